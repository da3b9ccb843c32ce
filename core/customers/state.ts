// A customer as known now: folded from the standing facts and from what each of the customer's jobs shows.
import type { Iso } from '../base/time.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import type { CaseTold } from './case-told.ts';
import { emptyContacts, type Contacts } from './contacts.ts';
import { custodyOpen, type CustodyQuestion } from './custody.ts';
import type { CustomerFact, RetiredReason } from './facts.ts';
import { heardIn, placed, weigh, type Held, type HeardEnd } from './heard.ts';
import { nobody, type CustomerPerson } from './person.ts';
import { emptyProfile, type CustomerProfile } from './profile.ts';

/** The certificates of one topic: one of them is in use, the others were before. */
export type CertificateLine = {
  /** Lower case; empty where only an end is known. */
  readonly topic: string;
  readonly serves: string;
  /** The one that ends last. */
  readonly current: Held | null;
  /** Those before it, newest first. */
  readonly earlier: readonly Held[];
  /**
   * Said or read since that certificate is known. `counts`: the row goes by it, not by the certificate's own end
   * (heard.ts). It proves nothing. `caseId`: the job that it was said in.
   */
  readonly heard: (Pick<HeardEnd, 'end' | 'from' | 'at' | 'caseId'> & { readonly counts: boolean }) | null;
  /** Since when the next certificate is known here, or was said to be registered. Empty: none is. */
  readonly since: string;
  readonly retired: RetiredReason | null;
};

export type CustomerState = {
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
  readonly person: CustomerPerson;
  readonly lines: readonly CertificateLine[];
  readonly custody: { readonly at: Iso; readonly by: string; readonly open: readonly CustodyQuestion[] } | null;
  /** `why` may be empty. */
  readonly putOff: { readonly until: string; readonly why: string } | null;
  /** What those were called that turned out to be this customer. */
  readonly also: readonly string[];
  /** The newest job that is not finished. */
  readonly openCase: CaseTold | null;
  readonly cases: readonly CaseTold[];
};

type Custody = Extract<CustomerFact, { kind: 'custody-checked' }>;

const topicOf = ({ topic, uid }: CertificateFigures): string => (topic ?? uid ?? '').toLowerCase();
const byEnd = (one: Held, other: Held): number =>
  other.certificate.notAfter.localeCompare(one.certificate.notAfter) || other.at.localeCompare(one.at);

/** `named`: what the ledger's own row calls the customer, which the newest of noted profiles and jobs has named. */
export function customerState(
  named: Pick<CustomerProfile, 'name' | 'code' | 'siteUrl'>,
  facts: readonly CustomerFact[],
  cases: readonly CaseTold[],
): CustomerState {
  const last = <K extends CustomerFact['kind']>(kind: K) =>
    facts.findLast((fact): fact is Extract<CustomerFact, { kind: K }> => fact.kind === kind) ?? null;
  // Of two customers that turned out to be one, whichever was checked later.
  const custody = facts.reduce<Custody | null>(
    (newest, fact) => (fact.kind === 'custody-checked' && (newest === null || fact.at >= newest.at) ? fact : newest),
    null,
  );
  const known: Held[] = facts.flatMap((fact) =>
    fact.kind === 'certificate-known'
      ? [{ certificate: fact.data.certificate, at: fact.at, how: 'file' as const }]
      : [],
  );
  const held: readonly Held[] = [...known, ...cases.flatMap((one) => one.certificates)];
  const putOff = last('put-off');
  const since = firstSeen(held);
  const lines = linesOf(held, heardIn(facts, cases), facts, since);
  const newest = lines.reduce<string>((latest, line) => (line.since > latest ? line.since : latest), '');
  return {
    profile: { ...(last('profile-noted')?.data ?? emptyProfile), ...named },
    contacts: last('contacts-noted')?.data ?? emptyContacts,
    person: last('person-noted')?.data ?? nobody,
    lines,
    custody: custody && { at: custody.at, by: custody.data.by, open: custodyOpen(custody.data.answers) },
    putOff:
      putOff && putOff.data.until !== null && putOff.at > newest
        ? { until: putOff.data.until, why: putOff.data.why ?? '' }
        : null,
    also: [
      ...new Set(facts.flatMap(({ kind, data }) => (kind === 'merged-from' && data.name !== '' ? [data.name] : []))),
    ],
    openCase:
      cases.filter(({ finished }) => !finished).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0] ?? null,
    cases: cases.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
  };
}

