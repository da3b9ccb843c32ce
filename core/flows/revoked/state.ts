// What is known from the facts about Revoke.
import type { RowJudgement } from '../../rows/judgement.ts';
import type { Iso } from '../../base/time.ts';
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';

export type RevokedState = {
  readonly what: null | FactData<'revoke-told'>['what'];
  readonly which: null | FactData<'revoked-row-told'>['which'];
  readonly phones: null | FactData<'revoked-phones-told'>['phones'];
  /** When the help desk was told last. */
  readonly asked: Iso | null;
  readonly old: null | FactData<'old-registered'>['result'];
  readonly practised: null | FactData<'revoke-practised'>['seen'];
};

export const revokedBeginning: RevokedState = {
  what: null,
  which: null,
  phones: null,
  asked: null,
  old: null,
  practised: null,
};

export const revokedReducers = {
  'revoke-told': (_state, fact) => ({ ...revokedBeginning, what: fact.data.what }),
  'revoked-row-told': (state, fact) => ({ ...state, which: fact.data.which, phones: null }),
  'revoked-phones-told': (state, fact) => ({ ...state, phones: fact.data.phones }),
  'revoked-asked': (state, fact) => ({ ...state, asked: fact.at }),
  'old-registered': (state, fact) => ({ ...state, old: fact.data.result }),
  'revoke-practised': (state, fact) => ({ ...state, practised: fact.data.seen }),
} satisfies Reducers<RevokedState>;

export const wasPressed = ({ what }: RevokedState): boolean => what === 'pressed' || what === 'mail';

/**
 * Which certificate the revoked row is, by its APSP (docs/manual-coverage.md W1); null: what was copied does not settle
 * it.
 */
export function whichOf({ answer }: RowJudgement): 'in-use' | 'another' | null {
  if (answer === 'this-row' || answer === 'this-row-renewed') return 'in-use';
  return answer === 'other-row' ? 'another' : null;
}
