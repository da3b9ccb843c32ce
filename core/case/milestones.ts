// A job's record, as it stands: when each thing was done that is still so. What an earlier attempt had shown, and a
// later one undid, is in it no more.
import type { Iso } from '../base/time.ts';
import { proofOf } from '../flows/proof/state.ts';
import type { CaseState } from './state.ts';

const milestones = [
  'csr-requested',
  'candidate-received',
  'registration-done',
  'exported-again',
  'expiry-moved',
  'devices-answered',
  'collection-set',
] as const;
export type MilestoneKind = (typeof milestones)[number];

/** `heard`: somebody said so on the telephone. */
export type Milestone = { readonly what: MilestoneKind; readonly at: Iso; readonly heard: boolean };

/** In the order in which they happen. */
export function milestonesOf(state: CaseState): readonly Milestone[] {
  const stands: Readonly<Record<MilestoneKind, boolean>> = {
    'csr-requested': true,
    'candidate-received': state.candidate !== null,
    'registration-done': state.registration === 'done',
    'exported-again': state.proof.exported !== null && proofOf(state) !== 'differs',
    'expiry-moved': state.expiry === 'moved',
    'devices-answered': state.devices === 'answered',
    'collection-set': state.collection === 'set',
  };
  return milestones.flatMap((what) => {
    const at = state.times[what];
    return at !== undefined && stands[what] ? [{ what, at, heard: state.heard[what] ?? false }] : [];
  });
}
