// The steps of Apple ID trouble (docs/manual-coverage.md W10), of an expired certificate, and of starting over (W4).
import { site } from '../beside.ts';
import { registeredReceived } from '../renewal/arrivals.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { JobState } from '../job.ts';
import { always, its, stepsReading, type Condition } from '../step.ts';
import type { Rung, StartOverStep } from './facts.ts';
import { mayLeaveStartOver } from './leave.ts';
import { ladderOf, mayAnswer } from './rungs.ts';
import { isSolved, type TroubleState } from './state.ts';

type Read = RenewalState & Pick<JobState, 'startOverFrom'> & { readonly trouble: TroubleState };
const define = stepsReading<Read>();

/** Each on its own page. */
const answered =
  (own: Rung): Condition<Read, 'rung-answered'> =>
  ({ state }, { rung, result }) =>
    its(rung === own, 'step') ?? its(mayAnswer(state.trouble, rung, result), 'rung');
const startingOver = (own: StartOverStep) => ({
  'start-over-did': (_asked: unknown, { step }: { readonly step: StartOverStep }) => its(step === own, 'step'),
  'start-over-planned': (_asked: unknown, { step }: { readonly step: StartOverStep }) => its(step === own, 'step'),
  'start-over-left': ({ state }: { readonly state: Read }) => its(mayLeaveStartOver(state), 'flow'),
});

const rungApplies =
  (rung: Rung) =>
  (s: Read): boolean =>
    ladderOf(s.trouble).includes(rung);
const rungDone =
  (rung: Rung) =>
  (s: Read): boolean => {
    const answer = s.trouble.rungs[rung];
    return answer !== undefined && answer.result !== 'waiting';
  };
const rungTime =
  (rung: Rung) =>
  (s: Read): string | null =>
    s.trouble.rungs[rung]?.since ?? null;
const did =
  (step: StartOverStep) =>
  (s: Read): boolean =>
    s.trouble.startOver[step]?.done ?? false;
/** The day that was given for it: it may have been done before it was told here. */
const didOn =
  (step: StartOverStep) =>
  (s: Read): string | null =>
    s.trouble.startOver[step]?.on ?? null;

export const troubleKind = define({
  id: 'trouble-kind',
  screen: 30,
  impact: 'none',
  may: { 'trouble-told': always },
  again: ['trouble-told'],
  done: (s) => s.trouble.what !== null,
  marks: 'trouble-told',
});
export const hunt = define({
  id: 'hunt',
  screen: 31,
  impact: 'none',
  may: { 'rung-answered': answered('hunt') },
  again: ['rung-answered'],
  applies: rungApplies('hunt'),
  done: rungDone('hunt'),
  marks: null,
  time: rungTime('hunt'),
});
export const mailbox = define({
  id: 'mailbox',
  screen: 32,
  impact: 'none',
  may: { 'rung-answered': answered('mailbox') },
  again: ['rung-answered'],
  applies: rungApplies('mailbox'),
  done: rungDone('mailbox'),
  marks: null,
  time: rungTime('mailbox'),
});
export const phoneNumber = define({
  id: 'phone-number',
  screen: 33,
  impact: 'none',
  may: { 'rung-answered': answered('phone-number') },
  again: ['rung-answered'],
  applies: rungApplies('phone-number'),
  done: rungDone('phone-number'),
  marks: null,
  time: rungTime('phone-number'),
});
export const recovery = define({
  id: 'recovery',
  screen: 34,
  impact: 'none',
  may: { 'rung-answered': answered('recovery') },
  again: ['rung-answered'],
  applies: rungApplies('recovery'),
  done: rungDone('recovery'),
  marks: null,
  time: rungTime('recovery'),
});
export const changeAddress = define({
  id: 'change-address',
  screen: 35,
  impact: 'repeatable',
  may: { 'rung-answered': answered('change-address') },
  again: ['rung-answered'],
  applies: rungApplies('change-address'),
  done: rungDone('change-address'),
  marks: null,
  time: rungTime('change-address'),
});
export const appleMove = define({
  id: 'apple-move',
  screen: 36,
  impact: 'none',
  may: { 'rung-answered': answered('apple-move'), 'acos-told': always },
  again: ['rung-answered'],
  takes: { registered: registeredReceived },
  applies: rungApplies('apple-move'),
  done: rungDone('apple-move'),
  marks: null,
  time: rungTime('apple-move'),
});
/** The end of a trouble that is over: on with the renewal. */
export const troubleSolved = define({
  id: 'trouble-solved',
  screen: 37,
  impact: 'none',
  ends: 'read',
  may: {},
  applies: (s) => isSolved(s.trouble),
  done: () => false,
  marks: null,
});
/** Nothing else is left: what starting over costs, beside how long the other ways take. */
export const weigh = define({
  id: 'weigh',
  screen: 38,
  impact: 'none',
  ends: 'read',
  may: {
    'devices-counted': always,
    'rung-answered': ({ state }, { rung, result }) => its(mayAnswer(state.trouble, rung, result), 'rung'),
    'renew-again': ({ traits }) => its(traits.mayBeRefused, 'flow'),
  },
  done: () => false,
  marks: null,
});
/** The same page in an expired certificate's flow, once Apple has refused to renew. */
export const weighExpired = { ...weigh, applies: (s: Read) => s.trouble.renewRefused !== null } as const;

