// The shell's words by language.
import type { Language } from '../contract/wizard.ts';
import { shell as en } from './en/shell.ts';
import { shell as ja } from './ja/shell.ts';

export const shellTexts: Readonly<Record<Language, typeof ja>> = { ja, en };
