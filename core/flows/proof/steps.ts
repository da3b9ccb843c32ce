// The step that closes the loop: the certificate is fetched from the management site again and compared.
import { define } from '../step.ts';
import { proofOf } from './state.ts';

export const proof = define({
  id: 'proof',
  screen: 29,
  impact: 'none',
  may: ['proof-later', 'registered-again'],
  takes: ['exported'],
  done: (s) => ['equal', 'later'].includes(proofOf(s)),
  left: (s) => (proofOf(s) === 'later' ? 'later' : null),
  marks: ['exported-again', 'proof-later'],
});

export const proofSteps = { proof } as const;
export type ProofStepId = (typeof proofSteps)[keyof typeof proofSteps]['id'];
