// What each kind of fact does to the renewal's state; what it does to another family's stands in core/case/across.ts.
import { issueStamp } from '../../reading/csr-time.ts';
import type { ReceivedCsr } from '../../engine/nouns.ts';
import type { JobState } from '../job.ts';
import type { Reducers } from '../reduce.ts';
import type { AcceptedVerdict } from './facts.ts';
import { asideOf, handOverAfter, isOfOtherRow } from './set-aside.ts';
import { type RenewalState, notHandedOver } from './state.ts';

/** What follows from the new certificate alone: forgotten when another one comes or the present one is set aside. */
export const withoutCandidate = {
  candidate: null,
  candidateAccepted: null,
  csrName: 'unknown',
  csrByFile: false,
  siteCsr: null,
  registration: 'open',
  settled: null,
  expiry: 'unknown',
  devices: 'unknown',
  collection: 'unknown',
} as const;

/** Beside its own state it reads which job the case is on. */
type Read = RenewalState & Pick<JobState, 'turned'>;

export const renewalReducers = {
  'customer-named': (state, fact) => ({ ...state, customer: fact.data }),
  'practice-prepared': (state, fact) => ({ ...state, forReal: fact.data.forReal ?? null }),
  'begun-with': (state, fact) => ({
    ...state,
    begunWith: fact.data,
    siteWay: fact.data.siteWay ?? state.siteWay,
  }),
  'site-entered': (state) => ({ ...state, site: 'entered' }),
  'site-refused': (state, fact) => ({ ...state, site: fact.data.trouble }),
  'site-noted': (state) => ({ ...state, siteWay: 'view' }),
  'site-way-chosen': (state, fact) => ({ ...state, siteWay: fact.data.way }),
  // Another certificate may have a memo of its own from an earlier year. What the site itself gave out says that
  // one is in.
  'registered-received': (state, fact) => ({
    ...state,
    site: fact.data.via === 'view' ? 'entered' : state.site,
    registered: { kind: 'file', ...fact.data },
    registeredConfirmed: false,
    memoIsOurs: false,
  }),
  'registered-stated': (state, fact) => ({
    ...state,
    registered: { kind: 'stated', ...fact.data },
    registeredConfirmed: false,
    memoIsOurs: false,
  }),
  'registered-unavailable': (state) => ({ ...state, registered: { kind: 'unavailable' }, registeredConfirmed: true }),
  // Everything after it stays: once a file is here and confirmed, the case is back where it was.
  'registered-sought': (state) => ({ ...state, registered: null, registeredConfirmed: false }),
  'registered-confirmed': (state) => ({ ...state, registeredConfirmed: state.registered !== null }),
  'csr-requested': (state, fact) => ({
    ...state,
    ...withoutCandidate,
    ...(state.request === null ? {} : endedByPress(state)),
    request: { seq: fact.seq, at: fact.at, run: fact.run, mono: fact.mono, atHand: false },
    accepted: null,
    ...notHandedOver,
  }),
  'wait-restarted': (state, fact) =>
    state.request ? { ...state, request: { ...state.request, at: fact.at, run: fact.run, mono: fact.mono } } : state,
  'csr-at-hand': (state, fact) => ({
    ...state,
    request: { ...(state.request ?? { seq: fact.seq, at: fact.at, run: fact.run, mono: fact.mono }), atHand: true },
  }),
  'csr-received': (state, fact) => receiveCsr(state, { ...fact.data, at: fact.at, seq: fact.seq }),
  'csr-preferred': (state, fact) => {
    const preferred = state.csrs.find((csr) => csr.sha256 === fact.data.sha256);
    return preferred
      ? { ...state, csrs: [...state.csrs.filter((csr) => csr !== preferred), preferred], accepted: null }
      : state;
  },
  'csr-accepted': (state, fact) => {
    const newest = state.csrs.at(-1);
    const fits = newest?.sha256 === fact.data.sha256 && !state.outdated.includes(fact.data.sha256);
    return fits
      ? {
          ...state,
          accepted: newest,
          acceptedFor: alsoAccepted(
            state.accepted?.sha256 === newest.sha256 ? state.acceptedFor : null,
            fact.data.verdict,
          ),
        }
      : state;
  },
  'apple-id-noted': (state, fact) => ({
    ...state,
    appleId: { kind: 'noted', ...fact.data },
    memoIsOurs: state.memoIsOurs || fact.data.memo === 'first' || fact.data.memo === 'replaced',
  }),
  // Never takes back what was settled: going on without one is an answer, too.
  'apple-id-accepted': (state) => ({
    ...state,
    appleIdSettled: state.appleIdSettled || state.appleId.kind === 'noted',
  }),
  'apple-id-told': (state) => ({ ...state, appleIdSettled: true }),
  'apple-id-unknown': (state) => ({ ...state, appleId: { kind: 'unknown' }, appleIdSettled: true }),
  'way-chosen': (state, fact) => ({ ...state, way: fact.data.way }),
  'csr-handed-over': (state, fact) =>
    state.accepted?.sha256 === fact.data.sha256
      ? { ...state, handedOver: true, handedOverAt: state.handedOverAt ?? fact.at }
      : state,
  'upload-answered': (state) => ({ ...state, answered: state.handedOver }),
  'candidate-received': (state, fact) => ({
    ...state,
    ...withoutCandidate,
    candidate: { ...fact.data, at: fact.at },
    setAside: asideOf(state, fact.data.sha256),
    ...(isOfOtherRow(state, fact.data.certificate) ? { answered: false } : {}),
  }),
  'candidate-accepted': (state, fact) =>
    state.candidate?.sha256 === fact.data.sha256
      ? { ...state, candidateAccepted: alsoAccepted(state.candidateAccepted, fact.data.verdict) }
      : state,
  'candidate-set-aside': (state, fact) => {
    if (state.candidate?.sha256 !== fact.data.sha256) return state;
    const setAside = asideOf(state, '');
    const handOver = handOverAfter(state, fact.data.because);
    const afterwards = { ...state, ...withoutCandidate, ...handOver, setAside };
    return fact.data.because === 'new-csr' ? { ...afterwards, accepted: null } : afterwards;
  },
  // The certificate that led here is no longer in question: the right row is looked for first.
  'row-sought': (state) =>
    state.candidate ? { ...state, ...withoutCandidate, ...notHandedOver, setAside: asideOf(state, '') } : state,
  'csr-name-same': (state) => ({ ...state, csrName: 'same', csrByFile: false }),
  // Somebody pressed CSR発行 meanwhile (docs/manual-coverage.md W5): this certificate can't be registered any more, the
  // newer request must go to Apple.
  'csr-name-differs': (state) => {
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
      beforePress: [],
      accepted: null,
      ...notHandedOver,
    };
  },
  'csr-exported-again': (state, fact) =>
    fact.data.csr.publicKeySha256 === state.accepted?.csr.publicKeySha256
      ? { ...state, csrName: 'same', csrByFile: true, siteCsr: null }
      : { ...state, csrName: 'unknown', csrByFile: false, siteCsr: { ...fact.data, at: fact.at, seq: fact.seq } },
  // Without an acceptance nothing was settled by it.
  'registration-done': (state, fact) => {
    const { registered, csrs, accepted, candidate, turned } = state;
    const settled = state.candidateAccepted && { registered, csrs, accepted, candidate, turned, at: fact.at };
    return { ...state, registration: 'done', settled };
  },
  'registration-refused': (state, fact) => ({ ...state, registration: fact.data.what, settled: null }),
  'expiry-moved': (state) => ({ ...state, expiry: 'moved' }),
  'expiry-not-moved': (state) => ({ ...state, expiry: 'not-moved', registration: 'open', settled: null }),
  'site-memo-there': (state) => ({ ...state, siteMemo: 'there' }),
  'site-memo-written': (state) => ({ ...state, siteMemo: 'written' }),
  'site-memo-later': (state) => ({ ...state, siteMemo: 'later' }),
  'site-memo-other': (state) => ({ ...state, siteMemo: 'other' }),
  'devices-answered': (state) => ({ ...state, devices: 'answered' }),
  'devices-later': (state) => ({ ...state, devices: 'later' }),
  'collection-set': (state) => ({ ...state, collection: 'set' }),
  'collection-later': (state) => ({ ...state, collection: 'later' }),
  'registered-again': (state) => ({
    ...state,
    registration: 'open',
    settled: null,
    expiry: 'unknown',
    devices: 'unknown',
  }),
  'collection-declined': (state) => ({ ...state, collection: 'declined' }),
} satisfies Reducers<Read>;

