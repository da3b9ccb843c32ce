// The management site's sign-in, home and settings pages.
import { site } from '../../../core/site/current.ts';
import type { Answer } from '../http/exchange.ts';
import { html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { showPage } from '../http/page.ts';
import { practiceLogin } from '../world/environments.ts';
import { showSaid, showSitePage, siteName } from './layout.ts';

/** Nothing to type: a rehearsal must not teach anybody to give a password to a page (docs/manual-coverage.md W8). */
export function showLogin(timedOut: boolean): Answer {
  const field = (
    id: string,
    label: string,
    value: string,
  ) => html`<div class="field"><label for="${id}">${label}</label>
<input type="text" id="${id}" value="${value}" readonly autocomplete="off"></div>`;
  return showPage({
    language: 'ja',
    title: site.labels.signIn,
    top: html`<header class="top"><span class="name">${siteName}</span></header>`,
    main: html`<h1>${site.labels.signIn}</h1>
${timedOut && showSaid({ good: false, text: site.messages.signedOut })}
<form class="card" method="post" action="login">
${field('company', site.labels.company, practiceLogin.company)}
${field('user', site.labels.user, practiceLogin.user)}
${field('password', site.labels.password, practiceLogin.password)}
<p>${ours('練習用の値が入っています。何も入力せずに進めます。', 'Values for practice are filled in. Go on without typing anything.')}</p>
<button class="main">${site.labels.signIn}</button>
</form>`,
  });
}

export function showHome(): Answer {
  return showSitePage({
    title: site.labels.home,
    main: html`<section><p>${ours(
      `上のメニューから進んでください。MDM証明書の登録は「${site.labels.settings}」の中にあります。`,
      `Go on from the menu above. The MDM certificate is under “${site.labels.settings}”.`,
    )}</p></section>`,
  });
}

export function showSettings(): Answer {
  return showSitePage({
    title: site.labels.settings,
    main: html`<section aria-label="${site.labels.settings}の項目"><ul>
<li><a href="ios-certificate">${site.labels.certificatePage}</a></li>
<li><a href="dashboard-settings">${site.labels.dashboard}</a></li>
</ul></section>`,
  });
}
