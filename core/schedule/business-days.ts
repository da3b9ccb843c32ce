// Business days, counted by weekends alone: whose holidays count is unknown, so every page says that the date is a
// guide (docs/manual-coverage.md W11).
import { dayMs } from '../base/time.ts';

const utcOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());

/** The calendar day on which the given number of business days after `day` have passed. */
export function afterBusinessDays(day: string, count: number): string {
  let at = utcOf(day);
  for (let left = count; left > 0;) {
    at += dayMs;
    if (!isWeekend(at)) left -= 1;
  }
  return dayOf(at);
}

/** The calendar day of a moment where this PC is, as `2027-01-25`. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  return dayOf(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
}

/** How long Apple and the vendor have been known to take. */
export const appleMoveDays = 10;
export const vendorDays = { from: 2, to: 3 } as const;
