// The two steps that untangle look-alike rows; in a renewal they appear only once the row is sought, the second also
// once another row's certificate came.
import { apple } from '../beside.ts';
import { atStage, rowFits } from '../call/conditions.ts';
import type { CallState } from '../call/state.ts';
import type { RenewalState } from '../renewal/state.ts';
import { always, its, stepsReading } from '../step.ts';
import { rowFound, type DuplicateState } from './state.ts';

type Read = Pick<RenewalState, 'candidate' | 'registered' | 'way'> & {
  readonly call: CallState;
  readonly duplicate: DuplicateState;
};
const define = stepsReading<Read>();

/**
 * Asked where one is sent back to Apple's list. A case that has gone on without the question, as earlier versions let
 * it, is not called back.
 */
const strayToAsk = ({ duplicate, candidate }: Read): boolean =>
  duplicate.strayReceived && (candidate === null || duplicate.stray !== null);

export const findRow = define({
  id: 'find-row',
  screen: 25,
  impact: 'none',
  // Proven by a look that was made here; without proof only as agreed with the help desk.
  may: {
    'row-settled': ({ state }, { how }) => its(how !== 'proven' || rowFound(state.duplicate), 'row'),
    'registered-sought': always,
    'way-chosen': always,
    // By ear it is found, and never proven.
    'signed-in-told': atStage('sign-in'),
    'row-found-told': rowFits,
  },
  awaits: { from: 'apple', role: 'row' },
  beside: apple,
  applies: (s) => s.duplicate.rowSought !== null,
  done: (s) => s.duplicate.settled !== null,
  left: (s) => (s.duplicate.settled === 'told' ? 'told' : null),
  marks: ['row-settled', 'row-found-told'],
});
export const stray = define({
  id: 'stray',
  screen: 26,
  impact: 'none',
  may: { 'stray-told': always },
  applies: (s) => s.duplicate.rowSought !== null || strayToAsk(s),
  done: (s) => s.duplicate.stray !== null,
  marks: 'stray-told',
});

export const duplicateSteps = { findRow, stray } as const;
export type DuplicateStepId = (typeof duplicateSteps)[keyof typeof duplicateSteps]['id'];
