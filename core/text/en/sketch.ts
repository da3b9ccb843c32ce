// The words inside the drawings of the management site: its labels stay as they are.
import { sketch as source } from '../ja/sketch.ts';

export const sketch: typeof source = {
  ...source,
  about: {
    request: 'Drawing of the management site: CSR発行 in the upper box is marked',
    csr: 'Drawing of the management site: ファイル出力 in the upper box is marked',
    registered: 'Drawing of the management site: ファイル出力 in the lower box is marked',
    register: 'Drawing of the management site: ファイルを選択 and 登録 in the lower box are marked',
    expiry: 'Drawing of the management site: 有効期限 in the lower box is marked',
    memo: 'Drawing of the management site: 使用したApple ID in the lower box is marked',
    'memo-edit': 'Drawing of the management site: 編集 and 登録 in the line 使用したApple ID are marked',
    devices: 'Drawing of the list of devices: 更新成功 and 収集日時 are marked',
  },
  upper: 'Upper box',
  lower: 'Lower box',
  here: 'Here',
};
