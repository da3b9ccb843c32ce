// Does what was judged good enough still stand? Asked of the verdict of now each time, never remembered as a yes.
import { openChecks } from '../verdict/open-checks.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { CaseState } from './state.ts';
import type { AcceptedVerdict } from '../flows/renewal/facts.ts';

/** As it is written down beside an acceptance (docs/decisions/gates.md). */
export const asAccepted = ({ answer, checks }: Verdict): AcceptedVerdict => ({
  answer,
  open: openChecks(checks).map(({ id, reason }) => `${id} ${reason}`),
});

/** Good, or in need of attention for nothing but what was read when it was accepted. */
export function stands(verdict: Verdict | null, accepted: AcceptedVerdict | null): boolean {
  if (verdict === null || accepted === null) return false;
  if (verdict.answer === 'ready') return true;
  return verdict.answer === 'needs-attention' && asAccepted(verdict).open.every((one) => accepted.open.includes(one));
}

/**
 * The registration was told beside an acceptance that stood, and nothing that was compared then has changed since:
 * neither the time nor another case's files undo it (docs/decisions/gates.md). `newTopic`: the certificate in use was
 * not compared with it.
 */
export function isSettled(state: CaseState, newTopic: boolean): boolean {
  const { settled } = state;
  return (
    settled !== null &&
    state.candidate !== null &&
    settled.candidate === state.candidate &&
    (newTopic || settled.registered === state.registered) &&
    settled.csrs === state.csrs &&
    settled.accepted === state.accepted
  );
}
