// Every visible word, by language. Japanese is the source; the compiler demands the same keys of the others.
import type { Language } from '../contract/wizard.ts';
import { afterwards } from './ja/afterwards.ts';
import { apple } from './ja/apple.ts';
import { appleId } from './ja/apple-id.ts';
import { appleIdPage } from './ja/apple-id-page.ts';
import { begin } from './ja/begin.ts';
import { beside } from './ja/beside.ts';
import { browser } from './ja/browser.ts';
import { call } from './ja/call.ts';
import { callWords } from './ja/call-words.ts';
import { companion } from './ja/companion.ts';
import { creation } from './ja/creation.ts';
import { customers } from './ja/customers.ts';
import { dates } from './ja/dates.ts';
import { duplicate } from './ja/duplicate.ts';
import { errors } from './ja/errors.ts';
import { frame } from './ja/frame.ts';
import { handOver } from './ja/hand-over.ts';
import { home } from './ja/home.ts';
import { judged } from './ja/judged.ts';
import { keeping } from './ja/keeping.ts';
import { moving } from './ja/moving.ts';
import { network } from './ja/network.ts';
import { proof } from './ja/proof.ts';
import { proxy } from './ja/proxy.ts';
import { begunWith, look } from './ja/look.ts';
import { receive } from './ja/receive.ts';
import { records } from './ja/records.ts';
import { registration } from './ja/registration.ts';
import { request } from './ja/request.ts';
import { row } from './ja/row.ts';
import { rowCheck } from './ja/row-check.ts';
import { shell } from './ja/shell.ts';
import { revoked } from './ja/revoked.ts';
import { sheets } from './ja/sheets.ts';
import { sightAnswers } from './ja/sight-answers.ts';
import { sights } from './ja/sights.ts';
import { sketch } from './ja/sketch.ts';
import { startOver } from './ja/start-over.ts';
import { tables } from './ja/tables.ts';
import { trouble } from './ja/trouble.ts';
import { week } from './ja/week.ts';
import { training } from './ja/training.ts';
import { verdictTexts, type VerdictTexts } from './ja/verdict.ts';
import { afterwards as enAfterwards } from './en/afterwards.ts';
import { apple as enApple } from './en/apple.ts';
import { appleId as enAppleId } from './en/apple-id.ts';
import { appleIdPage as enAppleIdPage } from './en/apple-id-page.ts';
import { begin as enBegin } from './en/begin.ts';
import { beside as enBeside } from './en/beside.ts';
import { browser as enBrowser } from './en/browser.ts';
import { call as enCall } from './en/call.ts';
import { callWords as enCallWords } from './en/call-words.ts';
import { companion as enCompanion } from './en/companion.ts';
import { creation as enCreation } from './en/creation.ts';
import { customers as enCustomers } from './en/customers.ts';
import { dates as enDates } from './en/dates.ts';
import { duplicate as enDuplicate } from './en/duplicate.ts';
import { errors as enErrors } from './en/errors.ts';
import { frame as enFrame } from './en/frame.ts';
import { handOver as enHandOver } from './en/hand-over.ts';
import { home as enHome } from './en/home.ts';
import { judged as enJudged } from './en/judged.ts';
import { keeping as enKeeping } from './en/keeping.ts';
import { moving as enMoving } from './en/moving.ts';
import { network as enNetwork } from './en/network.ts';
import { proof as enProof } from './en/proof.ts';
import { proxy as enProxy } from './en/proxy.ts';
import { begunWith as enBegunWith, look as enLook } from './en/look.ts';
import { receive as enReceive } from './en/receive.ts';
import { records as enRecords } from './en/records.ts';
import { registration as enRegistration } from './en/registration.ts';
import { request as enRequest } from './en/request.ts';
import { row as enRow } from './en/row.ts';
import { rowCheck as enRowCheck } from './en/row-check.ts';
import { shell as enShell } from './en/shell.ts';
import { revoked as enRevoked } from './en/revoked.ts';
import { sheets as enSheets } from './en/sheets.ts';
import { sightAnswers as enSightAnswers } from './en/sight-answers.ts';
import { sights as enSights } from './en/sights.ts';
import { sketch as enSketch } from './en/sketch.ts';
import { startOver as enStartOver } from './en/start-over.ts';
import { tables as enTables } from './en/tables.ts';
import { trouble as enTrouble } from './en/trouble.ts';
import { week as enWeek } from './en/week.ts';
import { training as enTraining } from './en/training.ts';
import { verdictTexts as enVerdict } from './en/verdict.ts';

const ja = {
  call,
  callWords,
  companion,
  creation,
  begunWith,
  duplicate,
  look,
  rowCheck,
  afterwards,
  apple,
  appleId,
  appleIdPage,
  begin,
  beside,
  browser,
  customers,
  dates,
  errors,
  frame,
  handOver,
  home,
  judged,
  network,
  proof,
  proxy,
  receive,
  records,
  registration,
  keeping,
  moving,
  request,
  row,
  shell,
  sketch,
  training,
  verdict: verdictTexts,
  revoked,
  sheets,
  sightAnswers,
  sights,
  startOver,
  tables,
  trouble,
  week,
};
export type Texts = Omit<typeof ja, 'verdict'> & { readonly verdict: VerdictTexts };

const en: Texts = {
  call: enCall,
  callWords: enCallWords,
  companion: enCompanion,
  creation: enCreation,
  begunWith: enBegunWith,
  duplicate: enDuplicate,
  look: enLook,
  rowCheck: enRowCheck,
  keeping: enKeeping,
  moving: enMoving,
  startOver: enStartOver,
  tables: enTables,
  trouble: enTrouble,
  week: enWeek,
  afterwards: enAfterwards,
  apple: enApple,
  appleId: enAppleId,
  appleIdPage: enAppleIdPage,
  begin: enBegin,
  beside: enBeside,
  browser: enBrowser,
  customers: enCustomers,
  dates: enDates,
  errors: enErrors,
  frame: enFrame,
  handOver: enHandOver,
  home: enHome,
  judged: enJudged,
  network: enNetwork,
  proof: enProof,
  proxy: enProxy,
  receive: enReceive,
  records: enRecords,
  registration: enRegistration,
  request: enRequest,
  row: enRow,
  shell: enShell,
  sketch: enSketch,
  training: enTraining,
  verdict: enVerdict,
  revoked: enRevoked,
  sheets: enSheets,
  sightAnswers: enSightAnswers,
  sights: enSights,
};

export const texts: Readonly<Record<Language, Texts>> = { ja, en };
