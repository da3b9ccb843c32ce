// The engine: a flow is an ordered list of steps, and the step to show follows from the facts and the moment alone.
import type { CaseState } from '../case/case-state.ts';
import type { Standing } from '../case/standing.ts';
import type { Step } from './step.ts';
import type { Moment } from './stored-fact.ts';

export type Flow<Id extends string = string> = {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step<Id>[];
  /** The version that brought a step, for those that the first had not. */
  readonly since?: Readonly<Partial<Record<Id, number>>>;
};

/**
 * The flow as it was when a case began: a step that came later is not put before somebody half-way, nor does it
 * reopen what is finished.
 */
export function asOf<Id extends string>(flow: Flow<Id>, version: number): Flow<Id> {
  return { ...flow, steps: flow.steps.filter((step) => (flow.since?.[step.id] ?? 1) <= version) };
}

/** The first step that is not done; the last step of a flow never is, so there is always exactly one. */
export function stepOf<Id extends string>(flow: Flow<Id>, state: CaseState, now: Moment, standing: Standing): Step<Id> {
  const steps = stepsThere(flow, state, now);
  const step = steps.find((candidate) => !candidate.done(state, now, standing)) ?? steps.at(-1);
  if (!step) throw new Error(`flow ${flow.id} has no steps`);
  return step;
}

/** The steps of this case: a branch that was not taken is not there. */
export const stepsThere = <Id extends string>(flow: Flow<Id>, state: CaseState, now: Moment): readonly Step<Id>[] =>
  flow.steps.filter((step) => step.applies?.(state, now) ?? true);
