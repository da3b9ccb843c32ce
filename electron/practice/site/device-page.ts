// The pages デバイス一覧 and ダッシュボードの設定, and the list as a file.
import { download, type Answer } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { siteTime, stampedTime } from '../world/dates.ts';
import { isUpdating, seeDevices, type SeenDevice } from '../world/devices.ts';
import { collectionIntervals, type PracticeState } from '../world/state.ts';
import { showSitePage, type Said } from './layout.ts';

/** Not reached is no failure: the device may only be switched off. */
const statusWords: Readonly<Record<SeenDevice['status'], string>> = {
  none: '',
  waiting: '更新中',
  updated: '更新成功',
  unreached: '応答なし',
};

const columns: readonly { readonly label: string; readonly text: (device: SeenDevice) => string }[] = [
  { label: 'デバイス名', text: (device) => device.name },
  { label: 'モデル名', text: (device) => device.model },
  { label: 'OS', text: (device) => device.os },
  { label: '電話番号', text: (device) => device.phone },
  { label: '氏名', text: (device) => device.place },
  { label: '収集日時', text: (device) => siteTime(device.collectedAt) },
  { label: '登録日時', text: (device) => siteTime(device.enrolledAt) },
  { label: 'シリアル', text: (device) => device.serial },
  { label: '部署1', text: (device) => device.department },
];

export function showDevices(state: PracticeState, now: number): Answer {
  const devices = seeDevices(state.site, now);
  return showSitePage({
    title: 'デバイス一覧',
    main: html`<div class="line card">
<form method="post" action="devices-update"><button>最新情報に更新</button></form>
<form method="get" action="devices-csv"><button>CSV出力</button></form>
${deletable(state) && devices.length > 0 && html`<form method="post" action="devices-delete"><button>全デバイス削除</button></form>`}
</div>
${devices.length === 0 ? showNone(state) : showTable(devices, deletable(state))}`,
    ...(isUpdating(state.site, now) ? { reloadAfter: 2 } : {}),
  });
}

/** A real device is enrolled with the device in hand; here a button stands for that. */
function showNone(state: PracticeState) {
  return html`<p class="note">登録されているデバイスはありません。</p>
${state.site.registered !== null && html`<form class="card" method="post" action="devices-enrol"><p>練習用：本物のサイトでは、手元のiPhoneで「デバイス登録」を行います。</p><button class="main">練習用iPhoneを2台登録する</button></form>`}`;
}

/** Only where starting over is practised: in a renewal nobody should come near it. */
const deletable = (state: PracticeState): boolean => state.scenario === 'start-over';

function showTable(devices: readonly SeenDevice[], withDelete: boolean): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="デバイスの表"><table class="nowrap">
<thead><tr><th scope="col">更新状況</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}${withDelete && html`<th scope="col">削除</th>`}</tr></thead>
<tbody>
${devices.map(
  (
    device,
  ) => html`<tr><td>${device.status !== 'none' && html`<span class="mark ${device.status}">${statusWords[device.status]}</span>`}</td>
${columns.map(({ text }) => html`<td>${text(device)}</td>`)}${withDelete && html`<td><form method="post" action="devices-delete"><input type="hidden" name="serial" value="${device.serial}"><button aria-label="${device.name} 削除">削除</button></form></td>`}</tr>`,
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
    title: 'ダッシュボードの設定',
    said,
    main: html`<form class="card" method="post" action="dashboard-settings">
<fieldset class="field"><legend>デバイス情報自動収集</legend>
${choice('off', 'なし', !on)}${choice('on', 'あり', on)}</fieldset>
<div class="field"><label for="interval">間隔</label><select id="interval" name="interval">
${collectionIntervals.map((value) => html`<option${value === interval && html` selected`}>${value}</option>`)}
</select></div>
<button class="main">登録</button>
</form>`,
  });
}
