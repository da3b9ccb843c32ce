// はじめの画面の「何でも入れる場所」と、その答え。
import { site } from '../../site/current.ts';
import { waitJa } from '../site-words.ts';
import type { LookKind } from '../../intake/look.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import type { LookWords } from '../answer-words.ts';
import { lines } from '../step-page.ts';
import { frame } from './frame.ts';
import { lookMails, lookMailsTell } from './look-mails.ts';

const renew = portal('Renew', '（リニュー）');
const stillWorks = '証明書もiPhoneも、いまのまま使えています。';

const kinds: Record<LookKind, LookWords> = {
  ...lookMails,
  certificate: { is: 'MDM証明書です', lines: lines('管理サイトから出力した、いまの証明書なら、これで更新を始められます。') },
  request: { is: 'Appleに渡す申込ファイル（CSR）です', lines: lines('更新の途中で使います。その更新を開いて、入れてください。') },
  file: { is: 'これは、更新には使わないファイルのようです', lines: lines(`更新に使うのは、管理サイトの「${site.labels.certificateBox}」から出力した証明書（.pem）です。`, '何も変わっていません。別のものを入れれば、続けられます。') },
  panel: { is: 'Appleのサイトで (i) を押して出た内容です', lines: lines('更新する行かどうかは、いま使っている証明書と見比べて決まります。') },
  rows: { is: 'Appleのサイトの一覧です', lines: lines('日付だけでは、行は1つに決まりません。', rich('同じ日付の行で ', portal('i', '（アイ）'), ' を押し、出た文字を入れると確かめられます。')) },
  'subject-dn': { is: '証明書の番号（Subject DN）です', lines: lines(`管理サイトの「${site.labels.certificateBox}」から写したものなら、この番号で更新を始められます。`, 'Appleのサイトから写したものなら、番号を使わずに始めてください。') },
  topic: { is: '証明書の番号（トピック）です', lines: lines('iPhoneか管理サイトから写したものなら、この番号で更新を始められます。', 'Appleのサイトから写したものなら、番号を使わずに始めてください。') },
  serial: { is: '証明書のシリアル番号のようです', lines: lines('シリアル番号だけでは、行は決まりません。更新のたびに変わるためです。', '変わらない番号（APSP）も一緒に写すと、確かめられます。') },
  'customer-code': { is: `${site.customerCode.name}です`, lines: lines('この番号で、更新を始められます。') },
  'renewal-mail': { is: '更新時期のお知らせのメールです', lines: lines('電話・メール・アプリは、このまま使えます。', `${site.customerCode.name}を入れた状態で、更新を始められます。`) },
  'apple-expiry-mail': { is: 'Appleからの、期限のお知らせのようです', lines: lines('届いた先のメールアドレスが、更新に使うApple ID（Apple Account）の手がかりです。控えておいてください。', '電話・メール・アプリは、このまま使えます。') },
  'revoked-mail': {
    is: '証明書が取り消された、というお知らせのようです',
    lines: lines(
      rich(strong('何も消さないでください。'), ' デバイスは、削除も登録し直しもしません。'),
      '電話・メール・アプリは使えます。止まるのは管理サイトからの操作です。',
      'どの証明書のことか、ヘルプデスクと確かめてから進みます。下の文をそのまま使えます。',
    ),
  },
  e320: {
    is: `別の行を更新したときの表示（${site.refusals.otherTopic.code}）です`,
    lines: lines(
      stillWorks,
      '別の行を更新しているか、Create を押して作った証明書のようです。',
      rich(`「${site.refusals.otherTopic.tells}」と続いていても、`, struck('Create a Certificate', '（クリエイト）'), ' は押しません。'),
      rich(strong('正しい行を '), renew, strong(' します。'), 'どの行かは、いま登録されている証明書を入れるとわかります。'),
    ),
  },
  'get-started': {
    is: '別のApple IDでサインインしたときに出る画面のようです',
    lines: lines(
      stillWorks,
      rich(struck('Get Started', '（ゲット・スターテッド）'), ' は押さずに、サインアウトします。'),
      '最初に証明書を作ったApple ID（Apple Account）で、サインインし直します。',
      'そのApple IDで間違いないときは、次を順に試します：プライベートウィンドウで開く、5分待つ、apple.comのCookieを消す。',
    ),
  },
  'invalid-csr': { is: 'Appleが申込ファイルを受け取れなかった表示です', lines: lines(stillWorks, '別の種類のファイルか、空のファイルを選んだときに出ます。', rich(`${waitJa}待ってから、管理サイトの「${site.labels.requestBox}」の `, label(site.labels.output), ' を押し直します。'), 'その申込ファイルをここに入れると、Appleに渡せるか確かめられます。') },
  'signature-failed': { is: '申込ファイルの署名が合わない、という表示です', lines: lines(stillWorks, '途中で中身が変わったようです。管理サイトから、申込ファイルを出力し直します。', 'その申込ファイルをここに入れると、Appleに渡せるか確かめられます。') },
  'signing-expired': { is: '申込ファイルに付く署名の期限が過ぎています', lines: lines(stillWorks, 'このパソコンやお手元の操作では直せません。下の文を、ヘルプデスクに伝えてください。', rich('直ったと連絡が来たら、', label(site.labels.issue), ' をもう一度押し、新しい申込ファイルを保存します。')) },
  'request-receipt': { is: '管理サイトが受け付けた、という表示です', lines: lines(rich(label(site.labels.issue), ' のあとなら、申込を受け付けただけです。更新はまだ終わっていません。'), rich(label(site.labels.register), ` のあとなら、「${site.labels.expiry}」が新しくなったか確かめます。`)) },
  'site-refused': {
    is: '管理サイトが、登録を受け付けなかった表示です',
    lines: lines(
      rich(stillWorks, ' 登録は、何度押しても大丈夫です。'),
      rich('選んだファイルが ', code('.pem'), ' か見て、もう一度 ', label(site.labels.register), ' を押します。'),
      rich(`${waitJa}待つように出たときは、待ってから「${site.labels.requestBox}」の `, label(site.labels.output), ' を押します。', label(site.labels.issue), ' は押しません。'),
      '出力したファイルの名前が前と違うときだけ、そのファイルで Renew から進みます。',
      '繰り返しても断られるときは、この表示の文をヘルプデスクに伝えてください。',
    ),
  },
  'unknown-text': {
    is: 'この文字からは、何かわかりませんでした',
    lines: lines('何も変わっていません。次のものを入れると、わかることがあります。'),
    list: ['届いたメール（題名から終わりまで）', '画面に出た文（初めから終わりまで）', 'Appleのサイトの一覧や、(i) を押して出た文字', '管理サイトから出力した証明書や申込ファイル'],
    after: rich('いま見ている画面から調べるときは、上の ', label(frame.sightsPage), ' を押します。'),
  },
  companies: { is: '会社の表のようです', lines: lines('ナビの記録が使えるようになると、ここから読み込めます。', '何も変わっていません。') },
  'hand-over': { is: '引き継ぎファイルです', lines: lines('ナビの記録が使えるようになると、ここから引き継げます。', '何も変わっていません。') },
  nothing: { is: '中身がありませんでした', lines: lines('何も変わっていません。', '文字なら、もう一度コピーしてから貼り付けてください。', 'ファイルなら、元のところからもう一度保存してください。') },
};

