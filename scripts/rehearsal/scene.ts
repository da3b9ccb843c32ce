// What a play of a rehearsal gets.
import type { StepId } from '../../core/flows/steps.ts';
import type { renewalOf } from '../../test/e2e/driver/renewal.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';

export type Shown = (step: StepId, face: string) => Promise<void>;

/** Reads what the wizard says to the mistake while its page shows. */
export type Judge = () => Promise<void>;

export type Scene = {
  readonly wizard: Wizard;
  readonly renewal: ReturnType<typeof renewalOf>;
  readonly shown: Shown;
  readonly judge: Judge;
};
