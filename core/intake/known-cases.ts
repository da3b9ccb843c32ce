// What the ledger's cases say about the thing looked at: whose certificate it is, and which renewal waits for it.
import type { Iso } from '../base/time.ts';
import type { CertificateFigures, CsrFigures } from '../crypto/figures.ts';
import { takenOn } from '../case/guard.ts';
import { endOf, targetOf, topicOf } from '../engine/target.ts';
import { renewedAsTold } from '../flows/call/told.ts';
import type { Heard } from '../rows/told.ts';
import type { RowTarget } from '../rows/target.ts';
import type { CaseState } from '../case/state.ts';
import type { StepId } from '../flows/steps.ts';
import type { Mode } from '../verdict/verdict.ts';

export type KnownCase = {
  readonly caseId: string;
  readonly customerId: string;
  readonly customer: string;
  readonly mCode: string;
  readonly mode: Mode;
  readonly step: StepId;
  readonly finished: boolean;
  /** Its job has the step that tells look-alike rows apart, and has not come past it. */
  readonly seeksRows: boolean;
  readonly target: RowTarget | null;
  /** When the certificate in use ends; null: not known. */
  readonly ends: Iso | null;
  /** Lower-case topics of the certificate in use and of the new one. */
  readonly topics: readonly string[];
  readonly registered: string | null;
  readonly candidate: string | null;
  /** The new certificate was registered, proven or not. */
  readonly inUse: boolean;
  readonly csrKeys: readonly string[];
};

type About = Pick<
  KnownCase,
  'caseId' | 'customerId' | 'customer' | 'mCode' | 'mode' | 'step' | 'finished' | 'seeksRows'
>;

export function knownCase(about: About, state: CaseState): KnownCase {
  const { registered, candidate } = state;
  // Another row's certificate, taken in by mistake, says nothing about the customer.
  const renewed = state.registration === 'done' ? (candidate?.certificate.topic ?? null) : null;
  return {
    ...about,
    target: targetOf(registered),
    ends: state.registration === 'done' ? newEndOf(state) : (endOf(registered) ?? heardEnd(state.call.inUse)),
    topics: [topicOf(registered), renewed].flatMap((topic) => (topic === null ? [] : [topic.toLowerCase()])),
    registered: registered?.kind === 'file' ? registered.certificate.fingerprintSha256 : null,
    candidate: candidate?.certificate.fingerprintSha256 ?? null,
    inUse: state.registration === 'done',
    csrKeys: state.csrs.map(({ csr }) => csr.publicKeySha256),
  };
}

/** Of the new certificate's file, else as it was told by telephone. */
const newEndOf = (state: CaseState): Iso | null =>
  state.candidate?.certificate.notAfter ?? heardEnd(renewedAsTold(state));
const heardEnd = (told: Pick<Heard, 'end'> | null): Iso | null => (told?.end ? `${told.end}T00:00:00Z` : null);

/** What a finished case is found by: a topic, a certificate's fingerprint or the key of its request, lower-case. */
export const keysOf = ({ topics, registered, candidate, csrKeys }: Omit<KnownCase, keyof Named>): readonly string[] => [
  ...new Set([...topics, ...csrKeys, ...[registered, candidate].filter((one) => one !== null)]),
];
type Named = Pick<KnownCase, 'customerId' | 'customer' | 'mCode'>;

/** The ledger's cases as whatever is looked at asks for them; each answer in the order of the last change. */
export type KnownCases = {
  readonly open: () => readonly KnownCase[];
  /** `key`: one of `keysOf`. */
  readonly keyed: (key: string) => readonly KnownCase[];
  /** Of the real customers with this number. */
  readonly coded: (mCode: string) => readonly KnownCase[];
};

/** Of a list, last changed first. */
export const casesIn = (all: readonly KnownCase[]): KnownCases => ({
  open: () => unfinished(all),
  keyed: (key) => all.filter((one) => keysOf(one).includes(key)),
  coded: (mCode) => all.filter((one) => one.mode === 'real' && one.mCode.toUpperCase() === mCode.toUpperCase()),
});

export const unfinished = (cases: readonly KnownCase[]): readonly KnownCase[] =>
  cases.filter(({ finished }) => !finished);
export const open = (cases: KnownCases, mode: Mode | null = null): readonly KnownCase[] =>
  cases.open().filter((one) => mode === null || one.mode === mode);
export const hasTopic = ({ topics }: KnownCase, topic: string): boolean => topics.includes(topic.toLowerCase());
export const withTopic = (cases: KnownCases, topic: string | null): readonly KnownCase[] =>
  topic === null ? [] : cases.keyed(topic.toLowerCase()).filter((one) => hasTopic(one, topic));
export const withCode = (cases: KnownCases, mCode: string | null): readonly KnownCase[] =>
  mCode === null ? [] : cases.coded(mCode);

/** The role that a certificate could play in an open case right now; null when that case does not wait for it. */
export function roleOf(one: KnownCase, certificate: CertificateFigures): 'registered' | 'candidate' | null {
  if (certificate.fingerprintSha256 === one.registered || certificate.fingerprintSha256 === one.candidate) return null;
  if (takenOn(one.step).includes('candidate')) return 'candidate';
  if (one.csrKeys.includes(certificate.publicKeySha256)) return null;
  return one.registered === null && takenOn(one.step).includes('registered') ? 'registered' : null;
}

export const awaitsRequest = (one: KnownCase, csr: CsrFigures): boolean =>
  takenOn(one.step).includes('csr') && one.candidate === null && !one.csrKeys.includes(csr.publicKeySha256);
