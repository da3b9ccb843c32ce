// 管理サイトの画面を描いた絵の中の文字。ラベルはサイトのとおり。
import { site } from '../../site/current.ts';

export const sketch = {
  about: { request: `管理サイトの絵。上の欄「${site.labels.requestBox}」の「${site.labels.issue}」に印`, csr: `管理サイトの絵。上の欄「${site.labels.requestBox}」の「${site.labels.output}」に印`, 'csr-name': `管理サイトの絵。上の欄「${site.labels.requestBox}」のファイルの名前に印`, number: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.subject}」の、下の行の最後の4文字に印`, registered: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.output}」に印`, register: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.chooseFile}」と「${site.labels.register}」に印`, expiry: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.expiry}」に印`, memo: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.memo}」に印`, 'memo-edit': `管理サイトの絵。「${site.labels.memo}」の行の「${site.labels.edit}」と「${site.labels.register}」に印`, devices: `${site.labels.devices}の絵。「${site.labels.updated}」と「${site.labels.deviceCollected}」に印` },
  upper: '上の欄',
  lower: '下の欄',
  here: 'ここ',
  csrInfo: site.labels.requestBox,
  certificateInfo: site.labels.certificateBox,
  csrFile: site.labels.requestFile,
  /** 名前の終わりだけ。前は会社ごとに違う。 */
  csrName: '….csr',
  certificate: site.labels.certificate,
  issue: site.labels.issue,
  output: site.labels.output,
  chooseFile: site.labels.chooseFile,
  register: site.labels.register,
  expiry: site.labels.expiry,
  subject: site.labels.subject,
  subjectAbove: 'CN=APSP:1a2b…9c0d',
  subjectBelow: 'UID=com…',
  lastFour: '9c0d',
  memo: site.labels.memo,
  edit: site.labels.edit,
  deviceList: site.labels.devices,
  refresh: site.labels.refresh,
  deviceName: site.labels.deviceName,
  collected: site.labels.deviceCollected,
  success: site.labels.updated,
  device: 'iPhone',
};
