// Apple's mail about an end names no certificate: which ones it can be about, by the day that it states.
import { dayMs } from '../base/time.ts';

/** `end`: its moment; NaN where none is known. */
export type Ending = { readonly end: number };

/**
 * `stated`: a day, `2027-01-25`, or midnight of it in UTC as `statedEnd` gives it. In which time zone it was printed is
 * not known: in California the day may be the one before the certificate's in UTC, in Japan the one after. All within a
 * day either way are told, the nearest first, then in the order given: nothing is left out to make the answer shorter.
 * With one alone, no other certificate that is known here can be meant. A time of day that is stated is not looked at.
 */
export function endingAround<T extends Ending>(stated: string, certificates: readonly T[]): readonly T[] {
  const { from, until } = nearTo(stated);
  const day = dayNumber(Date.parse(stated));
  const away = ({ end }: T): number => Math.abs(dayNumber(end) - day);
  return certificates.filter(({ end }) => end >= from && end < until).toSorted((one, other) => away(one) - away(other));
}

/** Between which moments an end is within a day of the stated one; of what is no time, none is. */
export function nearTo(stated: string): { readonly from: number; readonly until: number } {
  const day = dayNumber(Date.parse(stated));
  return { from: (day - 1) * dayMs, until: (day + 2) * dayMs };
}

const dayNumber = (moment: number): number => Math.floor(moment / dayMs);
