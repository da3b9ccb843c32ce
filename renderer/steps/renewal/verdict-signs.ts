// Each verdict's sign, and what its one button says about the certificate that came.
import type { FactData } from '../../../core/flows/facts.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { Registered } from '../../../core/engine/nouns.ts';
import { endOf } from '../../../core/engine/target.ts';
import { csrTime } from '../../../core/reading/csr-time.ts';
import { hasEnded } from '../../../core/schedule/days.ts';
import type { Texts } from '../../../core/text/texts.ts';
import type { VerdictTexts } from '../../../core/text/ja/verdict.ts';
import type { Check, Verdict, VerdictAnswer } from '../../../core/verdict/verdict.ts';
import { issuedWords } from '../../case/issued-words.ts';

type Because = FactData<'candidate-set-aside'>['because'];
export type VerdictSign = { readonly tone: 'good' | 'caution' | 'stop' | 'info'; readonly then: 'accept' | Because };

export const verdictSigns = {
  ready: { tone: 'good', then: 'accept' },
  'already-registered': { tone: 'info', then: 'look-again' },
  'wrong-row': { tone: 'stop', then: 'renew-again' },
  'other-download': { tone: 'caution', then: 'look-again' },
  'wrong-csr': { tone: 'stop', then: 'renew-again' },
  'old-file': { tone: 'stop', then: 'look-again' },
  expired: { tone: 'stop', then: 'look-again' },
  'not-yet-valid': { tone: 'caution', then: 'look-again' },
  'not-a-push-certificate': { tone: 'stop', then: 'look-again' },
  'not-from-apple': { tone: 'stop', then: 'look-again' },
  inconsistent: { tone: 'stop', then: 'look-again' },
  'needs-attention': { tone: 'caution', then: 'look-again' },
} as const satisfies Record<VerdictAnswer, VerdictSign>;

/**
 * The three questions that the page answers in plain lines; of a first certificate it can't be asked what it
 * continues.
 */
export type PlainCheckId = 'topic' | 'key' | 'later' | 'issuer' | 'dates';
export const plainChecksOf = ({ traits }: CaseView): readonly PlainCheckId[] =>
  traits.newTopic ? ['issuer', 'key', 'dates'] : ['topic', 'key', 'later'];

/**
 * The reassurance, true of this case: the certificate in use may have ended, or there may be none yet. `open`:
 * something is left open.
 */
export function calmOf(
  { answers, reassurances }: VerdictTexts,
  answer: VerdictAnswer,
  registered: Registered | null,
  open: boolean,
  now: number,
): string {
  const { tone } = verdictSigns[answer];
  if (answer === 'ready' && open) return reassurances.open;
  if (tone === 'good' || tone === 'caution') return answers[answer].reassurance;
  if (registered === null) return reassurances.none;
  const end = endOf(registered);
  return end !== null && hasEnded(end, now) ? reassurances.ended : answers[answer].reassurance;
}

/**
 * The one thing to do next; where a row gave out what it held before, which row it is now, and whether Renew is left.
 */
export function actionOf(
  { judged, verdict }: Texts,
  { answer, checks }: Verdict,
  { state: { handedOverAt, candidate }, renewedRow }: CaseView,
): readonly string[] {
  if (checks.some(({ reason }) => reason === 'not-renewed-yet')) {
    const { before, handedOver, given } = judged.notRenewedYet;
    // From the page beside or the folder it came just now; by hand it may be last year's file, of the same name.
    const byHand = candidate !== null && candidate.via !== 'view' && candidate.via !== 'folder';
    return [...(byHand ? [given] : []), handedOverAt === null ? before : handedOver];
  }
  const { action } = verdict.answers[answer];
  if (answer !== 'other-download') return [action];
  const { known, waiting, notRenewed, once } = judged.otherDownload;
  if (handedOverAt === null) return [notRenewed];
  const { row, expiration } = renewedRow ?? { row: null, expiration: null };
  if (row === null) return [action, once];
  return [expiration === null ? waiting(row) : known(row, expiration), once];
}

/** What is said of a check beside the others: a wrong issuer explains a wrong number. */
export const reasonOf = ({ verdict }: Texts, { reason, figures }: Check, checks: readonly Check[]): string =>
  (checks.some(({ id, result }) => id === 'issuer' && result === 'fail')
    ? verdict.underOtherIssuer[reason]
    : undefined) ?? verdict.reasons[reason](figures);

/** The sentence of a check with its requests named by their time: the long names stand under the details. */
export function sentenceOf(texts: Texts, check: Check, checks: readonly Check[]): string {
  const { verdict, dates } = texts;
  const { reason, figures } = check;
  const named = ([field, value]: readonly [string, string]): readonly [string, string] => {
    const time = field === 'csr' || field === 'newest' ? csrTime(value) : null;
    return [field, time ? issuedWords(dates, time) : value];
  };
  return (
    verdict.plainly[reason] ??
    reasonOf(texts, { ...check, figures: Object.fromEntries(Object.entries(figures).map(named)) }, checks)
  );
}
