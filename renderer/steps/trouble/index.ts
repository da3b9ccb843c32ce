// The pages of this family of steps (core/flows/trouble/steps.ts).
import type { SightId } from '../../../core/advice/sights.ts';
import type { WayOut, StartOverStep } from '../../../core/flows/trouble/facts.ts';
import type { TroubleStepId } from '../../../core/flows/trouble/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { AppleMove } from './AppleMove.tsx';
import { ExpiredFirst } from './ExpiredFirst.tsx';
import { Moving } from './Moving.tsx';
import { wayOutPage } from './WayOutPage.tsx';
import { startOverPage } from './StartOverPage.tsx';
import { TroubleKind } from './TroubleKind.tsx';
import { TroubleSolved } from './TroubleSolved.tsx';
import { Weigh } from './Weigh.tsx';

const met: Partial<Record<WayOut, readonly SightId[]>> = {
  hunt: ['mail-30'],
  'phone-number': ['second-factor'],
};
const wayOutEntry = (wayOut: Exclude<WayOut, 'apple-move'>): StepEntry => ({
  Page: wayOutPage(wayOut),
  words: (t) => t.trouble.steps[wayOut].page,
  sights: () => met[wayOut] ?? [],
});
const startOverEntry = (step: StartOverStep): StepEntry => ({
  Page: startOverPage(step),
  words: (t) => t.startOver.steps[step].page,
});

export const troublePages = {
  'trouble-kind': { Page: TroubleKind, words: (t) => t.trouble.kind.page },
  hunt: wayOutEntry('hunt'),
  mailbox: wayOutEntry('mailbox'),
  'phone-number': wayOutEntry('phone-number'),
  recovery: wayOutEntry('recovery'),
  'change-address': wayOutEntry('change-address'),
  'apple-move': { Page: AppleMove, words: (t) => t.trouble.steps['apple-move'].page },
  'trouble-solved': { Page: TroubleSolved, words: (t) => t.trouble.solved.page },
  moving: { Page: Moving, words: (t) => t.moving.page },
  weigh: { Page: Weigh, words: (t) => t.trouble.weigh.page },
  'expired-first': { Page: ExpiredFirst, words: (t) => t.trouble.expired.page, sights: () => ['list'] },
  'so-agreed': startOverEntry('agreed'),
  'so-listed': startOverEntry('listed'),
  'so-prepared': startOverEntry('prepared'),
  'so-trial': startOverEntry('trial'),
  'so-deleted': startOverEntry('deleted'),
  'so-requested': startOverEntry('requested'),
  'so-vendor': startOverEntry('vendor-deleted'),
  'so-enrolled': startOverEntry('enrolled'),
  'so-apps': startOverEntry('apps'),
} as const satisfies Record<TroubleStepId, StepEntry>;
