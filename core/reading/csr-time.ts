// Reads when a request was issued off the name that the management site gives it (docs/manual-coverage.md M13).
import { stampIn } from '../site/patterns.ts';
import { dayMs } from '../base/time.ts';
import { inJapan } from './site-date.ts';

export type CsrTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/**
 * `PushCertificate_SOFTBANK_202403131733.csr`, also as a copy ` (1)` or with `.txt` behind. Null when the digits are
 * no date.
 */
export function csrTime(name: string): CsrTime | null {
  const stamp = stampIn(name);
  if (!stamp) return null;
  const year = Number(stamp.yyyy);
  const month = Number(stamp.MM);
  const day = Number(stamp.dd);
  const hour = Number(stamp.HH);
  const minute = Number(stamp.mm);
  const sound = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59;
  return sound ? { year, month, day, hour, minute } : null;
}

const longAgo = 60 * dayMs;

/**
 * The year belongs to a time of another year, or of more than sixty days ago; null where it only lengthens the line.
 * By the site's calendar, wherever this PC is.
 */
export function yearToShow(time: CsrTime, now: number): number | null {
  const thisYear = inJapan(new Date(now).toISOString()).slice(0, 4);
  return String(time.year) !== thisYear || now - issuedAt(time) > longAgo ? time.year : null;
}

/** The moment in UTC. Management sites print Japanese time. */
export const issuedAt = ({ year, month, day, hour, minute }: CsrTime): number =>
  Date.UTC(year, month - 1, day, hour - 9, minute);

/** The digits alone, to put requests in the order in which the site issued them; null when the name tells no time. */
export function issueStamp(name: string): string | null {
  const stamp = csrTime(name) && stampIn(name);
  return stamp ? `${stamp.yyyy}${stamp.MM}${stamp.dd}${stamp.HH}${stamp.mm}` : null;
}
