// What belongs to a step on screen: its page, where its words are, and the drawn pictures of what is met on it.
import type { ComponentType } from 'react';
import type { SightId } from '../../core/advice/sights.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { StepPage } from '../../core/text/step-page.ts';
import type { Texts } from '../../core/text/texts.ts';

export type StepEntry = {
  readonly Page: ComponentType;
  readonly words: (texts: Texts) => StepPage;
  /** In its help; not what the page itself draws, nor what stands beside it. */
  readonly sights?: (view: CaseView) => readonly SightId[];
};
