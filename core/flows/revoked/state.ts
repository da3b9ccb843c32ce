// What is known from the facts about Revoke.
import type { RowJudgement } from '../../duplicates/find-row.ts';
import type { Fact, FactData } from '../facts.ts';

export type RevokedState = {
  readonly what: null | FactData<'revoke-told'>['what'];
  readonly which: null | FactData<'revoked-row-told'>['which'];
  readonly phones: null | FactData<'revoked-phones-told'>['phones'];
  readonly old: null | FactData<'old-registered'>['result'];
  readonly practised: null | FactData<'revoke-practised'>['seen'];
};

export const revokedBeginning: RevokedState = { what: null, which: null, phones: null, old: null, practised: null };

export function applyRevoked(state: RevokedState, fact: Fact): RevokedState {
  switch (fact.kind) {
    case 'revoke-told':
      return { ...revokedBeginning, what: fact.data.what };
    case 'revoked-row-told':
      return { ...state, which: fact.data.which, phones: null };
    case 'revoked-phones-told':
      return { ...state, phones: fact.data.phones };
    case 'old-registered':
      return { ...state, old: fact.data.result };
    case 'revoke-practised':
      return { ...state, practised: fact.data.seen };
    default:
      return state;
  }
}

export const wasPressed = ({ what }: RevokedState): boolean => what === 'pressed' || what === 'mail';

/** Which certificate the revoked row is, by its APSP (DETAILS.md W1); null: what was copied does not settle it. */
export function whichOf({ answer }: RowJudgement): 'in-use' | 'another' | null {
  if (answer === 'this-row' || answer === 'this-row-renewed') return 'in-use';
  return answer === 'other-row' ? 'another' : null;
}
