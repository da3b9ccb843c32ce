// Does the management site really hold the new certificate? Known only from a file that it gave back afterwards.
import type { CertificateFigures } from '../../crypto/figures.ts';
import type { CaseState } from '../case-state.ts';
import { ownerToTell } from '../duplicate/state.ts';
import type { Fact } from '../facts.ts';

type Exported = { readonly name: string; readonly certificate: CertificateFigures };
/** `early`: what the site gave out while nothing was registered yet, where it is not the new one. */
export type ProofState = {
  readonly exported: Exported | null;
  readonly early: Exported | null;
  readonly later: boolean;
};

export const proofBeginning: ProofState = { exported: null, early: null, later: false };

export function applyProof(state: ProofState, fact: Fact): ProofState {
  switch (fact.kind) {
    case 'exported-again':
      return { exported: fact.data, early: null, later: false };
    case 'exported-early':
      return { ...state, early: fact.data };
    case 'registration-done':
      return { ...state, early: null };
    case 'proof-sought':
      return { ...state, later: false };
    // What the site holds is asked once more after the next registration.
    case 'registered-again':
    case 'expiry-not-moved':
      return proofBeginning;
    case 'proof-later':
      return { ...state, later: true };
    default:
      return state;
  }
}

export type Proof = 'unknown' | 'equal' | 'differs' | 'later';

/** `differs` stays until a file comes that is equal: putting it off does not unsay it. */
export function proofOf({ proof, candidate }: Pick<CaseState, 'proof' | 'candidate'>): Proof {
  if (proof.exported)
    return proof.exported.certificate.fingerprintSha256 === candidate?.certificate.fingerprintSha256
      ? 'equal'
      : 'differs';
  return proof.later ? 'later' : 'unknown';
}

export type Lacking = 'owner' | 'proof' | 'devices' | 'collection';

/** What a registration still lacks before the case is finished; empty: proven in every way. */
export function lackingOf(state: CaseState): readonly Lacking[] {
  return [
    ...(ownerToTell(state.duplicate) ? (['owner'] as const) : []),
    ...(proofOf(state) === 'equal' ? [] : (['proof'] as const)),
    ...(state.devices === 'answered' ? [] : (['devices'] as const)),
    ...(state.collection === 'set' || state.collection === 'declined' ? [] : (['collection'] as const)),
  ];
}
