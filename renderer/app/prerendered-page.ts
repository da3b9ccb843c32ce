// What the build is given of the first page: its markup and what that was drawn from.
import type { AppInfo, Language } from '../../core/contract/wizard.ts';
import type { FirstAnswers } from './first-answers.ts';

export type PrerenderedPage = {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly first: FirstAnswers;
  readonly markup: string;
};
export type PrerenderFirstPages = (
  info: Pick<AppInfo, 'version' | 'buildDate' | 'platform'>,
) => readonly PrerenderedPage[];
