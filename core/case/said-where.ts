// Where each fact may be said: on the step that shows, on a step that is looked at again, or anywhere.
import type { CaseView } from './case-view.ts';
import { creationSteps } from '../flows/creation/steps.ts';
import { duplicateSteps } from '../flows/duplicate/steps.ts';
import { proofSteps } from '../flows/proof/steps.ts';
import { revokedSteps } from '../flows/revoked/steps.ts';
import { renewalSteps } from '../flows/steps.ts';
import type { StepId } from '../flows/steps.ts';
import type { FileRole, Step } from '../engine/step.ts';
import { troubleSteps } from '../flows/trouble/steps.ts';

const everyStep = {
  ...renewalSteps,
  ...creationSteps,
  ...duplicateSteps,
  ...proofSteps,
  ...revokedSteps,
  ...troubleSteps,
} as const;

/**
 * Said from pages that lie over any step (the pictures of what one may see, the page on the Apple ID) and from the
 * first page's box.
 */
const anywhere = ['turned-to', 'row-sought'] as const;

/** Every fact that some step allows. One that none allows can't be asked about: it does not compile in refuse.ts. */
export type PlacedKind = (typeof everyStep)[keyof typeof everyStep]['may'][number] | (typeof anywhere)[number];

const byId: ReadonlyMap<string, Step> = new Map(Object.values(everyStep).map((step) => [step.id, step]));

export function mayBeSaid({ step, journey }: Pick<CaseView, 'step' | 'journey'>, kind: PlacedKind): boolean {
  if (anywhere.some((one) => one === kind) || byId.get(step)?.may.includes(kind)) return true;
  return passedIn({ step, journey }).some((id) => byId.get(id)?.again?.includes(kind));
}

/** The steps before the one that shows. */
export const passedIn = ({ step, journey }: Pick<CaseView, 'step' | 'journey'>): readonly StepId[] =>
  journey
    .slice(
      0,
      Math.max(
        0,
        journey.findIndex(({ id }) => id === step),
      ),
    )
    .map(({ id }) => id);

/** Does the step that shows take a file for this? */
export const mayBeGiven = ({ step }: Pick<CaseView, 'step'>, wanted: FileRole): boolean =>
  byId.get(step)?.takes?.includes(wanted) ?? false;
