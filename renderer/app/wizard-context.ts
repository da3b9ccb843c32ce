// What the pages may use: the words, the app's own figures, and the way to ask the main process for something.
import { createContext, useContext, type ComponentType } from 'react';
import type { AppInfo, Language } from '../../core/contract/wizard.ts';
import type { AppError, Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { StepId } from '../../core/flows/steps.ts';
import type { LookAnswerProps, Thing } from '../home/thing.ts';
import type { SightId } from '../../core/advice/sights.ts';
import type { FirstTexts } from '../../core/text/first-texts.ts';
import type { Texts } from '../../core/text/texts.ts';

/** Does the work; its value goes to `then`, its failure to the error page, from where it can be tried again. */
export type Attempt = <T>(work: () => Promise<Result<T>>, then: (value: T) => void) => void;

export type Problem = { readonly error: AppError; readonly again: () => void };

export type CoverPage = 'apple-id' | 'sights' | 'records';
/** `sight`: the picture that is picked already. */
export type Cover = { readonly page: CoverPage; readonly sight: SightId | null };

/** What lies behind the first page, read as one piece once that is there (behind.ts makes it). */
export type Behind = {
  readonly AppleIdPage: ComponentType<{ readonly view: CaseView | null }>;
  readonly CasePage: ComponentType<{ readonly view: CaseView; readonly waitEnds: number }>;
  readonly ErrorPage: ComponentType<{
    readonly problem: Problem;
    readonly view: CaseView | null;
    readonly close: () => void;
  }>;
  readonly LookAgain: ComponentType<{ readonly see: (thing: Thing) => void }>;
  readonly LookAnswer: ComponentType<LookAnswerProps>;
  readonly RecordsPage: ComponentType<{ readonly view: CaseView | null }>;
  readonly SightsPage: ComponentType<{ readonly view: CaseView | null; readonly first: SightId | null }>;
  readonly stepName: (step: StepId, language: Language) => string;
  readonly texts: Readonly<Record<Language, Texts>>;
};

/** What the first page may use, and whatever shows on it and elsewhere: not all words are there yet. */
export type First = {
  readonly info: AppInfo;
  readonly language: Language;
  readonly words: FirstTexts;
  /** What lies behind the first page, once it has been read. */
  readonly behind: Behind | null;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly goHome: () => void;
  readonly openCase: (view: CaseView) => void;
  /** Which page lies over whatever is open. */
  readonly covered: Cover | null;
  /** Opens one, or closes it: then what had the keyboard before gets it back, unless one goes on elsewhere. */
  readonly cover: (page: Cover | null, then?: 'back' | 'elsewhere') => void;
  readonly setLanguage: (language: Language) => void;
};

/** What every page behind it may use: the same with all words. */
export type Wizard = Omit<First, 'words'> & { readonly words: Texts };

export const FirstContext = createContext<First | null>(null);
export const WizardContext = createContext<Wizard | null>(null);

export function useFirst(): First {
  const first = useContext(FirstContext);
  if (!first) throw new Error('a page outside the window');
  return first;
}

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('a page outside the wizard');
  return wizard;
}

export const useWords = (): Texts => useWizard().words;
