// What the page of the list's row says while the row is sought by Download: heading, lines, and whether it is found.
import type { DownloadAnswer } from '../../../core/rows/download-answer.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { Line } from '../../../core/text/rich.ts';
import type { Texts } from '../../../core/text/texts.ts';

export type RowPage = { readonly heading: string; readonly lines: readonly Line[]; readonly found: boolean };

export const rowKnown = ({ state: { registered } }: CaseView): boolean =>
  registered !== null && registered.kind !== 'unavailable';

export function rowPage(
  { browser: { rows } }: Texts,
  { state: { registered } }: CaseView,
  answer: DownloadAnswer,
): RowPage {
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
