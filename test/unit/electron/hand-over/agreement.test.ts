// Two PCs that both go on with one company and hand it to each other know the same of it afterwards, whatever was said
// where and when: the later word on both.
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { readCustomerFacts } from '../../../../core/customers/facts.ts';
import { customerState } from '../../../../core/customers/state.ts';
import type { CustomerFactDraft } from '../../../../electron/ledger/customer-facts.ts';
import { valueOf } from '../../ledger/workplace.ts';
import { madeUp, makerOfCertificates, type Maker } from './made-up.ts';
import { certificateOf, company, handedOver, pc, profileOf, typed, type Pc } from './pc.ts';

vi.setConfig({ testTimeout: 120_000 });

let maker: Maker;
beforeAll(async () => {
  maker = await makerOfCertificates();
});
const uuidOf = (nth: number): string => `00000000-0000-4000-8000-00000000000${String(nth)}`;
const topicOf = (nth: number): string => `com.apple.mgmt.External.${uuidOf(nth)}`;
const nth = fc.integer({ min: 0, max: 2 });
const anyDraft: fc.Arbitrary<CustomerFactDraft> = fc.oneof(
  fc.constantFrom('青空', '青空商事', 'みどり').map((name) => profileOf(name)),
  // A day for each, so that the same one may come twice.
  fc
    .tuple(nth, fc.constantFrom(-500, -100, 0, 200))
    .map(([topic, from]) => certificateOf(madeUp(maker, uuidOf(topic), from))),
  fc.tuple(nth, fc.constantFrom('本社', '倉庫', '')).map(([topic, serves]) => ({
    kind: 'certificate-named' as const,
    data: { topic: topicOf(topic), serves },
  })),
  fc.tuple(nth, fc.boolean()).map(([topic, back]) => ({
    kind: 'certificate-retired' as const,
    data: { topic: topicOf(topic), why: back ? null : ('not-needed' as const) },
  })),
  fc.constantFrom('2027-01-12', '2027-02-01', null).map((until) => ({ kind: 'put-off' as const, data: { until } })),
  fc.constantFrom('佐藤', '鈴木').map((name) => ({
    kind: 'contacts-noted' as const,
    data: { sales: { name, phone: '' }, helpDesk: { name: '', phone: '' } },
  })),
  fc.tuple(fc.option(nth), fc.constantFrom('2026-12-24T00:00:00Z', '2027-06-01T00:00:00Z')).map(([topic, end]) => ({
    kind: 'end-heard' as const,
    data: { topic: topic === null ? null : topicOf(topic), end, from: 'hand' as const },
  })),
);
type Word = { readonly here: boolean; readonly draft: CustomerFactDraft };
const anyWord: fc.Arbitrary<Word> = fc.record({ here: fc.boolean(), draft: anyDraft });

const stateOf = (on: Pc, id: string) => {
  const { name, mCode, siteUrl } = valueOf(on.ledger.readCustomer(id));
  const facts = readCustomerFacts(valueOf(on.ledger.readCustomerFacts(id))).facts;
  const { lines, ...rest } = customerState({ name, code: mCode, siteUrl }, facts, []);
  return { ...rest, lines: lines.toSorted((one, other) => one.topic.localeCompare(other.topic)) };
};
const handOn = async (from: Pc, to: Pc, id: string) =>
  valueOf(await to.service.take(await handedOver(from, { kind: 'customer', customerId: id }), typed));

test('after each has had the other’s file both know the same, and a third file is nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWord, { minLength: 1, maxLength: 10 }), async (words) => {
      const [one, other] = [await pc('run-a'), await pc('run-b')];
      const id = company(one, [profileOf('青空')], '青空');
      await handOn(one, other, id);
      for (const { here, draft } of words) {
        // Never at the same moment.
        one.clock.pass(1000);
        other.clock.pass(1000);
        valueOf((here ? one : other).ledger.appendCustomerFacts(id, [draft]));
      }
      await handOn(one, other, id);
      await handOn(other, one, id);
      expect(stateOf(one, id)).toEqual(stateOf(other, id));
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const before = to.rows();
        expect(await handOn(from, to, id)).toMatchObject({ done: false, sight: { ok: true, nothing: true } });
        expect(to.rows()).toBe(before);
      }
      one.ledger.close();
      other.ledger.close();
    }),
    { numRuns: 30 },
  );
});
