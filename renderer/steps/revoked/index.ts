// The pages of this family of steps (core/flows/revoked/steps.ts).
import type { RevokedStepId } from '../../../core/flows/revoked/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { unwritten } from '../unwritten.ts';

export const revokedPages = {
  'revoke-what': unwritten,
  'revoke-explained': unwritten,
  'revoked-which': unwritten,
  'live-stray': unwritten,
  'revoked-end': unwritten,
} as const satisfies Record<RevokedStepId, StepEntry>;
