// Does to a page what a translating browser does: words exchanged in place, wrapped in <font>, the root marked.
type Words = Readonly<Record<string, string>>;
export type Translator = { readonly root: string; readonly wrap: (japanese: string) => string; readonly words: Words };

const chrome = (japanese: string): string =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${japanese}</font></font>`;
const edge = (japanese: string): string => `<font _mstmutation="1">${japanese}</font>`;

const common: Words = {
  Service: 'サービス',
  Vendor: 'ベンダー',
  Actions: 'アクション',
  Download: 'ダウンロード',
  Upload: 'アップロード',
  Cancel: 'キャンセル',
  'Sign out': 'サインアウト',
  Expired: '期限切れ',
  'No file was chosen.': 'ファイルが選択されていません。',
  'The file is not a certificate signing request signed by an MDM vendor.':
    'このファイルは、MDM ベンダーによって署名された証明書署名要求ではありません。',
  'To get a new certificate for a OS X server, use your OS X server administration tools.':
    'OS X サーバーの新しい証明書を取得するには、OS X サーバー管理ツールを使用してください。',
  '*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.':
    '*この証明書を取り消したり期限切れにしたりすると、既存のデバイスを新しいプッシュ証明書で再登録する必要があります。',
  'Create push certificates for your device management server': 'デバイス管理サーバーのプッシュ証明書を作成する',
  'The push certificate is ready.': 'プッシュ証明書の準備ができました。',
  'About Apple Push Certificates Portal': 'Apple プッシュ証明書ポータルについて',
  'Practice Push Certificates Portal': 'プッシュ証明書ポータルの練習',
};

/** Three manners of the same words: translators differ, and change from month to month. */
export const translators: Readonly<Record<'one' | 'two' | 'three', Translator>> = {
  one: {
    root: 'lang="ja" class="translated-ltr"',
    wrap: chrome,
    words: {
      ...common,
      'Certificates for Third-Party Servers': 'サードパーティ サーバーの証明書',
      'Create a Certificate': '証明書を作成する',
      'Get Started': '始めましょう',
      'Expiration Date*': '有効期限*',
      'Expiration Date': '有効期限',
      Status: '状態',
      'Mobile Device Management': 'モバイルデバイス管理',
      Active: 'アクティブ',
      Renew: '更新する',
      Revoke: '取り消す',
      Revoked: '取り消されました',
      'Serial Number :': 'シリアル番号 :',
      'Subject DN :': 'サブジェクト DN :',
      'Notes :': 'メモ：',
      Notes: 'メモ',
      'Update Note': 'メモを更新',
      'Revoke this certificate?': 'この証明書を取り消しますか?',
      'This cannot be undone. Every device that was enrolled with this certificate has to be enrolled again.':
        'これを元に戻すことはできません。この証明書で登録されたすべてのデバイスを再度登録する必要があります。',
      'MDM Certificate Agreement': 'MDM証明書契約',
      'I have read and agree to these terms and conditions.': '私はこれらの利用規約を読み、同意します。',
      Accept: '同意する',
      Decline: '拒否',
      'Create a New Push Certificate': '新しいプッシュ証明書を作成する',
      'Renew Push Certificate': 'プッシュ証明書を更新する',
      'Vendor-Signed Certificate Signing Request': 'ベンダー署名付き証明書署名要求',
      Confirmation: '確認',
      'Manage Certificates': '証明書の管理',
      'Invalid Certificate Signing Request': '無効な証明書署名要求',
      'Certificate Signature Verification failed': '証明書署名の検証に失敗しました',
      'The signature is invalid.': '署名が無効です。',
      'The signing certificate is expired.': '署名証明書の有効期限が切れています。',
    },
  },
  two: {
    root: 'lang="ja" class="translated-ltr"',
    wrap: chrome,
    words: {
      ...common,
      'Certificates for Third-Party Servers': 'サードパーティ製サーバー用の証明書',
      'Create a Certificate': '証明書の作成',
      'Get Started': 'はじめる',
      'Expiration Date*': '失効日*',
      'Expiration Date': '失効日',
      Status: 'ステータス',
      'Mobile Device Management': 'モバイル デバイス管理',
      Active: '有効',
      Renew: 'リニューアル',
      Revoke: '失効',
      Revoked: '失効しました',
      'Serial Number :': 'シリアルナンバー：',
      'Subject DN :': '件名 DN :',
      'Notes :': '注記：',
      Notes: '注記',
      'Update Note': '更新ノート',
      'Revoke this certificate?': 'この証明書を失効させますか？',
      'This cannot be undone. Every device that was enrolled with this certificate has to be enrolled again.':
        'この操作は元に戻せません。',
      'MDM Certificate Agreement': 'MDM 証明書の同意',
      'I have read and agree to these terms and conditions.': '利用規約を読んで同意します。',
      Accept: '承諾',
      Decline: '辞退する',
      'Create a New Push Certificate': '新しいプッシュ証明書の作成',
      'Renew Push Certificate': 'プッシュ証明書の更新',
      'Vendor-Signed Certificate Signing Request': 'ベンダー署名済み証明書署名要求',
      Confirmation: 'ご確認',
      'Manage Certificates': '証明書を管理する',
      'Invalid Certificate Signing Request': '証明書署名リクエストが無効です',
      'Certificate Signature Verification failed': '証明書の署名の検証に失敗しました',
      'The signature is invalid.': '署名は無効です。',
      'The signing certificate is expired.': '署名証明書の期限が切れています。',
    },
  },
  three: {
    root: 'lang="ja"',
    wrap: edge,
    words: {
      ...common,
      'Certificates for Third-Party Servers': '第三者サーバーの証明書',
      'Create a Certificate': '証明書を作る',
      'Get Started': '開始する',
      'Expiration Date*': '満了日*',
      'Expiration Date': '満了日',
      Status: '状況',
      'Mobile Device Management': 'モバイル端末管理',
      Active: '活動中',
      Renew: '更新',
      Revoke: '無効にする',
      Revoked: '無効',
      'Serial Number :': '通し番号：',
      'Subject DN :': '主題 DN：',
      'Notes :': '備考：',
      Notes: '備考',
      'Update Note': '備考を更新',
      'Revoke this certificate?': 'この証明書を無効にしますか。',
      'This cannot be undone. Every device that was enrolled with this certificate has to be enrolled again.':
        'これは取り消せません。',
      'MDM Certificate Agreement': 'MDM証明書契約書',
      'I have read and agree to these terms and conditions.': '規約を読み、これに同意します。',
      Accept: '受け入れる',
      Decline: '断る',
      'Create a New Push Certificate': '新規プッシュ証明書の作成',
      'Renew Push Certificate': 'Push 証明書の更新',
      'Vendor-Signed Certificate Signing Request': 'ベンダー署名付き証明書署名リクエスト',
      Confirmation: '確認書',
      'Manage Certificates': '証明書管理',
      'Invalid Certificate Signing Request': '無効な証明書署名リクエスト',
      'Certificate Signature Verification failed': '証明書署名検証に失敗',
      'The signature is invalid.': '署名が正しくありません。',
      'The signing certificate is expired.': '署名用証明書の有効期限が切れています。',
    },
  },
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const dated = (text: string): string =>
  text.replace(/\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})\b/g, (whole, month: string, date: string, year: string) => {
    const number = months.indexOf(month) + 1;
    return number === 0 ? whole : `${year}年${number}月${date}日`;
  });

/** Text between tags, but for styles, scripts, titles and what is typed into a field. */
export function translate(html: string, { root, wrap, words }: Translator): string {
  let closed = '';
  return html.replace(/<html[^>]*>/, `<html ${root}>`).replace(/<[^>]+>|[^<]+/g, (part) => {
    if (part.startsWith('<')) {
      const tag = /^<(\/?)(style|script|title|textarea)\b/.exec(part);
      if (tag) closed = tag[1] === '' ? (tag[2] ?? '') : '';
      return part.replace(
        /^(<input[^>]*type="submit"[^>]*value=")([^"]*)/,
        (_whole, before: string, value: string) => before + (words[value] ?? value),
      );
    }
    const text = part.trim();
    if (closed !== '' || text === '') return part;
    const japanese = words[text] ?? dated(text);
    return japanese === text ? part : part.replace(text, wrap(japanese));
  });
}
