// Which of the management site's environments a customer is in: learned from what cases were shown, and never asked
// (docs/manual-coverage.md M15).
import type { CsrFigures, Environment } from '../crypto/figures.ts';
import { targetOf } from '../engine/target.ts';
import { standOfPanel } from '../rows/panel.ts';
import { environmentOf } from '../site/vendors.ts';
import type { FlowState } from '../flows/job-flow.ts';
import type { Fact } from '../flows/facts.ts';

/** What this case itself showed, the first of each kind. */
export type Learned = {
  /** The vendor of the first request that was accepted. */
  readonly asked: { readonly sha256: string; readonly environment: Environment } | null;
  /** The vendor in the row that is the certificate's in use. */
  readonly row: Environment | null;
};

type Learning = FlowState & { readonly learned: Learned };

export const nothingLearned: Learned = { asked: null, row: null };

/** `state`: with the fact in it. After the verdict was accepted a row changes it no more. */
export function learn(state: Learning, fact: Fact): Learned {
  const { learned, accepted } = state;
  switch (fact.kind) {
    case 'csr-accepted': {
      const environment = accepted ? provenBy(accepted.csr) : null;
      return learned.asked === null && accepted !== null && environment !== null
        ? { ...learned, asked: { sha256: accepted.sha256, environment } }
        : learned;
    }
    case 'row-seen':
      return standOfPanel(targetOf(state.registered), fact.data) === 'this'
        ? withRow(state, fact.data.vendor)
        : learned;
    case 'row-judged':
    case 'row-placed':
      return withRow(state, fact.data.vendor);
    default:
      return learned;
  }
}

const withRow = ({ learned, candidateAccepted }: Learning, vendor: string | null | undefined): Learned =>
  learned.row === null && !candidateAccepted && vendor != null ? { ...learned, row: environmentOf(vendor) } : learned;

/** A name that anybody can write proves nothing: the vendor's chain and signature must be verified. */
const provenBy = ({ vendor }: CsrFigures): Environment | null =>
  vendor?.signatureValid === true && (vendor.chainBy === 'apple' || vendor.chainBy === 'practice')
    ? vendor.environment
    : null;

/**
 * What is known of a customer after a case, with what was known `before` it. Another environment than the known one
 * counts only once its certificate is registered: then somebody went on knowingly, and the move has happened.
 */
export function environmentLearned(
  { accepted, registration, learned }: Pick<Learning, 'accepted' | 'registration' | 'learned'>,
  before: Environment | null,
): Environment | null {
  const registered = accepted !== null && registration === 'done' ? provenBy(accepted.csr) : null;
  return registered ?? before ?? learned.asked?.environment ?? learned.row;
}

/**
 * What the newest request's vendor is compared with: where several things are known, the one that speaks against it.
 * A request is never compared with itself. `known`: of the customer, where the case was not begun with it.
 */
export function environmentToCompare(
  { begunWith, csrs, learned }: Pick<Learning, 'begunWith' | 'csrs' | 'learned'>,
  known: Environment | null,
): Environment | null {
  const newest = csrs.at(-1);
  const { asked } = learned;
  const evidence = [
    begunWith?.environment ?? known,
    learned.row,
    asked !== null && asked.sha256 !== newest?.sha256 ? asked.environment : null,
  ].filter((one) => one !== null);
  return evidence.find((one) => one !== newest?.csr.vendor?.environment) ?? evidence[0] ?? null;
}
