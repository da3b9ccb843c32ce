// What the file of a sheet is called, by language.
import type { Language } from '../contract/wizard.ts';
import type { Sheet } from '../sheets/sheets.ts';
import { sheetFile as en } from './en/sheet-file.ts';
import { sheetFile as ja } from './ja/sheet-file.ts';

const words: Readonly<Record<Language, typeof ja>> = { ja, en };

/** Windows takes none of these in a name, nor a dot or a blank at its end; long names do not fit in a path. */
export function bareName(text: string): string {
  const kept = Array.from(text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '')).slice(0, 40);
  const last = kept.findLastIndex((character) => character !== '.' && character.trim() !== '');
  return kept
    .slice(0, last + 1)
    .join('')
    .trim();
}

export function sheetFileName(sheet: Sheet, language: Language): string {
  const name = nameOf(sheet, words[language]);
  return sheet.practice ? words[language].practice(name) : name;
}

function nameOf(sheet: Sheet, { own, handOver, week, nameless }: typeof ja): string {
  if (sheet.kind === 'week') return week(sheet.madeAt.slice(0, 10));
  const company = bareName(sheet.company) || nameless;
  return sheet.kind === 'own' ? own(company) : handOver(company);
}
