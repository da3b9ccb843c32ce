// The two steps that untangle look-alike rows; in a renewal they appear only once the row is sought, the second also
// once another row's certificate came.
import type { CaseState } from '../../case/case-state.ts';
import { define } from '../../engine/step.ts';

/**
 * Asked where one is sent back to Apple's list. A case that has gone on without the question, as earlier versions let
 * it, is not called back.
 */
const strayToAsk = ({ duplicate, candidate }: CaseState): boolean =>
  duplicate.met && (candidate === null || duplicate.stray !== null);

export const findRow = define({
  id: 'find-row',
  screen: 25,
  impact: 'none',
  may: ['row-settled', 'registered-sought', 'way-chosen'],
  applies: (s) => s.duplicate.sought !== null,
  done: (s) => s.duplicate.settled !== null,
  marks: 'row-settled',
});
export const stray = define({
  id: 'stray',
  screen: 26,
  impact: 'none',
  may: ['stray-told'],
  applies: (s) => s.duplicate.sought !== null || strayToAsk(s),
  done: (s) => s.duplicate.stray !== null,
  marks: 'stray-told',
});

export const duplicateSteps = { findRow, stray } as const;
export type DuplicateStepId = (typeof duplicateSteps)[keyof typeof duplicateSteps]['id'];