export const look = {
  title: 'わからないメール、ファイル、画面の文は、ここへ',
  what: 'ファイルを置くか文字を貼ると、次にすることがわかります。',
  dropNow: 'ここで放してください',
  choose: 'ファイルを選ぶ',
  paste: '文字を貼る',
  pasteTitle: 'わからない文字を、そのまま貼ってください',
  pasteHere: '貼り付ける',
  pasteUse: 'これが何か調べる',
  pasteClose: 'やめる',
  kinds,
  fileIs: (kind: string) => `「${kind}」です`,
  broken: (kind: string, problem: string) => `「${kind}」のようですが、${problem}`,
  from: (name: string) => `入れたもの：${name}`,
  /** いくつも入れられたとき：答えは、そのうちの1つのもの。 */
  among: (count: number, name: string) => `${count}個のうち、「${name}」についての答えです。ほかのファイルは使いません。`,
  amongMore: (more: number) => `ほかにも、証明書か申込ファイル（CSR）が${more}個ありました。1つずつ入れてください。`,
  tones: { read: '読み取れました', good: 'このまま使えます', info: 'お知らせ', caution: 'ご注意', stop: 'いったん止まってください' },
  known: { customer: '会社', mCode: site.customerCode.name, notAfter: '期限', lastFour: '証明書の番号（APSP）の最後の4文字', serial: 'シリアル番号' },
  longer: '長すぎるため、初めのほうだけを読みました。続きに大事なことがあれば、そこだけを入れてください。',
  numbers: (lastFours: string) => `書かれている番号の最後の4文字：${lastFours}`,
  mCodes: (all: string) => `書かれている${site.customerCode.name}：${all}`,
  practice: '練習用のものです。本番では使いません。',
  expired: '期限は過ぎていますが、まず更新を試します。',
  seen: { 'in-use': '前の更新で受け取った、新しい証明書です。', 'here-already': '開いている更新に、もう入っています。' },
  noteHint: 'メモにある番号は手がかりです。証明書の番号と合うかは、別に確かめます。',
  endAhead: (day: string) => `「過ぎた」とありますが、書かれている期限の${day}は、まだ来ていません。管理サイトの期限を見て、確かめてください。`,
  left: (days: number) => `期限まで、あと${days}日あります。${days > 60 ? '急ぐ必要はありません。' : '余裕のあるうちに始めてください。'}`,
  leftFew: (days: number) => `期限まで、あと${days}日です。今日か明日に始めると、間に合います。`,
  otherEnd: (told: string, onFile: string) => `入れたものには期限が${told}とありますが、ナビに入っている証明書の期限は${onFile}です。別の証明書のことかもしれません。日数は、早いほうの日で数えています。`,
  requestOpen: 'まだ更新を始めていません。始めると、申込ファイルを入れる画面があります。',
  privateKey: '秘密鍵（人に見せてはいけない鍵）が入っています。人に送らず、元の場所にしまってください。中身は残していません。',
  zip: '圧縮ファイルは開きません。送った人に、圧縮しないで送ってもらってください。',
  workbook: 'Excelのファイルは、そのままでは読み込めません。会社の表なら、Excelの「名前を付けて保存」でファイルの種類を「CSV UTF-8（コンマ区切り）」にして保存し、そのファイルをここに入れてください。もとのファイルは変わりません。',
  image: '画像からは判定できません。元のファイルか、文字の貼り付けで入れてください。',
  download: 'Appleのサイトで証明書の代わりに保存されたものなら、一覧の同じ行で Download（ダウンロード）を押し直します。',
  tell: 'ヘルプデスクに伝える文',
  tellSigning: 'Appleのサイトに申込ファイル（CSR）を渡したところ、「signing certificate is expired」と表示されました。申込ファイルに付く署名の証明書が、期限切れのようです。ご確認をお願いいたします。直りましたら、申込ファイルを新しく発行しますので、お知らせください。',
  tellChain: lookMailsTell.chain,
  tellRevoked: (code: string) => `${code ? `${site.customerCode.name}${code}です。` : ''}Appleから、MDM証明書が取り消されたというメールが届きました。どの証明書のことか、登録されている証明書の番号（Subject DN）と合わせて、ご確認をお願いいたします。デバイスは何も削除していません。`,
  next: {
    title: '次にすること',
    begin: '本番の更新を始める',
    beginPractice: '練習を始める',
    practiseFirst: '先に練習する',
    beginWith: 'この証明書の更新を始める',
    beginWithPractice: 'この証明書で練習を始める',
    beginTopic: 'この番号で更新を始める',
    beginCode: 'この番号を入れて更新を始める',
    beginPlain: '番号を使わずに始める',
    beginRevoke: 'どの証明書のことか、確かめる',
    beginAppleId: 'Apple IDのことを進める',
    ended: '期限が過ぎていた：更新へ進む',
    maybeRevoked: '取り消しかもしれない：確かめる',
    beginDuplicate: '更新する行を見つける',
    beginDuplicatePractice: '行の見つけ方を練習する',
    beginExpired: '期限が切れたときの更新を始める',
    beginExpiredPractice: '期限が切れたときの更新を練習する',
    beginExpiredFor: (customer: string) => `「${customer}」の、期限が切れたときの更新を始める`,
    beginFor: (customer: string) => `「${customer}」の今年の更新を始める`,
    open: (customer: string) => `「${customer}」の更新を開く`,
    give: (customer: string) => `「${customer}」の更新に入れる`,
    openUnnamed: '会社名を入れる前の更新を開く',
    giveUnnamed: '会社名を入れる前の更新に入れる',
    sheet: '更新のしおりを作る',
    another: '別のものを入れる',
    home: 'はじめの画面へ',
  },
  unnamed: '会社名を入れる前の更新',
  thisYear: '今年の更新を始める',
};

export const begunWith = {
  read: '先に入れたものから読み取りました。合っているか見てください。',
  until: (day: string) => `期限は${day}とあります。`,
  otherEnd: (day: string) => `先に入れたものの期限（${day}）と違います。別の証明書かもしれません。合っているか確かめてください。`,
};
