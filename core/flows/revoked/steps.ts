// The steps about Revoke: explained and never offered, or already pressed; and pressed through in practice.
import type { CaseState } from '../../case/case-state.ts';
import { define } from '../../engine/step.ts';
import { wasPressed } from './state.ts';

const tried = (s: CaseState): boolean => s.revoked.what === 'try';

export const revokeWhat = define({
  id: 'revoke-what',
  screen: 50,
  impact: 'none',
  may: ['revoke-told'],
  again: ['revoke-told'],
  done: (s) => s.revoked.what !== null,
  marks: 'revoke-told',
});
/** The end for whoever has not pressed it. */
export const revokeExplained = define({
  id: 'revoke-explained',
  screen: 51,
  impact: 'none',
  may: ['case-closed', 'revoke-told'],
  applies: (s) => s.revoked.what === 'not-pressed',
  done: () => false,
  marks: null,
});
/** Asked first; while nobody knows, the certificate in use is taken in (screen 4), and then it is judged here. */
export const revokedWhich = define({
  id: 'revoked-which',
  screen: 52,
  impact: 'none',
  may: ['revoked-row-told'],
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
  may: ['old-registered'],
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
  may: ['case-closed', 'revoked-row-told', 'revoked-phones-told'],
  done: () => false,
  marks: null,
});
/** In practice: Revoke pressed on purpose, and the devices that no longer hear. */
export const revokeTry = define({
  id: 'revoke-try',
  screen: 55,
  impact: 'irreversible',
  may: ['revoke-practised', 'way-chosen'],
  applies: tried,
  done: (s) => s.revoked.practised !== null,
  marks: 'revoke-practised',
});
export const revokeSilent = define({
  id: 'revoke-silent',
  screen: 56,
  impact: 'none',
  may: ['revoke-practised'],
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
