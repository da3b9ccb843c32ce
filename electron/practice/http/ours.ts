// What we ourselves say on a practice page, beside what the sites say: in the language of whoever practises. Both are
// in the page, and the reader's is shown.
import { html, type Html } from './html.ts';

export type Reader = 'ja' | 'en';
type Said = string | Html;

export const ours = (ja: Said, en: Said): Html =>
  html`<span data-ours lang="ja">${ja}</span><span data-ours lang="en">${en}</span>`;

export const oursStyle = `
[data-reader=ja] [data-ours][lang=en], [data-reader=en] [data-ours][lang=ja] { display: none; }
/* Lines break between phrases, as on our own pages. */
html:lang(ja), [data-ours]:lang(ja) { word-break: auto-phrase; }`;

/** A page as it is sent to its reader. */
export const forReader = (body: string, reader: Reader): string =>
  body.replace('<html ', `<html data-reader="${reader}" `);
