// The renewed row found again on a list that has changed: by the list before alone, and only where one row can be it.
import { describe, expect, test } from 'vitest';
import { hasMoved, relistedIn, renewedAt, rowsBefore } from '../../../core/rows/renewed-row.ts';

const oldEnd = '2026-12-20T12:00:00Z';
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('where it stands', () => {
  test.each<[string, readonly string[], number, readonly string[], number | null]>([
    ['in its place, with new words', ['a', 'b', 'c'], 1, ['a', 'B', 'c'], 1],
    ['among look-alikes', ['a', 'a', 'a', 'b'], 2, ['a', 'a', 'A', 'b'], 2],
    ['the list is not updated yet', ['a', 'a', 'b'], 1, ['a', 'a', 'b'], 1],
    ['moved by its date', ['a', 'a', 'b'], 0, ['a', 'b', 'A'], 2],
    ['another row has its new words already', ['a', 'A', 'b'], 0, ['A', 'A', 'b'], null],
    ['a second row has changed', ['a', 'b', 'c'], 0, ['A', 'B', 'c'], null],
    ['another row than the known one has changed', ['a', 'b', 'c'], 0, ['a', 'B', 'c'], null],
    ['it alone is in another order, unchanged', ['a', 'b', 'c'], 0, ['b', 'a', 'c'], null],
    ['a row came', ['a', 'b'], 0, ['A', 'b', 'c'], null],
    ['a row went', ['a', 'b'], 0, ['A'], null],
    ['another account', ['a', 'b'], 0, ['x', 'y'], null],
    ['an empty list', ['a'], 0, [], null],
  ])('%s', (_name, rows, at, now, found) => {
    expect(renewedAt({ rows, at }, now)).toBe(found);
  });
  test('nothing was renewed before our eyes', () => {
    expect(renewedAt(null, ['a'])).toBeNull();
  });
  test('only a list in which one row is known tells which Renew was pressed', () => {
    expect(rowsBefore(['a', 'b'], ['other', 'this'])).toEqual({ rows: ['a', 'b'], at: 1 });
    expect(rowsBefore(['a', 'b'], ['this-renewed', 'likely'])).toEqual({ rows: ['a', 'b'], at: 0 });
    expect(rowsBefore(['a', 'b'], ['likely', 'unlikely'])).toBeNull();
    expect(rowsBefore(['a', 'b'], ['this', 'this'])).toBeNull();
  });
});

describe('its date', () => {
  const stands = ['likely', 'this-renewed', 'likely'] as const;
  const days = [day('2026-12-20'), day('2027-11-29'), day('2026-12-20')];
  test('is what the list shows, once it is another than the old one', () => {
    expect(relistedIn(stands, days, oldEnd, false)).toEqual({ row: 2, notAfter: '2027-11-29T00:00:00Z' });
    expect(relistedIn(stands, days, null, false)).toEqual({ row: 2, notAfter: '2027-11-29T00:00:00Z' });
    expect(relistedIn(stands, days, oldEnd, true)).toEqual({ row: 2, notAfter: null });
    // A day either way is the same date in another time zone.
    expect(relistedIn(['this'], [day('2026-12-21')], oldEnd, false)).toEqual({ row: 1, notAfter: null });
    expect(relistedIn(['this'], [null], oldEnd, false)).toEqual({ row: 1, notAfter: null });
    expect(relistedIn(['likely', 'other'], days, oldEnd, false)).toBeNull();
  });
  test('says that Apple has taken the request where its confirmation went unseen', () => {
    const before = { rows: ['a', 'a', 'b'], at: 1 };
    expect(hasMoved(before, ['a', 'A', 'b'], days, oldEnd)).toBe(true);
    expect(hasMoved(before, ['a', 'a', 'b'], days, oldEnd)).toBe(false);
    // Its state changed at midnight, or its date can't be read: nobody renewed it.
    expect(hasMoved(before, ['a', 'A', 'b'], [days[0] ?? null, day('2026-12-20'), null], oldEnd)).toBe(false);
    expect(hasMoved(before, ['a', 'A', 'b'], [null, null, null], oldEnd)).toBe(false);
    expect(hasMoved(before, ['A', 'a', 'b'], days, oldEnd)).toBe(false);
    expect(hasMoved(null, ['a'], days, oldEnd)).toBe(false);
  });
});
