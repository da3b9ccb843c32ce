// The pages of this family of steps (core/flows/duplicate/steps.ts).
import type { DuplicateStepId } from '../../../core/flows/duplicate/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { unwritten } from '../unwritten.ts';

export const duplicatePages = {
  'find-row': unwritten,
  stray: unwritten,
} as const satisfies Record<DuplicateStepId, StepEntry>;
