// The pages of this family of steps (core/flows/duplicate/steps.ts).
import type { DuplicateStepId } from '../../../core/flows/duplicate/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { FindRow } from './FindRow.tsx';
import { Stray } from './Stray.tsx';

export const duplicatePages = {
  'find-row': { Page: FindRow, words: (t) => t.duplicate.findRow.page, sights: () => ['list', 'panel'] },
  stray: { Page: Stray, words: (t) => t.duplicate.stray.page, sights: () => ['panel'] },
} as const satisfies Record<DuplicateStepId, StepEntry>;
