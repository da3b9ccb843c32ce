// Shapes of the one verdict: what goes in, what each check found, and the answer.
import type { CertificateFigures, CsrFigures, Environment } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';

export type Mode = 'real' | 'practice';

export const verdictAnswers = [
  'ready',
  'already-registered',
  'wrong-row',
  'other-download',
  'wrong-csr',
  'old-file',
  'expired',
  'not-yet-valid',
  'not-a-push-certificate',
  'not-from-apple',
  'inconsistent',
  'needs-attention',
] as const;
export type VerdictAnswer = (typeof verdictAnswers)[number];

/** In the order in which a failing check names the verdict. */
export const checkIds = ['kind', 'consistency', 'fresh', 'issuer', 'dates', 'topic', 'later', 'key', 'vendor'] as const;
export type CheckId = (typeof checkIds)[number];
export type CheckResult = 'pass' | 'fail' | 'unknown';

/** Which sentence belongs to a check's result; core/text has one for each, and the compiler sees to it. */
export const checkReasons = [
  // kind
  'push-certificate',
  'push-certificate-with-key',
  'other-kind',
  'push-request',
  'request-not-signed',
  'request-wrapped',
  'not-a-request',
  // consistency
  'ids-agree',
  'ids-differ',
  'not-an-id',
  'special-topic',
  'several-certificates',
  'signatures-valid',
  'own-signature-invalid',
  'vendor-signature-invalid',
  'signature-not-supported',
  'key-too-weak',
  // fresh
  'first-seen',
  'same-as-registered',
  'not-renewed-yet',
  'seen-before',
  'nothing-to-compare',
  'request-before-certificate',
  'request-of-certificate',
  'request-long-ago',
  'request-before-press',
  // issuer
  'from-apple',
  'from-practice',
  'practice-in-real',
  'real-in-practice',
  'other-issuer',
  'forged',
  'signature-refused',
  'issuer-unknown',
  'practice-issuer-unknown',
  'chain-from-apple',
  'chain-from-practice',
  'chain-practice-in-real',
  'chain-real-in-practice',
  'chain-other',
  'chain-unknown',
  'chain-not-whole',
  'chain-disordered',
  // dates
  'in-force',
  'expired',
  'starts-later',
  'starts-within-a-day',
  'chain-in-force',
  'chain-expired',
  'chain-starts-later',
  // topic
  'same-topic',
  'other-topic',
  'other-row-untouched',
  'registered-unknown',
  'first-certificate',
  // later
  'ends-later',
  'ends-earlier',
  'ends-the-same',
  'end-unknown',
  // key
  'key-of-newest',
  'key-of-older',
  'key-of-none',
  'csr-unknown',
  // vendor
  'vendor-fits',
  'vendor-differs',
  'vendor-unknown',
  'environment-unknown',
  // any, after a failed `kind`
  'not-looked-at',
] as const;
export type CheckReason = (typeof checkReasons)[number];

/**
 * `reason` says which sentence belongs to the result (closed per check, a text in core/text for each);
 * `figures` are the evidence that the sentence names.
 */
export type Check = {
  readonly id: CheckId;
  readonly result: CheckResult;
  readonly reason: CheckReason;
  readonly figures: Readonly<Record<string, string>>;
};

/**
 * The certificate in use: the file itself, or (docs/manual-coverage.md S19) only its topic, read off the site or a
 * phone.
 */
export type RegisteredEvidence =
  | { readonly kind: 'file'; readonly certificate: CertificateFigures }
  | { readonly kind: 'stated'; readonly topic: string; readonly notAfter: string | null };

export type CsrEvidence = { readonly csr: CsrFigures; readonly name: string; readonly newest: boolean };

export type JudgeInput = {
  readonly mode: Mode;
  readonly flow: 'create' | 'renew';
  readonly registered: RegisteredEvidence | null;
  readonly csrs: readonly CsrEvidence[];
  readonly candidate: Recognised;
  /** Fingerprints (sha256 hex) of certificates seen before in this customer's cases: last year's files. */
  readonly seen: readonly string[];
  readonly environment: Environment | null;
  /** Since when a certificate can have been made from the newest request; absent or null: not known. */
  readonly since?: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
};

export type Verdict = { readonly answer: VerdictAnswer; readonly checks: readonly Check[] };
