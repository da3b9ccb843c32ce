// Whether a mail's end date is that of the certificate that this customer's case holds.
import type { Iso } from '../base/time.ts';
import { sameDay } from '../schedule/days.ts';
import type { KnownCase } from './known-cases.ts';

/** When the certificate at hand ends, where that is another day; an open job's counts before a finished one's. */
export function otherEndOnFile(told: Iso | null, known: readonly KnownCase[]): Iso | null {
  const ends = (finished: boolean) => known.find((one) => one.finished === finished && one.ends !== null)?.ends ?? null;
  const end = ends(false) ?? ends(true);
  return told !== null && end !== null && !sameDay(told, end) ? end : null;
}