export const expiredFirst = define({
  id: 'expired-first',
  screen: 39,
  impact: 'none',
  may: { 'expired-read': always },
  done: (s) => s.trouble.expiredRead,
  marks: 'expired-read',
});

export const soAgreed = define({
  id: 'so-agreed',
  screen: 40,
  impact: 'none',
  may: startingOver('agreed'),
  again: ['start-over-did'],
  done: did('agreed'),
  marks: null,
  time: didOn('agreed'),
});
export const soListed = define({
  id: 'so-listed',
  screen: 41,
  impact: 'none',
  beside: site,
  may: startingOver('listed'),
  again: ['start-over-did'],
  done: did('listed'),
  marks: null,
  time: didOn('listed'),
});
export const soPrepared = define({
  id: 'so-prepared',
  screen: 42,
  impact: 'none',
  may: startingOver('prepared'),
  again: ['start-over-did'],
  done: did('prepared'),
  marks: null,
  time: didOn('prepared'),
});
export const soTrial = define({
  id: 'so-trial',
  screen: 43,
  impact: 'irreversible',
  beside: site,
  may: startingOver('trial'),
  again: ['start-over-did'],
  done: did('trial'),
  marks: null,
  time: didOn('trial'),
});
export const soDeleted = define({
  id: 'so-deleted',
  screen: 44,
  impact: 'irreversible',
  beside: site,
  may: startingOver('deleted'),
  again: ['start-over-did'],
  done: did('deleted'),
  marks: null,
  time: didOn('deleted'),
});
export const soRequested = define({
  id: 'so-requested',
  screen: 45,
  impact: 'none',
  may: startingOver('requested'),
  again: ['start-over-did'],
  done: did('requested'),
  marks: null,
  time: didOn('requested'),
});
export const soVendor = define({
  id: 'so-vendor',
  screen: 46,
  impact: 'none',
  may: startingOver('vendor-deleted'),
  again: ['start-over-did'],
  done: did('vendor-deleted'),
  marks: null,
  time: didOn('vendor-deleted'),
});
export const soEnrolled = define({
  id: 'so-enrolled',
  screen: 47,
  impact: 'repeatable',
  beside: site,
  may: startingOver('enrolled'),
  again: ['start-over-did'],
  done: did('enrolled'),
  marks: null,
  time: didOn('enrolled'),
});
export const soApps = define({
  id: 'so-apps',
  screen: 48,
  impact: 'repeatable',
  may: startingOver('apps'),
  again: ['start-over-did'],
  done: did('apps'),
  marks: null,
  time: didOn('apps'),
});

export const troubleSteps = {
  troubleKind,
  hunt,
  mailbox,
  phoneNumber,
  recovery,
  changeAddress,
  appleMove,
  troubleSolved,
  weigh,
  expiredFirst,
  soAgreed,
  soListed,
  soPrepared,
  soTrial,
  soDeleted,
  soRequested,
  soVendor,
  soEnrolled,
  soApps,
} as const;
export type TroubleStepId = (typeof troubleSteps)[keyof typeof troubleSteps]['id'];
