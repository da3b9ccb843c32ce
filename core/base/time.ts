// A day as a length of time, and whether a printed day is that of a moment.

export const dayMs = 86_400_000;

/**
 * `day`: midnight in UTC of a day that was printed somewhere, in milliseconds. In which time zone it was printed is
 * not known: a day either way is the same one.
 */
export const isDayOf = (day: number, moment: string): boolean =>
  Math.abs(day - Math.floor(Date.parse(moment) / dayMs) * dayMs) <= dayMs;

/** UTC, seconds, as in `2026-01-25T03:04:05Z`. */
export type Iso = string;

/** A calendar day, `2026-01-25`, as the words of a date and the certificate's own dates take it: by UTC's calendar. */
export const dayIso = (day: string): Iso => `${day}T00:00:00Z`;
