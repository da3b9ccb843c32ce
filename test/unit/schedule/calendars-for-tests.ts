// Calendars that the tests of days count by, and the official list of holidays. `holidays-jp.csv`: the days of 2024 to
// 2027 as the project was given them in November 2026, after the Cabinet Office's list (syukujitsu.csv,
// https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html), with ISO days and in UTF-8.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, type Day } from '../../../core/schedule/calendar-day.ts';
import { japaneseHolidays } from '../../../core/schedule/japanese-holidays.ts';
import { usualClosing, type OfficeCalendar } from '../../../core/schedule/office-days.ts';

export const officialHolidays: readonly Day[] = readFileSync(new URL('holidays-jp.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 10) as Day);

export const office: OfficeCalendar = { holidays: japaneseHolidays, closing: usualClosing };
export const withoutClosing: OfficeCalendar = { holidays: japaneseHolidays, closing: null };

/** Any day from one to the other, both included. */
export const dayFrom = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc.nat((Date.parse(to) - Date.parse(from)) / 86_400_000).map((days) => addDays(from, days));

const timeZones = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC', 'Europe/London'];

/** What comes out when the PC stands there. */
export function inZone<T>(zone: string, work: () => T): T {
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = zone;
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** What comes out when the PC stands in each of five time zones, from 11 hours behind Tokyo to 5 ahead of it. */
export const inEachTimeZone = <T>(work: () => T): readonly T[] => timeZones.map((zone) => inZone(zone, work));
