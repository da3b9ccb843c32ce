// 管理サイトの画面を描いた絵の中の文字。ラベルはサイトのとおり。
import { site } from '../../site/current.ts';

export const sketch = {
  about: { request: `管理サイトの絵。上の欄「${site.labels.requestBox}」の「${site.labels.issue}」に印`, csr: `管理サイトの絵。上の欄「${site.labels.requestBox}」の「${site.labels.output}」に印`, registered: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.output}」に印`, register: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.chooseFile}」と「${site.labels.register}」に印`, expiry: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.expiry}」に印`, memo: `管理サイトの絵。下の欄「${site.labels.certificateBox}」の「${site.labels.memo}」に印`, 'memo-edit': `管理サイトの絵。「${site.labels.memo}」の行の「${site.labels.edit}」と「${site.labels.register}」に印`, devices: `${site.labels.devices}の絵。「${site.labels.updated}」と「${site.labels.deviceCollected}」に印` },
  upper: '上の欄',
  lower: '下の欄',
  here: 'ここ',
  csrInfo: site.labels.requestBox,
  certificateInfo: site.labels.certificateBox,
  csrFile: site.labels.requestFile,
  certificate: site.labels.certificate,
  issue: site.labels.issue,
  output: site.labels.output,
  chooseFile: site.labels.chooseFile,
  register: site.labels.register,
  expiry: site.labels.expiry,
  memo: site.labels.memo,
  edit: site.labels.edit,
  deviceList: site.labels.devices,
  refresh: site.labels.refresh,
  deviceName: site.labels.deviceName,
  collected: site.labels.deviceCollected,
  success: site.labels.updated,
  device: 'iPhone',
};
