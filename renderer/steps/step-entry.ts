// What belongs to a step on screen: its page, where its words are, and which foreign page stands beside it.
import type { ComponentType } from 'react';
import type { CaseView } from '../../core/case/case-view.ts';
import type { Place } from '../../core/portal/sites.ts';
import type { StepPage } from '../../core/text/step-page.ts';
import type { Texts } from '../../core/text/texts.ts';

export type StepEntry = {
  readonly Page: ComponentType;
  readonly words: (texts: Texts) => StepPage;
  readonly beside: (view: CaseView) => Place | null;
};

export const nothing = (): null => null;
/** A real customer's management site opens in the system browser; the practice site stands beside its steps. */
export const site = ({ mode }: CaseView): Place | null => (mode === 'practice' ? 'site' : null);
export const apple = ({ state }: CaseView): Place | null => (state.way === 'view' ? 'apple' : null);
