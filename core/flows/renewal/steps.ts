// The renewal: its steps, each once (what may be said and given on it and when, what makes it done, what it does to the
// devices, the number said on the telephone), and at the end their order.
import { waitedUntil, waitFor } from '../../engine/wait.ts';
import { apple, site } from '../beside.ts';
import type { CallState } from '../call/state.ts';
import {
  atStage,
  calling,
  inUseHeard,
  madeHeard,
  makesOne,
  mayAcceptTold,
  mayLookAgain,
  noRequestHere,
  refusalHeard,
  renewedHeard,
  rowFits,
} from '../call/conditions.ts';
import { renewedAsTold } from '../call/told.ts';
import { findRow, stray } from '../duplicate/steps.ts';
import type { DuplicateState } from '../duplicate/state.ts';
import type { JobState } from '../job.ts';
import { proof } from '../proof/steps.ts';
import { endedAsTold, proofOf, type ProofState } from '../proof/state.ts';
import { told } from '../revoked/steps.ts';
import { always, its, stepsReading } from '../step.ts';
import type { FlowTraits } from '../traits.ts';
import {
  candidateOrRow,
  candidateReceived,
  csrExportedAgain,
  csrReceived,
  exportedAgain,
  exportedAtRegistering,
  mayBeDone,
  registeredAtSite,
  registeredReceived,
} from './arrivals.ts';
import {
  noFileGiven,
  candidate,
  isAcceptable,
  nothingAtApple,
  presentCandidate,
  registered as wasRegistered,
} from './conditions.ts';
import type { RenewalState } from './state.ts';

type Read = RenewalState &
  Pick<JobState, 'times'> & {
    readonly call: CallState;
    readonly duplicate: DuplicateState;
    readonly proof: ProofState;
  };
const define = stepsReading<Read>();

/** As a file, or as it was read out. */
const hasRenewed = (s: Read): boolean => s.candidate !== null || renewedAsTold(s) !== null;
const toldAlone = (s: Read): 'told' | null => (renewedAsTold(s) ? 'told' : null);
const withoutFile = ({ call }: Read): 'told' | 'unchecked' => (call.inUse ? 'told' : 'unchecked');
const leftOfAppleId = { noted: null, open: 'told', unknown: 'unchecked' } as const;

