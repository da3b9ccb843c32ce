// Shapes of the one verdict: what goes in, what each check found, and the answer.
import type { CertificateFigures, CsrFigures, Environment } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';

export type Mode = 'real' | 'practice';

export const verdictAnswers = [
  'ready', 'already-registered', 'wrong-row', 'wrong-csr', 'old-file', 'expired', 'not-yet-valid',
  'not-a-push-certificate', 'not-from-apple', 'inconsistent', 'needs-attention',
] as const;
export type VerdictAnswer = (typeof verdictAnswers)[number];

/** In the order in which a failing check names the verdict (DOMAIN.md section 2). */
export const checkIds = ['kind', 'consistency', 'fresh', 'issuer', 'dates', 'topic', 'later', 'key', 'vendor'] as const;
export type CheckId = (typeof checkIds)[number];
export type CheckResult = 'pass' | 'fail' | 'unknown';

/**
 * `reason` says which sentence belongs to the result (closed per check, a text in core/text for each);
 * `figures` are the evidence that the sentence names.
 */
export type Check = {
  readonly id: CheckId;
  readonly result: CheckResult;
  readonly reason: string;
  readonly figures: Readonly<Record<string, string>>;
};

/** The certificate in use: the file itself, or (DETAILS.md S19) only its topic, read off the site or a phone. */
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
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
};

export type Verdict = { readonly answer: VerdictAnswer; readonly checks: readonly Check[] };
