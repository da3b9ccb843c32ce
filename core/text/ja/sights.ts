// 「画面で調べる」（画面19）の言葉：絵の名前、組分け、答えの枠。
import { site } from '../../site/current.ts';
import type { SightGroup, SightId, SightTone } from '../../advice/sights.ts';
import type { LinkId } from '../../portal/sites.ts';
import { lines } from '../step-page.ts';
import { jobsAhead } from './jobs.ts';

const names: Record<SightId, string> = {
  'sign-in': 'サインインの画面',
  'second-factor': '確認コードの画面',
  'company-sign-in': '会社のサインインに移った',
  'sign-in-failed': 'サインインできなかった',
  'low-security': '安全性を上げるよう求められた',
  locked: 'ロックされた',
  'timed-out': '時間切れになった',
  'get-started': 'Get\u00a0Started だけの画面',
  list: '証明書の一覧',
  panel: '(i) を押して出る欄',
  'revoke-dialog': 'Revoke の確かめ',
  agreement: '規約の画面',
  'create-form': '新しく作る画面',
  'renew-form': '更新する画面',
  confirmation: 'できあがりの画面',
  json: '.json のファイルが届いた',
  'site-e320': `${site.refusals.otherTopic.code} と出た`,
  'site-refused': `登録を断られた（${site.refusals.otherTopic.code}以外）`,
  'site-receipt': `「${site.messages.done}」と出た`,
  'site-signed-out': '管理サイトのログインが切れた',
  blank: '真っ白な画面',
  translated: '日本語に訳された画面',
  'invalid-csr': '申込ファイルを断られた',
  'signature-failed': '署名が合わないと出た',
  'signing-expired': '署名の期限が切れたと出た',
  'not-found': 'ページが見つからない',
  'mail-30': '期限のお知らせ（30日前）',
  'mail-10': '期限のお知らせ（10日前）',
  'mail-final': '最後のお知らせ（前日）',
  'mail-revoked': '取り消しのお知らせ',
  'mail-created': '作成のお知らせ',
};
const groups: Record<SightGroup, string> = { 'sign-in': 'サインイン', list: '一覧', upload: '作成と更新', site: '管理サイト', trouble: '表示の困りごと', mail: 'Appleからのメール' };
const tones: Record<SightTone, string> = { good: 'このままで大丈夫です', info: 'お知らせ', caution: 'ご注意', stop: 'いったん止まってください' };
const links: Record<LinkId, string> = { portal: 'Appleの証明書のサイトを開く', account: 'account.apple.com を開く', iforgot: 'iforgot.apple.com を開く', lockedHelp: 'Appleのロックの説明を開く', acos: 'ACOSの窓口を開く', appleContact: 'Appleの連絡先を開く' };

export const sights = {
  heading: '見えている画面に近い絵を、選んでください',
  lead: lines('絵はこのナビで描いたものです。色や並びが違っても、画面の文字で見分けられます。'),
  about: { extending: '証明書を更新しているときの答えが出ます。', making: '証明書を新しく作るときの答えが出ます。', neither: '更新のときと、新しく作るときで答えが違えば、両方が出ます。' },
  filter: '文字で探す',
  filterHint: '画面の文字の一部でも探せます',
  groups,
  all: 'すべて',
  choice: '絵の種類',
  found: (count: number) => `${count}枚の絵があります`,
  none: lines('その文字のある絵はありません。別の文字で試すか、文字を消してください。', 'どの絵にも似ていなければ、画面の文字を初めの画面の枠に貼ると、わかることがあります。'),
  names,
  tones,
  words: '画面の英語',
  siteWords: '画面の文字',
  why: 'なぜ出るのか',
  now: '次にすること',
  byJob: { extending: '更新するとき', making: '会社で初めて作るとき' },
  then: 'うまくいかないとき',
  tell: '電話では、画面19とこの絵の名前を伝えてください。',
  links,
  jobs: jobsAhead,
  kept: 'ここまでの記録は残ります。',
  others: '別の絵を見る',
  close: 'もとの画面に戻る',
};
