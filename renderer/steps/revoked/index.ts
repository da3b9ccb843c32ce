// The pages of this family of steps (core/flows/revoked/steps.ts).
import type { CaseView } from '../../../core/case/case-view.ts';
import type { RevokedStepId } from '../../../core/flows/revoked/steps.ts';
import type { Place } from '../../../core/portal/sites.ts';
import { nothing, site, type StepEntry } from '../step-entry.ts';
import { LiveStray } from './LiveStray.tsx';
import { RevokedEnd } from './RevokedEnd.tsx';
import { RevokedWhich } from './RevokedWhich.tsx';
import { RevokeExplained } from './RevokeExplained.tsx';
import { RevokeSilent, RevokeTry } from './RevokeTry.tsx';
import { RevokeWhat } from './RevokeWhat.tsx';

/** The practice portal, whatever way was chosen before; a real one never stands beside a page about Revoke. */
const practicePortal = ({ mode }: CaseView): Place | null => (mode === 'practice' ? 'apple' : null);

export const revokedPages = {
  'revoke-what': { Page: RevokeWhat, words: (t) => t.revoked.what.page, beside: nothing },
  'revoke-explained': { Page: RevokeExplained, words: (t) => t.revoked.explained.page, beside: nothing },
  'revoked-which': { Page: RevokedWhich, words: (t) => t.revoked.which.page, beside: nothing },
  'live-stray': { Page: LiveStray, words: (t) => t.revoked.live.page, beside: nothing },
  'revoked-end': { Page: RevokedEnd, words: (t) => t.revoked.end.page, beside: nothing },
  'revoke-try': { Page: RevokeTry, words: (t) => t.revoked.tried.page, beside: practicePortal },
  'revoke-silent': { Page: RevokeSilent, words: (t) => t.revoked.silent.page, beside: site },
} as const satisfies Record<RevokedStepId, StepEntry>;
