// The call's record as data: what was done when, what was told, and what is open. Its words are in core/text.
import type { CaseView, JourneyStatus } from '../case/view.ts';
import type { BackBecause } from '../flows/call/facts.ts';
import type { CallState } from '../flows/call/state.ts';
import type { StepId } from '../flows/steps.ts';
import type { SpokenAnswer } from '../rows/told.ts';
import { beginFor } from '../schedule/days.ts';
import type { VerdictAnswer } from '../verdict/verdict.ts';

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
  /** Of what may be registered alone: the end of another row would be taken for this one's. */
  readonly newEnd: string | null;
  readonly slips: readonly { readonly because: BackBecause; readonly at: string }[];
  /** Moments and slips before those. */
  readonly before: number;
  readonly open: CaseView['missing'];
  /** The registration was told, and nothing that was seen speaks against it. */
  readonly byPhone: boolean;
  /** What was only heard is judged so; null: nothing was. */
  readonly answer: SpokenAnswer | null;
  /** The verdict on the new certificate's file, which says it better; null: none is here. */
  readonly byFile: VerdictAnswer | null;
  /** When the next renewal is best begun. */
  readonly next: string | null;
};

/** The newest count: a note of a customer system holds no more. */
const [moments, slips] = [12, 6];

/** No secret is ever in a case; names only by choice. */
export function callRecord(view: CaseView, withName: boolean): CallRecord {
  const { customer, call, candidate } = view.state;
  const answer = view.spoken?.answer ?? null;
  const told = call.renewed?.end ? `${call.renewed.end}T00:00:00Z` : null;
  const end = mayRegister(answer ?? view.verdict?.answer) ? (told ?? candidate?.certificate.notAfter ?? null) : null;
  // What is missing is known at the end alone: the date was looked at by then.
  const byPhone = view.missing.includes('proof') && view.proof !== 'differs';
  return {
    customer: withName ? (customer?.name ?? null) : null,
    code: withName ? (customer?.mCode ?? null) : null,
    moments: call.moments.slice(-moments),
    steps: view.journey.filter(({ status }) => status !== 'to-come'),
    lastFour: call.renewed?.apsp.slice(-4) ?? call.inUse?.apsp.slice(-4) ?? null,
    newEnd: end,
    slips: call.slips.slice(-slips),
    before: Math.max(0, call.moments.length - moments) + Math.max(0, call.slips.length - slips),
    open: view.missing.filter((one) => one !== 'proof' || !byPhone),
    byPhone,
    answer,
    byFile: view.verdict?.answer ?? null,
    next: end && beginFor(end),
  };
}

const mayRegister = (answer: SpokenAnswer | VerdictAnswer | undefined): boolean =>
  answer === undefined || answer === 'ready' || answer === 'needs-attention';
