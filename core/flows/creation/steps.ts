// The steps of preparing and of creating that the renewal has not.
import { site } from '../beside.ts';
import { calling } from '../call/conditions.ts';
import type { CallState } from '../call/state.ts';
import { always, its, stepsReading } from '../step.ts';
import type { CreationState } from './state.ts';

const define = stepsReading<{ readonly creation: CreationState; readonly call: CallState }>();

export const thisPc = define({
  id: 'this-pc',
  screen: 20,
  impact: 'none',
  may: { 'pc-accepted': ({ state }) => its(state.creation.pc !== null, 'pc'), 'pc-told': calling },
  done: (s) => s.creation.pcAccepted,
  left: (s) => (s.creation.pc === null ? 'told' : null),
  marks: ['pc-accepted', 'pc-told'],
});
export const appleIdStart = define({
  id: 'apple-id-start',
  screen: 21,
  impact: 'none',
  may: {
    'apple-id-existing': always,
    'apple-id-used': ({ state }) => its(state.creation.appleIdHas === 'yes', 'apple-id'),
  },
  marks: 'apple-id-used',
  done: (s) =>
    (s.creation.appleIdHas === 'yes' || s.creation.appleIdHas === 'made') && s.creation.appleIdUse !== 'open',
});
export const codePhones = define({
  id: 'code-phones',
  screen: 22,
  impact: 'none',
  may: { 'code-phones': always },
  done: (s) => s.creation.codePhones !== 'open',
  left: (s) => (s.creation.codePhones === 'later' ? 'later' : null),
  marks: 'code-phones',
});
/** The end of preparing: from here the case goes on as a creation or a renewal. */
export const prepared = define({
  id: 'prepared',
  screen: 23,
  impact: 'none',
  may: { 'case-closed': always },
  ends: 'read',
  done: () => false,
  marks: null,
});
/** Devices under management already: then this is a renewal (docs/manual-coverage.md M16), and the case turns to it. */
export const devicesEnrolled = define({
  id: 'devices-enrolled',
  screen: 24,
  impact: 'none',
  may: { 'devices-enrolled': always },
  beside: site,
  done: (s) => s.creation.enrolled === 'none',
  marks: 'devices-enrolled',
});

export const creationSteps = { thisPc, appleIdStart, codePhones, prepared, devicesEnrolled } as const;
export type CreationStepId = (typeof creationSteps)[keyof typeof creationSteps]['id'];
