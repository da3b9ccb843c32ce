// The page 設定 > iOS証明書登録: CSR情報 above, 証明書情報 below, each with its own ファイル出力.
import type { Answer } from '../http/exchange.ts';
import { html } from '../http/html.ts';
import { siteDate } from '../world/dates.ts';
import { environmentNames } from '../world/environments.ts';
import type { PracticeState } from '../world/state.ts';
import { showSitePage, type Said } from './layout.ts';
import { isCsrReady } from './registration.ts';

export type CertificatePage = {
  readonly state: PracticeState;
  readonly now: number;
  readonly said: Said | null;
  readonly editing: boolean;
};

export function showCertificatePage({ state, now, said, editing }: CertificatePage): Answer {
  const { csr, registered, memo } = state.site;
  const mark = environmentNames[state.environment].headingMark;
  return showSitePage({
    title: 'iOS証明書登録',
    said,
    main: html`<section aria-labelledby="csr">
<h2 id="csr">CSR情報 (${mark})</h2>
<dl><dt>CSRファイル</dt><dd>
<form method="post" action="csr-issue"><button>CSR発行</button></form>
${csr && isCsrReady(csr, now) && html`<form class="line" method="get" action="csr-file"><span>${csr.name}</span><button>ファイル出力</button></form>`}
</dd></dl>
</section>
<section aria-labelledby="certificate">
<h2 id="certificate">証明書情報 (${mark})</h2>
<dl><dt><label for="file">証明書</label></dt><dd>
<form class="line" method="post" action="certificate-register" enctype="multipart/form-data"><input type="file" id="file" name="certificate"><button>登録</button></form>
${registered && html`<form class="line" method="get" action="certificate-file"><span>${registered.fileName}</span><button>ファイル出力</button></form>`}
</dd>
<dt>Subject DN</dt><dd class="mono">${registered?.subject}</dd>
<dt>有効期限</dt><dd>${registered && siteDate(registered.notAfter)}</dd>
${
  editing
    ? html`<dt><label for="memo">使用したApple ID</label></dt><dd><form class="line" method="post" action="memo"><input type="text" id="memo" name="memo" value="${memo}" maxlength="200" autocomplete="off" autofocus><button>登録</button></form></dd>`
    : html`<dt>使用したApple ID</dt><dd><form class="line" method="get" action="ios-certificate"><input type="hidden" name="edit" value="memo"><button>編集</button><span>${memo}</span></form></dd>`
}
</dl>
</section>`,
  });
}
