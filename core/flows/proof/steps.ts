// The step that closes the loop: the certificate is fetched from the management site again and compared.
import { define } from '../../engine/step.ts';
import { proofOf } from './state.ts';

export const proof = define({
  id: 'proof',
  screen: 29,
  impact: 'none',
  may: ['proof-later', 'registered-again'],
  takes: ['exported'],
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
