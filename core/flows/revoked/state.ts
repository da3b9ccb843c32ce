// What is known from the facts about Revoke.
import type { Fact, FactData } from '../facts.ts';

export type RevokedState = {
  readonly what: null | FactData<'revoke-told'>['what'];
  readonly which: null | FactData<'revoked-row-told'>['which'];
  readonly old: null | FactData<'old-registered'>['result'];
};

export const revokedBeginning: RevokedState = { what: null, which: null, old: null };

export function applyRevoked(state: RevokedState, fact: Fact): RevokedState {
  switch (fact.kind) {
    case 'revoke-told': return { what: fact.data.what, which: null, old: null };
    case 'revoked-row-told': return { ...state, which: fact.data.which };
    case 'old-registered': return { ...state, old: fact.data.result };
    default: return state;
  }
}
