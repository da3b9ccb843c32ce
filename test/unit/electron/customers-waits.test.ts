// A wait that the certificate's own end overtakes hides nobody: on the board, in what is due, in the months, in
// reminders and in the calendar, however and whenever the end became known.
import { describe, expect, it, test } from 'vitest';
import { isDue } from '../../../core/customers/board.ts';
import { dayIso, dayMs } from '../../../core/base/time.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { stageOn } from '../../../core/schedule/stages.ts';
import { firstOvertaking } from '../../../core/schedule/waits.ts';
import { createCases } from '../../../electron/cases/cases.ts';
import { createBoardDates } from '../../../electron/customers/board-dates.ts';
import { createCustomerService } from '../../../electron/customers/customers.ts';
import { drivers, makeClock, makeFolder, open, valueOf } from '../ledger/workplace.ts';

const dates = createBoardDates(
  { rescue: { apple: 10, vendor: 3, slack: 5 }, closing: { from: '12-29', to: '01-03' } },
  japaneseHolidays,
);
const quiet = { otherSeen: false, custodyAt: null, missing: false, custodyOpen: false };
const end = '2027-02-15';
const year = Array.from({ length: 120 }, (_none, nth) => Date.UTC(2026, 10, 20, 3) + nth * dayMs);
const dayAt = (now: number) => new Date(now).toISOString().slice(0, 10) as '2027-01-25';

describe.each([end, '2027-02-16', '2027-03-01', '2028-11-01'])('a wait until %s, with an end of %s', (putOff) => {
  it('is no wait: each day says what it says of a company that waits for nothing', () => {
    const { last, safe, waits } = dates.datesOf(end, putOff);
    expect([safe, waits]).toEqual([dates.datesOf(end, null).safe, false]);
    expect(dates.told({ last, safe, waits }, 0)).toEqual(dates.told(dates.datesOf(end, null), 0));
    for (const now of year) {
      const status = dates.statusOf({ ...quiet, end, putOff }, now);
      expect([dayAt(now), status]).toEqual([dayAt(now), dates.statusOf({ ...quiet, end, putOff: null }, now)]);
      const of = { endDay: last?.end ?? end, lastSafeDay: last?.day ?? end } as const;
      expect(stageOn(dayAt(now), { ...of, waits: putOff as '2027-03-01' })).toBe(stageOn(dayAt(now), of));
    }
    expect(year.some((now) => dates.statusOf({ ...quiet, end, putOff }, now) === 'late')).toBe(true);
  });
  it('waits as long as no end is known', () => {
    const status = dates.statusOf({ ...quiet, end: null, putOff }, Date.UTC(2027, 1, 1, 3));
    expect([status, isDue(status)]).toEqual(['put-off', false]);
  });
});

it('the day before the end is still a day to wait for', () => {
  expect(dates.datesOf(end, '2027-02-14')).toMatchObject({ safe: '2027-02-14', waits: true });
  expect(dates.statusOf({ ...quiet, end, putOff: '2027-02-14' }, Date.UTC(2027, 1, 13, 3))).toBe('put-off');
});

it('of several certificates the page names the first one that the wait comes too late for', () => {
  const ends = ['2027-06-01', '2027-02-15', '2027-03-01'];
  expect(firstOvertaking(ends, '2027-03-01')).toBe('2027-02-15');
  expect([firstOvertaking(ends, '2027-02-14'), firstOvertaking([], '2027-02-14')]).toEqual([null, null]);
});

test.each(drivers)(
  '%s: an end that comes after the wait brings the company back, wherever it is shown',
  async (_, db) => {
    const clock = makeClock();
    const { ledger } = await open({ folder: makeFolder(), clock, open: db });
    const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
    const cases = createCases(ledger, { ...clock, now, slept: () => undefined, woke: () => undefined }, () => '練習');
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    while (!ledger.projectMore(() => false));
    const board = async () =>
      valueOf(
        await customers.read({ from: 0, count: 9, order: 'safe', status: null, month: null, ends: null, query: '' }),
      );

    const { id } = valueOf(await customers.add({ ...emptyProfile, name: '青空' }));
    clock.pass(1000);
    await customers.say(id, { kind: 'put-off', data: { until: '2027-03-01', why: '移転' } });
    expect(await board()).toMatchObject({ rows: [{ status: 'put-off' }], due: [] });
    clock.pass(1000);
    for (const from of ['table', 'mail', 'hand'] as const) {
      await customers.say(id, { kind: 'end-heard', data: { topic: null, end: dayIso('2026-12-20'), from } });
      const shown = { status: 'hurry', dates: { lastSafe: '2026-11-25', waits: null } } as const;
      expect(await board()).toMatchObject({ rows: [shown], due: [shown] });
      const { months } = await board();
      expect(months.find(({ count }) => count > 0)).toEqual({ month: '2026-11', count: 1 });
      // The page still has the wait, to be ended or set anew.
      const page = valueOf(await customers.page(id));
      expect(page).toMatchObject({ lines: [shown], putOff: { until: '2027-03-01', why: '移転' } });
      expect(await customers.watched()).toMatchObject([{ lastSafeDay: '2026-11-25', waits: null }]);
      expect(valueOf(await customers.lines(null))).toMatchObject([{ dates: { waits: null } }]);
    }
  },
);
