// The yearly check, well before the end, that the certificate can still be renewed: who can sign in, who gets the code,
// who reads the mail. It changes nothing (docs/manual-coverage.md S1, S6; apple-2026 2f).
import * as v from 'valibot';
import { dayMs, type Iso } from '../base/time.ts';
import { custodyDays } from '../schedule/stages.ts';

/** In the order in which they are asked; the last is asked of a managed account alone. */
export const custodyQuestions = ['sign-in', 'code-phone', 'second-number', 'mailbox', 'domain', 'managed'] as const;
export type CustodyQuestion = (typeof custodyQuestions)[number];
const answer = v.picklist(['yes', 'no', 'unknown', 'not-asked']);
export type CustodyAnswer = v.InferOutput<typeof answer>;

/** `yes` is always the good answer: for `domain` it means that nobody plans to take the domain's accounts over. */
export const custodyAnswers = v.strictObject({
  'sign-in': answer,
  'code-phone': answer,
  'second-number': answer,
  mailbox: answer,
  domain: answer,
  managed: answer,
});
export type CustodyAnswers = v.InferOutput<typeof custodyAnswers>;

/** What was answered with no or not known: while there is time. */
export const custodyOpen = (answers: CustodyAnswers): readonly CustodyQuestion[] =>
  custodyQuestions.filter((question) => answers[question] === 'no' || answers[question] === 'unknown');

/** `from`: the first moment of the day of its reminder. Due since, unless it was made since then for this end. */
export function custodyDue(from: number, checkedAt: Iso | null, now: number): boolean {
  // One that was made a little early counts for this end.
  const counted = from - custodyDays * dayMs;
  return now >= from && !(checkedAt !== null && Date.parse(checkedAt) >= counted);
}
