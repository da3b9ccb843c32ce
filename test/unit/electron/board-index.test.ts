// The board in memory against a plain scan of all its rows, while companies change and the clock goes on.
import { expect, it } from 'vitest';
import { fail, succeed } from '../../../core/base/result.ts';
import { boardFilters, isDue } from '../../../core/customers/board.ts';
import { isAmong } from '../../../core/customers/marks.ts';
import { foldQuery, matches, searchKey } from '../../../core/customers/search.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { stageDay } from '../../../core/schedule/stages.ts';
import { createBoardDates } from '../../../electron/customers/board-dates.ts';
import { createBoardIndex, type BoardQuestion } from '../../../electron/customers/board-index.ts';
import type { BoardKey } from '../../../electron/ledger/projected.ts';
import { createChoice, type Choice } from '../customers/made-up.ts';

const dates = createBoardDates(
  { rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } },
  japaneseHolidays,
);
const start = Date.UTC(2026, 10, 29);
const hour = 3_600_000;

function keyOf(choice: Choice, at: number, company: number): BoardKey {
  const end = new Date(start + (choice(120) - 20) * 24 * hour + choice(24) * hour).toISOString();
  const name = searchKey([`会社${String(choice(40))}`, `M${String(company)}`]);
  return {
    at,
    customerId: `c${String(company).padStart(3, '0')}`,
    line: 0,
    end: choice(9) === 0 ? null : end,
    otherSeen: choice(11) === 0,
    missing: choice(4) === 0,
    custodyAt: null,
    custodyOpen: choice(5) === 0,
    openCase: choice(6) === 0,
    putOff: choice(7) === 0 ? '2026-12-24' : null,
    byName: name,
    byCode: `m${String(company)}`,
    search: name,
  };
}

it('is not empty for having failed once: what could not be read comes with the next reading', () => {
  const choice = createChoice(3);
  const rows = Array.from({ length: 20 }, (_none, company) => keyOf(choice, company + 1, company));
  let broken = true;
  const index = createBoardIndex(
    {
      boardKeysAfter: (after, limit) =>
        broken && after > 6 ? fail('ledger-damaged') : succeed(rows.filter(({ at }) => at > after).slice(0, limit)),
      boardKeysOf: () => fail('ledger-damaged'),
    },
    dates,
    () => start,
  );
  expect([1, 2, 3].map(() => index.read(7).ok)).toEqual([true, false, false]);
  expect([index.total(), index.isWhole()]).toEqual([7, false]);
  broken = false;
  while (!index.isWhole()) expect(index.read(7).ok).toBe(true);
  expect(index.total()).toBe(20);
  // Of a company that can't be read again nothing may be said.
  expect(index.changed(['c003'])).toBe(false);
});

const queries = ['', '会社', '会社1', '会社 m1', 'm', 'm12 会', '9', 'nowhere'];