function linesOf(
  held: readonly Held[],
  said: readonly HeardEnd[],
  facts: readonly CustomerFact[],
  since: (held: Held) => Iso,
): readonly CertificateLine[] {
  const named = [...held.map(({ certificate }) => topicOf(certificate)), ...said.map(({ topic }) => topic)];
  const certain = [...new Set(named.filter((topic) => topic !== ''))];
  const heard = placed(said, certain);
  const nameless = [...held.map(({ certificate }) => topicOf(certificate)), ...heard.map(({ topic }) => topic)];
  return [...certain, ...(nameless.includes('') ? [''] : [])].map((topic): CertificateLine => {
    const its = uniqueByFingerprint(held.filter(({ certificate }) => topicOf(certificate) === topic)).toSorted(byEnd);
    const current = its[0] ?? null;
    const known = current ? since(current) : '';
    const ofIt = heard.filter((one) => one.topic === topic);
    const { counts, renewedAt } = weigh(current, known, ofIt);
    const newest = counts ?? ofIt.findLast(({ at }) => at > (current?.at ?? '')) ?? null;
    const next = renewedAt > known ? renewedAt : known;
    const name = facts.findLast((one) => one.kind === 'certificate-named' && one.data.topic.toLowerCase() === topic);
    const retired = facts.findLast(
      (one) => one.kind === 'certificate-retired' && (one.data.topic ?? '').toLowerCase() === topic,
    );
    return {
      topic,
      serves: name?.kind === 'certificate-named' ? name.data.serves : '',
      current,
      earlier: its.slice(1),
      heard: newest && {
        ...{ end: newest.end, from: newest.from, at: newest.at, caseId: newest.caseId },
        counts: counts !== null,
      },
      since: next,
      retired: retired?.kind === 'certificate-retired' && !(next > retired.at) ? retired.data.why : null,
    };
  });
}

/** When the line ends, and where that is from. */
export function endOf({ current, heard }: Pick<CertificateLine, 'current' | 'heard'>): {
  readonly at: Iso;
  readonly from: 'certificate' | 'heard';
} | null {
  if (heard?.counts) return { at: heard.end, from: 'heard' };
  return current && { at: current.certificate.notAfter, from: 'certificate' };
}

/** Since when a certificate is known: its file given once more is no next certificate. */
function firstSeen(held: readonly Held[]): (one: Held) => Iso {
  const first = new Map<string, Iso>();
  for (const { certificate, at } of held) {
    const before = first.get(certificate.fingerprintSha256);
    if (before === undefined || at < before) first.set(certificate.fingerprintSha256, at);
  }
  return ({ certificate, at }) => first.get(certificate.fingerprintSha256) ?? at;
}

/** The best word for each certificate: proven before told, told before given; of equal words the earliest. */
const rank: Record<Held['how'], number> = { proven: 0, told: 1, 'in-use': 2, file: 3 };
function uniqueByFingerprint(held: readonly Held[]): readonly Held[] {
  const best = new Map<string, Held>();
  for (const one of held) {
    const before = best.get(one.certificate.fingerprintSha256);
    const better = before === undefined ? -1 : rank[one.how] - rank[before.how] || one.at.localeCompare(before.at);
    if (better < 0) best.set(one.certificate.fingerprintSha256, one);
  }
  return [...best.values()];
}
