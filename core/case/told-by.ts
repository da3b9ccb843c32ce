// A registration that nothing has shown: who told it, and what was given beside the words.
import type { Missing, Proof } from '../flows/proof/state.ts';
import type { CaseState } from './state.ts';

/** A case's view, as far as it is asked. */
type Seen = {
  readonly state: Pick<CaseState, 'heard' | 'proof' | 'candidate'>;
  readonly proof: Proof;
  readonly missing: readonly Missing[];
};

/** `person`: whoever works with the product said so; `phone`: it was heard from somebody else. */
export type ToldBy = 'phone' | 'person';

/** Null: it was shown. Another certificate than the new one is no matter of how it was asked. */
export function toldBy({ state, missing, proof }: Seen): ToldBy | null {
  if (!missing.includes('proof')) return null;
  return state.heard['registration-done'] && proof !== 'differs' ? 'phone' : 'person';
}

/**
 * `same`: a file that is the new certificate; `as-heard`: one that has the number and the day that were read out;
 * `nothing`: words alone.
 */
export type GivenWithIt = 'same' | 'as-heard' | 'nothing';

/** Null: it isn't told. */
export function givenWithIt({ state, proof }: Omit<Seen, 'missing'>): GivenWithIt | null {
  if (proof !== 'told') return null;
  if (state.proof.exported === null) return 'nothing';
  return state.candidate === null ? 'as-heard' : 'same';
}
