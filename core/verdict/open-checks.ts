// What a verdict leaves open, and which of its checks decided it.
import type { Check, CheckReason } from './verdict.ts';

/** Not known, and no matter for the user: a ready verdict has them, too. */
const ofNoMatter: readonly CheckReason[] = [
  'environment-unknown',
  'vendor-unknown',
  'nothing-to-compare',
  'first-certificate',
  'not-looked-at',
];

/** What is still to be confirmed, for counting and for naming. */
export const openChecks = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ result, reason }) => result !== 'pass' && !ofNoMatter.includes(reason));

/** The first that failed names the answer. */
export const decisiveCheck = (checks: readonly Check[]): Check | null =>
  checks.find(({ result }) => result === 'fail') ?? null;

/** Nobody could compare with the certificate in use: it can still be put in. */
export const lacksRegistered = (checks: readonly Check[]): boolean =>
  checks.some(({ reason }) => reason === 'registered-unknown');

/** The request that Apple was given was never seen here: it can still be put in. */
export const lacksRequest = (checks: readonly Check[]): boolean =>
  checks.some(({ reason }) => reason === 'csr-unknown');

/** Nobody can say here who issued it; all that was compared fits. */
export const issuerOpen = (checks: readonly Check[]): boolean =>
  checks.some(({ id, result }) => id === 'issuer' && result === 'unknown');

/**
 * Another file from the same row would have the same vendor and the same issuer, and would lack the same request to
 * compare with.
 */
export const anotherFileHelps = (open: readonly Check[]): boolean =>
  open.some(({ id, reason }) => id !== 'vendor' && id !== 'issuer' && reason !== 'csr-unknown');
