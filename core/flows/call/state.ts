// What a telephone call is at, and what was told in it.
import type { Heard } from '../../rows/told.ts';
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';
import type { AcceptedVerdict } from '../renewal/facts.ts';
import type { BackBecause, CallerHas } from './facts.ts';

/** How far the caller is at Apple's portal: one step of the job, four stops of the call. */
export const callStages = ['sign-in', 'row', 'upload', 'download'] as const;
export type CallStage = (typeof callStages)[number];

type About = { readonly has: CallerHas; readonly language: 'ja' | 'en'; readonly about?: 'e320' };
/** Nobody called; somebody is on the line; called back later; hung up for good. */
export type CallLine = { readonly kind: 'none' } | ({ readonly kind: 'open' | 'parked' | 'ended' } & About);

type Moment = { readonly what: 'began' | 'parked' | 'resumed' | 'ended'; readonly at: string };

export type CallState = {
  readonly line: CallLine;
  readonly moments: readonly Moment[];
  readonly inUse: Heard | null;
  /** The ends that a refusal was told by; null: not asked. */
  readonly endings: Pick<FactData<'e320-told'>, 'site' | 'row'> | null;
  readonly csrTold: boolean;
  readonly stage: CallStage;
  readonly row: Heard | null;
  /** `seq`: which fact told it. `made`: created, not renewed. */
  readonly renewed: (Heard & { readonly seq: number; readonly made: boolean }) | null;
  readonly accepted: (AcceptedVerdict & { readonly said: number }) | null;
  /** Each time that one went back to the list. */
  readonly slips: readonly { readonly because: BackBecause; readonly at: string }[];
};

/** A voice has told what else a file tells. */
export const anythingHeard = ({ inUse, endings, row, renewed }: CallState): boolean =>
  [inUse, endings, row, renewed].some((told) => told !== null);

/** Nothing is known of a new certificate. */
const noRenewal = { row: null, renewed: null, accepted: null } as const;

export const callBeginning: CallState = {
  line: { kind: 'none' },
  moments: [],
  inUse: null,
  endings: null,
  csrTold: false,
  stage: 'sign-in',
  ...noRenewal,
  slips: [],
};

/** A job about another certificate: what was told of this one is over. */
export const nothingTold = (state: CallState): CallState => ({
  ...state,
  inUse: null,
  csrTold: false,
  stage: 'sign-in',
  ...noRenewal,
});

const moment = (state: CallState, what: Moment['what'], at: string): Pick<CallState, 'moments'> => ({
  moments: [...state.moments, { what, at }],
});
const turn = (state: CallState, kind: 'open' | 'parked' | 'ended'): Pick<CallState, 'line'> =>
  state.line.kind === 'none' ? { line: state.line } : { line: { ...state.line, kind } };
const heard = ({ apsp, serial, end }: FactData<'in-use-told' | 'row-told' | 'renewed-told' | 'made-told'>): Heard => ({
  apsp,
  serial,
  end,
});

const anotherRequest = (state: CallState): CallState => ({
  ...state,
  csrTold: false,
  stage: 'sign-in',
  ...noRenewal,
});
/**
 * Read out once more: the row that was compared with another number is compared anew. Where Renew was pressed already,
 * what shows since is judged by the number as it is known now, and nothing that was accepted before it stands.
 */
function toldInUse(state: CallState, inUse: Heard): CallState {
  if (state.inUse && isSame(state.inUse, inUse)) return state;
  return {
    ...state,
    inUse,
    row: null,
    accepted: null,
    stage: state.stage === 'upload' ? 'row' : state.stage,
  };
}
const isSame = (one: Heard, other: Heard): boolean =>
  one.apsp === other.apsp && one.serial === other.serial && one.end === other.end;
/** The right row is looked for where one is signed in already. */
const backToRows = (state: CallState): CallState => ({
  ...state,
  stage: state.stage === 'sign-in' ? 'sign-in' : 'row',
  ...noRenewal,
});

export const callReducers = {
  'call-began': (state, fact) => ({
    ...state,
    line: { kind: 'open', ...fact.data },
    ...moment(state, 'began', fact.at),
  }),
  'call-parked': (state, fact) => ({ ...state, ...turn(state, 'parked'), ...moment(state, 'parked', fact.at) }),
  'call-resumed': (state, fact) => ({
    ...state,
    ...turn(state, 'open'),
    ...moment(state, 'resumed', fact.at),
    // Nobody is where they were: the row is read out again before Renew is pressed in it.
    ...(state.stage === 'upload' && state.row !== null ? ({ stage: 'sign-in', row: null } as const) : {}),
  }),
  'call-ended': (state, fact) => ({ ...state, ...turn(state, 'ended'), ...moment(state, 'ended', fact.at) }),
  'in-use-told': (state, fact) => toldInUse(state, heard(fact.data)),
  'e320-told': (state, { data: { site, row } }) => ({
    ...state,
    endings: { site, row },
    inUse: site === null ? state.inUse : { apsp: site, serial: null, end: null },
  }),
  'csr-told': (state) => ({ ...state, csrTold: true }),
  'signed-in-told': (state) => ({ ...state, stage: 'row' }),
  'row-told': (state, fact) => ({ ...state, stage: 'upload', row: heard(fact.data) }),
  'create-told': (state) => ({ ...state, stage: 'upload' }),
  'uploaded-told': (state) => ({ ...state, stage: 'download' }),
  'renewed-told': (state, fact) => ({
    ...state,
    renewed: { ...heard(fact.data), seq: fact.seq, made: false },
    accepted: null,
  }),
  'made-told': (state, fact) => ({
    ...state,
    renewed: { ...heard(fact.data), seq: fact.seq, made: true },
    accepted: null,
  }),
  'told-accepted': (state, fact) =>
    state.renewed?.seq === fact.data.said
      ? { ...state, accepted: { ...alsoOpen(state.accepted, fact.data.verdict), said: fact.data.said } }
      : state,
  'row-told-again': (state, fact) => ({
    ...backToRows(state),
    slips: [...state.slips, { because: fact.data.because, at: fact.at }],
  }),
  'row-sought': backToRows,
  // Files take the place of what was told.
  'registered-received': (state) => ({ ...state, inUse: null }),
  'registered-stated': (state) => ({ ...state, inUse: null }),
  'registered-sought': (state) => ({ ...state, inUse: null }),
  'csr-received': (state) => ({ ...state, csrTold: false }),
  'candidate-received': (state) => ({ ...state, ...noRenewal }),
  'csr-requested': anotherRequest,
  'csr-name-differs': anotherRequest,
} satisfies Reducers<CallState>;

/** What was read and accepted before stays accepted; without a verdict beside it nothing was. */
const alsoOpen = (before: AcceptedVerdict | null, now: AcceptedVerdict | undefined): AcceptedVerdict => ({
  answer: now?.answer ?? '',
  open: [...new Set([...(before?.open ?? []), ...(now?.open ?? [])])],
});
