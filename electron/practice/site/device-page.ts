// The pages デバイス一覧 and ダッシュボードの設定, and the list as a file.
import { site } from '../../../core/site/current.ts';
import { download, type Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { siteTime, stampedTime } from '../world/dates.ts';
import { isUpdating, seeDevices, type SeenDevice } from '../world/devices.ts';
import { collectionIntervals, type PracticeState } from '../world/state.ts';
import { showSitePage, type Said } from './layout.ts';

/** Not reached is no failure: the device may only be switched off. */
const statusWords: Readonly<Record<SeenDevice['status'], string>> = {
  none: '',
  waiting: site.labels.updating,
  updated: site.labels.updated,
  unreached: site.labels.unreached,
};

const columns: readonly { readonly label: string; readonly text: (device: SeenDevice) => string }[] = [
  { label: site.labels.deviceName, text: (device) => device.name },
  { label: site.labels.deviceModel, text: (device) => device.model },
  { label: site.labels.deviceOs, text: (device) => device.os },
  { label: site.labels.devicePhone, text: (device) => device.phone },
  { label: site.labels.devicePerson, text: (device) => device.place },
  { label: site.labels.deviceCollected, text: (device) => siteTime(device.collectedAt) },
  { label: site.labels.deviceEnrolled, text: (device) => siteTime(device.enrolledAt) },
  { label: site.labels.deviceSerial, text: (device) => device.serial },
  { label: site.labels.deviceDepartment, text: (device) => device.department },
];

export function showDevices(state: PracticeState, now: number): Answer {
  const devices = seeDevices(state.site, now);
  return showSitePage({
    title: site.labels.devices,
    main: html`<div class="line card">
<form method="post" action="devices-update"><button>${site.labels.refresh}</button></form>
<form method="get" action="devices-csv"><button>${site.labels.csvOutput}</button></form>
${deletable(state) && devices.length > 0 && html`<form method="post" action="devices-delete"><button>${site.labels.deleteAll}</button></form>`}
</div>
${devices.length === 0 ? showNone(state) : showTable(devices, deletable(state))}`,
    ...(isUpdating(state.site, now) ? { reloadAfter: 2 } : {}),
  });
}

/** A real device is enrolled with the device in hand; here a button stands for that. */
function showNone(state: PracticeState) {
  return html`<p class="note">${site.messages.noDevices}。</p>
${
  state.site.registered !== null &&
  html`<form class="card" method="post" action="devices-enrol"><p>${ours(
    `練習用：本物のサイトでは、手元のiPhoneで「${site.labels.enrolment}」を行います。`,
    `For practice: in real life ${site.labels.enrolment} is done on an iPhone in your hand.`,
  )}</p><button class="main">練習用iPhoneを2台登録する</button></form>`
}`;
}

/** Only where starting over is practised: in a renewal nobody should come near it. */
const deletable = (state: PracticeState): boolean => state.scenario === 'start-over';

function showTable(devices: readonly SeenDevice[], withDelete: boolean): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="デバイスの表"><table class="nowrap">
<thead><tr><th scope="col">${site.labels.status}</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}${withDelete && html`<th scope="col">${site.labels.delete}</th>`}</tr></thead>
<tbody>
${devices.map(
  (
    device,
  ) => html`<tr><td>${device.status !== 'none' && html`<span class="mark ${device.status}">${statusWords[device.status]}</span>`}</td>
${columns.map(({ text }) => html`<td>${text(device)}</td>`)}${withDelete && html`<td><form method="post" action="devices-delete"><input type="hidden" name="serial" value="${device.serial}"><button aria-label="${device.name} ${site.labels.delete}">${site.labels.delete}</button></form></td>`}</tr>`,
)}
</tbody></table></div>`;
}

/** With a BOM, since the spreadsheet of an office PC would take it for Shift_JIS otherwise. */
export function exportDevices(state: PracticeState, now: number): Answer {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = [
    columns.map(({ label }) => quote(label)),
    ...seeDevices(state.site, now).map((device) => columns.map(({ text }) => quote(text(device)))),
  ];
  const body = `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
  return download(`DeviceList_PRACTICE_${stampedTime(now)}.csv`, 'text/csv; charset=utf-8', body);
}

export function showDashboardSettings(state: PracticeState, said: Said | null): Answer {
  const { on, interval } = state.site.collection;
  const choice = (value: string, label: string, chosen: boolean) =>
    html`<label class="line"><input type="radio" name="collect" value="${value}"${chosen && html` checked`}>${label}</label>`;
  return showSitePage({
    title: site.labels.dashboard,
    said,
    main: html`<form class="card" method="post" action="dashboard-settings">
<fieldset class="field"><legend>${site.labels.collection}</legend>
${choice('off', site.labels.collectionOff, !on)}${choice('on', site.labels.collectionOn, on)}</fieldset>
<div class="field"><label for="interval">${site.labels.interval}</label><select id="interval" name="interval">
${collectionIntervals.map((value) => html`<option${value === interval && html` selected`}>${value}</option>`)}
</select></div>
<button class="main">${site.labels.register}</button>
</form>`,
  });
}
