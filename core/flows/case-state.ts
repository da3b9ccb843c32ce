// Folds a case's facts into what is known now: the only input of every step's question "is this done?".
import type { CertificateFigures, CsrFigures, Iso } from '../crypto/figures.ts';
import { caseReducers } from './case-reducers.ts';
import { creationBeginning, creationReducers, type CreationState } from './creation/state.ts';
import { duplicateBeginning, duplicateReducers, type DuplicateState } from './duplicate/state.ts';
import type { AcceptedVerdict, AccessTrouble, Fact, FactData, FactKind, FilePath } from './facts.ts';
import { learn, nothingLearned, type Learned } from './environment.ts';
import type { FlowId } from './flow-ids.ts';
import { proofBeginning, proofReducers, type ProofState } from './proof/state.ts';
import { reduceBy } from './reduce.ts';
import { notHandedOver, type Aside } from './set-aside.ts';
import { revokedBeginning, revokedReducers, type RevokedState } from './revoked/state.ts';
import { troubleBeginning, troubleReducers, type TroubleState } from './trouble/state.ts';

export type Registered =
  | {
      readonly kind: 'file';
      readonly sha256: string;
      readonly name: string;
      readonly certificate: CertificateFigures;
      readonly heldKey: boolean;
    }
  | { readonly kind: 'stated'; readonly topic: string; readonly notAfter: Iso | null }
  | { readonly kind: 'unavailable' };
export type ReceivedCsr = {
  readonly sha256: string;
  readonly name: string;
  readonly csr: CsrFigures;
  readonly at: string;
  readonly seq: number;
};
export type Candidate = {
  readonly sha256: string;
  readonly name: string;
  readonly via: FilePath;
  readonly certificate: CertificateFigures;
  readonly at: string;
};

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
  /** The newest press of CSR発行, and whether the wait for it was ended by hand. */
  readonly request: {
    readonly seq: number;
    readonly at: string;
    readonly run: string;
    readonly mono: number;
    readonly atHand: boolean;
  } | null;
  /** Every CSR of this case, oldest first. */
  readonly csrs: readonly ReceivedCsr[];
  /** Digests of CSRs that the management site has replaced meanwhile (DETAILS.md W5): they can't be accepted again. */
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
   * The site's request as it gave it out right before the registration, where it is another than ours (DETAILS.md
   * W5).
   */
  readonly siteCsr: ReceivedCsr | null;
  readonly registration: 'open' | 'done' | 'e320' | 'other';
  /** What was compared when the registration was told: as long as that is so, time alone can't undo it. */
  readonly settled: Settled | null;
  readonly expiry: 'unknown' | 'moved' | 'not-moved';
  /** The management site's own field for the Apple ID (DETAILS.md M8, M10): independent of which certificate came. */
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
<<<<<<< HEAD
=======