/**
 * What was read and accepted before stays accepted. A fact of a version that did not note it counts for `ready` alone
 * (docs/decisions/gates.md).
 */
const alsoAccepted = (before: AcceptedVerdict | null, now: AcceptedVerdict | undefined): AcceptedVerdict => ({
  answer: now?.answer ?? 'ready',
  open: [...new Set([...(before?.open ?? []), ...(now?.open ?? [])])],
});

/**
 * Pressed once more, so the site has thrown away what it gave out before. A file that is here before the first press
 * is told may be of that press, and stays.
 */
const endedByPress = ({ csrs }: RenewalState): Pick<RenewalState, 'outdated' | 'beforePress'> => {
  const earlier = csrs.map(({ sha256 }) => sha256);
  return { outdated: earlier, beforePress: earlier };
};

/** A new topic is asked for with a new request and another Apple ID: what was under way for the old one is over. */
export const withoutRequest = (state: RenewalState): RenewalState => ({
  ...state,
  ...withoutCandidate,
  request: null,
  outdated: state.csrs.map((csr) => csr.sha256),
  beforePress: [],
  accepted: null,
  ...notHandedOver,
  setAside: asideOf(state, ''),
  appleId: { kind: 'open' },
  appleIdSettled: false,
  memoIsOurs: false,
  siteMemo: 'unknown',
});

/**
 * The newest is the one that the site issued last, by its name (docs/manual-coverage.md S9), else the one that came
 * last; another newest makes the earlier acceptance void.
 */
function receiveCsr(state: Read, csr: ReceivedCsr): Read {
  const others = state.csrs.filter((known) => known.sha256 !== csr.sha256);
  const last = others.at(-1);
  const older =
    last && !state.outdated.includes(last.sha256) && (issueStamp(csr.name) ?? '~') < (issueStamp(last.name) ?? '');
  const csrs = older ? [...others.slice(0, -1), csr, last] : [...others, csr];
  // Given again after a press that was told: the press may have been told by mistake. The pre-flight says so.
  const outdated = state.beforePress.includes(csr.sha256)
    ? state.outdated.filter((digest) => digest !== csr.sha256)
    : state.outdated;
  return { ...state, csrs, outdated, accepted: state.accepted?.sha256 === csrs.at(-1)?.sha256 ? state.accepted : null };
}
