// Ends that were said or read out, beside what the certificates themselves say: which of them a company's row goes by.
import { dayMs, isDayOf, type Iso } from '../base/time.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import { digitsOf } from '../reading/spoken-hex.ts';
import { isPlausibleDay } from '../schedule/typed-day.ts';
import type { CaseTold, CertificateTold } from './case-told.ts';
import type { CustomerFact } from './facts.ts';

export type Held = {
  readonly certificate: CertificateFigures;
  readonly at: Iso;
  /** `file`: it is known, and nobody said that it is registered. */
  readonly how: CertificateTold['how'] | 'file';
};

/** `job`: of the certificate in use, in a job. `call`: of the new one, once its registration was told by telephone. */
type HeardFrom = 'mail' | 'hand' | 'table' | 'job' | 'call';

export type HeardEnd = {
  /** Lower case; empty where only an end is known. */
  readonly topic: string;
  /** The end of the number, where that is all that was heard of it. */
  readonly digits: string | null;
  readonly end: Iso;
  readonly from: HeardFrom;
  readonly at: Iso;
  /** The job that it was said in. */
  readonly caseId: string | null;
};

/** All of them, in the order in which they were said. What is no certificate's year is a slip, and not among them. */
export function heardIn(facts: readonly CustomerFact[], cases: readonly CaseTold[]): readonly HeardEnd[] {
  const said = facts.flatMap(({ kind, data, at }): readonly HeardEnd[] =>
    kind === 'end-heard'
      ? [{ topic: (data.topic ?? '').toLowerCase(), digits: null, end: data.end, from: data.from, at, caseId: null }]
      : [],
  );
  const told = cases.flatMap(({ caseId, heard, renewed }): readonly HeardEnd[] =>
    [['job', heard] as const, ['call', renewed] as const].flatMap(([from, one]) =>
      one ? [{ ...one, topic: (one.topic ?? '').toLowerCase(), from, caseId }] : [],
    ),
  );
  return [...said, ...told]
    .filter(({ end }) => isPlausibleDay(end.slice(0, 10)))
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** Of which certificate each was said: `topics`, lower case, are those that are known for certain. */
export function placed(heard: readonly HeardEnd[], topics: readonly string[]): readonly HeardEnd[] {
  // An end of which only the date is known belongs to the one certificate there is.
  const only = topics.length === 1 ? topics[0] : undefined;
  return heard.map((one) => {
    if (one.topic !== '') return one;
    if (one.digits === null) return { ...one, topic: only ?? '' };
    const end = digitsOf(one.digits);
    const [fits, another] = topics.filter((topic) => digitsOf(topic).endsWith(end));
    return { ...one, topic: another === undefined ? (fits ?? '') : '' };
  });
}

type Weighed = {
  /** What the row goes by instead of the certificate's own end; null: it goes by that. */
  readonly counts: HeardEnd | null;
  /** When a renewal was said: from then on it is the next certificate. Empty: none was. */
  readonly renewedAt: string;
};

/**
 * What was said of one certificate, in order, weighed against what it says itself. An earlier end that was said since
 * counts, as the certificate may never have been registered, unless the site itself gave it out. A later one counts
 * where a person says so, here or at the end of a call; a table or a mail alone never makes it later. `since`: when the
 * certificate was first known.
 */
export function weigh(own: Held | null, since: Iso, heard: readonly HeardEnd[]): Weighed {
  const notAfter = own?.certificate.notAfter ?? null;
  let counts: HeardEnd | null = null;
  let renewedAt: string = '';
  for (const one of heard) {
    const before: Iso | null = counts?.end ?? notAfter;
    const byPerson = one.from === 'hand' || one.from === 'call';
    if (own !== null && notAfter !== null) {
      if (one.at <= since) continue;
      if (isDayOf(Date.parse(one.end), notAfter)) {
        counts = null;
        continue;
      }
      const earlier = one.end < notAfter;
      const pastIt = counts !== null && counts.end > notAfter;
      if (earlier ? own.how === 'proven' || one.at <= own.at : !byPerson && !pastIt) continue;
    }
    counts = one;
    if (one.from === 'call' || (byPerson && before !== null && isLater(one.end, before))) renewedAt = one.at;
  }
  return { counts, renewedAt };
}

const isLater = (end: Iso, before: Iso): boolean => Date.parse(end) - Date.parse(before) > dayMs;
