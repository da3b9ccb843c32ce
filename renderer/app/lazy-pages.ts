// What lies behind the first page, all words included: read as one piece, once that page is there.
import type { Language } from '../../core/contract/wizard.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { texts } from '../../core/text/texts.ts';
import { BoardPage } from '../board/BoardPage.tsx';
import { CustodyPage } from '../board/CustodyPage.tsx';
import { CustomerPage } from '../board/CustomerPage.tsx';
import { ImportPage } from '../board/ImportPage.tsx';
import { MakeHandOver } from '../hand-over/MakeHandOver.tsx';
import { TakeUp } from '../hand-over/TakeUp.tsx';
import { LookAgain, LookAnswer } from '../home/LookAnswer.tsx';
import { AppleIdPage } from '../pages/AppleIdPage.tsx';
import { CasePage } from '../pages/CasePage.tsx';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { ExchangedPage } from '../pages/ExchangedPage.tsx';
import { LedgerPage } from '../pages/LedgerPage.tsx';
import { RecordsPage } from '../pages/RecordsPage.tsx';
import { SightsPage } from '../pages/SightsPage.tsx';
import { MakeSheet } from '../sheets/MakeSheet.tsx';
import { DemoPage } from '../training/DemoPage.tsx';
import { TrainingPage } from '../training/TrainingPage.tsx';
import { stepPages } from '../steps/index.ts';
import type { LazyPages } from './wizard-context.ts';

const stepName = (step: StepId, language: Language): string => stepPages[step].words(texts[language]).name;

export const lazyPages: LazyPages = {
  AppleIdPage,
  BoardPage,
  CasePage,
  CustodyPage,
  CustomerPage,
  DemoPage,
  ErrorPage,
  ExchangedPage,
  ImportPage,
  LedgerPage,
  LookAgain,
  LookAnswer,
  MakeHandOver,
  MakeSheet,
  RecordsPage,
  SightsPage,
  TakeUp,
  TrainingPage,
  stepName,
  texts,
};
