// The calls about the course and the demonstration: how each lesson went, and a renewal to be shown.
import * as v from 'valibot';
import type { LessonId } from '../training/lessons.ts';
import type { DemoPage } from '../training/sayings.ts';
import type { Score } from '../training/score.ts';

/**
 * `last`: the newest practice of it; `over`: its job has ended. `passed`: this or an earlier one missed nothing.
 * `times`: practised so often.
 */
export type LessonResult = {
  readonly lesson: LessonId;
  readonly last: {
    readonly caseId: string;
    readonly at: string;
    readonly score: Score;
    readonly over: boolean;
  } | null;
  readonly passed: boolean;
  readonly times: number;
};

type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const trainingCalls = {
  'training.read': call<undefined, readonly LessonResult[]>(v.undefined()),
  /** A renewal to be shown: no case holds it. */
  'demo.read': call<undefined, readonly DemoPage[]>(v.undefined()),
} as const;
