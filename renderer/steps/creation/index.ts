// The pages of this family of steps (core/flows/creation/steps.ts).
import type { CreationStepId } from '../../../core/flows/creation/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { unwritten } from '../unwritten.ts';

export const creationPages = {
  'this-pc': unwritten,
  'apple-id-start': unwritten,
  'code-phones': unwritten,
  prepared: unwritten,
  'devices-enrolled': unwritten,
} as const satisfies Record<CreationStepId, StepEntry>;
