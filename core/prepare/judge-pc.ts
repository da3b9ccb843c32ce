// What the check of this PC found, put into a few answers: each has its reason and what to do, none refuses.
import type { FactData } from '../flows/facts.ts';
import { appleNavigationHosts } from '../portal/sites.ts';

/** Asked whether they answer: the portal, its sign-in, and where the account is looked after. */
export const askedHosts: readonly string[] = [...appleNavigationHosts, 'account.apple.com'];

type Found = FactData<'pc-checked'>;
export type ClockAnswer =
  | { readonly kind: 'good' | 'unknown' | 'wrong' }
  | { readonly kind: 'ahead' | 'behind'; readonly n: number; readonly unit: 'minutes' | 'hours' | 'days' };
export type PcJudgement = {
  readonly browser: 'fit' | 'other' | 'unknown' | 'unfit';
  readonly clock: ClockAnswer;
  readonly net: 'all' | 'some' | 'none';
  readonly silent: Found['hosts'];
  readonly answered: number;
  /** Somebody has to give a name to the company's network first. */
  readonly signIn: boolean;
};

/** Less than this is a matter of the way there and back, and harms nothing. */
const toleratedS = 120;

export function judgePc(found: Found): PcJudgement {
  const silent = found.hosts.filter(({ answer }) => answer !== 'answers');
  const answered = found.hosts.length - silent.length;
  const reached = silent.length === 0 ? 'all' : 'some';
  return {
    browser: browserAnswer(found.browser),
    clock: clockAnswer(found),
    net: answered === 0 ? 'none' : reached,
    silent,
    answered,
    signIn: silent.some(({ answer }) => answer === 'proxy-sign-in'),
  };
}

function browserAnswer(browser: Found['browser']): PcJudgement['browser'] {
  switch (browser) {
    case 'internet-explorer':
      return 'unfit';
    case 'unknown':
      return 'unknown';
    case 'edge':
    case 'chrome':
    case 'safari':
      return 'fit';
    default:
      return 'other';
  }
}

function clockAnswer({ clockOffS, hosts }: Found): ClockAnswer {
  // So far off that no site can prove who it is: then nobody tells the time either.
  if (clockOffS === null) return { kind: hosts.some(({ answer }) => answer === 'clock') ? 'wrong' : 'unknown' };
  const off = Math.abs(clockOffS);
  if (off <= toleratedS) return { kind: 'good' };
  const kind = clockOffS > 0 ? 'ahead' : 'behind';
  if (off >= 86_400) return { kind, n: Math.round(off / 86_400), unit: 'days' };
  return off >= 5400
    ? { kind, n: Math.round(off / 3600), unit: 'hours' }
    : { kind, n: Math.round(off / 60), unit: 'minutes' };
}

/** The clearest of the answers from several hosts: the middle one. Positive: this PC is ahead. */
export function clockOff(seen: readonly number[]): number | null {
  const sorted = seen.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
