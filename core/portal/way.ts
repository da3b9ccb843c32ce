// Which way to Apple's site is proposed: the browser once this build's Chromium has aged, else the way taken last time.
import { dayMs } from '../base/time.ts';

export type WayId = 'view' | 'browser';
export type ProposedWay = {
  readonly way: WayId | null;
  readonly because: 'old-build' | 'remembered' | null;
  /** Whole months since the build. */ readonly months: number;
};

/** A build is a browser, too: past this age its own is not what a password should be typed into. */
const monthsOfTrust = 6;

export function proposeWay(buildDate: string, now: number, remembered: string | null): ProposedWay {
  const months = monthsBetween(Date.parse(buildDate), now);
  if (months >= monthsOfTrust) return { way: 'browser', because: 'old-build', months };
  if (remembered === 'view' || remembered === 'browser') return { way: remembered, because: 'remembered', months };
  return { way: null, because: null, months };
}

/** By the calendar; an unreadable build date, or a clock behind it, counts as new. */
function monthsBetween(from: number, to: number): number {
  if (!(to > from)) return 0;
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const reached =
    end.getUTCDate() > start.getUTCDate() ||
    (end.getUTCDate() === start.getUTCDate() && end.getTime() % dayMs >= start.getTime() % dayMs);
  return Math.max(0, reached ? months : months - 1);
}
