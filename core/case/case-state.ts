// Folds a case's facts into what is known now: the only input of every step's question "is this done?".
import type { Iso } from '../crypto/figures.ts';
import type { Aside, Candidate, Pressed, ReceivedCsr, Registered } from '../engine/nouns.ts';
import { caseReducers } from './case-reducers.ts';
import { creationBeginning, creationReducers, type CreationState } from '../flows/creation/state.ts';
import { duplicateBeginning, duplicateReducers, type DuplicateState } from '../flows/duplicate/state.ts';
import type { AcceptedVerdict, AccessTrouble, Fact, FactData, FactKind } from './facts.ts';
import { learn, nothingLearned, type Learned } from './environment.ts';
import type { FlowId } from '../engine/flow-ids.ts';
import { proofBeginning, proofReducers, type ProofState } from '../flows/proof/state.ts';
import { reduceBy } from '../flows/reduce.ts';
import { notHandedOver } from './set-aside.ts';
import { revokedBeginning, revokedReducers, type RevokedState } from '../flows/revoked/state.ts';
import { troubleBeginning, troubleReducers, type TroubleState } from '../flows/trouble/state.ts';

export type AppleIdState =
  { readonly kind: 'open' } | { readonly kind: 'unknown' } | ({ readonly kind: 'noted' } & FactData<'apple-id-noted'>);

/** What a verdict compares, as it was when the registration was told. */
export type Settled = Pick<CaseState, 'registered' | 'csrs' | 'accepted' | 'candidate' | 'turned'> & {
  readonly at: string;
};

export type CaseState = {
  readonly customer: { readonly name: string; readonly mCode: string } | null;
  /** What was known when the case was begun: offered where it is asked for. */
  readonly begunWith: FactData<'begun-with'> | null;
  readonly learned: Learned;
  readonly site: 'unknown' | 'entered' | AccessTrouble;
  readonly registered: Registered | null;
  readonly registeredConfirmed: boolean;
  readonly request: Pressed | null;
  /** Every CSR of this case, oldest first. */
  readonly csrs: readonly ReceivedCsr[];
  /**
   * Digests of CSRs that the management site has replaced meanwhile (docs/manual-coverage.md W5): they can't be
   * accepted again.
   */
  readonly outdated: readonly string[];
  /** The CSR that goes to Apple; always the newest, once it was looked at. */
  readonly accepted: ReceivedCsr | null;
  /** What its pre-flight said then. */
  readonly acceptedFor: AcceptedVerdict | null;
  readonly appleId: AppleIdState;
  /** The user went on with it, or without. */
  readonly appleIdSettled: boolean;
  /** The memo was written in this very case: entering it again is a correction, no question about last year. */
  readonly memoIsOurs: boolean;
  readonly way: 'view' | 'browser' | null;
  readonly handedOver: boolean;
  /** Since when Apple can have it; a certificate that began before is none that it made from it. */
  readonly handedOverAt: Iso | null;
  /** Apple has answered its upload: what is left is Download. */
  readonly answered: boolean;
  readonly candidate: Candidate | null;
  readonly setAside: readonly Aside[];
  /** What its verdict said when it was accepted: whether that still stands is asked each time (standing.ts). */
  readonly candidateAccepted: AcceptedVerdict | null;
  readonly csrName: 'unknown' | 'same' | 'differs';
  /**
   * The site's request as it gave it out right before the registration, where it is another than ours
   * (docs/manual-coverage.md W5).
   */
  readonly siteCsr: ReceivedCsr | null;
  readonly registration: 'open' | 'done' | 'e320' | 'other';
  /** What was compared when the registration was told: as long as that is so, time alone can't undo it. */
  readonly settled: Settled | null;
  readonly expiry: 'unknown' | 'moved' | 'not-moved';
  /**
   * The management site's own field for the Apple ID (docs/manual-coverage.md M8, M10): independent of which
   * certificate came.
   */
  readonly siteMemo: 'unknown' | 'there' | 'written' | 'later' | 'other';
  readonly devices: 'unknown' | 'answered' | 'later';
  readonly collection: 'unknown' | 'set' | 'declined' | 'later';
  readonly creation: CreationState;
  readonly duplicate: DuplicateState;
  readonly proof: ProofState;
  readonly revoked: RevokedState;
  readonly trouble: TroubleState;
  /** The last page of a job without a registration was read. */
  readonly closed: boolean;
  /** Another job than the one it was begun as; null: as begun. */
  readonly turned: { readonly flow: FlowId; readonly version: number } | null;
  /** How it stood when it turned to starting over: the way back while nothing is deleted. */
  readonly startOverFrom: {
    readonly turned: { readonly flow: FlowId; readonly version: number } | null;
    readonly before: FlowId | null;
  } | null;
  /** The last job before it turned to Apple ID trouble, where it was not the one it was begun as. */
  readonly before: FlowId | null;
  /** When each kind of fact was last stated, for the journey's times. */
  readonly times: Readonly<Partial<Record<Fact['kind'], string>>>;
};

const beginning: CaseState = {
  customer: null,
  begunWith: null,
  learned: nothingLearned,
  site: 'unknown',
  registered: null,
  registeredConfirmed: false,
  request: null,
  csrs: [],
  outdated: [],
  accepted: null,
  acceptedFor: null,
  appleId: { kind: 'open' },
  appleIdSettled: false,
  memoIsOurs: false,
  way: null,
  ...notHandedOver,
  candidate: null,
  setAside: [],
  candidateAccepted: null,
  csrName: 'unknown',
  siteCsr: null,
  registration: 'open',
  settled: null,
  expiry: 'unknown',
  siteMemo: 'unknown',
  devices: 'unknown',
  collection: 'unknown',
  closed: false,
  turned: null,
  startOverFrom: null,
  before: null,
  times: {},
  creation: creationBeginning,
  duplicate: duplicateBeginning,
  proof: proofBeginning,
  revoked: revokedBeginning,
  trouble: troubleBeginning,
};

/** Facts that only witness something: they change nothing that a step asks for. */
type Witness = 'practice-prepared' | 'candidate-handed-over';

/** Every kind that changes something or is said to change nothing: a kind that is neither does not compile below. */
type Known =
  | keyof typeof caseReducers
  | keyof typeof creationReducers
  | keyof typeof duplicateReducers
  | keyof typeof proofReducers
  | keyof typeof revokedReducers
  | keyof typeof troubleReducers
  | Witness;
const known = (kind: Known): FactKind => kind;

/** The case's own reducers come first: the families' are applied to what those made of the state. */
export const stateOf = (facts: readonly Fact[]): CaseState =>
  facts.reduce((state, fact) => {
    const after = reduceBy(caseReducers, state, fact);
    return {
      ...after,
      learned: learn(after, fact),
      creation: reduceBy(creationReducers, after.creation, fact),
      duplicate: reduceBy(duplicateReducers, after.duplicate, fact),
      proof: reduceBy(proofReducers, after.proof, fact),
      revoked: reduceBy(revokedReducers, after.revoked, fact),
      trouble: reduceBy(troubleReducers, after.trouble, fact),
      times: { ...state.times, [known(fact.kind)]: fact.at },
    };
  }, beginning);
