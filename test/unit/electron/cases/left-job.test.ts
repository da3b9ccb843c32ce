// A job is left with the new certificate in hand, and another is begun for the same company: the file is no old one.
import { expect, test } from 'vitest';
import type { UserFact } from '../../../../core/flows/facts.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { began, makePool } from '../../../../scripts/fuzz/pool.ts';
import { codeOf, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const pool = makePool();
const bytesOf = (name: string): Uint8Array => pool.byName.get(name)?.bytes ?? new Uint8Array();
const inUse = 'practice-a-old-last.pem';
const request = 'PushCertificate_iotex_IoTEX_202611231030.csr';
const renewed = 'practice-a-one-new.pem';

async function workplace() {
  const clock = createClock({ wall: () => began, mono: () => 0 });
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, clock, () => '練習商事');
  const say = (id: string, kind: string, data: object = {}) =>
    expect([kind, codeOf(cases.say(id, { kind, data } as UserFact))]).toEqual([kind, 'ok']);
  const give = (id: string, role: 'registered' | 'csr' | 'candidate', name: string) =>
    valueOf(cases.receive(id, role, 'view', name, bytesOf(name))).view;
  /** With the new certificate in hand. */
  const begun = (customerId: string | null): string => {
    const { id } = valueOf(cases.begin('renew', 'practice', 'M5', null, customerId));
    say(id, 'customer-named', { name: '練習商事', mCode: '' });
    give(id, 'registered', inUse);
    for (const kind of ['registered-confirmed', 'csr-requested', 'csr-at-hand']) say(id, kind);
    const { state } = give(id, 'csr', request);
    say(id, 'csr-accepted', { sha256: state.csrs[0]?.sha256 });
    say(id, 'apple-id-unknown');
    say(id, 'way-chosen', { way: 'browser' });
    return id;
  };
  const customerOf = (id: string): string => valueOf(ledger.readCase(id)).customer.id;
  return { cases, ledger, say, give, begun, customerOf };
}

test('the certificate that a job was left with is ready in the next one', async () => {
  const { give, begun, customerOf } = await workplace();
  const left = begun(null);
  expect(give(left, 'candidate', renewed).verdict?.answer).toBe('ready');
  expect(give(begun(customerOf(left)), 'candidate', renewed).verdict?.answer).toBe('ready');
});

test('once it was registered there it is the one used before', async () => {
  const { ledger, cases, give, begun, customerOf } = await workplace();
  const first = begun(null);
  give(first, 'candidate', renewed);
  const second = begun(customerOf(first));
  give(second, 'candidate', renewed);
  valueOf(ledger.appendFact(first, { kind: 'registration-done', data: {} }));
  expect(valueOf(cases.read(second)).verdict?.answer).toBe('old-file');
});
