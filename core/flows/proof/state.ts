// Does the management site really hold the new certificate? Known only from a file that it gave back afterwards.
import type { CertificateFigures } from '../../crypto/figures.ts';
import type { CaseState } from '../case-state.ts';
import { ownerToTell } from '../duplicate/state.ts';
import type { Reducers } from '../reduce.ts';

type Exported = { readonly name: string; readonly certificate: CertificateFigures };
/** `early`: what the site gave out while nothing was registered yet, where it is not the new one. */
export type ProofState = {
  readonly exported: Exported | null;
  readonly early: Exported | null;
  readonly later: boolean;
};

export const proofBeginning: ProofState = { exported: null, early: null, later: false };

export const proofReducers = {
  'exported-again': (_state, fact) => ({ exported: fact.data, early: null, later: false }),
  'exported-early': (state, fact) => ({ ...state, early: fact.data }),
  'registration-done': (state) => ({ ...state, early: null }),
  'proof-sought': (state) => ({ ...state, later: false }),
  // What the site holds is asked once more after the next registration.
  'registered-again': () => proofBeginning,
  'expiry-not-moved': () => proofBeginning,
  'proof-later': (state) => ({ ...state, later: true }),
} satisfies Reducers<ProofState>;

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
