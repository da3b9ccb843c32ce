// The portal's way to a certificate: the agreement, the two upload pages, Confirmation, and the refusals of an upload.
import { site } from '../../../core/site/current.ts';
import type { Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { portalDate } from '../world/dates.ts';
import type { PortalRow } from '../world/state.ts';
import type { UploadProblem } from './issuance.ts';
import { maxNote, practiceNote, showPortalPage } from './layout.ts';

/** The form of a button that only leads back, so that it sends nothing of the form it stands in. */
const leave: Html = html`<form id="leave" method="get" action="list"></form>`;

export function showAgreement(account: string, unchecked: boolean): Answer {
  return showPortalPage({
    title: 'MDM Certificate Agreement',
    account,
    main: html`<h1>MDM Certificate Agreement</h1>
${unchecked && html`<p class="refused" role="alert">Check the box to go on.</p>`}
<div class="terms" tabindex="0" role="region" aria-label="Terms"><p>PRACTICE. This stands where the real portal shows its terms. A certificate made here works with the practice management site only, and agreeing to this page binds nobody.</p>
<p>${ours('練習用の文です。本物のサイトでは、ここにAppleの規約が表示されます。', '')}</p></div>
<form method="post" action="agreement"><label class="line field"><input type="checkbox" name="agree" value="yes" required>I have read and agree to these terms and conditions.</label>
<div class="line"><button class="main">Accept</button><button form="leave">Decline</button></div></form>
${leave}`,
  });
}

export type UploadPage = { readonly account: string; readonly row: PortalRow | null; readonly problem?: UploadProblem };

/** With a row it is Renew Push Certificate, without one Create a New Push Certificate. */
export function showUpload({ account, row, problem }: UploadPage): Answer {
  const title = row ? 'Renew Push Certificate' : 'Create a New Push Certificate';
  return showPortalPage({
    title: problem === undefined ? title : problems[problem].title,
    account,
    main: html`${problem !== undefined && showProblem(problem)}<h1>${title}</h1>
${row && html`<p>Mobile Device Management — ${row.vendor} — ${portalDate(row.notAfter)}</p>`}
<form class="card" method="post" action="upload" enctype="multipart/form-data">
${row && html`<input type="hidden" name="row" value="${row.id}">`}
<div class="field"><label for="notes">Notes</label><textarea id="notes" name="notes" rows="2" maxlength="${maxNote}">${row?.note}</textarea></div>
<div class="field"><label for="file">Vendor-Signed Certificate Signing Request</label><input type="file" id="file" name="file"></div>
<div class="line"><button class="main">Upload</button><button form="leave">Cancel</button></div>
</form>
${leave}`,
    ...(problem !== undefined ? { status: 400 } : {}),
  });
}

/** `note`: in Japanese and in English. */
type Problem = { readonly title: string; readonly text: string; readonly note: readonly [ja: string, en: string] };

/** Titles as the real portal is reported to word them; the notes are ours. */
const problems: Readonly<Record<UploadProblem, Problem>> = {
  nothing: {
    title: 'Invalid Certificate Signing Request',
    text: 'No file was chosen.',
    note: ['ファイルが選ばれていません。', 'No file was chosen.'],
  },
  'wrong-kind': {
    title: 'Invalid Certificate Signing Request',
    text: 'The file is not a certificate signing request signed by an MDM vendor.',
    note: [
      `管理サイトの「${site.labels.requestBox}」の${site.labels.output}で保存した ${site.csrFile.begins}…${site.csrFile.ending} を選びます。`,
      `Choose the file ${site.csrFile.begins}…${site.csrFile.ending} that ${site.labels.output} under “${site.labels.requestBox}” at the management site has saved.`,
    ],
  },
  'bad-signature': {
    title: 'Certificate Signature Verification failed',
    text: 'The signature is invalid.',
    note: [
      `ファイルが途中で壊れたか、書き換えられています。${site.labels.requestFile}をもう一度出力します。`,
      `The file was damaged on its way or changed. Save the ${site.labels.requestFile} once more.`,
    ],
  },
  'vendor-expired': {
    title: 'Certificate Signature Verification failed',
    text: 'The signing certificate is expired.',
    note: [
      '管理サービス側の署名用証明書の期限切れです。お手元では直せないため、ヘルプデスクに連絡します。',
      'The certificate with which the management service signs has expired. You cannot mend that: tell the help desk.',
    ],
  },
  real: {
    title: 'Invalid Certificate Signing Request',
    text: 'This is a real request. The practice portal takes practice requests only.',
    note: [
      `本物の${site.labels.requestFile}です。練習では使えません。このファイルは保存していません。`,
      `This is a real ${site.labels.requestFile}. It cannot be used for practice, and was not kept.`,
    ],
  },
};

function showProblem(problem: UploadProblem): Html {
  const { title, text, note } = problems[problem];
  return html`<div class="refused" role="alert"><h2>${title}</h2><p>${text}</p></div>${practiceNote(...note)}`;
}

export function showConfirmation(account: string, row: PortalRow): Answer {
  return showPortalPage({
    title: 'Confirmation',
    account,
    main: html`<h1>Confirmation</h1>
<section><p>The push certificate is ready.</p>
<dl><dt>Service</dt><dd>Mobile Device Management</dd><dt>Vendor</dt><dd>${row.vendor}</dd><dt>Expiration Date</dt><dd>${portalDate(row.notAfter)}</dd></dl></section>
<div class="line"><form method="get" action="list"><button>Manage Certificates</button></form>
<form method="get" action="download"><input type="hidden" name="row" value="${row.id}"><button class="main">Download</button></form></div>`,
  });
}

export function showAbout(account: string): Answer {
  return showPortalPage({
    title: 'About Apple Push Certificates Portal',
    account,
    main: html`<h1>About Apple Push Certificates Portal</h1>
<section><p>PRACTICE. The real portal is Apple’s page for making and renewing push certificates of device management servers. This one runs inside the wizard on this computer, and nothing here reaches Apple.</p></section>
<form method="get" action="list"><button class="main">Manage Certificates</button></form>`,
  });
}
