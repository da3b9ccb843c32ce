// The pages of this family of steps (core/flows/revoked/steps.ts).
import type { RevokedStepId } from '../../../core/flows/revoked/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { LiveStray } from './LiveStray.tsx';
import { RevokedEnd } from './RevokedEnd.tsx';
import { RevokedWhich } from './RevokedWhich.tsx';
import { RevokeExplained } from './RevokeExplained.tsx';
import { RevokeSilent, RevokeTry } from './RevokeTry.tsx';
import { RevokeWhat } from './RevokeWhat.tsx';

export const revokedPages = {
  'revoke-what': { Page: RevokeWhat, words: (t) => t.revoked.what.page },
  'revoke-explained': { Page: RevokeExplained, words: (t) => t.revoked.explained.page },
  'revoked-which': { Page: RevokedWhich, words: (t) => t.revoked.which.page },
  'live-stray': { Page: LiveStray, words: (t) => t.revoked.live.page },
  'revoked-end': { Page: RevokedEnd, words: (t) => t.revoked.end.page },
  'revoke-try': { Page: RevokeTry, words: (t) => t.revoked.tried.page, sights: () => ['revoke-dialog'] },
  'revoke-silent': { Page: RevokeSilent, words: (t) => t.revoked.silent.page },
} as const satisfies Record<RevokedStepId, StepEntry>;
