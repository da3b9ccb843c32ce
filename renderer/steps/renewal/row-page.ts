// What the page of the list's row says while the row is sought: heading, lines, and whether it is found.
import { downloadAnswer, type DownloadAnswer } from '../../../core/rows/download-answer.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { Line } from '../../../core/text/rich.ts';
import type { Texts } from '../../../core/text/texts.ts';

type RowPage = { readonly heading: string; readonly lines: readonly Line[]; readonly found: boolean };

const rowKnown = ({ state: { registered } }: CaseView): boolean =>
  registered !== null && registered.kind !== 'unavailable';

function rowPage({ browser: { rows } }: Texts, { state: { registered } }: CaseView, answer: DownloadAnswer): RowPage {
  const dated = registered?.kind === 'file' || (registered?.kind === 'stated' && registered.notAfter !== null);
  const seek = (heading: string, lines = rows.lines): RowPage => ({ heading, lines, found: false });
  switch (answer?.say) {
    case 'this':
    case 'this-renewed':
      return {
        heading: answer.byHand ? rows.headings.foundFile : rows.headings.found,
        lines: rows.foundLines,
        found: true,
      };
    case 'other':
      return seek(answer.found ? rows.headings.again : rows.headings.next, rows.nextLines);
    case 'was-found':
      return { heading: rows.headings.wasFound, lines: rows.foundLines, found: true };
    default:
      return seek(dated ? rows.headings.dated : rows.headings.any);
  }
}

export type RowSearch = RowPage & {
  readonly answer: DownloadAnswer;
  /** The person says that none of the rows was the one. */
  readonly none: boolean;
  readonly known: boolean;
  /** By Download; else by eye, or the row is not known at all. */
  readonly seeking: boolean;
};

/**
 * `since`: how many had come when the person came to this page; `eyeLines`: said where rows are compared by eye;
 * `noneOf`: of how many rows it was said that none is the one, and the next one that comes takes that back.
 */
export function rowSearch(
  texts: Texts,
  view: CaseView,
  since: number,
  byEye: boolean,
  eyeLines: readonly Line[],
  noneOf: number | null,
): RowSearch {
  const { portal } = texts.apple;
  const answer = downloadAnswer(view.rowFiles, since);
  const known = rowKnown(view);
  const none = noneOf === view.rowFiles.files.length && answer?.say === 'other' && !answer.found;
  const about = { answer, none, known, seeking: known && !byEye };
  const { found, ...sought } = rowPage(texts, view, answer);
  if (!known) return { ...about, found, heading: portal.stages.row.unknownHeading, lines: [portal.browser.rowUnknown] };
  if (byEye) return { ...about, found, heading: texts.browser.rows.headings.byEye, lines: eyeLines };
  // Neither the next row nor going on leads then, but what the box says.
  if (none) return { ...about, found, heading: texts.browser.rows.headings.none, lines: sought.lines };
  return { ...about, found, ...sought };
}
