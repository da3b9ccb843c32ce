// The pages of this family of steps (core/flows/proof/steps.ts).
import type { ProofStepId } from '../../../core/flows/proof/steps.ts';
import { site, type StepEntry } from '../step-entry.ts';
import { ProofPage } from './ProofPage.tsx';

export const proofPages = {
  proof: { Page: ProofPage, words: (t) => t.proof.page, beside: site },
} as const satisfies Record<ProofStepId, StepEntry>;
