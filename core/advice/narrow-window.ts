// Where our window stands beside the system browser, and on which steps it may stay there.
import type { CaseView } from '../case/view.ts';

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What the page is laid out for, in its own pixels. */
const pageWidth = 400;
/** The browser keeps the larger part of the display, whatever our page's zoom. */
const maxShare = 0.45;
/** Narrower than this no page of ours is whole. */
const minWidth = 320;

/** The whole height at the right edge; the more our page is enlarged, the wider. */
export function narrowBounds(workArea: Area, zoom: number): Area {
  const width = Math.min(
    workArea.width,
    Math.max(
      Math.min(minWidth, workArea.width),
      Math.min(Math.round(pageWidth * zoom), Math.floor(workArea.width * maxShare)),
    ),
  );
  return { x: workArea.x + workArea.width - width, y: workArea.y, width, height: workArea.height };
}

/** So small a person may draw it; never larger than it is put. */
export function narrowMinimum(workArea: Area): { readonly width: number; readonly height: number } {
  return { width: Math.min(minWidth, workArea.width), height: Math.min(520, workArea.height) };
}

/** While Apple's site is open in the browser, and for the verdict on what it gave. */
export function staysNarrow({
  step,
  state,
}: {
  readonly step: CaseView['step'];
  readonly state: Pick<CaseView['state'], 'way'>;
}): boolean {
  return (step === 'portal' || step === 'verdict') && state.way === 'browser';
}
