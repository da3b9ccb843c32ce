// What the pages may use: the words, the app's own figures, and the way to ask the main process for something.
import { createContext, useContext, type ComponentType } from 'react';
import type { HandedOver } from '../../core/contract/hand-over.ts';
import type { SheetRowFrom } from '../../core/contract/sheets.ts';
import type { AppInfo, Language } from '../../core/contract/wizard.ts';
import type { AppError, Result } from '../../core/base/result.ts';
import type { Exchanged } from '../../core/contract/ledger.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { StepId } from '../../core/flows/steps.ts';
import type { LookAnswerProps, Thing } from '../home/thing.ts';
import type { SightId } from '../../core/advice/sights.ts';
import type { FirstTexts } from '../../core/text/first-texts.ts';
import type { Texts } from '../../core/text/texts.ts';

/** Does the work; its value goes to `then`, its failure to the error page, from where it can be tried again. */
export type Attempt = <T>(work: () => Promise<Result<T>>, then: (value: T) => void) => void;

export type Problem = { readonly error: AppError; readonly again: () => void };

export type ExchangedProps = Pick<Exchanged, 'folder' | 'setAside'> & {
  /** Back to a safe copy, to one from elsewhere, or to nothing at all. */
  readonly how: 'back' | 'taken' | 'empty';
};

/** `sight`: the picture that is picked already. */
export type Cover =
  | { readonly page: 'apple-id' | 'sights' | 'records'; readonly sight: SightId | null }
  | { readonly page: 'ledger' }
  /** `file`: a table that was given on the first page. */
  | { readonly page: 'import'; readonly file?: File }
  /** A copy has taken the ledger's place. */
  | ({ readonly page: 'exchanged' } & ExchangedProps)
  /** `ends`: only those that end on that day, or a day either way. */
  | { readonly page: 'board'; readonly ends?: string }
  /** `then`: where closing it leads. */
  | { readonly page: 'customer' | 'custody'; readonly customerId: string; readonly then: 'board' | 'first' }
  /** A hand-over file to make, and one that was given. */
  | { readonly page: 'hand-over'; readonly about: HandedOver; readonly then: Cover | null }
  | { readonly page: 'take-up'; readonly file: File }
  /** `caseId`: the practice whose score is wanted; null: all lessons. */
  | { readonly page: 'training'; readonly caseId: string | null }
  | { readonly page: 'demo' }
  /** `then`: what lay there before; null: nothing. */
  | { readonly page: 'sheet'; readonly about: SheetAbout; readonly then: Cover | null };

/** Which sheet, and what it is about. */
export type SheetAbout = { readonly practice: boolean } & (
  | { readonly kind: 'own'; readonly row: SheetRowFrom }
  | { readonly kind: 'hand-over'; readonly caseId: string }
  | { readonly kind: 'week' }
);

/** What lies behind the first page, read as one piece once that is there (lazy-pages.ts makes it). */
export type LazyPages = {
  readonly AppleIdPage: ComponentType<{ readonly view: CaseView | null }>;
  readonly BoardPage: ComponentType<{ readonly ends: string | null }>;
  readonly CustomerPage: ComponentType<{ readonly customerId: string; readonly then: 'board' | 'first' }>;
  readonly CustodyPage: ComponentType<{ readonly customerId: string; readonly then: 'board' | 'first' }>;
  readonly ImportPage: ComponentType<{ readonly file?: File | null }>;
  readonly CasePage: ComponentType<{ readonly view: CaseView; readonly waitEnds: number }>;
  /** `problem`: what it stands in place of the error page for. */
  readonly LedgerPage: ComponentType<{ readonly problem: Problem | null }>;
  readonly ExchangedPage: ComponentType<ExchangedProps>;
  readonly DemoPage: ComponentType;
  readonly TrainingPage: ComponentType<{ readonly caseId: string | null; readonly running: boolean }>;
  readonly ErrorPage: ComponentType<{
    readonly problem: Problem;
    readonly view: CaseView | null;
    readonly close: () => void;
  }>;
  readonly LookAgain: ComponentType<{ readonly see: (things: readonly Thing[]) => void }>;
  readonly LookAnswer: ComponentType<LookAnswerProps>;
  readonly MakeHandOver: ComponentType<{ readonly about: HandedOver; readonly then: Cover | null }>;
  readonly MakeSheet: ComponentType<{ readonly about: SheetAbout; readonly then: Cover | null }>;
  readonly RecordsPage: ComponentType<{ readonly view: CaseView | null }>;
  readonly SightsPage: ComponentType<{ readonly view: CaseView | null; readonly first: SightId | null }>;
  readonly TakeUp: ComponentType<{ readonly file: File }>;
  readonly stepName: (step: StepId, language: Language) => string;
  readonly texts: Readonly<Record<Language, Texts>>;
};

/** What is typed on a page and not saved: whoever leaves it is asked (renderer/frame/unsaved.ts). */
export type Unsaved = {
  /** A part of the page holds something that is not saved, or none any more. */
  readonly mark: (part: string, held: boolean) => void;
  /** Goes at once where nothing is held; else it waits for the answer. */
  readonly leave: (go: () => void) => void;
  /** It waits. */
  readonly asked: boolean;
  readonly answer: (leaves: boolean) => void;
};

/** What the first page may use, and whatever shows on it and elsewhere: not all words are there yet. */
export type First = {
  readonly info: AppInfo;
  readonly language: Language;
  readonly words: FirstTexts;
  /** What lies behind the first page, once it has been read. */
  readonly lazyPages: LazyPages | null;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly goHome: () => void;
  readonly openCase: (view: CaseView) => void;
  /** Which page lies over whatever is open. */
  readonly covered: Cover | null;
  /** Opens one, or closes it: then what had the keyboard before gets it back, unless one goes on elsewhere. */
  readonly cover: (page: Cover | null, then?: 'back' | 'elsewhere') => void;
  /** What is typed on the page and not saved: `cover` asks before it is lost. */
  readonly unsaved: Unsaved;
  readonly setLanguage: (language: Language) => void;
  /** What the app says of itself has changed. */
  readonly knowInfo: (info: AppInfo) => void;
  /** Names masked on every page, or shown. */
  readonly mask: (on: boolean) => void;
};

/** What every page behind it may use: the same with all words. */
export type Wizard = Omit<First, 'words'> & {
  readonly words: Texts;
  /** What the same page says in a language: for what is written to somebody else. */
  readonly wordsIn: (language: Language) => Texts;
};

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
