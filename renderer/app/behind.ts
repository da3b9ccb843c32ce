// What lies behind the first page, all words included: read as one piece, once that page is there.
import type { Language } from '../../core/contract/wizard.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { texts } from '../../core/text/texts.ts';
import { LookAgain, LookAnswer } from '../home/LookAnswer.tsx';
import { AppleIdPage } from '../pages/AppleIdPage.tsx';
import { CasePage } from '../pages/CasePage.tsx';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { RecordsPage } from '../pages/RecordsPage.tsx';
import { SightsPage } from '../pages/SightsPage.tsx';
import { stepPages } from '../steps/index.ts';
import type { Behind } from './wizard-context.ts';

const stepName = (step: StepId, language: Language): string => stepPages[step].words(texts[language]).name;

export const behind: Behind = {
  AppleIdPage,
  CasePage,
  ErrorPage,
  LookAgain,
  LookAnswer,
  RecordsPage,
  SightsPage,
  stepName,
  texts,
};
