// The steps about Revoke: explained and never offered, or already pressed; and pressed through in practice.
import { practicePortal, site } from '../beside.ts';
import { always, its, stepsReading, type Condition } from '../step.ts';
import { wasPressed, type RevokedState } from './state.ts';

type Read = { readonly revoked: RevokedState };
const define = stepsReading<Read>();

/** Revoke is pressed in practice alone. */
export const told: Condition<object, 'revoke-told'> = ({ mode, traits }, { what }) =>
  its(traits.revoking, 'flow') ?? its(what !== 'try' || mode === 'practice', 'practice');
const pressed: Condition<Read, 'revoked-row-told'> = ({ state }) => its(wasPressed(state.revoked), 'revoke');
/** Each on its own page. */
const practised =
  (own: 'revoked' | 'silent'): Condition<Read, 'revoke-practised'> =>
  ({ state }, { seen }) =>
    its(state.revoked.what === 'try' && seen === own, 'revoke');

const tried = (s: Read): boolean => s.revoked.what === 'try';

export const revokeWhat = define({
  id: 'revoke-what',
  screen: 50,
  impact: 'none',
  may: { 'revoke-told': told },
  again: ['revoke-told'],
  done: (s) => s.revoked.what !== null,
  marks: 'revoke-told',
});
/** The end for whoever has not pressed it. */
export const revokeExplained = define({
  id: 'revoke-explained',
  screen: 51,
  impact: 'none',
  ends: 'read',
  may: { 'case-closed': always, 'revoke-told': told },
  applies: (s) => s.revoked.what === 'not-pressed',
  done: () => false,
  marks: null,
});
/** Asked first; while nobody knows, the certificate in use is taken in (screen 4), and then it is judged here. */
export const revokedWhich = define({
  id: 'revoked-which',
  screen: 52,
  impact: 'none',
  may: { 'revoked-row-told': pressed },
  again: ['revoked-row-told'],
  applies: (s) => wasPressed(s.revoked),
  done: (s) => s.revoked.which !== null && s.revoked.which !== 'unknown',
  marks: 'revoked-row-told',
});
/** The certificate made by Create is registered: the old topic's is registered again if it lives. */
export const liveStray = define({
  id: 'live-stray',
  screen: 53,
  impact: 'repeatable',
  may: { 'old-registered': ({ state }) => its(state.revoked.what === 'create-live', 'revoke') },
  again: ['old-registered'],
  applies: (s) => s.revoked.what === 'create-live',
  done: (s) => s.revoked.old !== null,
  marks: 'old-registered',
});
/** The end: what follows, and where to go on if the old certificate is gone. */
export const revokedEnd = define({
  id: 'revoked-end',
  screen: 54,
  impact: 'none',
  ends: 'read',
  may: {
    'case-closed': always,
    'revoked-row-told': pressed,
    'revoked-asked': always,
    'revoked-phones-told': ({ state }) => its(state.revoked.which === 'in-use', 'revoke'),
  },
  done: () => false,
  marks: null,
});
/** In practice: Revoke pressed on purpose, and the devices that no longer hear. */
export const revokeTry = define({
  id: 'revoke-try',
  screen: 55,
  impact: 'irreversible',
  beside: practicePortal,
  may: { 'revoke-practised': practised('revoked'), 'way-chosen': always },
  applies: tried,
  done: (s) => s.revoked.practised !== null,
  marks: 'revoke-practised',
});
export const revokeSilent = define({
  id: 'revoke-silent',
  screen: 56,
  impact: 'none',
  beside: site,
  may: { 'revoke-practised': practised('silent') },
  applies: tried,
  done: (s) => s.revoked.practised === 'silent',
  marks: null,
});

export const revokedSteps = {
  revokeWhat,
  revokeExplained,
  revokedWhich,
  liveStray,
  revokedEnd,
  revokeTry,
  revokeSilent,
} as const;
export type RevokedStepId = (typeof revokedSteps)[keyof typeof revokedSteps]['id'];
