// What a play of a flow is given: a look at every page on the way, by step and face.
import type { StepId } from '../../../../core/flows/steps.ts';
import type { Wizard } from '../wizard.ts';

export type PlayOptions = { readonly shown?: (step: StepId, face: string) => Promise<void> };
/** Plays a whole flow on the practice servers, from the first page to the flow's last one. */
export type Play = (wizard: Wizard, options?: PlayOptions) => Promise<void>;
