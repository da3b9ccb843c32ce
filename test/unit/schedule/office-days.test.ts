// Business days against a table that is built day by day, in several time zones; holidays against the official list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, readDay, yearOf, type Day } from '../../../core/schedule/calendar-day.ts';
import { holidaysAnnouncedUntil, japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import {
  addBusinessDays,
  businessDayUntil,
  isBusinessDay,
  isHoliday,
  isOfficeClosing,
  previousBusinessDay,
  readClosing,
  reliesOnExpected,
  subtractBusinessDays,
  type OfficeCalendar,
} from '../../../core/schedule/office-days.ts';
import { dayFrom, inEachTimeZone, office, officialHolidays, withoutClosing } from './calendars-for-tests.ts';

describe('days', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
    '+12026-01-01',
    '２０２６-01-01',
  ])('%s is none', (text) => expect(readDay(text)).toMatchObject({ ok: false, error: { code: 'bad-argument' } }));
  it.each(['2028-02-29', '2026-12-31', '0001-01-01'])('%s is one', (text) =>
    expect(readDay(text)).toEqual({ ok: true, value: text }),
  );
});

describe('holidays', () => {
  const years = [...new Set(officialHolidays.map(yearOf))];
  it('are those of the Cabinet Office in every year of its list, no more and no fewer', () => {
    expect(years).toEqual([2024, 2025, 2026, 2027]);
    expect([...japaneseHolidays.days].filter((day) => years.includes(yearOf(day)))).toEqual(officialHolidays);
  });
  it('are announced as far as the list goes', () => expect(holidaysAnnouncedUntil).toBe(Math.max(...years)));
  it('are known from 1970 to 2050', () => expect(japaneseHolidays.years).toEqual({ from: 1970, until: 2050 }));
  it.each<[Day, Day, boolean]>([
    ['2027-12-31', '2027-12-31', false],
    ['2027-12-20', '2028-01-04', true],
    ['2028-01-01', '2028-01-01', true],
    ['2051-01-01', '2051-01-01', true],
    ['1969-12-31', '1970-01-05', true],
    ['2026-01-01', '2027-12-31', false],
  ])('%s to %s rests on expected ones: %s', (from, to, expected) =>
    expect(reliesOnExpected(from, to, office)).toBe(expected),
  );
  it('says expected beyond a shorter table, too, whatever was announced', () =>
    expect(
      reliesOnExpected('2027-05-01', '2027-05-01', {
        closing: null,
        holidays: { ...japaneseHolidays, years: { from: 2020, until: 2026 } },
      }),
    ).toBe(true));
  it('falls back to weekends beyond the data: 2051-01-02 would be a Monday after a Sunday that is New Year’s Day', () => {
    expect(isBusinessDay('2051-01-02', withoutClosing)).toBe(true);
    expect(isBusinessDay('2051-01-01', withoutClosing)).toBe(false);
  });
});

describe('the closing of the office', () => {
  it('is the turn of the year, and no holiday', () => {
    expect(
      ['2026-12-28', '2026-12-29', '2027-01-03', '2027-01-04'].map((day) => isOfficeClosing(day as Day, office)),
    ).toEqual([false, true, true, false]);
    expect(isHoliday('2026-12-29', office)).toBe(false);
    expect(isBusinessDay('2026-12-29', office)).toBe(false);
    expect(isBusinessDay('2026-12-29', withoutClosing)).toBe(true);
  });
  it('may lie inside a year', () => {
    const summer: OfficeCalendar = { ...office, closing: { from: '08-12', to: '08-16' } };
    expect(
      ['2027-08-11', '2027-08-12', '2027-08-16', '2027-08-17'].map((day) => isOfficeClosing(day as Day, summer)),
    ).toEqual([false, true, true, false]);
  });
  it.each([
    ['12-29', '01-03', true],
    ['02-29', '02-29', true],
    ['12-15', '01-14', true],
    ['12-15', '01-15', false],
    ['01-03', '12-29', false],
    ['02-30', '03-01', false],
    ['00-10', '01-03', false],
    ['13-01', '01-03', false],
    ['12-00', '01-03', false],
    ['12-29', '', false],
    ['1-1', '01-03', false],
  ])('from %s to %s is taken: %s', (from, to, taken) => expect(readClosing(from, to).ok).toBe(taken));
});

