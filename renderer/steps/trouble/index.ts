// The pages of this family of steps (core/flows/trouble/steps.ts).
import type { Rung, StartOverStep } from '../../../core/flows/trouble/facts.ts';
import type { TroubleStepId } from '../../../core/flows/trouble/steps.ts';
import { nothing, site, type StepEntry } from '../step-entry.ts';
import { AppleMove } from './AppleMove.tsx';
import { ExpiredFirst } from './ExpiredFirst.tsx';
import { rungPage } from './RungPage.tsx';
import { startOverPage } from './StartOverPage.tsx';
import { TroubleKind } from './TroubleKind.tsx';
import { TroubleSolved } from './TroubleSolved.tsx';
import { Weigh } from './Weigh.tsx';

const rungEntry = (rung: Exclude<Rung, 'apple-move'>): StepEntry => ({
  Page: rungPage(rung),
  words: (t) => t.trouble.steps[rung].page,
  beside: nothing,
});
const startOverEntry = (step: StartOverStep, beside: StepEntry['beside']): StepEntry => ({
  Page: startOverPage(step),
  words: (t) => t.startOver.steps[step].page,
  beside,
});

export const troublePages = {
  'trouble-kind': { Page: TroubleKind, words: (t) => t.trouble.kind.page, beside: nothing },
  hunt: rungEntry('hunt'),
  mailbox: rungEntry('mailbox'),
  'phone-number': rungEntry('phone-number'),
  recovery: rungEntry('recovery'),
  'change-address': rungEntry('change-address'),
  'apple-move': { Page: AppleMove, words: (t) => t.trouble.steps['apple-move'].page, beside: nothing },
  'trouble-solved': { Page: TroubleSolved, words: (t) => t.trouble.solved.page, beside: nothing },
  weigh: { Page: Weigh, words: (t) => t.trouble.weigh.page, beside: nothing },
  'expired-first': { Page: ExpiredFirst, words: (t) => t.trouble.expired.page, beside: nothing },
  'so-agreed': startOverEntry('agreed', nothing),
  'so-listed': startOverEntry('listed', site),
  'so-prepared': startOverEntry('prepared', nothing),
  'so-trial': startOverEntry('trial', site),
  'so-deleted': startOverEntry('deleted', site),
  'so-requested': startOverEntry('requested', nothing),
  'so-vendor': startOverEntry('vendor-deleted', nothing),
  'so-enrolled': startOverEntry('enrolled', site),
  'so-apps': startOverEntry('apps', nothing),
} as const satisfies Record<TroubleStepId, StepEntry>;
