// A flow is an ordered list of steps, and the step to show follows from the state and the moment alone.
import type { Moment } from './fact.ts';
import type { Standing } from './step.ts';

/** As much of a step as is asked for its place. */
type Placed<S> = {
  readonly id: string;
  readonly applies?: (state: S, now: Moment) => boolean;
  readonly done: (state: S, now: Moment, standing: Standing) => boolean;
};

export type Flow<St extends { readonly id: string }> = {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly St[];
  /** The version that brought a step, for those that the first had not. */
  readonly since?: Readonly<Partial<Record<St['id'], number>>>;
};

/**
 * The flow as it was when a case began: a step that came later is not put before somebody half-way, nor does it
 * reopen what is finished.
 */
export function asOf<F extends Flow<{ readonly id: string }>>(flow: F, version: number): F {
  const since: Readonly<Partial<Record<string, number>>> = flow.since ?? {};
  return { ...flow, steps: flow.steps.filter((step) => (since[step.id] ?? 1) <= version) };
}

/** The first step that is not done; the last step of a flow never is, so there is always exactly one. */
export function stepOf<S, St extends Placed<S>>(flow: Flow<St>, state: S, now: Moment, standing: Standing): St {
  const steps = stepsThere(flow, state, now);
  const step = steps.find((candidate) => !candidate.done(state, now, standing)) ?? steps.at(-1);
  if (!step) throw new Error(`flow ${flow.id} has no steps`);
  return step;
}

/** The steps of this case: a branch that was not taken is not there. */
export const stepsThere = <S, St extends Placed<S>>(flow: Flow<St>, state: S, now: Moment): readonly St[] =>
  flow.steps.filter((step) => step.applies?.(state, now) ?? true);
