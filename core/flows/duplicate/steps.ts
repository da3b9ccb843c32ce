// The two steps that untangle look-alike rows; in a renewal they appear only once the row is sought.
import { define } from '../step.ts';

export const findRow = define({ id: 'find-row', screen: 25, impact: 'none', applies: (s) => s.duplicate.sought !== null, done: (s) => s.duplicate.settled !== null, marks: 'row-settled' });
export const stray = define({ id: 'stray', screen: 26, impact: 'none', applies: (s) => s.duplicate.sought !== null, done: (s) => s.duplicate.stray !== null, marks: 'stray-told' });

export const duplicateSteps = { findRow, stray } as const;
export type DuplicateStepId = (typeof duplicateSteps)[keyof typeof duplicateSteps]['id'];
