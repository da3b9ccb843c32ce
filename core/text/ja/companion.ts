// Appleのサイトの横に出る案内：次の一手、止めた押し間違い、メモ欄。
import { site } from '../../site/current.ts';
import type { HeldKind, HeldWhy } from '../../portal/held.ts';
import { portal, rich, strong, struck, type Line } from '../rich.ts';
import { lines } from '../step-page.ts';

const renew = portal('Renew', '（リニュー）');
const info = portal('i', '（アイ）');
const download = portal('Download', '（ダウンロード）');
const noRevoke = struck('Revoke', '（リボーク）');
const nothingHappened = rich(strong('まだ何も起きていません。'));

export const companion = {
  renewThis: {
    heading: (row: number) => `緑の枠、上から${row}行目の Renew\u00a0を押してください`,
    lines: lines(rich('緑の枠の行は、いまの証明書と同じ番号です。')),
    renewed: rich('この行は前に一度更新されています。もう一度 ', renew, ' を押して大丈夫です。'),
    careful: rich(noRevoke, ' は押しません。'),
  },
  noRenew: {
    heading: (row: number) => `上から${row}行目に、Renew\u00a0がありません`,
    lines: lines('緑の枠が、いまの証明書の行です。番号は合っています。', rich('期限が切れて日がたつと、', renew, ' が出なくなることがあります。下のボタンで、次の手順に進みます。')),
  },
  openInfo: {
    heading: (row: number) => `青い点線の枠、上から${row}行目の i\u00a0を押してください`,
    likely: (left: number): string => (left > 1 ? `日付の合う行は、これを入れて${left}つです。` : '日付の合う行です。'),
    unlikely: '日付は違いますが、前に一度更新した行かもしれません。',
    others: (rows: number): string => `ここまでの${rows}行は、違う行でした。`,
    compared: rich(info, ' を押すと、番号が同じかどうか、こちらで比べます。'),
  },
  misread: { heading: (row: number) => `上から${row}行目の i\u00a0を、もう一度押してください`, lines: lines('番号の一部だけが合っています。読み違いのようです。Renew は押さないでください。') },
  noneLeft: {
    heading: 'この一覧に、更新する行がありません',
    all: (all: number): string => `${all}行とも、いまの証明書とは番号が違いました。`,
    lines: lines('別のApple IDでサインインしている可能性が高いです。サインアウトして、最初に証明書を作ったApple IDで、サインインし直してください。'),
    trouble: 'そのApple IDでサインインできません',
  },
  downloadRow: {
    heading: (row: number | null) => (row === null ? '更新した行の Download\u00a0を押してください' : `上から${row}行目の Download\u00a0を押してください`),
    /** 一覧での日付は、Appleの画面のとおりに出す。 */
    moved: (date: string): string => `緑の枠が、更新した行です。期限は ${date} になりました。`,
    notMoved: rich('緑の枠が、更新した行です。期限がまだ前のままなら、少し待って、上の丸い矢印で読み込み直します。'),
    unknown: rich('Appleは申込を受け取りました。期限が新しくなった行です。'),
    once: rich(renew, ' を押し直す必要はありません。', download, ' だけを押します。'),
  },
  backToList: { heading: '証明書の一覧に戻ってください', lines: lines('Appleの画面の、次のボタンを押します。', rich(portal('Manage Certificates', '（マネージ・サーティフィケーツ）')), rich('ここの ', download, ' は押しません。')) },
  leaveForm: {
    heading: 'Cancel\u00a0を押して、一覧に戻ってください',
    lines: lines('Appleは申込を受け取りました。いま保存されたファイルは、証明書ではありません。', rich('一覧で、日付が前より先になった行の ', download, ' を押します。')),
  },
  byHand: rich('この画面は見分けられませんでした。下の手順から、いまの場面を選んで進めてください。'),
  unguarded: rich('この画面には、中を見られない部分があります。そこでの押し間違いは止められません。'),
  switchOff: '案内を使わずに進める',
  switchOn: '案内をもう一度使う',
  isOff: rich('案内は止めてあります。手順は、ご自分で進めてください。押し間違いも止まりません。'),
  held: {
    title: { create: 'Create（クリエイト）を止めました', renew: 'この行の Renew を止めました', revoke: 'Revoke（リボーク）を止めました' } satisfies Record<HeldKind, string>,
    /** 押した行が、更新する行でないとわかっているとき。 */
    elsewhere: '別の行の Renew を止めました',
    create: lines(nothingHappened, '更新では使わないボタンです。押すと、別の証明書ができます。管理サイトには登録できません。'),
    revoke: lines(nothingHappened, 'Revokeは、証明書を無効にするボタンです。押すと、すべてのiPhone・iPadを登録し直すことになります。このナビでは押せないようにしています。'),
    renew: {
      other: lines(nothingHappened, `いまの証明書とは番号の違う行です。更新しても、管理サイトには登録できません（${site.refusals.otherTopic.code}）。`),
      'found-elsewhere': lines(nothingHappened, rich('更新する行は、もう見つかっています。緑の枠の行の ', renew, ' を押してください。')),
      misread: lines(nothingHappened, rich('番号の一部だけが合っている行です。先に ', info, ' をもう一度押して、確かめてください。')),
      unseen: lines(nothingHappened, rich('まだ確かめていない行です。先にこの行の ', info, ' を押してください。番号が同じかどうか、こちらで比べます。')),
      answered: lines(nothingHappened, rich('Appleは、もう申込を受け取っています。', renew, ' を押し直す必要はありません。更新した行の ', download, ' だけを押します。')),
      early: lines(nothingHappened, rich('いまは行を見分けるだけです。', renew, ' は、申込ファイル（CSR）を用意したあとで押します。')),
    } satisfies Record<HeldWhy, readonly Line[]>,
    dismiss: 'わかりました',
    through: { create: 'それでも Create を押す', renew: 'それでも Renew を押す' } satisfies Record<Exclude<HeldKind, 'revoke'>, string>,
    released: { create: rich('Appleの画面で、もう一度 ', portal('Create a Certificate', '（クリエイト）'), ' を押してください。次の1回だけ、そのまま押せます。'), renew: rich('Appleの画面で、もう一度 ', renew, ' を押してください。次の1回だけ、そのまま押せます。') } satisfies Record<Exclude<HeldKind, 'revoke'>, Line>,
  },
  notes: {
    title: '来年のための目印',
    offer: 'メモ欄（Notes）に入れておくと、来年この行が見つけやすくなります。',
    fill: 'メモ欄に入れる',
    filled: 'メモ欄に入れました。',
    notFilled: 'メモ欄に入れられませんでした。コピーして貼ってください。',
    there: (text: string) => `メモ欄には、もう「${text}」とあります。消さずに残してください。`,
    add: '何か書き足したいとき',
    behind: 'いまの文字の後ろに、この1行を足せます。足さなくてもかまいません。',
  },
};