it('says what a plain scan says, however much was changed and however late it has become', () => {
  const choice = createChoice(15);
  const companies = 60;
  let [at, now] = [0, start];
  const rows = new Map<string, BoardKey>();
  const write = (company: number): string => {
    const key = keyOf(choice, (at += 1), company);
    rows.set(key.customerId, key);
    return key.customerId;
  };
  for (let company = 0; company < companies; company += 1) write(company);
  const index = createBoardIndex(
    {
      boardKeysAfter: (after, limit) => succeed([...rows.values()].filter((key) => key.at > after).slice(0, limit)),
      boardKeysOf: (id) => succeed([...rows.values()].filter(({ customerId }) => customerId === id)),
    },
    dates,
    () => now,
  );
  while (!index.isWhole()) index.read(7);
  // More changes than the places of rows that are gone are kept for.
  for (let round = 0; round < 1500; round += 1) {
    const written = write(choice(companies));
    // Two certificates of one company come as two of its names.
    index.changed(choice(3) === 0 ? [written, written] : [written]);
    if (choice(4) === 0) now += choice(30) * hour;
    if (round % 5 !== 0) continue;
    const query = queries[choice(queries.length)] ?? '';
    const order = (['safe', 'name', 'code'] as const)[choice(3)] ?? 'safe';
    const question: BoardQuestion = { order, status: null, month: null, ends: null, query };
    const found = [...rows.values()].filter(({ search }) => matches(search, foldQuery(query)));
    const answer = index.ask(question);
    const said = [...answer.found].map((entry) => ({ id: entry.customerId, status: entry.status }));
    expect(said.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(
      found
        .map((key) => ({ id: key.customerId, status: dates.statusOf(key, now) }))
        .toSorted((one, other) => one.id.localeCompare(other.id)),
    );
    expect(answer.due).toBe(found.filter((key) => isDue(dates.statusOf(key, now))).length);
    const months = new Map<string, number>();
    for (const key of found) {
      const month = dates.datesOf(key.end, key.putOff).safe.slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    expect(new Map(answer.months)).toEqual(months);
    for (const filter of boardFilters) {
      const among = found.filter((key) => isAmong({ ...key, status: dates.statusOf(key, now) }, filter)).length;
      expect([filter, answer.counts[filter]]).toEqual([filter, among]);
      expect(index.ask({ ...question, status: filter }).found.length).toBe(among);
    }
    const month = [...months.keys()][0] ?? '2027-01';
    expect(index.ask({ ...question, month }).found.length).toBe(months.get(month) ?? 0);
    const safes = [...answer.found].map(({ safe }) => safe || '9999');
    if (order === 'safe') expect(safes).toEqual(safes.toSorted());
    const from = choice(companies);
    expect(answer.found.slice(from, from + 5)).toEqual([...answer.found].slice(from, from + 5));
  }
});

it('from the day until which somebody waited it is time to begin, and near only where the last safe day is', () => {
  const flags = { otherSeen: false, custodyAt: null, missing: false, custodyOpen: false };
  const end = new Date(2027, 5, 30, 15).toISOString();
  const on = (day: string, putOff: string | null) =>
    dates.statusOf({ ...flags, end, putOff }, new Date(`${day}T12:00:00`).getTime());
  expect(on('2027-01-14', '2027-01-15')).toBe('put-off');
  expect(on('2027-01-18', '2027-01-15')).toBe('begin');
  const { lastSafe } = dates.told(dates.datesOf(end, '2027-01-15'), 0) ?? { lastSafe: '' };
  expect(on(lastSafe, '2027-01-15')).toBe('hurry');
});

it('asks who holds the Apple ID from the day of its reminder on, all day: nothing turns in the middle of it', () => {
  const choice = createChoice(3);
  const end = new Date(2027, 2, 10, 15).toISOString();
  const quiet = { otherSeen: false, missing: false, custodyOpen: false, openCase: false, putOff: null };
  const key: BoardKey = { ...keyOf(choice, 1, 1), ...quiet, end };
  const midnight = new Date(2026, 11, 10).getTime();
  expect([midnight - 1, midnight].map((moment) => dates.statusOf(key, moment))).toEqual(['calm', 'custody']);
  let now = midnight + hour;
  const index = createBoardIndex(
    { boardKeysAfter: () => succeed([key]), boardKeysOf: () => succeed([key]) },
    dates,
    () => now,
  );
  index.read(7);
  const all = { order: 'safe', status: null, month: null, ends: null, query: '' } as const;
  const told = () => [...index.ask(all).found].map(({ status }) => status);
  expect(told()).toEqual(['custody']);
  now = midnight + 20 * hour;
  expect(told()).toEqual([dates.statusOf(key, now)]);
  // Made in time for this end, and for the one of the year before.
  const checked = (custodyAt: string) => dates.statusOf({ ...key, custodyAt }, now);
  expect(checked(new Date(2026, 10, 1).toISOString())).toBe('calm');
  expect(checked(new Date(2026, 0, 10).toISOString())).toBe('custody');
  // With more days for a rescue the reminder comes earlier.
  const rescue = { apple: 20, vendor: 10, slack: 10 };
  const slow = createBoardDates({ rescue, closing: null }, japaneseHolidays);
  const { last } = slow.datesOf(end, null);
  const asked = stageDay('custody', { endDay: last?.end ?? '2027-03-10', lastSafeDay: last?.day ?? '2027-03-10' });
  expect(asked < '2026-12-10').toBe(true);
  expect(slow.statusOf(key, new Date(`${asked}T00:00:00`).getTime())).toBe('custody');
});
