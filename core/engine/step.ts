// What a step is: when it is there, what makes it done, what may be said and given on it, what it does to the devices,
// and the number said on the telephone.
import type { CaseState } from '../case/case-state.ts';
import type { Fact, SayableKind } from '../case/facts.ts';
import type { Standing } from '../case/standing.ts';
import type { Moment } from './stored-fact.ts';

/** What a step does to the devices under management (the page's lamp). */
export type Impact = 'none' | 'repeatable' | 'irreversible';

/** `exported`: what the management site gives back after the registration. */
export const fileRoles = ['registered', 'csr', 'candidate', 'exported'] as const;
export type FileRole = (typeof fileRoles)[number];

export type Step<Id extends string = string> = {
  readonly id: Id;
  /** The number said on the telephone; fixed for a step wherever it is used. */
  readonly screen: number;
  readonly impact: Impact;
  /** What may be said while this step is the one that shows. Nothing else is taken (refuse.ts). */
  readonly may: readonly SayableKind[];
  /** Of these, what its page lets one correct when it is looked at again later. */
  readonly again?: readonly SayableKind[];
  /** The files that are taken while this step shows. */
  readonly takes?: readonly FileRole[];
  /** A branch: the step is there only where this holds. Without it: always. */
  readonly applies?: (state: CaseState, now: Moment) => boolean;
  readonly done: (state: CaseState, now: Moment, standing: Standing) => boolean;
  /** The fact whose time the journey shows beside the step; of several, the one that was stated last. */
  readonly marks: Fact['kind'] | readonly Fact['kind'][] | null;
  /**
   * Passed by without its answer: put off (and asked for again at the end), gone on without, or on what was told alone.
   */
  readonly left?: (state: CaseState) => 'later' | 'unchecked' | 'told' | null;
  /** Where no fact has the time; a day alone where only that is known. */
  readonly time?: (state: CaseState) => string | null;
};

/** Keeps what may be said by its very names, so that the compiler finds a fact that no step allows. */
export const define = <const Id extends string, const May extends readonly SayableKind[]>(
  step: Step<Id> & { readonly may: May },
): Step<Id> & { readonly may: May } => step;
