// The frame of the practice portal's pages, in English as the real one is, and in nobody's dress but ours.
import type { Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { showPage } from '../http/page.ts';

export type PortalPage = {
  readonly title: string;
  readonly account: string;
  readonly main: Html;
  readonly dialog?: Html;
  readonly status?: number;
};

export const portalName = 'Practice Push Certificates Portal';
export const maxNote = 500;

export function showPortalPage(page: PortalPage): Answer {
  return showPage({
    language: 'en',
    title: page.title,
    top: html`<header class="top"><span class="name">${portalName}</span><span>${page.account}</span>
<nav aria-label="Account"><form method="post" action="sign-out"><button>Sign out</button></form></nav></header>`,
    main: page.main,
    footer: html`<p><a href="about">About Apple Push Certificates Portal</a></p>`,
    ...(page.dialog ? { dialog: page.dialog } : {}),
    ...(page.status !== undefined ? { status: page.status } : {}),
  });
}

/** A word of ours to whoever practises; the real portal has none of these. */
export function practiceNote(ja: string, en: string): Html {
  return html`<p class="note">${ours(`練習メモ: ${ja}`, `Practice note: ${en}`)}</p>`;
}
