// Days of the calendar, as `2027-01-25`: without an hour and without a time zone, so that every PC counts alike.
import { dayMs } from '../base/time.ts';
import { fail, succeed, type Result } from '../base/result.ts';

/** `2027-01-25`. What comes from outside goes through `readDay`; days compare as text. */
export type Day = `${number}-${number}-${number}`;

/** Refuses what is no day of the calendar, the 30th of February included. */
export function readDay(text: string): Result<Day> {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // An engine may take the 30th of February for the 2nd of March.
  if (Number.isNaN(at) || dayAt(at) !== text) return fail('bad-argument', 'not a day');
  return succeed(dayAt(at));
}

/** The day of a moment in UTC, given in milliseconds since 1970. Throws a RangeError for what is no moment. */
export const dayAt = (utcMs: number): Day => new Date(utcMs).toISOString().slice(0, 10) as Day;

/** Days since 1970-01-01, for walks over many days: a text for each of them would take most of the time. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
export const dayOf = (number: number): Day => dayAt(number * dayMs);

/** `count` days of the calendar later, or earlier when it is negative. */
export const addDays = (day: Day, count: number): Day => dayOf(numberOf(day) + count);

/** Days of the calendar from one day to the other: negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** By the day's number. 1970-01-01 was a Thursday: the remainders of Saturday and Sunday are 2 and 3. */
export function isWeekend(number: number): boolean {
  const weekday = ((number % 7) + 7) % 7;
  return weekday === 2 || weekday === 3;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const earlierDay = (one: Day, other: Day): Day => (one < other ? one : other);
