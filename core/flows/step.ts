// What a step is: when it is there, what makes it done, what it does to the devices, and the number said on the
// telephone.
import type { CaseState } from './case-state.ts';
import type { Fact } from './facts.ts';
import type { Moment } from './stored-fact.ts';

/** What a step does to the devices under management (the page's lamp). */
export type Impact = 'none' | 'repeatable' | 'irreversible';

export type Step<Id extends string = string> = {
  readonly id: Id;
  /** The number said on the telephone; fixed for a step wherever it is used. */
  readonly screen: number;
  readonly impact: Impact;
  /** A branch: the step is there only where this holds. Without it: always. */
  readonly applies?: (state: CaseState, now: Moment) => boolean;
  readonly done: (state: CaseState, now: Moment) => boolean;
  /** The fact whose time the journey shows beside the step; of several, the one that was stated last. */
  readonly marks: Fact['kind'] | readonly Fact['kind'][] | null;
  /**
   * Passed by without its answer: put off (and asked for again at the end), gone on without, or on what was told alone.
   */
  readonly left?: (state: CaseState) => 'later' | 'unchecked' | 'told' | null;
  /** Where no fact has the time; a day alone where only that is known. */
  readonly time?: (state: CaseState) => string | null;
};

export const define = <const Id extends string>(step: Step<Id>): Step<Id> => step;
