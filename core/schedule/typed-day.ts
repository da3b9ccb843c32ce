// A day as a person types it or says it: one that can be meant. Apple's push certificates are younger than 2010 and run
// for one year, so that a year far ahead is a slip of the hand, and would be calm for decades.
import { readDay } from '../reading/read-day.ts';

/** The years that can be meant at all, whatever the PC's clock says. */
export const isPlausibleDay = (day: string): boolean => /^20[1-9]\d-/.test(day);

/** With room for a clock that is behind. */
const yearsAhead = 2;

/** `today`, and what comes back: as `2027-01-25`. */
export const latestDay = (today: string): string => `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;

/** `year`: it is a day, and of no year that can be meant. */
type TypedDay = { readonly ok: true; readonly day: string } | { readonly ok: false; readonly fault: 'unread' | 'year' };

export function typedDay(typed: string, today: string): TypedDay {
  const day = readDay(typed);
  if (day === null) return { ok: false, fault: 'unread' };
  return mayBeMeant(day, today) ? { ok: true, day } : { ok: false, fault: 'year' };
}

export const mayBeMeant = (day: string, today: string): boolean => isPlausibleDay(day) && day <= latestDay(today);
