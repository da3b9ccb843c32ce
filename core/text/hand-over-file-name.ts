// What a hand-over file is called, by language.
import type { Language } from '../contract/wizard.ts';
import { handOverFile as en } from './en/hand-over-file.ts';
import { handOverFile as ja } from './ja/hand-over-file.ts';
import { bareName } from './sheet-file-name.ts';

const words: Readonly<Record<Language, typeof ja>> = { ja, en };

export const handOverFileName = (company: string, language: Language): string =>
  words[language].file(bareName(company) || words[language].nameless);
