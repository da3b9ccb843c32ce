// What is known from the facts of the renewal, and of whatever other job shares them.
import type { Iso } from '../../base/time.ts';
import type { Aside, Candidate, Pressed, ReceivedCsr, Registered } from '../../engine/nouns.ts';
import type { FactData } from '../facts.ts';
import type { JobState } from '../job.ts';
import type { AcceptedVerdict, AccessTrouble } from './facts.ts';

export type AppleIdState =
  { readonly kind: 'open' } | { readonly kind: 'unknown' } | ({ readonly kind: 'noted' } & FactData<'apple-id-noted'>);

/** What a verdict compares, as it was when the registration was told. */
export type Settled = Pick<RenewalState, 'registered' | 'csrs' | 'accepted' | 'candidate'> &
  Pick<JobState, 'turned'> & {
    readonly at: string;
  };

export type RenewalState = {
  readonly customer: { readonly name: string; readonly mCode: string } | null;
  /** What was known when the case was begun: offered where it is asked for. */
  readonly begunWith: FactData<'begun-with'> | null;
  /** Of a practice: what is known of the real job that comes after it. */
  readonly forReal: FactData<'practice-prepared'>['forReal'] | null;
  readonly site: 'unknown' | 'entered' | AccessTrouble;
  /** Where the customer's own management site opens once its address is known. */
  readonly siteWay: 'view' | 'browser';
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
  /** Digests of CSRs that were here when the site's button was pressed once more: they are from before the newest. */
  readonly beforePress: readonly string[];
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
  /** It is the same by the file that the site gave out, not by somebody's eyes. */
  readonly csrByFile: boolean;
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
};

/** Nothing of ours is at Apple, or what came of it is over: the next one begins at the list. */
export const notHandedOver = { handedOver: false, handedOverAt: null, answered: false } as const;

export const renewalBeginning: RenewalState = {
  customer: null,
  begunWith: null,
  forReal: null,
  site: 'unknown',
  siteWay: 'view',
  registered: null,
  registeredConfirmed: false,
  request: null,
  csrs: [],
  outdated: [],
  beforePress: [],
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
  csrByFile: false,
  siteCsr: null,
  registration: 'open',
  settled: null,
  expiry: 'unknown',
  siteMemo: 'unknown',
  devices: 'unknown',
  collection: 'unknown',
};