describe('business days', () => {
  it('pass over Golden Week', () => {
    expect(addBusinessDays('2026-05-01', 1, office)).toBe('2026-05-07');
    expect(previousBusinessDay('2026-05-07', office)).toBe('2026-05-01');
  });
  it('pass over the turn of the year, with the closing and without it', () => {
    expect(addBusinessDays('2026-12-28', 1, office)).toBe('2027-01-04');
    expect(addBusinessDays('2026-12-28', 4, withoutClosing)).toBe('2027-01-04');
  });
  it('never give a day for a count that is none, or for a calendar without open days', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addBusinessDays('2026-05-01', count, office)).toThrow(RangeError);
    }
    const closed: OfficeCalendar = { ...office, closing: { from: '01-01', to: '12-31' } };
    expect(() => previousBusinessDay('2026-05-01', closed)).toThrow(RangeError);
  });
});

// Built apart from the product: days by counting up from a known Monday, holidays from the official list as far as it
// goes and from the library after it, the closing by its six dates.
describe.each([
  ['with the closing', office, true],
  ['without it', withoutClosing, false],
])('against a table of every day from 2023 to 2036, %s', (_name, calendar, closes) => {
  const open: Day[] = [];
  const table = new Map<Day, { readonly open: boolean; readonly before: number }>();
  const official = new Set<Day>(officialHolidays);
  const daysIn = (year: number, month: number): number => {
    if (month === 2) return year % 4 === 0 ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  // 2023-01-01 was a Sunday.
  let weekday = 0;
  for (let year = 2023; year <= 2036; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= daysIn(year, month); date += 1) {
        const day = `${year}-${two(month)}-${two(date)}` as Day;
        const holiday = year >= 2024 && year <= 2027 ? official.has(day) : japaneseHolidays.days.has(day);
        const closed = closes && ((month === 12 && date >= 29) || (month === 1 && date <= 3));
        const isOpen = weekday !== 0 && weekday !== 6 && !holiday && !closed;
        table.set(day, { open: isOpen, before: open.length });
        if (isOpen) open.push(day);
        weekday = (weekday + 1) % 7;
      }
    }
  }
  const at = (day: Day): { readonly open: boolean; readonly before: number } =>
    table.get(day) ?? { open: false, before: -1 };

  it('every day is open or closed as in the table', () => {
    expect(table.size).toBe(14 * 365 + 4);
    for (const [day, { open: isOpen }] of table) expect([day, isBusinessDay(day, calendar)]).toEqual([day, isOpen]);
  });
  it('forwards, backwards and the day until, in every time zone', () => {
    const aCase = fc.tuple(dayFrom('2024-01-01', '2035-12-31'), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(aCase, { minLength: 30, maxLength: 30 }), (cases) => {
        const expected = cases.map(([day, count]) => {
          const { open: isOpen, before } = at(day);
          return [
            open[before + count - (isOpen ? 0 : 1)],
            open[before - count],
            isOpen ? day : open[before - 1],
            open[before - 1],
          ];
        });
        // The table is longer than any way from 2024 to 2035.
        expect(expected.flat()).not.toContain(undefined);
        const found = inEachTimeZone(() =>
          cases.map(([day, count]) => [
            addBusinessDays(day, count, calendar),
            subtractBusinessDays(day, count, calendar),
            businessDayUntil(day, calendar),
            previousBusinessDay(day, calendar),
          ]),
        );
        for (const one of found) expect(one).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

it('days are added and counted by the calendar alone, in every time zone', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(dayFrom('2024-01-01', '2035-12-31'), fc.integer({ min: -800, max: 800 }))),
      (cases) => {
        const found = inEachTimeZone(() =>
          cases.map(([day, count]) => [addDays(day, count), daysBetween(day, addDays(day, count))]),
        );
        for (const one of found) expect(one).toEqual(found[0]);
        expect(found[0]?.map(([, count]) => count)).toEqual(cases.map(([, count]) => count));
      },
    ),
    { numRuns: 20 },
  ));
