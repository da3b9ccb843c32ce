// The management site's sign-in, home and settings pages.
import type { Answer } from '../http/exchange.ts';
import { html } from '../http/html.ts';
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
    title: 'ログイン',
    top: html`<header class="top"><span class="name">${siteName}</span></header>`,
    main: html`<h1>ログイン</h1>
${timedOut && showSaid({ good: false, text: 'しばらく操作がなかったため、ログアウトしました。もう一度ログインしてください。' })}
<form class="card" method="post" action="login">
${field('company', '企業コード', practiceLogin.company)}
${field('user', 'ユーザーID', practiceLogin.user)}
${field('password', 'パスワード', practiceLogin.password)}
<p>練習用の値が入っています。何も入力せずに進めます。</p>
<button class="main">ログイン</button>
</form>`,
  });
}

export function showHome(): Answer {
  return showSitePage({
    title: 'ホーム',
    main: html`<section><p>上のメニューから進んでください。MDM証明書の登録は「設定」の中にあります。</p></section>`,
  });
}

export function showSettings(): Answer {
  return showSitePage({
    title: '設定',
    main: html`<section aria-label="設定の項目"><ul>
<li><a href="ios-certificate">iOS証明書登録</a></li>
<li><a href="dashboard-settings">ダッシュボードの設定</a></li>
</ul></section>`,
  });
}
