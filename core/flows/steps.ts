// Every step of every flow, once, and the numbers of the pages that are no steps.
import { creationSteps } from './creation/steps.ts';
import { duplicateSteps } from './duplicate/steps.ts';
import { proofSteps } from './proof/steps.ts';
import { renewalSteps } from './renewal/steps.ts';
import { revokedSteps } from './revoked/steps.ts';
import { troubleSteps } from './trouble/steps.ts';

export const everyStep = {
  ...renewalSteps,
  ...creationSteps,
  ...duplicateSteps,
  ...proofSteps,
  ...revokedSteps,
  ...troubleSteps,
} as const;
export type StepId = (typeof everyStep)[keyof typeof everyStep]['id'];

/** The page on choosing and keeping an Apple ID: no step of any flow, and reachable from every page. */
export const appleIdPageScreen = 18;
/** The pictures of what one may see: no step either, and reachable from every page. */
export const sightsPageScreen = 19;
/** What stays on this computer, whom to call, which manual this follows: reached from the first page. */
export const recordsPageScreen = 60;
