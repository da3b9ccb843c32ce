// 「画面で調べる」（画面19）の言葉：絵の名前、組分け、答えの枠。
import { site } from '../../site/current.ts';
import type { SightGroup, SightId, SightTone } from '../../advice/sights.ts';
import type { LinkId } from '../../portal/sites.ts';
import type { EndingsAnswer } from '../../rows/spoken.ts';
import { rich, strong, type Line } from '../rich.ts';
import { lines } from '../step-page.ts';
import { jobsAhead } from './jobs.ts';
import { refusalNames } from './sight-refusals.ts';

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
  'revoke-dialog': 'Revoke の確認画面',
  agreement: '規約の画面',
  'create-form': '新しく作る画面',
  'renew-form': '更新する画面',
  confirmation: 'できあがりの画面',
  json: '.json が保存された',
  'site-e320': `${site.refusals.otherTopic.code} と出た`,
  'site-refused': `登録を断られた（${site.refusals.otherTopic.code}以外）`,
  'site-receipt': `「${site.messages.done}」と出た`,
  'site-signed-out': '管理サイトのログインが切れた',
  blank: '真っ白な画面',
  translated: '日本語に訳された画面',
  'invalid-csr': '申込ファイルを断られた',
  'signature-failed': '署名が合わないと出た',
  'signing-expired': '署名の期限が切れたと出た',
  ...refusalNames,
  'not-found': 'ページが見つからない',
  'mail-30': '期限のお知らせ（30日前）',
  'mail-10': '期限のお知らせ（10日前）',
  'mail-final': '最後のお知らせ（前日）',
  'mail-revoked': '取り消しのお知らせ',
  'mail-created': '作成のお知らせ',
  'mail-server': 'サーバー証明書の切り替えの案内',
};
const groups: Record<SightGroup, string> = { 'sign-in': 'サインイン', list: '一覧', upload: '作成と更新', site: '管理サイト', trouble: '表示の困りごと', mail: 'Appleからのメール' };
const tones: Record<SightTone, string> = { good: 'このままで大丈夫です', info: 'お知らせ', caution: 'ご注意', stop: 'いったん止まってください' };
const links: Record<LinkId, string> = { portal: 'Appleの証明書のサイトを開く', account: 'account.apple.com を開く', iforgot: 'iforgot.apple.com を開く', lockedHelp: 'Appleのロックの説明を開く', acos: 'AppleCare OS Supportの窓口を開く', appleContact: 'Appleの連絡先を開く' };

export const sights = {
  heading: '見えている画面に近い絵を、選んでください',
  lead: lines('絵はこのナビで描いたものです。色や並びが違っても、画面の文字で見分けられます。'),
  about: { extending: '証明書を更新しているときの答えが出ます。', making: '証明書を新しく作るときの答えが出ます。', neither: '更新するときと新しく作るときで違うものは、答えが2つ出ます。' },
  filter: '文字で探す',
  filterHint: '画面の文字の一部でも探せます',
  groups,
  all: 'すべて',
  choice: '絵の種類',
  found: (count: number) => `${count}枚の絵があります`,
  none: lines('その文字のある絵はありません。別の文字で試すか、文字を消してください。', 'どの絵にも似ていなければ、画面の文字を、はじめの画面の枠に貼ると、わかることがあります。'),
  names,
  tones,
  words: '画面の英語',
  siteWords: '画面の文字',
  why: 'なぜ出るのか',
  now: '次にすること',
  byJob: { extending: '更新するとき', making: '会社で初めて作るとき' },
  then: 'うまくいかないとき',
  tell: '電話では、見えている画面の文字と、この絵の名前（画面19）を伝えてください。',
  /** E320の答えの中：電話で聞いた番号の終わりを見比べる。 */
  endings: {
    title: '電話で相談を受けている方へ：行を見分ける',
    lead: '電話の相手に1つずつ読み上げて、聞いた文字を打ち込みます。英字のOと0、Iと1は、どちらでもかまいません。',
    say: {
      site: `「管理サイトの「${site.labels.certificateBox}」で、${site.labels.subject}の「APSP:」のあとの番号の、最後の4文字を読んでください」`,
      row: '「Appleのサイトの一覧で、行の i を押し、「APSP:」のあとの番号の、最後の4文字を読んでください」',
    },
    fields: { site: '管理サイトの、最後の4文字', row: '(i)の中の、最後の4文字' },
    unread: '0〜9とa〜fだけの番号です。もう一度聞いてください。',
    wait: '両方に4文字を入れると、答えが出ます。',
    answers: {
      same: rich(strong('その行のようです。'), ' 聞いた4文字が同じです。電話で聞いただけなので、受け取った証明書を登録する前に、ナビで確かめます。'),
      other: rich(strong('別の行です。'), ' 両方とも最後の4文字なら、この行は押しません。次の行の (i) を開いて、読んでもらってください。'),
      again: rich(strong('もう一度聞いてください。'), ' 一部だけが合っているか、音が似ています。聞き間違いかもしれないので、1文字ずつ読んでもらってください。'),
    } satisfies Record<EndingsAnswer, Line>,
  },
  links,
  jobs: jobsAhead,
  kept: 'ここまでの記録は残ります。',
  others: '別の絵を見る',
  close: 'もとの画面に戻る',
};
