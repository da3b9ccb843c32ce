// The engine: a flow is an ordered list of steps, and the step to show follows from the facts and the moment alone.
import type { Fact } from './facts.ts';
import { stateOf, type CaseState } from './case-state.ts';
import type { Moment } from './stored-fact.ts';

/** What a step does to the devices under management (the page's lamp). */
export type Impact = 'none' | 'repeatable' | 'irreversible';

export type Step<Id extends string = string> = {
  readonly id: Id;
  /** The number said on the telephone; fixed for a step wherever it is used. */
  readonly screen: number;
  readonly impact: Impact;
  readonly done: (state: CaseState, now: Moment) => boolean;
  /** The fact whose time the journey shows beside the step. */
  readonly marks: Fact['kind'] | null;
};

export type Flow<Id extends string = string> = {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step<Id>[];
  /** The version that brought a step, for those that the first had not. */
  readonly since?: Readonly<Partial<Record<Id, number>>>;
};

/** The flow as it was when a case began: a step that came later is not put before somebody half-way, nor does it reopen what is finished. */
export function asOf<Id extends string>(flow: Flow<Id>, version: number): Flow<Id> {
  return { ...flow, steps: flow.steps.filter((step) => (flow.since?.[step.id] ?? 1) <= version) };
}

/** The first step that is not done; the last step of a flow never is, so there is always exactly one. */
export function stepFor<Id extends string>(flow: Flow<Id>, facts: readonly Fact[], now: Moment): Step<Id> {
  return stepOf(flow, stateOf(facts), now);
}

export function stepOf<Id extends string>(flow: Flow<Id>, state: CaseState, now: Moment): Step<Id> {
  const step = flow.steps.find((candidate) => !candidate.done(state, now)) ?? flow.steps.at(-1);
  if (!step) throw new Error(`flow ${flow.id} has no steps`);
  return step;
}
