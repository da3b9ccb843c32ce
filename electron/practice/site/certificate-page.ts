// The page 設定 > iOS証明書登録: CSR情報 above, 証明書情報 below, each with its own ファイル出力.
import { site } from '../../../core/site/current.ts';
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
    title: site.labels.certificatePage,
    said,
    main: html`<section aria-labelledby="csr">
<h2 id="csr">${site.labels.requestBox} (${mark})</h2>
<dl><dt>${site.labels.requestFile}</dt><dd>
<form method="post" action="csr-issue"><button>${site.labels.issue}</button></form>
${csr && isCsrReady(csr, now) && html`<form class="line" method="get" action="csr-file"><span>${csr.name}</span><button>${site.labels.output}</button></form>`}
</dd></dl>
</section>
<section aria-labelledby="certificate">
<h2 id="certificate">${site.labels.certificateBox} (${mark})</h2>
<dl><dt><label for="file">${site.labels.certificate}</label></dt><dd>
<form class="line" method="post" action="certificate-register" enctype="multipart/form-data"><input type="file" id="file" name="certificate"><button>${site.labels.register}</button></form>
${registered && html`<form class="line" method="get" action="certificate-file"><span>${registered.fileName}</span><button>${site.labels.output}</button></form>`}
</dd>
<dt>${site.labels.subject}</dt><dd class="mono">${registered?.subject}</dd>
<dt>${site.labels.expiry}</dt><dd>${registered && siteDate(registered.notAfter)}</dd>
${
  editing
    ? html`<dt><label for="memo">${site.labels.memo}</label></dt><dd><form class="line" method="post" action="memo"><input type="text" id="memo" name="memo" value="${memo}" maxlength="200" autocomplete="off" autofocus><button>${site.labels.register}</button></form></dd>`
    : html`<dt>${site.labels.memo}</dt><dd><form class="line" method="get" action="ios-certificate"><input type="hidden" name="edit" value="memo"><button>${site.labels.edit}</button><span>${memo}</span></form></dd>`
}
</dl>
</section>`,
  });
}
