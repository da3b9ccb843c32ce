// What a case knows from a voice alone: the row in question, the new certificate as it was read out, and whether it was
// knowingly gone on with.
import { targetOf } from '../../engine/target.ts';
import { judgeMade, judgeTold, targetHeard, type HeardTarget, type SpokenVerdict } from '../../rows/told.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { CallState } from './state.ts';

export type Telling = Pick<RenewalState, 'registered' | 'candidate'> & { readonly call: CallState };

/** A file or a whole number first; else the end that was read out. */
export function targetInCall({ registered, call }: Pick<Telling, 'registered' | 'call'>): HeardTarget | null {
  const target = targetOf(registered);
  if (target) return { ...target, heard: false };
  return call.inUse && targetHeard(call.inUse);
}

/** A new certificate that is here as a file is judged by its file. */
export const renewedAsTold = ({ candidate, call }: Pick<Telling, 'candidate' | 'call'>): CallState['renewed'] =>
  candidate === null ? call.renewed : null;

export function spokenVerdict(state: Telling): SpokenVerdict | null {
  const renewed = renewedAsTold(state);
  if (!renewed) return null;
  return renewed.made ? judgeMade(targetInCall(state), renewed) : judgeTold(targetInCall(state), renewed);
}

/** Gone on with knowingly, and nothing is open now that was not open then. */
export function toldStands(state: Telling): boolean {
  const verdict = spokenVerdict(state);
  const { renewed, accepted } = state.call;
  return (
    verdict?.answer === 'needs-attention' &&
    accepted?.answer === 'needs-attention' &&
    accepted.said === renewed?.seq &&
    verdict.open.every((one) => accepted.open.includes(one))
  );
}
