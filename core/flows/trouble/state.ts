// What is known from the facts of Apple ID trouble, an expired certificate and starting over.
import type { Fact, FactData } from '../facts.ts';
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

export function applyTrouble(state: TroubleState, fact: Fact): TroubleState {
  switch (fact.kind) {
    case 'trouble-told':
      return { ...state, what: fact.data.what, rungs: {} };
    case 'rung-answered':
      return {
        ...state,
        rungs: { ...state.rungs, [fact.data.rung]: answered(state.rungs[fact.data.rung], fact.data.result, fact.at) },
      };
    case 'acos-told':
      return { ...state, acos: fact.data.acos };
    case 'devices-counted':
      return { ...state, deviceCount: fact.data.count, minutesPerDevice: fact.data.minutes };
    case 'expired-read':
      return { ...state, expiredRead: true };
    case 'renew-refused':
      return { ...state, renewRefused: fact.data.why };
    case 'renew-again':
      return { ...state, renewRefused: null };
    // A plan never takes back what is done.
    case 'start-over-planned':
      return state.startOver[fact.data.step]?.done ? state : withEntry(state, fact.data, false);
    case 'start-over-did':
      return withEntry(state, fact.data, true);
    // Signed in again and back at Apple's list: an earlier refusal is no longer the last word.
    case 'turned-to':
      return fact.data.flow === 'expired'
        ? { ...state, renewRefused: null }
        : fact.data.flow === 'apple-id'
          ? { ...state, what: null, rungs: {} }
          : state;
    default:
      return state;
  }
}

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