function apply(state: CaseState, fact: Fact): CaseState {
  switch (fact.kind) {
    case 'customer-named':
      return { ...state, customer: fact.data };
    case 'begun-with':
      return { ...state, begunWith: fact.data };
    case 'site-entered':
      return { ...state, site: 'entered' };
    case 'site-refused':
      return { ...state, site: fact.data.trouble };
    // Another certificate may have a memo of its own from an earlier year. What the site itself gave out says that
    // one is in.
    case 'registered-received':
      return {
        ...state,
        site: fact.data.via === 'view' ? 'entered' : state.site,
        registered: { kind: 'file', ...fact.data },
        registeredConfirmed: false,
        memoIsOurs: false,
      };
    case 'registered-stated':
      return { ...state, registered: { kind: 'stated', ...fact.data }, registeredConfirmed: false, memoIsOurs: false };
    case 'registered-unavailable':
      return { ...state, registered: { kind: 'unavailable' }, registeredConfirmed: true };
    // Everything after it stays: once a file is here and confirmed, the case is back where it was.
    case 'registered-sought':
      return { ...state, registered: null, registeredConfirmed: false };
    case 'registered-confirmed':
      return { ...state, registeredConfirmed: state.registered !== null };
    case 'csr-requested':
      return {
        ...state,
        ...withoutCandidate,
        request: { seq: fact.seq, at: fact.at, run: fact.run, mono: fact.mono, atHand: false },
        accepted: null,
        ...notHandedOver,
      };
    case 'wait-restarted':
      return state.request
        ? { ...state, request: { ...state.request, at: fact.at, run: fact.run, mono: fact.mono } }
        : state;
    case 'csr-at-hand':
      return {
        ...state,
        request: { ...(state.request ?? { seq: fact.seq, at: fact.at, run: fact.run, mono: fact.mono }), atHand: true },
      };
    case 'csr-received':
      return receiveCsr(state, { ...fact.data, at: fact.at, seq: fact.seq });
    case 'csr-preferred': {
      const preferred = state.csrs.find((csr) => csr.sha256 === fact.data.sha256);
      return preferred
        ? { ...state, csrs: [...state.csrs.filter((csr) => csr !== preferred), preferred], accepted: null }
        : state;
    }
    case 'csr-accepted': {
      const newest = state.csrs.at(-1);
      const fits = newest?.sha256 === fact.data.sha256 && !state.outdated.includes(fact.data.sha256);
      return fits ? { ...state, accepted: newest } : state;
    }
    case 'apple-id-noted':
      return {
        ...state,
        appleId: { kind: 'noted', ...fact.data },
        memoIsOurs: state.memoIsOurs || fact.data.memo === 'first' || fact.data.memo === 'replaced',
      };
    // Never takes back what was settled: going on without one is an answer, too.
    case 'apple-id-accepted':
      return { ...state, appleIdSettled: state.appleIdSettled || state.appleId.kind === 'noted' };
    case 'apple-id-unknown':
      return { ...state, appleId: { kind: 'unknown' }, appleIdSettled: true };
    case 'way-chosen':
      return { ...state, way: fact.data.way };
    case 'csr-handed-over':
      return state.accepted?.sha256 === fact.data.sha256
        ? { ...state, handedOver: true, handedOverAt: state.handedOverAt ?? fact.at }
        : state;
    case 'upload-answered':
      return { ...state, answered: state.handedOver };
    case 'candidate-received':
      return {
        ...state,
        ...withoutCandidate,
        candidate: { ...fact.data, at: fact.at },
        setAside: asideOf(state, fact.data.sha256),
        ...(isOfOtherRow(state, fact.data.certificate) ? notOurRow(state) : {}),
      };
    case 'candidate-accepted':
      return state.candidate?.sha256 === fact.data.sha256 ? { ...state, candidateAccepted: true } : state;
    case 'candidate-set-aside': {
      if (state.candidate?.sha256 !== fact.data.sha256) return state;
      const setAside = asideOf(state, '');
      // Another row than the right one: what that one serves is asked, each time anew (DETAILS.md W3).
      const duplicate =
        strayOf({ ...state, setAside })?.apsp === uuidIn(state.candidate.certificate.topic ?? '')
          ? {
              ...state.duplicate,
              stray: null,
              ownerTold: false,
              met: state.duplicate.met || fact.data.because === 'renew-again',
            }
          : state.duplicate;
      const aside = { ...handOverAfter(state, fact.data.because), ...withoutCandidate, setAside, duplicate };
      return fact.data.because === 'new-csr' ? { ...aside, accepted: null } : aside;
    }
    // The certificate that led here is no longer in question: the right row is looked for first.
    case 'row-sought':
      return state.candidate
        ? { ...state, ...withoutCandidate, ...notHandedOver, setAside: asideOf(state, '') }
        : state;
    case 'csr-name-same':
      return { ...state, csrName: 'same' };
    // Somebody pressed CSR発行 meanwhile (DETAILS.md W5): this certificate can't be registered any more, the newer
    // request must go to Apple.
    case 'csr-name-differs': {
      const { siteCsr } = state;
      // What the site gave out in its place is in hand already.
      const others = state.csrs.filter((csr) => csr.sha256 !== siteCsr?.sha256);
      return {
        ...state,
        ...withoutCandidate,
        csrName: 'differs',
        setAside: asideOf(state, ''),
        csrs: siteCsr ? [...others, siteCsr] : others,
        outdated: others.map((csr) => csr.sha256),
        accepted: null,
        ...notHandedOver,
      };
    }
    case 'csr-exported-again':
      return fact.data.csr.publicKeySha256 === state.accepted?.csr.publicKeySha256
        ? { ...state, csrName: 'same', siteCsr: null }
        : { ...state, csrName: 'unknown', siteCsr: { ...fact.data, at: fact.at, seq: fact.seq } };
    case 'registration-done':
      return { ...state, registration: 'done' };
    case 'registration-refused':
      return { ...state, registration: fact.data.what };
    case 'expiry-moved':
      return { ...state, expiry: 'moved' };
    case 'expiry-not-moved':
      return { ...state, expiry: 'not-moved', registration: 'open' };
    case 'site-memo-there':
      return { ...state, siteMemo: 'there' };
    case 'site-memo-written':
      return { ...state, siteMemo: 'written' };
    case 'site-memo-later':
      return { ...state, siteMemo: 'later' };
    case 'site-memo-other':
      return { ...state, siteMemo: 'other' };
    case 'devices-answered':
      return { ...state, devices: 'answered' };
    case 'devices-later':
      return { ...state, devices: 'later' };
    case 'collection-set':
      return { ...state, collection: 'set' };
    case 'collection-later':
      return { ...state, collection: 'later' };
    case 'registered-again':
      return { ...state, registration: 'open', expiry: 'unknown', devices: 'unknown' };
    case 'collection-declined':
      return { ...state, collection: 'declined' };
    case 'case-closed':
      return { ...state, closed: true };
    case 'turned-to': {
      const first =
        fact.data.flow === 'start-over' && state.turned?.flow !== 'start-over' && !state.trouble.startOver.agreed?.done;
      return {
        ...state,
        turned: fact.data,
        closed: false,
        before: fact.data.flow === 'apple-id' ? jobBefore(state) : state.before,
        startOverFrom: first ? { turned: state.turned, before: state.before } : state.startOverFrom,
      };
    }
    // Until it is agreed, turning to it has cost nothing.
    case 'start-over-did':
      return fact.data.step === 'agreed' && state.turned?.flow === 'start-over' && !state.trouble.startOver.agreed?.done
        ? withoutRequest(state)
        : state;
    case 'start-over-left': {
      if (!mayLeaveStartOver(state) || state.startOverFrom === null) return state;
      const kept = Object.fromEntries(Object.entries(state.trouble.startOver).filter(([step]) => step !== 'agreed'));
      return { ...state, ...state.startOverFrom, startOverFrom: null, trouble: { ...state.trouble, startOver: kept } };
    }
    // The families' own facts, and those that only witness something.
    default:
      return state;
  }
}

