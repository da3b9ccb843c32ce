// The one verdict: compares the certificate in use, the requests and what Apple returned, before anything is uploaded.
import type { Environment } from '../crypto/figures.ts';
import type { Recognised } from '../files/kinds.ts';
import {
  checkConsistency,
  checkDates,
  checkFresh,
  checkIssuer,
  checkKey,
  checkKind,
  checkLater,
  checkTopic,
  checkVendor,
  newestCsr,
} from './checks.ts';
import { checkAge, checkChain, checkChainDates, checkRequest, checkSignatures, type RequestAge } from './csr-checks.ts';
import type { Check, CheckId, JudgeInput, Mode, Verdict, VerdictAnswer } from './verdict.ts';
import { checkIds } from './verdict.ts';

/** Judges a candidate certificate. A missing input makes its check `unknown`, never a pass. */
export function judge(input: JudgeInput): Verdict {
  const { candidate } = input;
  const kind = checkKind(candidate);
  const certificate = kind.result === 'pass' ? candidate.certificate : undefined;
  if (certificate === undefined) {
    const consistency: Check =
      candidate.kind === 'several-certificates'
        ? { id: 'consistency', result: 'fail', reason: 'several-certificates', figures: {} }
        : notLookedAt('consistency');
    return answer([kind, consistency, ...checkIds.slice(2).map(notLookedAt)], () => 'needs-attention');
  }
  const checks = [
    kind,
    checkConsistency(certificate),
    checkFresh(input, certificate),
    checkIssuer(input.mode, certificate),
    checkDates(input.now, certificate),
    checkTopic(input, certificate),
    checkLater(input, certificate),
    checkKey(input, certificate),
    checkVendor(input.environment, newestCsr(input.csrs)?.csr.vendor ?? null),
  ];
  return answer(checks, (result) => soundAnswer(input, result));
}

/**
 * Nothing failed: ready only with the proofs that this flow can have (docs/manual-coverage.md W2). In a creation Apple
 * gives a new topic, so the key is the proof; in a renewal it takes both. Nobody else's certificate may look like
 * Apple's, so an issuer that this version can't verify is for a person to settle, whatever else fits.
 */
function soundAnswer(input: JudgeInput, result: (id: CheckId) => Check['result']): VerdictAnswer {
  const topic = result('topic') === 'pass';
  const key = result('key') === 'pass';
  if (!key || (input.flow === 'renew' && !topic)) return 'needs-attention';
  if (result('issuer') !== 'pass') return 'needs-attention';
  // The same last second in another certificate: a renewal moves the end.
  const registeredEnd = input.registered?.kind === 'file' && result('later') !== 'pass';
  return registeredEnd ? 'needs-attention' : 'ready';
}

/**
 * The pre-flight of a request: `ready` when Apple would take it. Checks that say nothing about a request are
 * `not-looked-at`.
 */
export function judgeCsr(
  candidate: Recognised,
  circumstances: {
    readonly mode: Mode;
    readonly environment: Environment | null;
    readonly now: number;
    readonly age?: RequestAge | null;
  },
): Verdict {
  const kind = checkRequest(candidate);
  const { csr } = candidate;
  const vendor = csr?.vendor ?? null;
  if (kind.result === 'fail' || csr === undefined || vendor === null) {
    return answer([kind, ...checkIds.slice(1).map(notLookedAt)], () => 'needs-attention');
  }
  const stale = checkAge(circumstances.age ?? null, csr.publicKeySha256);
  const checks = [
    kind,
    checkSignatures(csr, vendor),
    stale ?? notLookedAt('fresh'),
    checkChain(circumstances.mode, vendor),
    checkChainDates(circumstances.now, vendor),
    notLookedAt('topic'),
    notLookedAt('later'),
    notLookedAt('key'),
    checkVendor(circumstances.environment, vendor),
  ];
  return answer(checks, (result) =>
    (['kind', 'consistency', 'issuer', 'dates'] as const).every((id) => result(id) === 'pass') && stale === null
      ? 'ready'
      : 'needs-attention',
  );
}

/** The first failing check in the order of `checkIds` names the verdict; the vendor alone never stops anybody (W16). */
function answer(
  checks: readonly Check[],
  whenSound: (result: (id: CheckId) => Check['result']) => VerdictAnswer,
): Verdict {
  const failed = checks.find((check) => check.result === 'fail');
  if (failed !== undefined) return { answer: answerFor(failed), checks };
  return { answer: whenSound((id) => checks.find((check) => check.id === id)?.result ?? 'unknown'), checks };
}

function answerFor(failed: Check): VerdictAnswer {
  switch (failed.id) {
    case 'kind':
      return 'not-a-push-certificate';
    case 'consistency':
      return 'inconsistent';
    case 'fresh':
      return failed.reason === 'seen-before' ? 'old-file' : 'already-registered';
    case 'issuer':
      return 'not-from-apple';
    case 'dates':
      return failed.reason === 'expired' || failed.reason === 'chain-expired' ? 'expired' : 'not-yet-valid';
    case 'topic':
      return failed.reason === 'other-row-untouched' ? 'other-download' : 'wrong-row';
    case 'later':
      return 'old-file';
    case 'key':
      return 'wrong-csr';
    case 'vendor':
      return 'needs-attention';
  }
}

function notLookedAt(id: CheckId): Check {
  return { id, result: 'unknown', reason: 'not-looked-at', figures: {} };
}
