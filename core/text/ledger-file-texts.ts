// What a copy of the ledger is called, and how its dialogs ask, by language.
import type { Language } from '../contract/wizard.ts';
import { ledgerFile as en } from './en/ledger-file.ts';
import { ledgerFile as ja } from './ja/ledger-file.ts';

export const ledgerFileTexts: Readonly<Record<Language, typeof ja>> = { ja, en };
