// Days in words and in the order of other countries, as the whole of a field: `Tue 15 Dec 2026`, `20th of December
// 2026`, `12/15/2026`, 令和9年1月25日. What could be two days is none, and is asked about instead.
import { findDates } from './dates.ts';
import { tidy } from './tidy.ts';

/** Behind a day: its weekday, a time as certificate tools and spreadsheets print it, a time zone. */
const afterDay = /^[^\d]{0,12}(?:\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?)?[^\d]{0,20}$/;
const beforeDay = /^(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.,]? ?)?(?:the )?/i;
/** Two numbers and the year behind them: the month comes first in one country and second in others. */
const yearLast = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const date = '\\d{1,2}(?:st|nd|rd|th)?';
const shortYear = "(?:[,/. -]{1,2}'?\\d{2})?";
/** A month and a day, and no year or two digits of one. */
const noYear = new RegExp(
  `^(?:${month} ?${date}|${date} ?(?:of )?${month}|\\d{1,2} ?[-/.] ?\\d{1,2}|\\d{1,2} ?月 ?\\d{1,2} ?日?)${shortYear}$`,
  'i',
);

const trimmed = (typed: string): string => tidy(typed).trim().replace(beforeDay, '');

/** As `2026-11-25`; null when it is no day, or could be two. */
export function dayOnly(typed: string): string | null {
  const text = trimmed(typed);
  const [one, other] = readings(text);
  if (one !== undefined) return other === undefined ? one : null;
  const [found, another] = findDates(text);
  if (found === undefined || another !== undefined || found.at !== 0) return null;
  return afterDay.test(text.slice(found.end)) ? new Date(found.day).toISOString().slice(0, 10) : null;
}

/** Each day that two numbers and a year can be. */
function readings(text: string): readonly string[] {
  const [, first = '', second = '', year = ''] = yearLast.exec(text) ?? [];
  if (year === '') return [];
  const days = [isoOf(year, second, first), isoOf(year, first, second)];
  return [...new Set(days.filter((day) => day !== null))];
}

function isoOf(year: string, monthNumber: string, dateNumber: string): string | null {
  const at = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(dateNumber)));
  const same = at.getUTCMonth() === Number(monthNumber) - 1 && at.getUTCDate() === Number(dateNumber);
  return same && at.getUTCFullYear() === Number(year) ? at.toISOString().slice(0, 10) : null;
}

/** What is still to be said of a day that cannot be read: its year, or which of two days it is. */
export type OpenDay = { readonly ask: 'year' } | { readonly ask: 'which'; readonly days: readonly [string, string] };

/** Null: it is a day, or nothing that one question could complete. */
export function openDay(typed: string): OpenDay | null {
  const text = trimmed(typed);
  const [one, other] = readings(text);
  if (one !== undefined) return other === undefined ? null : { ask: 'which', days: [one, other] };
  return noYear.test(text) ? { ask: 'year' } : null;
}
