// Japan's public holidays, from the library's data alone: 230 kB that no page should carry, and that the main process
// can read once it counts days (docs/decisions/office-days.md).
import dataset from '@holiday-jp/holiday_jp/lib/holidays.js';
import { yearOf, type Day } from './calendar-day.ts';
import type { HolidayTable } from './office-days.ts';

/**
 * The last year whose holidays the Cabinet Office has announced. Each February it announces those of the next year, the
 * days of the equinoxes among them: in February 2026 those of 2027. Raised by hand after a look at its list
 * (syukujitsu.csv, `test/unit/schedule/holidays-jp.csv`); the library has later years by calculation.
 */
export const holidaysAnnouncedUntil = 2027;

// In the order of the calendar, from 1970 to 2050.
const days = Object.keys(dataset).sort() as Day[];
const years = days.map(yearOf);

export const japaneseHolidays: HolidayTable = {
  days: new Set(days),
  years: { from: Math.min(...years), until: Math.max(...years) },
  announcedUntil: holidaysAnnouncedUntil,
};
