// A mail's end date beside the certificate that this customer's case holds: another day is said, the nearer one counts.
import { expect, it } from 'vitest';
import { lookAt } from '../../../core/intake/look-at.ts';
import { casesIn, type KnownCase } from '../../../core/intake/known-cases.ts';
import { hintsFor } from '../../../core/text/look-words.ts';
import { texts } from '../../../core/text/texts.ts';

const now = Date.parse('2026-11-23T10:30:00Z');
const mailed = '2027-01-25T00:00:00Z';
const mail = '重要：MDM証明書の有効期限切れに関するご案内(M12345678)\n貴社のMDM証明書の有効期限：2027年1月25日';
const known: KnownCase = {
  caseId: 'case-1',
  customerId: 'customer-1',
  customer: 'みなと商事',
  mCode: 'M12345678',
  mode: 'real',
  step: 'portal',
  finished: false,
  inUse: false,
  seeksRows: true,
  target: null,
  ends: mailed,
  topics: [],
  registered: null,
  candidate: null,
  csrKeys: [],
};
const words = (text: string, cases: readonly KnownCase[]) =>
  lookAt({ kind: 'text', text }, { now, environment: null, cases: casesIn(cases) });

it('compares the end with the certificate that is known here', () => {
  const otherEnds = (cases: readonly KnownCase[]) => words(mail, cases).otherEnd;
  const day = { ...known, ends: '2027-01-26T09:00:00Z' };
  const near = { ...known, ends: '2027-01-13T00:00:00Z' };
  const renewed = { ...known, finished: true, inUse: true, ends: '2027-11-20T00:00:00Z' };
  expect([[], [known], [day], [{ ...known, ends: null }]].map(otherEnds)).toEqual([null, null, null, null]);
  expect(words(mail, [near])).toMatchObject({ otherEnd: near.ends, tone: 'caution', notAfter: mailed });
  expect(otherEnds([renewed])).toBe(renewed.ends);
  expect(otherEnds([renewed, near])).toBe(near.ends);
  expect(words('M12345678', [near]).otherEnd).toBeNull();
});
it('counts the days to the nearer of the two ends, and names both', () => {
  const found = words(mail, [{ ...known, ends: '2026-11-30T00:00:00Z' }]);
  const [left, both] = hintsFor(found, texts.ja, now);
  expect(left).toBe(texts.ja.look.leftFew(7));
  expect(both).toContain('2027年1月25日');
  expect(both).toContain('2026年11月30日');
  expect(hintsFor(words(mail, [known]), texts.ja, now)).toEqual([texts.ja.look.left(63)]);
});
