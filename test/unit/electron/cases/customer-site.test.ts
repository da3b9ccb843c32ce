// A customer's management site over the real ledger: typed in one case, known in the next, and on the company's page.
import { expect, it } from 'vitest';
import type { CaseView } from '../../../../core/case/view.ts';
import type { UserFact } from '../../../../core/flows/facts.ts';
import { emptyProfile } from '../../../../core/customers/profile.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { codeOf, makeClock, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const address = 'https://mdm.example.jp/login';
const noted: UserFact = { kind: 'site-noted', data: { address } };
const inBrowser: UserFact = { kind: 'site-way-chosen', data: { way: 'browser' } };
const named = (name: string): UserFact => ({ kind: 'customer-named', data: { name, mCode: '' } });

async function office() {
  const clock = makeClock();
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, createClock(clock), () => '練習商事');
  const begin = (customerId: string | null, mode: 'real' | 'practice' = 'real'): CaseView => {
    clock.pass(86_400_000);
    const view = valueOf(cases.begin('renew', mode, 'M6', null, customerId));
    return valueOf(cases.say(view.id, named('みなと商事')));
  };
  const customerOf = ({ id }: CaseView) => valueOf(ledger.readCase(id)).customer;
  return { ledger, cases, begin, customerOf };
}

it('is asked for once: the next case opens it, as the company’s page shows it', async () => {
  const { ledger, cases, begin, customerOf } = await office();
  const first = begin(null);
  expect(first).toMatchObject({ step: 'site-access', beside: null });
  expect(valueOf(cases.say(first.id, noted))).toMatchObject({ beside: 'site', customerSite: { known: { address } } });
  expect(valueOf(ledger.readCustomer(customerOf(first).id)).siteUrl).toBe(address);
  expect(begin(customerOf(first).id)).toMatchObject({ beside: 'site', customerSite: { way: 'view' } });
  // Another company knows nothing of it.
  expect(begin(null)).toMatchObject({ beside: null, customerSite: { known: null } });
});

it('what is changed on the company’s page is what the case says from then on', async () => {
  const { ledger, cases, begin, customerOf } = await office();
  const first = begin(null);
  valueOf(cases.say(first.id, noted));
  const siteUrl = 'https://new.example.jp/';
  valueOf(
    ledger.appendCustomerFacts(customerOf(first).id, [{ kind: 'profile-noted', data: { ...emptyProfile, siteUrl } }]),
  );
  expect(valueOf(cases.read(first.id)).customerSite.known).toEqual({ address: siteUrl, host: 'new.example.jp' });
});

it('the browser, chosen last, is where the customer’s next case begins; the address typed anew brings it back', async () => {
  const { cases, begin, customerOf } = await office();
  const first = begin(null);
  valueOf(cases.say(first.id, noted));
  expect(valueOf(cases.say(first.id, inBrowser))).toMatchObject({ beside: null });
  const second = begin(customerOf(first).id);
  expect(second).toMatchObject({ beside: null, customerSite: { known: { address }, way: 'browser' } });
  expect(valueOf(cases.say(second.id, noted))).toMatchObject({ beside: 'site' });
  expect(begin(customerOf(first).id)).toMatchObject({ beside: 'site' });
});

it('of two companies that turned out to be one, the one that stands has it', async () => {
  const { ledger, cases, begin, customerOf } = await office();
  const [gone, stays] = [begin(null), begin(null)];
  const merged = { customerId: customerOf(gone).id, name: 'みなと商事' };
  valueOf(ledger.appendCustomerFacts(customerOf(stays).id, [{ kind: 'merged-from', data: merged }]));
  expect(valueOf(cases.say(gone.id, noted))).toMatchObject({ beside: 'site' });
  expect(valueOf(cases.read(stays.id))).toMatchObject({ beside: 'site', customerSite: { known: { address } } });
});

it('nothing is noted in practice, and nothing that can’t open is kept', async () => {
  const { cases, begin, customerOf } = await office();
  const practised = begin(null, 'practice');
  expect(codeOf(cases.say(practised.id, noted))).toBe('step-mismatch');
  const real = begin(null);
  for (const bad of ['https://mdm.example.jp:8443/', 'http://mdm.example.jp/', 'mdm.example.jp'])
    expect(codeOf(cases.say(real.id, { kind: 'site-noted', data: { address: bad } }))).toBe('figures-too-large');
  expect(customerOf(real).siteUrl).toBeNull();
});
