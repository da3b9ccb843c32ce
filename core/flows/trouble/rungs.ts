// The decision tree of Apple ID trouble as data: which ways out there are in which trouble, and what may come of each
// (docs/manual-coverage.md W10, S18).
import { rungs, type Rung, type RungResult, type TroubleKind } from './facts.ts';
import { isSolved, type TroubleState } from './state.ts';

/** Which ways out are worth a look in which trouble. */
const worth: Readonly<Record<Rung, readonly TroubleKind[]>> = {
  hunt: ['unknown-id'],
  mailbox: ['forgotten', 'mailbox', 'unknown-id', 'person-left'],
  'phone-number': ['forgotten', 'code-phone', 'mailbox', 'unknown-id', 'person-left'],
  recovery: ['forgotten', 'locked', 'code-phone', 'mailbox', 'unknown-id', 'person-left'],
  'change-address': ['mailbox', 'person-left', 'other-id'],
  'apple-move': ['forgotten', 'locked', 'code-phone', 'mailbox', 'unknown-id', 'person-left', 'other-id'],
};

/** What may come of each way. Nothing is "passed" behind which no other way lies. */
const outcomes: Readonly<Record<Rung, readonly RungResult[]>> = {
  hunt: ['solved', 'passed', 'waiting', 'not-possible'],
  mailbox: ['solved', 'passed', 'waiting', 'not-possible'],
  'phone-number': ['solved', 'passed', 'waiting', 'not-possible'],
  recovery: ['solved', 'waiting', 'not-possible'],
  'change-address': ['solved', 'waiting', 'not-possible'],
  'apple-move': ['solved', 'waiting', 'not-possible'],
};

export const outcomesOf = (rung: Rung): readonly RungResult[] => outcomes[rung];

/** The ways of this case, in order; those behind the one that solved it are not there. */
export function ladderOf(state: TroubleState): readonly Rung[] {
  const { what } = state;
  if (what === null) return [];
  const resultOf = (rung: Rung): RungResult | null => state.rungs[rung]?.result ?? null;
  const there = rungs.filter((rung) => {
    if (!worth[rung].includes(what)) return false;
    // Without the address there is nothing to revive and nobody to sign in as; Apple can still be asked by the
    // certificate's figures.
    if (rung !== 'hunt' && rung !== 'apple-move' && resultOf('hunt') === 'not-possible') return false;
    // The address is changed by somebody who is signed in.
    return !(rung === 'change-address' && resultOf('recovery') === 'not-possible');
  });
  const solvedAt = isSolved(state) ? there.findIndex((rung) => resultOf(rung) === 'solved') : -1;
  return solvedAt < 0 ? there : there.slice(0, solvedAt + 1);
}

/** May this be said of this way in this case? */
export const mayAnswer = (state: TroubleState, rung: Rung, result: RungResult): boolean =>
  ladderOf(state).includes(rung) && outcomes[rung].includes(result);
