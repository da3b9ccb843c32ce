// What a sheet says of one step: the app's own heading, and the sheet's own lines for somebody without the app.
import type { SheetPart, SheetStep, SheetStepId, SheetWay } from '../sheets/steps.ts';
import type { Line } from './rich.ts';
import type { Texts } from './texts.ts';

export type StepWords = { readonly heading: string; readonly lines: readonly Line[] };

/** Whoever goes on inside the app is told what it does by itself; in practice nobody is sent to Apple’s own address. */
export function stepWords(step: SheetStep, texts: Texts, way: SheetWay, practice: boolean): StepWords {
  const { own } = texts.sheets;
  const steps = way === 'view' ? { ...own.steps, ...own.inApp.steps } : own.steps;
  const practised = practice ? own.practised : {};
  const parts = { ...own.parts, ...(way === 'view' ? own.inApp.parts : practised) };
  return step.part === null
    ? { heading: wholeHeadings(texts)[step.step], lines: steps[step.step] }
    : { heading: partHeadings(texts)[step.part], lines: parts[step.part] };
}

const wholeHeadings = ({ begin, request, judged, registration, afterwards }: Texts): Record<SheetStepId, string> => ({
  'site-access': begin.siteAccess.page.heading,
  'csr-request': request.csrRequest.page.heading,
  'csr-wait': request.csrWait.page.heading,
  'csr-take': request.csrTake.page.heading,
  verdict: judged.page.heading,
  register: registration.register.page.heading,
  expiry: registration.expiry.page.heading,
  devices: afterwards.devices.page.heading,
});

const partHeadings = ({ apple }: Texts): Record<SheetPart, string> => {
  const { signIn, row, chooseFile, upload, download } = apple.portal.stages;
  return {
    'sign-in': signIn.heading,
    row: row.heading,
    choose: chooseFile.heading,
    upload: upload.heading,
    download: download.heading,
  };
};