/** Back to the job that came to starting over: as long as no device was deleted. */
export const mayLeaveStartOver = ({
  startOverFrom,
  trouble: { startOver },
}: Pick<CaseState, 'startOverFrom' | 'trouble'>): boolean =>
  startOverFrom !== null && !startOver.trial?.done && !startOver.deleted?.done;

const jobBefore = ({ turned, before }: CaseState): FlowId | null =>
  turned && turned.flow !== 'apple-id' && turned.flow !== 'revoke' ? turned.flow : before;

/** A new topic is asked for with a new request and another Apple ID: what was under way for the old one is over. */
const withoutRequest = (state: CaseState): CaseState => ({
  ...state,
  ...withoutCandidate,
  request: null,
  outdated: state.csrs.map((csr) => csr.sha256),
  accepted: null,
  ...notHandedOver,
  setAside: asideOf(state, ''),
  appleId: { kind: 'open' },
  appleIdSettled: false,
  memoIsOurs: false,
  siteMemo: 'unknown',
});

/**
 * The newest is the one that the site issued last, by its name (DETAILS.md S9), else the one that came last; another
 * newest makes the earlier acceptance void.
 */
function receiveCsr(state: CaseState, csr: ReceivedCsr): CaseState {
  const others = state.csrs.filter((known) => known.sha256 !== csr.sha256);
  const last = others.at(-1);
  const older =
    last && !state.outdated.includes(last.sha256) && (issueStamp(csr.name) ?? '~') < (issueStamp(last.name) ?? '');
  const csrs = older ? [...others.slice(0, -1), csr, last] : [...others, csr];
  return { ...state, csrs, accepted: state.accepted?.sha256 === csrs.at(-1)?.sha256 ? state.accepted : null };
}
>>>>>>> w-renewed
