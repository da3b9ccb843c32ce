// The call's record as data: what was done when, what was told, and what is open. Its words are in core/text.
import type { CaseView, JourneyStatus } from '../case/view.ts';
import type { BackBecause } from '../flows/call/facts.ts';
import type { CallState } from '../flows/call/state.ts';
import type { StepId } from '../flows/steps.ts';
import { beginFor } from '../schedule/days.ts';

export type CallRecord = {
  /** Only where it was chosen. */
  readonly customer: string | null;
  readonly code: string | null;
  readonly moments: CallState['moments'];
  readonly steps: readonly {
    readonly id: StepId;
    readonly screen: number;
    readonly status: JourneyStatus;
    readonly at: string | null;
  }[];
  /** The last four of the number alone, as it was read out. */
  readonly lastFour: string | null;
  readonly newEnd: string | null;
  readonly slips: readonly { readonly because: BackBecause; readonly at: string }[];
  readonly open: CaseView['missing'];
  readonly told: boolean;
  /** When the next renewal is best begun. */
  readonly next: string | null;
};

/** No secret is ever in a case; names only by choice. */
export function callRecord(view: CaseView, withName: boolean): CallRecord {
  const { customer, call, candidate } = view.state;
  const end = call.renewed?.end ? `${call.renewed.end}T00:00:00Z` : (candidate?.certificate.notAfter ?? null);
  return {
    customer: withName ? (customer?.name ?? null) : null,
    code: withName ? (customer?.mCode ?? null) : null,
    moments: call.moments.slice(-12),
    steps: view.journey.filter(({ status }) => status !== 'to-come'),
    lastFour: call.renewed?.apsp.slice(-4) ?? call.inUse?.apsp.slice(-4) ?? null,
    newEnd: end,
    slips: call.slips.slice(-6),
    open: view.missing,
    told: view.proof === 'told' || call.renewed !== null,
    next: end && beginFor(end),
  };
}
