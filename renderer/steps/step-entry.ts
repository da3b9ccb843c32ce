// What belongs to a step on screen: its page, where its words are, and which foreign page stands beside it.
import type { ComponentType } from 'react';
import type { StepPage } from '../../core/text/step-page.ts';
import type { Texts } from '../../core/text/texts.ts';

export type StepEntry = {
  readonly Page: ComponentType;
  readonly words: (texts: Texts) => StepPage;
};
