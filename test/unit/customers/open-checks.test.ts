// What a registration left to be checked, beside the next renewal: it hides none of it, and can always be found.
import { describe, expect, it } from 'vitest';
import { boardFilters, boardStatuses, isDue, type BoardFlags } from '../../../core/customers/board.ts';
import { isAmong, marksOf } from '../../../core/customers/marks.ts';
import { dayMs } from '../../../core/base/time.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { createBoardCounts } from '../../../electron/customers/board-counts.ts';
import { createBoardDates } from '../../../electron/customers/board-dates.ts';

const dates = createBoardDates(
  { rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } },
  japaneseHolidays,
);
const end = '2027-02-15T03:00:00Z';
const row: BoardFlags = { otherSeen: false, end, custodyAt: null, missing: true, custodyOpen: false, putOff: null };
const runs = (flags: Partial<BoardFlags>, days: number) =>
  Array.from({ length: days }, (_none, nth) => Date.UTC(2026, 9, 1, 3) + nth * dayMs)
    .map((now) => dates.statusOf({ ...row, ...flags }, now))
    .filter((status, at, all) => status !== all[at - 1]);

describe('checks that are left', () => {
  it('are the state until the next renewal is due, and never hide that it is', () => {
    expect(runs({}, 150)).toEqual(['checks-open', 'begin', 'hurry', 'late', 'ended']);
    expect(runs({ missing: false }, 150)).toEqual(['calm', 'custody', 'begin', 'hurry', 'late', 'ended']);
  });
  it('are the state while a company waits, and where no end is known', () => {
    expect(runs({ putOff: '2026-12-10' }, 60)).toEqual(['checks-open']);
    expect(runs({ end: null }, 60)).toEqual(['checks-open']);
  });
  it('are beside every state that outranks them, and a list can be narrowed to them', () => {
    const missing = ['proof'] as const;
    for (const status of boardStatuses) {
      const marks = marksOf({ status, missing, openCase: null, custodyOpen: [] });
      const besides = status === 'checks-open' || status === 'retired' ? [] : ['checks-open'];
      expect([status, marks]).toEqual([status, besides]);
      const marked = { status, missing: true, openCase: false, custodyOpen: false };
      expect(isAmong(marked, 'checks-open')).toBe(status !== 'retired');
    }
    expect(marksOf({ status: 'late', missing: [], openCase: null, custodyOpen: [] })).toEqual([]);
  });
});

it('counts whose turn it is once, whatever is marked beside it', () => {
  const counts = createBoardCounts();
  const rows = boardStatuses.map((status, statusAt) => ({
    ...{ status, statusAt, month: 0 },
    ...{ missing: true, openCase: true, custodyOpen: true },
  }));
  for (const one of rows) counts.count(one, 1);
  const told = counts.told();
  expect(told.due).toBe(boardStatuses.filter(isDue).length);
  for (const filter of boardFilters)
    expect([filter, told.ofFilter[filter]]).toEqual([filter, rows.filter((one) => isAmong(one, filter)).length]);
  for (const one of rows) counts.count(one, -1);
  expect([counts.told().due, counts.told().ofFilter['checks-open']]).toEqual([0, 0]);
});
