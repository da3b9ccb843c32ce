// Days between dates, and when to begin next year.
import { dayMs, type Iso } from '../base/time.ts';

/** Leaves room for the slowest way back to a lost Apple ID (docs/manual-coverage.md W10, W11). */
export const earlyDays = 60;

/** With more days than this left, nobody is told to hurry. */
export const hurryDays = 14;

/** When next year's renewal is best begun, by the end of this year's certificate. */
export const beginFor = (notAfter: Iso): Iso => new Date(Date.parse(notAfter) - earlyDays * dayMs).toISOString();

/** Days after the end within which renewals are reported to have worked: never counted on. */
export const graceReported = 30;

/** Calendar days from this computer's today to the day that an end is printed as (UTC); negative when that is over. */
function calendarDays(end: Iso, now: number): number {
  const [today, last] = [new Date(now), new Date(end)];
  return (last.setUTCHours(0, 0, 0, 0) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / dayMs;
}

/** A day that was said, read or pasted is kept as its beginning (`dayIso`); a certificate's end has its seconds. */
const isSaidDay = (end: Iso): boolean => Date.parse(end) % dayMs === 0;

/**
 * Days since a date as this computer's calendar counts them (what ended last night ended yesterday); none while it is
 * still to come. A day that was said is that day wherever this computer stands.
 */
export const daysSince = (end: Iso, now: number): number =>
  Math.max(
    0,
    isSaidDay(end) ? -calendarDays(end, now) : Math.round((midnight(now) - midnight(Date.parse(end))) / dayMs),
  );
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/**
 * A certificate has ended at its moment; of a day that was said the hour is not known: it is over once the day is, by
 * this computer's calendar, as on the list of customers.
 */
export const hasEnded = (end: Iso, now: number): boolean =>
  isSaidDay(end) ? calendarDays(end, now) < 0 : Date.parse(end) <= now;

/**
 * Calendar days from this computer's today to the day that a certificate's end is printed as (UTC), 0 on that day;
 * -1: it has ended.
 */
export const daysLeft = (end: Iso, now: number): number =>
  hasEnded(end, now) ? -1 : Math.max(0, calendarDays(end, now));

/** Whole days from one date to the other, rounded. */
export const daysFrom = (before: Iso, after: Iso): number =>
  Math.round((Date.parse(after) - Date.parse(before)) / dayMs);

/** Within a day either way, which is what time zones can make of one date. */
export const sameDay = (one: Iso, other: Iso): boolean => Math.abs(Date.parse(one) - Date.parse(other)) < 2 * dayMs;
