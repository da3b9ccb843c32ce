// The yearly check, well before the end, that the certificate can still be renewed: who can sign in, who gets the code,
// who reads the mail. It changes nothing (docs/manual-coverage.md S1, S6; apple-2026 2f).
import * as v from 'valibot';
import { dayMs, type Iso } from '../base/time.ts';

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

/** Days before the end from which the check is due. */
export const custodyDays = 90;

/** What was answered with no or not known: while there is time. */
export const custodyOpen = (answers: CustodyAnswers): readonly CustodyQuestion[] =>
  custodyQuestions.filter((question) => answers[question] === 'no' || answers[question] === 'unknown');

/** Due from 90 days before the end, unless it was made since then for this end. */
export function custodyDue(end: Iso, checkedAt: Iso | null, now: number): boolean {
  const from = Date.parse(end) - custodyDays * dayMs;
  // One that was made a little early counts for this end.
  const counted = from - custodyDays * dayMs;
  return now >= from && !(checkedAt !== null && Date.parse(checkedAt) >= counted);
}
