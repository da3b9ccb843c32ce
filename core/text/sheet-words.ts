// What a sheet says of one step: the app's own heading, and the sheet's own lines for somebody without the app.
import type { SheetPart, SheetStep, SheetStepId } from '../sheets/steps.ts';
import type { Line } from './rich.ts';
import type { Texts } from './texts.ts';

export type StepWords = { readonly heading: string; readonly lines: readonly Line[] };

export function stepWords(step: SheetStep, texts: Texts): StepWords {
  const { steps, parts } = texts.sheets.own;
  return step.part === null
    ? { heading: wholeHeadings(texts)[step.step], lines: steps[step.step] }
    : { heading: partHeadings(texts)[step.part], lines: parts[step.part] };
}

const wholeHeadings = ({ begin, request, registration, afterwards }: Texts): Record<SheetStepId, string> => ({
  'site-access': begin.siteAccess.page.heading,
  'csr-request': request.csrRequest.page.heading,
  'csr-wait': request.csrWait.page.heading,
  'csr-take': request.csrTake.page.heading,
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
