// A day as somebody types it: year, month and day in this order, with strokes, hyphens or 年月日, in either width of
// digits; or with the month's name or its number, in any order that can be meant in one way alone.
import { dayOnly } from './read-day-words.ts';

const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** As `2026-11-25`; null when it is no such day. */
export function readDay(typed: string): string | null {
  const [, year, month, day] = written.exec(typed.normalize('NFKC').trim()) ?? [];
  if (!year || !month || !day) return dayOnly(typed);
  // A year of two digits and zeros would silently be one of the last century.
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // The 31st of a month that has 30 would silently be the first of the next.
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
    ? at.toISOString().slice(0, 10)
    : null;
}
