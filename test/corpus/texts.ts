// The corpus: texts as people paste them, each with the answer that it must get.
import { accounts } from './accounts.ts';
import { appleMails } from './apple-mails.ts';
import { everydayEnglish } from './everyday-en.ts';
import { everydayJapanese } from './everyday-ja.ts';
import { helpDesk } from './help-desk.ts';
import { notIt } from './not-it.ts';
import { numbers } from './numbers.ts';
import { others } from './others.ts';
import { refusals } from './refusals.ts';
import { siteTexts } from './site.ts';
import { supposedTexts } from './supposed.ts';
import { tricky } from './tricky.ts';
import { vendors } from './vendors.ts';
import type { CorpusText } from './text.ts';

export const corpus: readonly CorpusText[] = [
  ...appleMails,
  ...helpDesk,
  ...vendors,
  ...refusals,
  ...siteTexts,
  ...others,
  ...accounts,
  ...numbers,
  ...tricky,
  ...supposedTexts,
  ...notIt,
  ...everydayJapanese,
  ...everydayEnglish,
];
