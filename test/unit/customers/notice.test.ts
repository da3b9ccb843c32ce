// Whose certificate Apple's mail is about: among those named is always the right one, in whichever zone it was written.
import { describe, expect, it } from 'vitest';
import { endingAround } from '../../../core/customers/notice.ts';
import { statedEnd } from '../../../core/intake/stated-end.ts';
import { createChoice, pick } from './made-up.ts';

type Held = { readonly id: string; readonly end: number };
/** As Apple prints a day, `Jan 25, 2027`, in three zones. */
const zones = ['America/Los_Angeles', 'UTC', 'Asia/Tokyo'].map(
  (timeZone) => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone }),
);
const printed = (end: number): readonly string[] => zones.map((zone) => zone.format(new Date(end)));
const idsOf = (found: readonly Held[]): string[] => found.map(({ id }) => id);

describe('a notice', () => {
  it('names the right one, and whoever else could have got this very mail, in 1,000 ledgers with equal days', () => {
    const choice = createChoice(11);
    const kinds = { one: 0, several: 0 };
    for (let ledger = 0; ledger < 1000; ledger++) {
      const days = 1 + choice(ledger % 2 === 0 ? 6 : 300);
      const certificates = Array.from({ length: 1 + choice(30) }, (_, at) => ({
        id: String(at),
        end: Date.UTC(2027, 0, 1 + choice(days), choice(24), choice(60), choice(60)),
      }));
      const right = pick(choice, certificates);
      const day = pick(choice, printed(right.end));
      const stated =
        statedEnd(`Your certificate will expire on ${day}. It has to be renewed.`, Date.UTC(2026, 11, 1)) ?? '';
      const found = idsOf(endingAround(stated, certificates));
      kinds[found.length === 1 ? 'one' : 'several'] += 1;
      expect(found).toContain(right.id);
      const sameMail = certificates.filter(({ end }) => printed(end).includes(day));
      expect(found).toEqual(expect.arrayContaining(idsOf(sameMail)));
      // Without the right one it may name another, never one that is not within a day.
      const gone = endingAround(
        stated,
        certificates.filter((one) => one !== right),
      );
      expect(idsOf(gone)).toEqual(found.filter((id) => id !== right.id));
    }
    expect(kinds.one).toBeGreaterThan(100);
    expect(kinds.several).toBeGreaterThan(300);
  });

  const held = (id: string, end: string): Held => ({ id, end: Date.parse(end) });
  const some = [
    held('late', '2027-01-26T23:59:59Z'),
    held('beyond', '2027-01-27T00:00:00Z'),
    held('early', '2027-01-24T00:00:00Z'),
    held('before', '2027-01-23T23:59:59Z'),
    held('unknown', ''),
    held('same', '2027-01-25T12:00:00Z'),
  ];
  it.each(['2027-01-25', '2027-01-25T00:00:00Z', '2027-01-25T00:00:00.000Z'])(
    '%s: a day either way, nearest first',
    (end) => {
      expect(idsOf(endingAround(end, some))).toEqual(['same', 'late', 'early']);
    },
  );
  it.each(['2027-03-01', '', 'soon'])('%j is nobody’s', (end) => {
    expect(endingAround(end, some)).toEqual([]);
  });
});
