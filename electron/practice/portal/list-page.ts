// The portal's first pages: Get Started for an account without certificates, else the list with its (i) panel and
// Revoke dialog.
import { site } from '../../../core/site/current.ts';
import type { Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { portalDate } from '../world/dates.ts';
import { subjectOf } from '../world/scenario.ts';
import type { PortalRow } from '../world/state.ts';
import { canRenew, statusOf } from './issuance.ts';
import { maxNote, showPortalPage } from './layout.ts';

export type ListPage = {
  readonly account: string;
  readonly rows: readonly PortalRow[];
  readonly now: number;
  /** Row whose (i) panel is open. */
  readonly info: string | null;
  /** Row that Revoke was pressed on. */
  readonly revoke: string | null;
};

/** What the real one shows to an account that never made a certificate: in a renewal, very likely another Apple ID. */
export function showGetStarted(account: string): Answer {
  return showPortalPage({
    title: 'Get Started',
    account,
    main: html`<h1>Create push certificates for your device management server</h1>
<form class="card" method="get" action="list"><button class="main">Get Started</button></form>
<p>To get a new certificate for a OS X server, use your OS X server administration tools.</p>`,
  });
}

export function showList({ account, rows, now, info, revoke }: ListPage): Answer {
  const revoked = rows.find((row) => row.id === revoke && row.revokedAt === null);
  return showPortalPage({
    title: 'Certificates for Third-Party Servers',
    account,
    main: html`<h1>Certificates for Third-Party Servers</h1>
<form class="field" method="get" action="agreement"><button class="main">Create a Certificate</button></form>
${
  rows.length > 0 &&
  html`<div class="wide"><table>
<thead><tr><th scope="col">Service</th><th scope="col">Vendor</th><th scope="col">Expiration Date*</th><th scope="col">Status</th><th scope="col">Actions</th></tr></thead>
<tbody>
${rows.map((row) => showRow(row, now, row.id === info))}
</tbody></table></div>
<p>*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.</p>`
}`,
    ...(revoked ? { dialog: showRevokeDialog(revoked) } : {}),
  });
}

function showRow(row: PortalRow, now: number, open: boolean): Html {
  const button = (action: string, label: string, kind = '') =>
    html`<form method="get" action="${action}"><input type="hidden" name="row" value="${row.id}"><button${kind && html` class="${kind}"`}>${label}</button></form>`;
  const status = statusOf(row, now);
  return html`<tr id="${row.id}"${open && html` class="open"`}><td>Mobile Device Management</td><td>${row.vendor}</td><td class="date">${portalDate(row.notAfter)}</td><td>${status}</td>
<td><div class="actions"><form method="get" action="list#${row.id}"><input type="hidden" name="info" value="${row.id}"><button aria-expanded="${String(open)}">i</button></form>
${canRenew(row, now) && button('renew', 'Renew')}${status !== 'Revoked' && button('download', 'Download')}${status !== 'Revoked' && html`<form method="get" action="list"><input type="hidden" name="revoke" value="${row.id}"><button class="grave">Revoke</button></form>`}</div></td></tr>
${open && showPanel(row)}`;
}

/** Serial, subject and notes in the portal's own notation, below their row. */
function showPanel(row: PortalRow): Html {
  return html`<tr class="panel"><td colspan="5">
<p>Serial Number : <span class="mono">${row.serial}</span></p>
<p>Subject DN : <span class="mono">${subjectOf(row.uuid)}</span></p>
<form method="post" action="note"><input type="hidden" name="row" value="${row.id}">
<div class="field"><label for="note">Notes :</label><textarea id="note" name="note" rows="2" maxlength="${maxNote}">${row.note}</textarea></div>
<div class="line"><button>Update Note</button><button form="leave">Cancel</button></div></form>
<form id="leave" method="get" action="list#${row.id}"></form>
</td></tr>`;
}

/** Cancel has the focus; the second Revoke stands apart from it. */
function showRevokeDialog(row: PortalRow): Html {
  return html`<div class="shade"><div role="alertdialog" aria-modal="true" aria-labelledby="ask" aria-describedby="effect">
<h2 id="ask">Revoke this certificate?</h2>
<div id="effect"><p>Mobile Device Management — ${row.vendor} — ${portalDate(row.notAfter)}<br><span class="mono">${row.serial}</span></p>
<p>This cannot be undone. Every device that was enrolled with this certificate has to be enrolled again.</p>
<p>${ours('取り消せません。この証明書のデバイスは、すべて登録し直すことになります。ふだんの運用で押すことはありません。', 'Nobody presses this in ordinary work.')}</p></div>
<form class="field" method="get" action="list"><button class="main" autofocus>Cancel</button></form>
<form method="post" action="revoke"><input type="hidden" name="row" value="${row.id}"><button class="grave">Revoke</button></form>
</div></div>`;
}

/** Of a Revoke, in either language. */
const effects = [
  [
    `管理サイトからこの証明書のデバイスへは、もう何も届きません（${site.labels.refresh}は「${site.labels.unreached}」になります）。`,
    `Nothing from the management site reaches its devices any more (${site.labels.refresh} says “${site.labels.unreached}”).`,
  ],
  ['この行の Renew と Download はなくなります。', 'Renew and Download disappear from its row.'],
  [
    '本物では、サインインしたApple IDのメールアドレスにAppleからお知らせのメールが届きます。',
    'In real life Apple sends a mail to the address of the Apple ID that signed in.',
  ],
  [
    `全デバイスの登録削除、新しい証明書の作成、${site.labels.enrolment}、プロファイルとアプリの配り直しが必要になります。`,
    `Every device has to be removed, a new certificate made, ${site.labels.enrolment} done on each device, and profiles and apps handed out again.`,
  ],
] as const;

export function showRevoked(account: string, row: PortalRow): Answer {
  return showPortalPage({
    title: 'Certificate Revoked',
    account,
    main: html`<h1>Certificate Revoked</h1>
<section><p>Mobile Device Management — ${row.vendor} — <span class="mono">${row.serial}</span></p>
<p>${ours('この証明書は無効になりました。元には戻せません。', 'This certificate no longer works, and that cannot be undone.')}</p>
<ul>${effects.map(([ja, en]) => html`<li>${ours(ja, en)}</li>`)}</ul></section>
<section aria-labelledby="mail"><h2 id="mail">PRACTICE MAIL</h2>
<p>${ours('本物では、サインインしたApple IDのアドレスに、このようなメールが届きます。', 'In real life a mail like this one goes to the address of the Apple ID that signed in.')}</p>
<p>To: ${account}<br>Subject: Your push certificate has been revoked</p>
<p>Your certificate for Mobile Device Management (${row.vendor}) has been revoked.<br>Serial Number : <span class="mono">${row.serial}</span></p></section>
<form method="get" action="list"><button class="main">Manage Certificates</button></form>`,
  });
}
