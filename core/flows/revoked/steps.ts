// The steps about Revoke: explained and never offered, or already pressed.
import { define } from '../step.ts';

const pressed = (what: string | null): boolean => what === 'pressed' || what === 'mail';

export const revokeWhat = define({ id: 'revoke-what', screen: 50, impact: 'none', done: (s) => s.revoked.what !== null, marks: 'revoke-told' });
/** The end for whoever has not pressed it. */
export const revokeExplained = define({ id: 'revoke-explained', screen: 51, impact: 'none', applies: (s) => s.revoked.what === 'not-pressed', done: () => false, marks: null });
export const revokedWhich = define({ id: 'revoked-which', screen: 52, impact: 'none', applies: (s) => pressed(s.revoked.what), done: (s) => s.revoked.which === 'another' || s.revoked.which === 'in-use', marks: 'revoked-row-told' });
/** The certificate made by Create is registered: the old topic's is registered again if it lives. */
export const liveStray = define({ id: 'live-stray', screen: 53, impact: 'repeatable', applies: (s) => s.revoked.what === 'create-live', done: (s) => s.revoked.old !== null, marks: 'old-registered' });
/** The end: what follows, and where to go on if the old certificate is gone. */
export const revokedEnd = define({ id: 'revoked-end', screen: 54, impact: 'none', done: () => false, marks: null });

export const revokedSteps = { revokeWhat, revokeExplained, revokedWhich, liveStray, revokedEnd } as const;
export type RevokedStepId = (typeof revokedSteps)[keyof typeof revokedSteps]['id'];
