// What is known from the facts about the right row and its look-alikes.
import type { Fact, FactData } from '../facts.ts';

export type DuplicateState = {
  readonly sought: null | FactData<'row-sought'>['because'];
  readonly judged: FactData<'row-judged'> | null;
  readonly settled: null | FactData<'row-settled'>['how'];
  readonly stray: null | FactData<'stray-told'>;
};

export const duplicateBeginning: DuplicateState = { sought: null, judged: null, settled: null, stray: null };

export function applyDuplicate(state: DuplicateState, fact: Fact): DuplicateState {
  switch (fact.kind) {
    case 'row-sought': return { ...state, sought: fact.data.because, settled: null };
    case 'row-judged': return { ...state, judged: fact.data, settled: null };
    case 'row-settled': return { ...state, settled: fact.data.how };
    case 'stray-told': return { ...state, stray: fact.data };
    default: return state;
  }
}
