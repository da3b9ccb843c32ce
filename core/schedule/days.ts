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

/**
 * Days since a date as this computer's calendar counts them (what ended last night ended yesterday); none while it is
 * still to come.
 */
export const daysSince = (end: Iso, now: number): number =>
  Math.max(0, Math.round((midnight(now) - midnight(Date.parse(end))) / dayMs));
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/**
 * Calendar days from this computer's today to the day that a certificate's end is printed as (UTC), 0 on that day;
 * -1: it has ended.
 */
export function daysLeft(end: Iso, now: number): number {
  if (Date.parse(end) <= now) return -1;
  const [today, last] = [new Date(now), new Date(end)];
  const days = last.setUTCHours(0, 0, 0, 0) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.max(0, days / dayMs);
}

/** Whole days from one date to the other, rounded. */
export const daysFrom = (before: Iso, after: Iso): number =>
  Math.round((Date.parse(after) - Date.parse(before)) / dayMs);

/** Within a day either way, which is what time zones can make of one date. */
export const sameDay = (one: Iso, other: Iso): boolean => Math.abs(Date.parse(one) - Date.parse(other)) < 2 * dayMs;
