// Puts a verdict into the one sentence that the user hears first.
import type { Recognised } from '../files/kinds.ts';
import type { VerdictTexts } from './ja/verdict.ts';
import type { Check, CheckId, Verdict } from '../verdict/verdict.ts';

/** For a candidate certificate: what is wrong and the next action, what is missing, or that it may be registered. */
export function candidateMessage(texts: VerdictTexts, candidate: Recognised, verdict: Verdict): string {
  const failed = verdict.checks.find((check) => check.result === 'fail');
  if (failed?.id === 'kind') return wrongKindMessage(texts, candidate);
  if (failed !== undefined) return failedMessage(texts, failed, verdict);
  if (verdict.answer === 'ready') return texts.messages.forAnswer.ready;
  const topic = resultOf(verdict, 'topic') === 'pass';
  const key = resultOf(verdict, 'key') === 'pass';
  if (!topic && !key) return texts.messages.missingBoth;
  if (!key) return texts.messages.missingCsr;
  if (resultOf(verdict, 'issuer') !== 'pass') return texts.messages.issuerOpen;
  return topic ? texts.messages.endOpen : texts.messages.missingRegistered;
}

/** For a request, before it goes to Apple. */
export function requestMessage(texts: VerdictTexts, candidate: Recognised, verdict: Verdict): string {
  const failed = verdict.checks.find((check) => check.result === 'fail');
  if (failed === undefined)
    return verdict.answer === 'ready' ? texts.messages.requestReady : texts.messages.requestOpen;
  if (failed.reason === 'request-not-signed') return texts.messages.requestNotSigned;
  if (failed.id === 'kind')
    return texts.messages.requestWrong(texts.kinds[candidate.malformed?.seemed ?? candidate.kind]);
  return failedMessage(texts, failed, verdict);
}

/** The sentence of one check with its figures. */
export function checkSentence(texts: VerdictTexts, check: Check): string {
  return texts.reasons[check.reason](check.figures);
}

function wrongKindMessage(texts: VerdictTexts, { kind, malformed }: Recognised): string {
  const where = texts.whereCertificate[kind];
  return malformed === undefined
    ? texts.messages.wrongKind(texts.kinds[kind], where)
    : texts.messages.brokenKind(texts.kinds[malformed.seemed], texts.problems[malformed.problem], where);
}

function failedMessage(texts: VerdictTexts, failed: Check, verdict: Verdict): string {
  return texts.messages.forReason[failed.reason] ?? texts.messages.forAnswer[verdict.answer];
}

function resultOf(verdict: Verdict, id: CheckId): Check['result'] {
  return verdict.checks.find((check) => check.id === id)?.result ?? 'unknown';
}
