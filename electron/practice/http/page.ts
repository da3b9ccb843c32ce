// The frame of every practice page: the striped band, the title, the style sheet.
import type { Answer } from './exchange.ts';
import { html, type Html } from './html.ts';
import { ours, oursStyle } from './ours.ts';
import { style } from './style.ts';

export type Page = {
  readonly language: 'ja' | 'en';
  readonly title: string;
  /** Between the band and the page: the site's name and its menu. */
  readonly top?: Html;
  readonly main: Html;
  readonly footer?: Html;
  /** A question that must be answered first; the rest is inert meanwhile. */
  readonly dialog?: Html;
  /** Seconds after which the page loads itself again. */
  readonly reloadAfter?: number;
  readonly status?: number;
  readonly formAction?: string;
};

const bandText = ours('練習 / PRACTICE — 本物のサイトではありません', '練習 / PRACTICE — not the real site');

export function showPage(page: Page): Answer {
  const body = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.reloadAfter !== undefined && html`<meta http-equiv="refresh" content="${page.reloadAfter}">`}
<title>${page.title} — 練習 PRACTICE</title>
<link rel="stylesheet" href="practice.css">
</head>
<body>
<aside class="band" aria-label="練習 PRACTICE"><span>${bandText}</span></aside>
<div${page.dialog && html` inert`}>
${page.top}
<main>
${page.main}
</main>
${page.footer && html`<footer>${page.footer}</footer>`}
</div>
${page.dialog}
</body>
</html>
`;
  return {
    status: page.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    ...(page.formAction !== undefined ? { formAction: page.formAction } : {}),
    body: body.html,
  };
}

/** Each folder of a site serves its own copy, so that every link can be relative. */
export function showStyle(): Answer {
  return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: style + oursStyle };
}
