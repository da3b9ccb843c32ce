// The steps of Apple ID trouble (docs/manual-coverage.md W10), of an expired certificate, and of starting over (W4).
import { site } from '../beside.ts';
import { registeredReceived } from '../renewal/arrivals.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { JobState } from '../job.ts';
import { always, its, stepsReading, type Condition } from '../step.ts';
import type { WayOut, StartOverStep } from './facts.ts';
import { mayLeaveStartOver } from './leave.ts';
import { mayTellMoving } from './moving.ts';
import { waysOutOf, mayAnswer } from './ways-out.ts';
import { isSolved, type TroubleState } from './state.ts';

type Read = RenewalState & Pick<JobState, 'startOverFrom'> & { readonly trouble: TroubleState };
const define = stepsReading<Read>();

/** Each on its own page. */
const answered =
  (own: WayOut): Condition<Read, 'rung-answered'> =>
  ({ state }, { rung: wayOut, result }) =>
    its(wayOut === own, 'step') ?? its(mayAnswer(state.trouble, wayOut, result), 'way-out');
const startingOver = (own: StartOverStep) => ({
  'start-over-did': (_asked: unknown, { step }: { readonly step: StartOverStep }) => its(step === own, 'step'),
  'start-over-planned': (_asked: unknown, { step }: { readonly step: StartOverStep }) => its(step === own, 'step'),
  'start-over-left': ({ state }: { readonly state: Read }) => its(mayLeaveStartOver(state), 'flow'),
});

const wayOutApplies =
  (wayOut: WayOut) =>
  (s: Read): boolean =>
    waysOutOf(s.trouble).includes(wayOut);
const wayOutDone =
  (wayOut: WayOut) =>
  (s: Read): boolean => {
    const answer = s.trouble.waysOut[wayOut];
    return answer !== undefined && answer.result !== 'waiting';
  };
const wayOutTime =
  (wayOut: WayOut) =>
  (s: Read): string | null =>
    s.trouble.waysOut[wayOut]?.since ?? null;
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
  applies: wayOutApplies('hunt'),
  done: wayOutDone('hunt'),
  marks: null,
  time: wayOutTime('hunt'),
});
export const mailbox = define({
  id: 'mailbox',
  screen: 32,
  impact: 'none',
  may: { 'rung-answered': answered('mailbox') },
  again: ['rung-answered'],
  applies: wayOutApplies('mailbox'),
  done: wayOutDone('mailbox'),
  marks: null,
  time: wayOutTime('mailbox'),
});
export const phoneNumber = define({
  id: 'phone-number',
  screen: 33,
  impact: 'none',
  may: { 'rung-answered': answered('phone-number') },
  again: ['rung-answered'],
  applies: wayOutApplies('phone-number'),
  done: wayOutDone('phone-number'),
  marks: null,
  time: wayOutTime('phone-number'),
});
export const recovery = define({
  id: 'recovery',
  screen: 34,
  impact: 'none',
  may: { 'rung-answered': answered('recovery') },
  again: ['rung-answered'],
  applies: wayOutApplies('recovery'),
  done: wayOutDone('recovery'),
  marks: null,
  time: wayOutTime('recovery'),
});
export const changeAddress = define({
  id: 'change-address',
  screen: 35,
  impact: 'repeatable',
  may: { 'rung-answered': answered('change-address') },
  again: ['rung-answered'],
  applies: wayOutApplies('change-address'),
  done: wayOutDone('change-address'),
  marks: null,
  time: wayOutTime('change-address'),
});
export const appleMove = define({
  id: 'apple-move',
  screen: 36,
  impact: 'none',
  may: { 'rung-answered': answered('apple-move'), 'acos-told': always },
  again: ['rung-answered'],
  takes: { registered: registeredReceived },
  applies: wayOutApplies('apple-move'),
  done: wayOutDone('apple-move'),
  marks: null,
  time: wayOutTime('apple-move'),
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
/**
 * Devices on 26 or newer may go to another management without being erased: the help desk is asked before anything is
 * weighed or removed.
 */
export const moving = define({
  id: 'moving',
  screen: 57,
  impact: 'none',
  may: {
    'moving-told': ({ state: { trouble } }, { moving: told }) => its(mayTellMoving(trouble, told), 'moving'),
    'renew-again': ({ traits }) => its(traits.mayBeRefused, 'flow'),
    'start-over-left': ({ state }) => its(mayLeaveStartOver(state), 'flow'),
  },
  again: ['moving-told'],
  // Once all is removed there is nothing left to move.
  done: (s) => s.trouble.moving === 'no' || s.trouble.moving === 'not-possible' || did('deleted')(s),
  marks: 'moving-told',
});
/** The same page in an expired certificate's flow, once Apple has refused to renew. */
export const movingExpired = { ...moving, applies: (s: Read) => s.trouble.renewRefused !== null } as const;

/** The same page where an Apple ID is in trouble: of no use once that is over. */
export const movingUnsolved = { ...moving, applies: (s: Read) => !isSolved(s.trouble) } as const;

/** Nothing else is left: what starting over costs, beside how long the other ways take. */
export const weigh = define({
  id: 'weigh',
  screen: 38,
  impact: 'none',
  ends: 'read',
  may: {
    'devices-counted': always,
    'rung-answered': ({ state }, { rung: wayOut, result }) => its(mayAnswer(state.trouble, wayOut, result), 'way-out'),
    'renew-again': ({ traits }) => its(traits.mayBeRefused, 'flow'),
  },
  done: () => false,
  marks: null,
});
/** The same page where an Apple ID is in trouble: of no use once that is over. */
export const weighUnsolved = { ...weigh, applies: (s: Read) => !isSolved(s.trouble) } as const;
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
  may: { ...startingOver('prepared'), 'devices-counted': always },
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
  moving,
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
