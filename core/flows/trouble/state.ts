// What is known from the facts of Apple ID trouble, an expired certificate and starting over.
import type { Fact, FactData } from '../facts.ts';
import type { Rung, RungResult, StartOverStep, TroubleKind } from './facts.ts';

export type StartOverEntry = { readonly owner: string; readonly on: string; readonly at: string };
export type TroubleState = {
  readonly what: TroubleKind | null;
  readonly rungs: Readonly<Partial<Record<Rung, RungResult>>>;
  readonly acos: null | FactData<'acos-told'>['acos'];
  readonly deviceCount: number | null;
  readonly expiredRead: boolean;
  readonly renewRefused: null | FactData<'renew-refused'>['why'];
  readonly startOver: Readonly<Partial<Record<StartOverStep, StartOverEntry>>>;
};

export const troubleBeginning: TroubleState = { what: null, rungs: {}, acos: null, deviceCount: null, expiredRead: false, renewRefused: null, startOver: {} };

export function applyTrouble(state: TroubleState, fact: Fact): TroubleState {
  switch (fact.kind) {
    case 'trouble-told': return { ...state, what: fact.data.what, rungs: {} };
    case 'rung-answered': return { ...state, rungs: { ...state.rungs, [fact.data.rung]: fact.data.result } };
    case 'acos-told': return { ...state, acos: fact.data.acos };
    case 'devices-counted': return { ...state, deviceCount: fact.data.count };
    case 'expired-read': return { ...state, expiredRead: true };
    case 'renew-refused': return { ...state, renewRefused: fact.data.why };
    case 'renew-again': return { ...state, renewRefused: null };
    case 'start-over-did': return { ...state, startOver: { ...state.startOver, [fact.data.step]: { owner: fact.data.owner, on: fact.data.on, at: fact.at } } };
    default: return state;
  }
}

export const isSolved = ({ rungs }: TroubleState): boolean => Object.values(rungs).includes('solved');
