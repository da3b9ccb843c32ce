// What is known from the facts of Apple ID trouble, an expired certificate and starting over.
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';
import { usualMinutes } from './cost.ts';
import type { Rung, RungResult, StartOverStep, TroubleKind } from './facts.ts';

/** `since`: when the wait began that is still going on; else when it was answered. */
export type RungAnswer = { readonly result: RungResult; readonly since: string };
export type StartOverEntry = { readonly owner: string; readonly on: string; readonly done: boolean };
export type TroubleState = {
  readonly what: TroubleKind | null;
  readonly rungs: Readonly<Partial<Record<Rung, RungAnswer>>>;
  readonly acos: null | FactData<'acos-told'>['acos'];
  readonly deviceCount: number | null;
  readonly minutesPerDevice: number;
  readonly expiredRead: boolean;
  readonly renewRefused: null | FactData<'renew-refused'>['why'];
  /** Planned or done. */
  readonly startOver: Readonly<Partial<Record<StartOverStep, StartOverEntry>>>;
};

export const troubleBeginning: TroubleState = {
  what: null,
  rungs: {},
  acos: null,
  deviceCount: null,
  minutesPerDevice: usualMinutes,
  expiredRead: false,
  renewRefused: null,
  startOver: {},
};

export const troubleReducers = {
  'trouble-told': (state, fact) => ({ ...state, what: fact.data.what, rungs: {} }),
  'rung-answered': (state, fact) => ({
    ...state,
    rungs: { ...state.rungs, [fact.data.rung]: answered(state.rungs[fact.data.rung], fact.data.result, fact.at) },
  }),
  'acos-told': (state, fact) => ({ ...state, acos: fact.data.acos }),
  'devices-counted': (state, fact) => ({ ...state, deviceCount: fact.data.count, minutesPerDevice: fact.data.minutes }),
  'expired-read': (state) => ({ ...state, expiredRead: true }),
  'renew-refused': (state, fact) => ({ ...state, renewRefused: fact.data.why }),
  'renew-again': (state) => ({ ...state, renewRefused: null }),
  // A plan never takes back what is done.
  'start-over-planned': (state, fact) =>
    state.startOver[fact.data.step]?.done ? state : withEntry(state, fact.data, false),
  'start-over-did': (state, fact) => withEntry(state, fact.data, true),
  // Signed in again and back at Apple's list: an earlier refusal is no longer the last word.
  'turned-to': (state, fact) =>
    fact.data.flow === 'expired'
      ? { ...state, renewRefused: null }
      : fact.data.flow === 'apple-id'
        ? { ...state, what: null, rungs: {} }
        : state,
} satisfies Reducers<TroubleState>;

const answered = (before: RungAnswer | undefined, result: RungResult, at: string): RungAnswer => ({
  result,
  since: result === 'waiting' && before?.result === 'waiting' ? before.since : at,
});

const withEntry = (
  state: TroubleState,
  { step, owner, on }: FactData<'start-over-did'>,
  done: boolean,
): TroubleState => ({ ...state, startOver: { ...state.startOver, [step]: { owner, on, done } } });

export const isSolved = ({ rungs }: TroubleState): boolean =>
  Object.values(rungs).some(({ result }) => result === 'solved');
