// The decision tree of Apple ID trouble as data: which ways out there are in which trouble, and what may come of each
// (docs/manual-coverage.md W10, S18).
import { waysOut, type WayOut, type WayOutResult, type TroubleKind } from './facts.ts';
import { isSolved, type TroubleState } from './state.ts';

/** Which ways out are worth a look in which trouble. */
const worth: Readonly<Record<WayOut, readonly TroubleKind[]>> = {
  hunt: ['unknown-id'],
  mailbox: ['forgotten', 'mailbox', 'unknown-id', 'person-left'],
  'phone-number': ['forgotten', 'code-phone', 'mailbox', 'unknown-id', 'person-left'],
  recovery: ['forgotten', 'locked', 'code-phone', 'mailbox', 'unknown-id', 'person-left'],
  'change-address': ['mailbox', 'person-left', 'other-id'],
  'apple-move': ['forgotten', 'locked', 'code-phone', 'mailbox', 'unknown-id', 'person-left', 'other-id'],
};

/** What may come of each way. Nothing is "passed" behind which no other way lies. */
const outcomes: Readonly<Record<WayOut, readonly WayOutResult[]>> = {
  hunt: ['solved', 'passed', 'waiting', 'not-possible'],
  mailbox: ['solved', 'passed', 'waiting', 'not-possible'],
  'phone-number': ['solved', 'passed', 'waiting', 'not-possible'],
  recovery: ['solved', 'waiting', 'not-possible'],
  'change-address': ['solved', 'waiting', 'not-possible'],
  'apple-move': ['solved', 'waiting', 'not-possible'],
};

export const outcomesOf = (wayOut: WayOut): readonly WayOutResult[] => outcomes[wayOut];

/** The ways of this case, in order; those behind the one that solved it are not there. */
export function waysOutOf(state: TroubleState): readonly WayOut[] {
  const { what } = state;
  if (what === null) return [];
  const resultOf = (wayOut: WayOut): WayOutResult | null => state.waysOut[wayOut]?.result ?? null;
  const there = waysOut.filter((wayOut) => {
    if (!worth[wayOut].includes(what)) return false;
    // Without the address there is nothing to revive and nobody to sign in as; Apple can still be asked by the
    // certificate's figures.
    if (wayOut !== 'hunt' && wayOut !== 'apple-move' && resultOf('hunt') === 'not-possible') return false;
    // The address is changed by somebody who is signed in.
    return !(wayOut === 'change-address' && resultOf('recovery') === 'not-possible');
  });
  const solvedAt = isSolved(state) ? there.findIndex((wayOut) => resultOf(wayOut) === 'solved') : -1;
  return solvedAt < 0 ? there : there.slice(0, solvedAt + 1);
}

/** May this be said of this way in this case? */
export const mayAnswer = (state: TroubleState, wayOut: WayOut, result: WayOutResult): boolean =>
  waysOutOf(state).includes(wayOut) && outcomes[wayOut].includes(result);