export const customer = define({
  id: 'customer',
  screen: 2,
  impact: 'none',
  // What the first page was given may be Apple's mail about a Revoke.
  may: { 'customer-named': always, 'revoke-told': told, 'e320-told': refusalHeard },
  again: ['customer-named'],
  takes: { registered: registeredReceived },
  done: (s) => s.customer !== null,
  marks: 'customer-named',
});
export const siteAccess = define({
  id: 'site-access',
  screen: 3,
  impact: 'none',
  may: { 'site-entered': always, 'site-refused': always },
  takes: { registered: registeredAtSite },
  awaits: { from: 'site', role: 'registered' },
  beside: site,
  done: (s) => s.site === 'entered',
  marks: null,
  time: ({ times }) => times['site-entered'] ?? times['registered-received'] ?? null,
});
export const registered = define({
  id: 'registered',
  screen: 4,
  impact: 'none',
  may: {
    'registered-stated': noFileGiven,
    'registered-unavailable': noFileGiven,
    'in-use-told': inUseHeard,
    // On its own page a file is given up deliberately.
    'registered-sought': always,
    'registered-confirmed': ({ state }) => its(state.registered !== null, 'registered'),
  },
  // It may have been misheard, which shows only where the rows are compared with it.
  again: ['in-use-told'],
  takes: { registered: registeredReceived },
  awaits: { from: 'site', role: 'registered' },
  beside: site,
  done: (s) => s.registered !== null && s.registeredConfirmed,
  left: (s) => (s.registered?.kind === 'unavailable' ? withoutFile(s) : null),
  marks: ['registered-confirmed', 'in-use-told', 'e320-told'],
});
export const csrRequest = define({
  id: 'csr-request',
  screen: 5,
  impact: 'none',
  // Pressed after all, where it was said that it had been: as harmless as once more.
  may: {
    'csr-requested': (asked) => (asked.state.request === null ? null : nothingAtApple(asked)),
    'csr-at-hand': always,
  },
  again: ['csr-requested'],
  takes: { csr: csrReceived },
  awaits: { from: 'site', role: 'csr' },
  beside: site,
  done: (s) => s.request !== null || s.accepted !== null || s.call.csrTold,
  marks: null,
  time: (s) => s.times['csr-requested'] ?? s.times['csr-at-hand'] ?? null,
});
export const csrWait = define({
  id: 'csr-wait',
  screen: 6,
  impact: 'none',
  may: { 'csr-at-hand': always },
  takes: { csr: csrReceived },
  awaits: { from: 'site', role: 'csr' },
  // Its files are taken once the minute is over.
  watches: () => ({ role: 'csr', key: 'csr', taking: false }),
  beside: site,
  marks: null,
  time: waitedUntil,
  done: (s, now) =>
    s.call.csrTold ||
    s.csrs.some((csr) => s.request === null || csr.seq > s.request.seq) ||
    waitFor(s.request, now).remainingMs === 0,
});
export const csrTake = define({
  id: 'csr-take',
  screen: 7,
  impact: 'none',
  may: {
    'csr-accepted': ({ csrVerdict, state }, { sha256 }) =>
      its(isAcceptable(csrVerdict) && state.csrs.at(-1)?.sha256 === sha256 && !state.outdated.includes(sha256), 'csr'),
    'csr-preferred': ({ state }, { sha256 }) =>
      its(state.csrs.some((csr) => csr.sha256 === sha256) && !state.outdated.includes(sha256), 'csr'),
    'csr-requested': nothingAtApple,
    'csr-told': noRequestHere,
    // The minute may end under the hand that says on the page before that the file is there.
    'csr-at-hand': always,
  },
  takes: { csr: csrReceived },
  awaits: { from: 'site', role: 'csr' },
  watches: ({ csrs, outdated }) => {
    const newest = csrs.at(-1);
    return newest && !outdated.includes(newest.sha256) ? null : { role: 'csr', key: 'csr', taking: true };
  },
  beside: site,
  // Once Apple has answered it, its answer is what is judged.
  done: (s, _now, standing) => s.call.csrTold || (s.accepted !== null && (s.candidate !== null || standing.request)),
  left: (s) => (s.call.csrTold ? 'told' : null),
  marks: ['csr-accepted', 'csr-told'],
});
export const appleId = define({
  id: 'apple-id',
  screen: 16,
  impact: 'none',
  may: {
    'apple-id-accepted': ({ state }) => its(state.appleId.kind === 'noted', 'apple-id'),
    'apple-id-unknown': always,
    'apple-id-told': calling,
  },
  beside: (asked) => (asked.traits.notesFirst ? null : site(asked)),
  done: (s) => s.appleIdSettled,
  left: (s) => leftOfAppleId[s.appleId.kind],
  marks: ['apple-id-noted', 'apple-id-told'],
});
export const way = define({
  id: 'way',
  screen: 8,
  impact: 'none',
  may: { 'way-chosen': always },
  again: ['way-chosen'],
  done: (s) => s.way !== null,
  marks: 'way-chosen',
});
export const portal = define({
  id: 'portal',
  screen: 9,
  impact: 'repeatable',
  may: {
    'way-chosen': always,
    'renew-refused': ({ traits }) => its(traits.mayBeRefused, 'flow'),
    'signed-in-told': atStage('sign-in'),
    'row-told': rowFits,
    'create-told': makesOne,
    'uploaded-told': atStage('upload'),
    'renewed-told': renewedHeard,
    'made-told': madeHeard,
    'row-told-again': mayLookAgain,
  },
  takes: { candidate: candidateOrRow },
  awaits: { from: 'apple', role: 'candidate' },
  watches: (s) =>
    s.way === 'browser' ? { role: 'candidate', key: `candidate/${s.accepted?.sha256 ?? ''}`, taking: true } : null,
  gives: (s) => (s.accepted ? { to: 'apple', what: 'csr' } : null),
  beside: apple,
  done: hasRenewed,
  left: toldAlone,
  marks: ['candidate-received', 'renewed-told', 'made-told'],
});
export const verdict = define({
  id: 'verdict',
  screen: 10,
  impact: 'none',
  may: {
    'candidate-accepted': (asked, { sha256 }) =>
      its(isAcceptable(asked.verdict) && asked.state.candidate?.sha256 === sha256, 'verdict'),
    'candidate-set-aside': presentCandidate,
    'registered-sought': noFileGiven,
    'told-accepted': mayAcceptTold,
    'row-told-again': mayLookAgain,
  },
  // A request that was only told may come as a file once its certificate is compared.
  takes: { candidate: candidateReceived, csr: csrReceived },
  awaits: { from: 'apple', role: 'candidate' },
  done: (s, _now, standing) => hasRenewed(s) && standing.certificate,
  left: toldAlone,
  marks: ['candidate-accepted', 'told-accepted'],
});
export const register = define({
  id: 'register',
  screen: 11,
  impact: 'repeatable',
  may: {
    'csr-name-same': candidate,
    'csr-name-differs': candidate,
    'registration-done': mayBeDone,
    'registration-refused': candidate,
    'candidate-set-aside': presentCandidate,
    'row-told-again': mayLookAgain,
  },
  takes: { csr: csrExportedAgain, exported: exportedAtRegistering },
  // Before the registration the site's request, after it the site's certificate.
  awaits: (s) => ({ from: 'site', role: s.csrName === 'same' ? 'exported' : 'csr' }),
  // The site's request once more; after another one came a person looks at it first.
  watches: (s) =>
    s.csrName === 'unknown'
      ? { role: 'csr', key: `csr-again/${s.candidate?.sha256 ?? ''}/${s.siteCsr?.at ?? ''}`, taking: true }
      : null,
  gives: (s) => (s.candidate && s.csrName !== 'differs' && !s.siteCsr ? { to: 'site', what: 'candidate' } : null),
  beside: site,
  done: (s) => s.csrName === 'same' && s.registration === 'done',
  // The person says so; only what the site itself gives out afterwards shows it.
  left: (s) => (proofOf(s) === 'equal' ? null : 'told'),
  marks: 'registration-done',
});
/** By eye wherever the site's own certificate did not prove it. */
export const expiry = define({
  id: 'expiry',
  screen: 12,
  impact: 'none',
  may: { 'expiry-moved': wasRegistered, 'expiry-not-moved': wasRegistered },
  takes: { exported: exportedAgain },
  awaits: { from: 'site', role: 'exported' },
  beside: site,
  done: (s) => s.expiry === 'moved' || proofOf(s) === 'equal' || endedAsTold(s),
  marks: null,
  time: (s) =>
    (s.expiry === 'moved' ? s.times['expiry-moved'] : undefined) ??
    (proofOf(s) === 'equal' ? s.times['exported-again'] : undefined) ??
    null,
});
export const siteMemo = define({
  id: 'site-memo',
  screen: 17,
  impact: 'none',
  may: {
    'site-memo-there': wasRegistered,
    'site-memo-written': wasRegistered,
    'site-memo-later': wasRegistered,
  },
  beside: site,
  done: (s) => (s.siteMemo === 'unknown' ? memoStands(s) : s.siteMemo !== 'other'),
  left: (s) => (s.siteMemo === 'later' ? 'later' : null),
  marks: ['apple-id-noted', 'site-memo-there', 'site-memo-written', 'site-memo-later'],
});
export const devices = define({
  id: 'devices',
  screen: 13,
  impact: 'none',
  may: { 'devices-answered': wasRegistered, 'devices-later': wasRegistered },
  beside: site,
  done: (s) => s.devices !== 'unknown',
  left: (s) => (s.devices === 'later' ? 'later' : null),
  marks: ['devices-answered', 'devices-later'],
});
export const collection = define({
  id: 'collection',
  screen: 14,
  impact: 'none',
  may: {
    'collection-set': wasRegistered,
    'collection-later': wasRegistered,
    'collection-declined': wasRegistered,
  },
  beside: site,
  done: (s) => s.collection !== 'unknown',
  left: (s) => (s.collection === 'later' ? 'later' : null),
  marks: ['collection-set', 'collection-later', 'collection-declined'],
});
export const done = define({
  id: 'done',
  screen: 15,
  impact: 'none',
  ends: 'registered',
  may: {
    'stray-owner-told': ({ state }) => its(state.duplicate.stray !== null, 'stray'),
    'site-memo-written': wasRegistered,
    'site-memo-other': wasRegistered,
    'proof-sought': wasRegistered,
    // Nothing but the proof is missing, and the person knows.
    // By telephone the date and the devices are told, and no file could say more (docs/decisions/proof.md).
    'ended-as-told': (view) =>
      its(
        (view.proof === 'told' || (view.proof === 'later' && calling(view) === null)) && view.missing.length === 1,
        'proof',
      ),
    'devices-answered': wasRegistered,
    'collection-set': wasRegistered,
    'collection-declined': wasRegistered,
  },
  done: () => false,
  marks: null,
});

