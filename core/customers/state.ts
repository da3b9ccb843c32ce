// A customer as known now: folded from the standing facts and from what each of the customer's jobs shows.
import type { Iso } from '../base/time.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import type { CaseTold, CertificateTold } from './case-told.ts';
import { emptyContacts, type Contacts } from './contacts.ts';
import { custodyOpen, type CustodyQuestion } from './custody.ts';
import type { CustomerFact, RetiredReason } from './facts.ts';
import { emptyProfile, type CustomerProfile } from './profile.ts';

type Held = {
  readonly certificate: CertificateFigures;
  readonly at: Iso;
  readonly how: CertificateTold['how'] | 'file';
};

/** The certificates of one topic: one of them is in use, the others were before. */
export type CertificateLine = {
  /** Lower case; empty where only an end is known. */
  readonly topic: string;
  readonly serves: string;
  /** The one that ends last. */
  readonly current: Held | null;
  /** Those before it, newest first. */
  readonly earlier: readonly Held[];
  /** Said or read, and later than what any certificate here says: it never ends a state. */
  readonly heard: { readonly end: Iso; readonly from: 'mail' | 'hand' | 'table' | 'job'; readonly at: Iso } | null;
  readonly retired: RetiredReason | null;
};

export type CustomerState = {
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
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
type Heard = NonNullable<CertificateLine['heard']> & { readonly topic: string };

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
  const lines = linesOf(held, heardIn(facts, cases), facts);
  const newest = held.reduce<string>((latest, { at }) => (at > latest ? at : latest), '');
  return {
    profile: { ...(last('profile-noted')?.data ?? emptyProfile), ...named },
    contacts: last('contacts-noted')?.data ?? emptyContacts,
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

function heardIn(facts: readonly CustomerFact[], cases: readonly CaseTold[]): readonly Heard[] {
  return [
    ...facts.flatMap(({ kind, data, at }) =>
      kind === 'end-heard' ? [{ topic: (data.topic ?? '').toLowerCase(), end: data.end, from: data.from, at }] : [],
    ),
    ...cases.flatMap(({ heard }) =>
      heard ? [{ topic: (heard.topic ?? '').toLowerCase(), end: heard.end, from: 'job' as const, at: heard.at }] : [],
    ),
  ];
}

function linesOf(
  held: readonly Held[],
  heard: readonly Heard[],
  facts: readonly CustomerFact[],
): readonly CertificateLine[] {
  const topics = [
    ...new Set([...held.map(({ certificate }) => topicOf(certificate)), ...heard.map((one) => one.topic)]),
  ];
  // An end of which only the date is known belongs to the one certificate there is.
  const certain = topics.filter((topic) => topic !== '');
  const only = certain.length === 1 ? certain[0] : undefined;
  const kept = only === undefined ? topics : [only];
  return kept.map((topic): CertificateLine => {
    const its = uniqueByFingerprint(held.filter(({ certificate }) => topicOf(certificate) === topic)).toSorted(byEnd);
    const current = its[0] ?? null;
    const said = heard
      .filter((one) => one.topic === topic || (only !== undefined && one.topic === ''))
      .toSorted((a, b) => b.at.localeCompare(a.at))[0];
    const newer = said && (current === null || said.at > current.at) ? said : null;
    const named = facts.findLast((one) => one.kind === 'certificate-named' && one.data.topic.toLowerCase() === topic);
    const retired = facts.findLast(
      (one) => one.kind === 'certificate-retired' && (one.data.topic ?? '').toLowerCase() === topic,
    );
    return {
      topic,
      serves: named?.kind === 'certificate-named' ? named.data.serves : '',
      current,
      earlier: its.slice(1),
      heard: newer && { end: newer.end, from: newer.from, at: newer.at },
      retired: retired?.kind === 'certificate-retired' && !newerThan(current, retired.at) ? retired.data.why : null,
    };
  });
}

const newerThan = (current: Held | null, at: Iso): boolean => current !== null && current.at > at;

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
