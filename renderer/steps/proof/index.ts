// The pages of this family of steps (core/flows/proof/steps.ts).
import type { ProofStepId } from '../../../core/flows/proof/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { ProofPage } from './ProofPage.tsx';

export const proofPages = {
  proof: { Page: ProofPage, words: (t) => t.proof.page },
} as const satisfies Record<ProofStepId, StepEntry>;
