// Business days, counted by weekends alone: whose holidays count is unknown, so every page says that the date is a
// guide (docs/manual-coverage.md W11). Counted with holidays: office-days.ts.
import { dayMs } from '../base/time.ts';
import { dayAt, dayOf, isWeekend, type Day } from './calendar-day.ts';

/** The calendar day on which the given number of business days after `day` have passed. */
export function afterBusinessDays(day: string, count: number): Day {
  let at = Date.parse(`${day}T00:00:00Z`) / dayMs;
  for (let left = count; left > 0;) {
    at += 1;
    if (!isWeekend(at)) left -= 1;
  }
  return dayOf(at);
}

/** The calendar day of a moment where this PC is, as `2027-01-25`. */
export function localDay(iso: string): Day {
  const at = new Date(iso);
  return dayAt(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
}

/** How long Apple and the vendor have been known to take. */
export const appleMoveDays = 10;
export const vendorDays = { from: 2, to: 3 } as const;
