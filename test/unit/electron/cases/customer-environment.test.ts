// A real customer's environment over the real ledger: the first year's request teaches it, the next year's is compared.
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../../core/crypto/figures.ts';
import type { CaseView } from '../../../../core/case/view.ts';
import type { UserFact } from '../../../../core/flows/facts.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { makeClock, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const vendors = { M5: 'IoT-EX Inc.', M6: 'SOFTBANK Corp.' } as const;
const digests = { M5: '5'.repeat(64), M6: '6'.repeat(64) } as const;
const requestOf = (environment: Environment, chainBy: 'apple' | 'unknown' = 'apple') => ({
  sha256: digests[environment],
  name: `PushCertificate_${environment}.csr`,
  via: 'choose',
  csr: {
    subject: 'CN=MDM push request',
    publicKeySha256: digests[environment],
    signatureValid: true,
    keyType: 'rsa',
    keyBits: 2048,
    vendor: {
      name: vendors[environment],
      environment,
      signatureValid: true,
      chainNotAfter: '2036-01-01T00:00:00Z',
      chainBy,
    },
  },
});

async function office() {
  const clock = makeClock();
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, createClock(clock), () => '');
  const customer = () => {
    const [found] = valueOf(ledger.listCustomers());
    if (!found) throw new Error('no customer');
    return found;
  };
  /** A renewal up to the request that came: Apple's own signature can't be made here, so its figures are laid in. */
  const renewal = (customerId: string | null, environment: Environment, chainBy?: 'apple' | 'unknown'): CaseView => {
    clock.pass(86_400_000);
    const { id } = valueOf(cases.begin('renew', 'real', 'M6', null, customerId));
    const facts: readonly UserFact[] = [
      { kind: 'customer-named', data: { name: '株式会社サンプル', mCode: 'M12345678' } },
      { kind: 'site-entered', data: {} },
      { kind: 'registered-unavailable', data: {} },
      { kind: 'csr-requested', data: {} },
      { kind: 'csr-at-hand', data: {} },
    ];
    for (const fact of facts) valueOf(cases.say(id, fact));
    valueOf(ledger.appendFact(id, { kind: 'csr-received', data: requestOf(environment, chainBy) }));
    return valueOf(cases.read(id));
  };
  const accept = (view: CaseView): CaseView =>
    valueOf(cases.say(view.id, { kind: 'csr-accepted', data: { sha256: view.state.csrs.at(-1)?.sha256 ?? '' } }));
  return { ledger, cases, customer, renewal, accept };
}
const vendorOf = ({ csrVerdict }: CaseView): readonly unknown[] => {
  const check = csrVerdict?.checks.find(({ id }) => id === 'vendor');
  return [csrVerdict?.answer, check?.reason];
};

describe('a real customer’s environment', () => {
  it('is learned from the first accepted request, and next year’s request of the other one needs attention', async () => {
    const { customer, renewal, accept } = await office();
    const first = renewal(null, 'M5');
    expect(vendorOf(first)).toEqual(['ready', 'environment-unknown']);
    expect(customer().environment).toBeNull();
    // What it taught itself is no proof of itself.
    expect(vendorOf(accept(first))).toEqual(['ready', 'environment-unknown']);
    expect(customer().environment).toBe('M5');
    expect(vendorOf(renewal(customer().id, 'M6'))).toEqual(['needs-attention', 'vendor-differs']);
    expect(vendorOf(renewal(customer().id, 'M5'))).toEqual(['ready', 'vendor-fits']);
  });

  it('is not replaced by another one that was accepted, and follows from the facts alone', async () => {
    const { ledger, customer, renewal, accept } = await office();
    accept(renewal(null, 'M5'));
    const other = accept(renewal(customer().id, 'M6'));
    expect(other.state.accepted?.csr.vendor?.environment).toBe('M6');
    expect(vendorOf(other)).toEqual(['needs-attention', 'vendor-differs']);
    expect(customer().environment).toBe('M5');
    // The customer's row lost what it knew, as in another PC's ledger: the next case knows it all the same.
    const nothing = { kind: 'site-entered', data: {} };
    valueOf(ledger.appendFacts(other.id, [nothing], { customer: { environment: null } }));
    expect(customer().environment).toBeNull();
    expect(vendorOf(renewal(customer().id, 'M6'))).toEqual(['needs-attention', 'vendor-differs']);
  });

  it('is not learned from a name whose vendor nobody verified', async () => {
    const { customer, renewal, accept } = await office();
    accept(renewal(null, 'M5', 'unknown'));
    expect(customer().environment).toBeNull();
    expect(vendorOf(renewal(customer().id, 'M6'))).toEqual(['ready', 'environment-unknown']);
  });

  it('of the second request in the same case is compared with the first accepted one', async () => {
    const { ledger, cases, renewal, accept } = await office();
    const { id } = accept(renewal(null, 'M5'));
    valueOf(ledger.appendFact(id, { kind: 'csr-received', data: requestOf('M6') }));
    expect(vendorOf(valueOf(cases.read(id)))).toEqual(['needs-attention', 'vendor-differs']);
  });
});
