// Draws the first page at build time (scripts/first-pages.ts), in each language: whole for whoever has no cases yet,
// else down to where they will stand.
import { renderToString } from 'react-dom/server';
import { languages } from '../core/contract/wizard.ts';
import { firstTexts } from '../core/text/first-texts.ts';
import type { PrerenderFirstPages, PrerenderedPage } from './app/prerendered-page.ts';
import type { FirstAnswers } from './app/first-answers.ts';
import { WholePage } from './app/WholePage.tsx';

export const prerenderFirstPages: PrerenderFirstPages = (info) =>
  languages.flatMap((language) =>
    [false, true].map((cases): PrerenderedPage => {
      const first: FirstAnswers = {
        info: { ...info, language, masked: false, ledger: 'good', ledgerTrouble: null },
        cases: cases ? null : [],
        week: null,
      };
      const { frame } = firstTexts[language];
      return {
        name: `first-${language}${cases ? '-cases' : ''}`,
        language,
        title: `${frame.screen(1)} ${frame.product}`,
        first,
        markup: renderToString(<WholePage first={first} real={Promise.resolve(first)} />),
      };
    }),
  );
