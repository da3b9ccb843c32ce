// What is known from the facts of Apple ID trouble, an expired certificate and starting over.
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';
import { usualMinutes } from './cost.ts';
import { mayTellMoving } from './moving.ts';
import type { Moving, WayOut, WayOutResult, StartOverStep, TroubleKind } from './facts.ts';

/** `since`: when the wait began that is still going on; else when it was answered. */
export type WayOutAnswer = { readonly result: WayOutResult; readonly since: string };
export type StartOverEntry = { readonly owner: string; readonly on: string; readonly done: boolean };
export type TroubleState = {
  readonly what: TroubleKind | null;
  readonly waysOut: Readonly<Partial<Record<WayOut, WayOutAnswer>>>;
  readonly acos: null | FactData<'acos-told'>['acos'];
  readonly moving: Moving | null;
  readonly deviceCount: number | null;
  readonly automatic: FactData<'devices-counted'>['automatic'];
  readonly minutesPerDevice: number;
  readonly expiredRead: boolean;
  readonly renewRefused: null | FactData<'renew-refused'>['why'];
  /** Planned or done. */
  readonly startOver: Readonly<Partial<Record<StartOverStep, StartOverEntry>>>;
};

export const troubleBeginning: TroubleState = {
  what: null,
  waysOut: {},
  acos: null,
  moving: null,
  deviceCount: null,
  automatic: null,
  minutesPerDevice: usualMinutes,
  expiredRead: false,
  renewRefused: null,
  startOver: {},
};

export const troubleReducers = {
  'trouble-told': (state, fact) => ({ ...state, what: fact.data.what, waysOut: {} }),
  'rung-answered': (state, fact) => ({
    ...state,
    waysOut: { ...state.waysOut, [fact.data.rung]: answered(state.waysOut[fact.data.rung], fact.data.result, fact.at) },
  }),
  'acos-told': (state, fact) => ({ ...state, acos: fact.data.acos }),
  // Said once all is removed it changes nothing any more.
  'moving-told': (state, fact) =>
    mayTellMoving(state, fact.data.moving) ? { ...state, moving: fact.data.moving } : state,
  'devices-counted': (state, { data: { count, minutes, automatic } }) => ({
    ...state,
    deviceCount: count,
    minutesPerDevice: minutes,
    automatic,
  }),
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
        ? { ...state, what: null, waysOut: {} }
        : state,
} satisfies Reducers<TroubleState>;

const answered = (before: WayOutAnswer | undefined, result: WayOutResult, at: string): WayOutAnswer => ({
  result,
  since: result === 'waiting' && before?.result === 'waiting' ? before.since : at,
});

const withEntry = (
  state: TroubleState,
  { step, owner, on }: FactData<'start-over-did'>,
  done: boolean,
): TroubleState => ({ ...state, startOver: { ...state.startOver, [step]: { owner, on, done } } });

export const isSolved = ({ waysOut }: TroubleState): boolean =>
  Object.values(waysOut).some(({ result }) => result === 'solved');
