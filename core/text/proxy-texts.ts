// The words of the small window in which a proxy's name is typed, by language.
import type { Language } from '../contract/wizard.ts';
import { proxy as en } from './en/proxy.ts';
import { proxy as ja } from './ja/proxy.ts';

export const proxyTexts: Readonly<Record<Language, typeof ja>> = { ja, en };