/**
 * The site's own field was copied from and compared when the Apple ID was asked for: it holds the one that is used
 * (docs/manual-coverage.md M10).
 */
const memoStands = ({ appleId }: RenewalState): boolean => appleId.kind === 'noted' && appleId.site === 'same';

export const renewalSteps = {
  customer,
  siteAccess,
  registered,
  csrRequest,
  csrWait,
  csrTake,
  appleId,
  way,
  portal,
  verdict,
  register,
  expiry,
  siteMemo,
  devices,
  collection,
  done,
} as const;
export type RenewalStepId = (typeof renewalSteps)[keyof typeof renewalSteps]['id'];

export const requesting = [csrRequest, csrWait, csrTake] as const;
/** The proof comes before the end date: with it, the date needs no eye (version 3 had it last). */
export const fromPortal = [portal, verdict, register, proof, expiry, siteMemo, devices, collection, done] as const;
/** The yearly renewal. */
export const renew = {
  id: 'renew',
  version: 3,
  traits: {
    purpose: 'extending',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'renew',
    goesOnAs: 'renew',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: 'expired',
    revoking: false,
  } satisfies FlowTraits,
  // The rows are told apart where one is signed in: right before the portal.
  steps: [customer, siteAccess, registered, ...requesting, appleId, way, findRow, stray, ...fromPortal],
  since: { 'apple-id': 2, 'site-memo': 2, 'find-row': 3, stray: 3, proof: 3 },
} as const;
