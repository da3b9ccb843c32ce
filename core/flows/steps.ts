// The renewal's steps, each once: what makes it done, what it does to the devices, and the number said on the
// telephone.
import type { CaseState } from '../case/case-state.ts';
import type { CreationStepId } from './creation/steps.ts';
import type { DuplicateStepId } from './duplicate/steps.ts';
import type { ProofStepId } from './proof/steps.ts';
import type { RevokedStepId } from './revoked/steps.ts';
import { endedAsTold, proofOf } from './proof/state.ts';
import { define } from '../engine/step.ts';
import type { TroubleStepId } from './trouble/steps.ts';
import { waitedUntil, waitFor } from '../engine/wait.ts';

export const customer = define({
  id: 'customer',
  screen: 2,
  impact: 'none',
  may: ['customer-named', 'revoke-told'],
  again: ['customer-named'],
  takes: ['registered'],
  done: (s) => s.customer !== null,
  marks: 'customer-named',
});
export const siteAccess = define({
  id: 'site-access',
  screen: 3,
  impact: 'none',
  may: ['site-entered', 'site-refused'],
  takes: ['registered'],
  done: (s) => s.site === 'entered',
  marks: null,
  time: ({ times }) => times['site-entered'] ?? times['registered-received'] ?? null,
});
export const registered = define({
  id: 'registered',
  screen: 4,
  impact: 'none',
  may: ['registered-stated', 'registered-unavailable', 'registered-sought', 'registered-confirmed'],
  takes: ['registered'],
  done: (s) => s.registered !== null && s.registeredConfirmed,
  left: (s) => (s.registered?.kind === 'unavailable' ? 'unchecked' : null),
  marks: 'registered-confirmed',
});
export const csrRequest = define({
  id: 'csr-request',
  screen: 5,
  impact: 'none',
  may: ['csr-requested', 'csr-at-hand'],
  takes: ['csr'],
  done: (s) => s.request !== null || s.accepted !== null,
  marks: 'csr-requested',
});
export const csrWait = define({
  id: 'csr-wait',
  screen: 6,
  impact: 'none',
  may: ['csr-at-hand'],
  takes: ['csr'],
  marks: null,
  time: waitedUntil,
  done: (s, now) =>
    s.csrs.some((csr) => s.request === null || csr.seq > s.request.seq) || waitFor(s.request, now).remainingMs === 0,
});
export const csrTake = define({
  id: 'csr-take',
  screen: 7,
  impact: 'none',
  // The minute may end under the hand that says on the page before that the file is there.
  may: ['csr-accepted', 'csr-preferred', 'csr-requested', 'csr-at-hand'],
  takes: ['csr'],
  // Once Apple has answered it, its answer is what is judged.
  done: (s, _now, standing) => s.accepted !== null && (s.candidate !== null || standing.request),
  marks: 'csr-accepted',
});
export const appleId = define({
  id: 'apple-id',
  screen: 16,
  impact: 'none',
  may: ['apple-id-accepted', 'apple-id-unknown'],
  done: (s) => s.appleIdSettled,
  left: (s) => (s.appleId.kind === 'noted' ? null : 'unchecked'),
  marks: 'apple-id-noted',
});
export const way = define({
  id: 'way',
  screen: 8,
  impact: 'none',
  may: ['way-chosen'],
  again: ['way-chosen'],
  done: (s) => s.way !== null,
  marks: 'way-chosen',
});
export const portal = define({
  id: 'portal',
  screen: 9,
  impact: 'repeatable',
  may: ['way-chosen', 'renew-refused'],
  takes: ['candidate'],
  done: (s) => s.candidate !== null,
  marks: 'candidate-received',
});
export const verdict = define({
  id: 'verdict',
  screen: 10,
  impact: 'none',
  may: ['candidate-accepted', 'candidate-set-aside', 'registered-sought'],
  takes: ['candidate'],
  done: (s, _now, standing) => s.candidate !== null && standing.certificate,
  marks: 'candidate-accepted',
});
export const register = define({
  id: 'register',
  screen: 11,
  impact: 'repeatable',
  may: ['csr-name-same', 'csr-name-differs', 'registration-done', 'registration-refused', 'candidate-set-aside'],
  takes: ['csr', 'exported'],
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
  may: ['expiry-moved', 'expiry-not-moved'],
  takes: ['exported'],
  done: (s) => s.expiry === 'moved' || proofOf(s) === 'equal' || endedAsTold(s),
  marks: null,
  time: (s) => s.times['expiry-moved'] ?? (proofOf(s) === 'equal' ? s.times['exported-again'] : undefined) ?? null,
});
export const siteMemo = define({
  id: 'site-memo',
  screen: 17,
  impact: 'none',
  may: ['site-memo-there', 'site-memo-written', 'site-memo-later'],
  done: (s) => (s.siteMemo === 'unknown' ? memoStands(s) : s.siteMemo !== 'other'),
  left: (s) => (s.siteMemo === 'later' ? 'later' : null),
  marks: ['apple-id-noted', 'site-memo-there', 'site-memo-written', 'site-memo-later'],
});
export const devices = define({
  id: 'devices',
  screen: 13,
  impact: 'none',
  may: ['devices-answered', 'devices-later'],
  done: (s) => s.devices !== 'unknown',
  left: (s) => (s.devices === 'later' ? 'later' : null),
  marks: ['devices-answered', 'devices-later'],
});
export const collection = define({
  id: 'collection',
  screen: 14,
  impact: 'none',
  may: ['collection-set', 'collection-later', 'collection-declined'],
  done: (s) => s.collection !== 'unknown',
  left: (s) => (s.collection === 'later' ? 'later' : null),
  marks: ['collection-set', 'collection-later', 'collection-declined'],
});
export const done = define({
  id: 'done',
  screen: 15,
  impact: 'none',
  may: [
    'stray-owner-told',
    'site-memo-written',
    'site-memo-other',
    'proof-sought',
    'ended-as-told',
    'devices-answered',
    'collection-set',
    'collection-declined',
  ],
  done: () => false,
  marks: null,
});

/**
 * The site's own field was copied from and compared when the Apple ID was asked for: it holds the one that is used
 * (docs/manual-coverage.md M10).
 */
const memoStands = ({ appleId }: CaseState): boolean => appleId.kind === 'noted' && appleId.site === 'same';

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

/** The page on choosing and keeping an Apple ID: no step of any flow, and reachable from every page. */
export const appleIdPageScreen = 18;
/** The pictures of what one may see: no step either, and reachable from every page. */
export const sightsPageScreen = 19;
/** What stays on this computer, whom to call, which manual this follows: reached from the first page. */
export const recordsPageScreen = 60;

export type StepId = RenewalStepId | CreationStepId | DuplicateStepId | ProofStepId | RevokedStepId | TroubleStepId;
