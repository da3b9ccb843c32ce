// The step that closes the loop: the certificate is fetched from the management site again and compared.
import { site } from '../beside.ts';
import { exportedAgain } from '../renewal/arrivals.ts';
import { registered } from '../renewal/conditions.ts';
import type { CallState } from '../call/state.ts';
import type { RenewalState } from '../renewal/state.ts';
import { stepsReading } from '../step.ts';
import { proofOf, type ProofState } from './state.ts';

const define = stepsReading<RenewalState & { readonly call: CallState; readonly proof: ProofState }>();

export const proof = define({
  id: 'proof',
  screen: 29,
  impact: 'none',
  may: { 'proof-later': registered, 'registered-again': registered },
  takes: { exported: exportedAgain },
  awaits: { from: 'site', role: 'exported' },
  beside: site,
  done: (s) => {
    const proof = proofOf(s);
    return proof === 'equal' || proof === 'later' || (proof === 'told' && s.proof.asking !== 'again');
  },
  left: (s) => {
    const proof = proofOf(s);
    return proof === 'later' || proof === 'told' ? proof : null;
  },
  marks: ['exported-again', 'proof-later'],
});

export const proofSteps = { proof } as const;
export type ProofStepId = (typeof proofSteps)[keyof typeof proofSteps]['id'];
