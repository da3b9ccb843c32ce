// The pages of this family of steps (core/flows/trouble/steps.ts).
import type { TroubleStepId } from '../../../core/flows/trouble/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { unwritten } from '../unwritten.ts';

export const troublePages = {
  'trouble-kind': unwritten,
  hunt: unwritten,
  mailbox: unwritten,
  'phone-number': unwritten,
  recovery: unwritten,
  'change-address': unwritten,
  'apple-move': unwritten,
  'trouble-solved': unwritten,
  weigh: unwritten,
  'expired-first': unwritten,
  'so-agreed': unwritten,
  'so-listed': unwritten,
  'so-prepared': unwritten,
  'so-trial': unwritten,
  'so-deleted': unwritten,
  'so-requested': unwritten,
  'so-vendor': unwritten,
  'so-enrolled': unwritten,
  'so-apps': unwritten,
} as const satisfies Record<TroubleStepId, StepEntry>;
