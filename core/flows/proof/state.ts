// Does the management site really hold the new certificate? Known only from a file that came out of its own page
// afterwards (docs/decisions/proof.md); whatever else speaks for it was told.
import type { CertificateFigures } from '../../crypto/figures.ts';
import { targetOfCertificate } from '../../rows/target.ts';
import { isDayOf } from '../../base/time.ts';
import { standOfHeard } from '../../rows/told.ts';
import type { CallState } from '../call/state.ts';
import { renewedAsTold } from '../call/told.ts';
import { ownerToTell, type DuplicateState } from '../duplicate/state.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { FilePath } from '../../files/file-path.ts';
import type { Reducers } from '../reduce.ts';

type Exported = { readonly name: string; readonly via: FilePath; readonly certificate: CertificateFigures };
/**
 * `early`: what the site gave out while nothing was registered yet, where it is not the new one.
 * `asking`: put off; asked for once more; or ended knowingly on what was told, and nothing is asked any more.
 */
export type ProofState = {
  readonly exported: Exported | null;
  readonly early: Exported | null;
  readonly asking: 'open' | 'later' | 'again' | 'ended';
};

export const proofBeginning: ProofState = { exported: null, early: null, asking: 'open' };

/** A case that was finished before told and proven were two things stays in its place. */
const ended = (state: ProofState): ProofState => (state.exported ? { ...state, asking: 'ended' } : state);

export const proofReducers = {
  // What the site's own page gave out is not unsaid by a file from anywhere else.
  'exported-again': (state, fact) =>
    state.exported?.via === 'view' && fact.data.via !== 'view'
      ? state
      : { exported: fact.data, early: null, asking: 'open' },
  'exported-early': (state, fact) => ({ ...state, early: fact.data }),
  'registration-done': (state) => ({ ...state, early: null }),
  'proof-sought': (state) => ({ ...state, asking: 'again' }),
  // What the site holds is asked once more after the next registration.
  'registered-again': () => proofBeginning,
  'expiry-not-moved': () => proofBeginning,
  'proof-later': (state) => ({ ...state, asking: state.asking === 'ended' ? 'ended' : 'later' }),
  'ended-as-told': ended,
  finished: ended,
} satisfies Reducers<ProofState>;

/**
 * `told`: the person says that it is registered, and has given a file that fits. Apple's own file is the same, so it
 * shows no more than that.
 */
export type Proof = 'unknown' | 'later' | 'told' | 'equal' | 'differs';

/** What a proof is told from. */
export type Proven = Pick<RenewalState, 'candidate' | 'registration'> & {
  readonly call: CallState;
  readonly proof: ProofState;
};

/** `differs` stays until a file comes that is equal: putting it off does not unsay it. */
export function proofOf(state: Proven): Proof {
  const { proof, candidate } = state;
  const { exported, asking } = proof;
  const renewed = renewedAsTold(state);
  if (renewed && state.registration === 'done') {
    if (exported) return isAsTold(exported.certificate, renewed) ? 'told' : 'differs';
    return asking === 'later' ? 'later' : 'told';
  }
  if (!exported) return asking === 'ended' ? 'told' : asking === 'later' ? 'later' : 'unknown';
  if (exported.certificate.fingerprintSha256 !== candidate?.certificate.fingerprintSha256) return 'differs';
  return exported.via === 'view' ? 'equal' : 'told';
}

/** What the site gives out is what was read out; that it is the very same certificate nobody can say. */
function isAsTold(certificate: CertificateFigures, { apsp, serial, end }: NonNullable<CallState['renewed']>): boolean {
  const stand = standOfHeard({ ...targetOfCertificate(certificate), heard: false }, { apsp, serial, end });
  return stand === 'fits' && end !== null && isDayOf(Date.parse(`${end}T00:00:00Z`), certificate.notAfter);
}

/** Ended knowingly, without a proof. */
export const endedAsTold = (state: Proven): boolean => state.proof.asking === 'ended' && proofOf(state) === 'told';

export type Missing = 'owner' | 'proof' | 'devices' | 'collection';

/** What is looked at for what it lacks. */
export type RegistrationParts = Proven &
  Pick<RenewalState, 'devices' | 'collection'> & { readonly duplicate: DuplicateState };

/** What a registration still lacks before it is proven in every way. */
export function missingOf(state: RegistrationParts): readonly Missing[] {
  return [
    ...(ownerToTell(state.duplicate) ? (['owner'] as const) : []),
    ...(proofOf(state) === 'equal' ? [] : (['proof'] as const)),
    ...(state.devices === 'answered' ? [] : (['devices'] as const)),
    ...(state.collection === 'set' || state.collection === 'declined' ? [] : (['collection'] as const)),
  ];
}
