// Facts of the closed loop after a registration: what the management site gives back when asked for its certificate
// again.
import * as v from 'valibot';
import { certificate, name, nothing, sha256, via } from '../../engine/schemas.ts';

export const proofUserFacts = {
  'proof-later': nothing,
  /** It was put off and is wanted now. */
  'proof-sought': nothing,
  /** Nothing but the proof is left, and the job is ended without it, knowing so. */
  'ended-as-told': nothing,
  /** The site holds another certificate: the new one is registered once more. */
  'registered-again': nothing,
} as const;

export const proofSystemFacts = {
  'exported-again': v.object({ sha256, name, via, certificate }),
  /** The same before the registration was told, and it was not the new one: said, and nothing else. */
  'exported-early': v.object({ sha256, name, via, certificate }),
} as const;
