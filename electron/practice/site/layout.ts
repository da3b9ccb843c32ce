// The frame of the practice management site's pages: its name, its menu, and what it has to say after a button.
import type { Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { showPage } from '../http/page.ts';
import { practiceCompany } from '../../../core/customers/practice-customer.ts';
import { site } from '../../../core/site/current.ts';

export type Said = { readonly good: boolean; readonly text: string };
export type SitePage = {
  readonly title: string;
  readonly said?: Said | null;
  readonly main: Html;
  readonly reloadAfter?: number;
};

export const siteName = '練習用 デバイスマネジメント';
/**
 * The site's answer to every button that worked: also to CSR発行, where it is only a receipt (docs/manual-coverage.md
 * M6).
 */
export const done: Said = { good: true, text: site.messages.done };

export function showSitePage(page: SitePage): Answer {
  return showPage({
    language: 'ja',
    title: page.title,
    top: html`<header class="top"><span class="name">${siteName}</span><span>${practiceCompany}</span>
<nav aria-label="メニュー"><a href="home">${site.labels.home}</a><a href="devices">${site.labels.devices}</a><a href="settings">${site.labels.settings}</a>
<form method="post" action="logout"><button>${site.labels.signOut}</button></form></nav></header>`,
    main: html`<h1>${page.title}</h1>${page.said && showSaid(page.said)}${page.main}`,
    ...(page.reloadAfter !== undefined ? { reloadAfter: page.reloadAfter } : {}),
  });
}

export function showSaid(said: Said): Html {
  return html`<p class="${said.good ? 'said' : 'refused'}" role="${said.good ? 'status' : 'alert'}">${said.text}</p>`;
}
