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
/** The list of companies, one company's page, and the yearly check: reached from the first page. */
export const boardScreen = 61;
export const customerScreen = 62;
export const custodyScreen = 63;
/** Companies out of a table or certificate files: reached from the list. */
export const importScreen = 64;
/** What goes on a printed sheet: reached from a company, from the list, and from the last page of a renewal. */
export const sheetScreen = 67;
/** The file for whoever goes on at another computer, and what comes in one: from a company or a job; from the box. */
export const handOverScreen = 68;
export const takeUpScreen = 69;
/** The practice course, and a renewal that plays by itself: reached from the first page's practice. */
export const trainingScreen = 70;
export const demoScreen = 71;
/** Why the ledger can't be used and the way on; and what became of an exchange for a copy. */
export const ledgerScreen = 65;
export const exchangedScreen = 66;
