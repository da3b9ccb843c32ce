// What the operator's manual (Ver 4.4) has a person do, counted once by reading it page by page, with the reason of
// each entry; by the rules of our own count.
// A file dialog counts as one choice with its own buttons; names, passwords and codes of sign-ins are left out, as
// the practice sites fill them in.

export type ManualAction = {
  readonly kind: 'press' | 'type' | 'file' | 'compare';
  readonly page: string;
  readonly what: string;
};
const press = (page: string, ...whats: readonly string[]): readonly ManualAction[] =>
  whats.map((what) => ({ kind: 'press', page, what }));
const one = (kind: ManualAction['kind'], page: string, what: string): ManualAction => ({ kind, page, what });

const request = 'CSRファイルの取得';
const apple = '証明書の取得';
const register = '証明書の登録';
const devices = '疎通の確認';

const askForRequest: readonly ManualAction[] = [
  ...press(request, 'ログイン', '設定', 'iOS証明書登録', 'CSR発行', '他の画面に移動する', 'iOS証明書登録を再度'),
];
const takeRequest: readonly ManualAction[] = [
  ...press(request, 'ファイル出力'),
  one('file', request, 'わかりやすい所に保存する: a folder is chosen or the file is moved there'),
];
const toApple = press(apple, 'the address, a link of the manual', 'Sign In', 'Continue');
const handIn: readonly ManualAction[] = [
  ...press(apple, 'Choose File'),
  one('file', apple, 'the request is found again where it was put'),
  ...press(apple, 'Upload', 'Download'),
  one('file', apple, 'わかりやすい所に保存する: the certificate, as before'),
];
const giveBack: readonly ManualAction[] = [
  ...press(register, 'ファイルを選択'),
  one('file', register, 'the certificate is found again where it was put'),
  ...press(register, '登録'),
];

/**
 * `lookAlikes`: what 重複時の確認方法 adds where rows share a date, before its (i) panels are opened; each panel then
 * costs a press and two comparisons (APSP and serial).
 */
export const manualActions: Readonly<Record<'renew' | 'create' | 'lookAlikes', readonly ManualAction[]>> = {
  renew: [
    ...askForRequest,
    one('type', request, '使用したApple IDをメモする'),
    ...takeRequest,
    ...toApple,
    one('compare', apple, '現在利用している証明書の欄: the row is told by vendor and date'),
    ...press(apple, 'Renew'),
    ...handIn,
    ...giveBack,
    one('compare', register, '有効期限が更新されている事を確認する'),
    one('compare', register, '使用したApple ID: entered already, or another'),
    ...press(devices, 'デバイス一覧', '最新情報に更新', '設定', 'ダッシュボードの設定', 'あり', '毎日', '登録'),
  ],
  create: [
    ...askForRequest,
    ...takeRequest,
    ...toApple,
    ...press(apple, '作成を開始する', 'チェックを入れる', 'Accept'),
    ...handIn,
    ...giveBack,
    ...press(register, '使用したApple IDの編集'),
    one('type', register, '使用したApple ID'),
    ...press(register, 'その登録'),
  ],
  lookAlikes: [
    ...press('重複時の確認', 'ファイル出力'),
    one('file', '重複時の確認', 'the exported .pem is found in its folder'),
    one('type', '重複時の確認', 'its ending is changed to .cer'),
    ...press('重複時の確認', 'ダブルクリックで開く', '詳細タブ'),
    one('type', '重複時の確認', '(I) 発行先をメモする'),
    one('type', '重複時の確認', '(II) シリアル番号をメモする'),
    one('type', '重複時の確認', '(III) 有効期限の終了をメモする'),
    one('compare', '重複時の確認', '確認点①: the same date'),
  ],
};
