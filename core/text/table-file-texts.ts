// What the file is called that the companies are written into, by language.
import type { Language } from '../contract/wizard.ts';
import { tableFile as en } from './en/table-file.ts';
import { tableFile as ja } from './ja/table-file.ts';

export type TableFileTexts = typeof ja;
export const tableFileTexts: Readonly<Record<Language, TableFileTexts>> = { ja, en };
