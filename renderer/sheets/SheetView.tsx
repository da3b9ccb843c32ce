// A printed sheet: what every sheet has on each of its pages, and which sheet it is.
import type { Sheet } from '../../core/sheets/sheets.ts';
import type { Texts } from '../../core/text/texts.ts';
import { HandOverPages } from './HandOverPages.tsx';
import { OwnPages } from './OwnPages.tsx';
import { WeekPage } from './WeekPage.tsx';

export function sheetTitle(sheet: Sheet, { sheets: words }: Texts): string {
  const title = { own: words.own.title, 'hand-over': words.handOver.title, week: words.week.title }[sheet.kind];
  const whose = sheet.kind === 'week' ? '' : sheet.company;
  return [...(sheet.practice ? [words.practice] : []), title, ...(whose === '' ? [] : [whose])].join(' / ');
}

export function SheetView({ sheet, words }: { readonly sheet: Sheet; readonly words: Texts }) {
  switch (sheet.kind) {
    case 'own':
      return <OwnPages sheet={sheet} words={words} />;
    case 'hand-over':
      return <HandOverPages sheet={sheet} words={words} />;
    case 'week':
      return <WeekPage sheet={sheet} words={words} />;
  }
}
