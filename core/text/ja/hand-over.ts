// 引き継ぎファイル：作る画面（画面68）と、引き継ぐ画面（画面69）。
import type { FieldCompared, HandOverTrouble, JobSight } from '../../hand-over/sight.ts';
import { site } from '../../site/current.ts';
import { lines } from '../step-page.ts';

const number = (count: number) => count.toLocaleString('ja-JP');
const unchanged = '何も変わっていません。';

export const handOver = {
  /** 作る画面。 */
  making: {
    open: '引き継ぎファイルを作る',
    /** 会社のページの、たたまれたところ。 */
    title: 'ほかのパソコンで続けるとき',
    hint: 'この会社の記録を1つのファイルにして、ほかの方や新しいパソコンに渡せます。',
    heading: '引き継ぎファイルを作ります',
    doneHeading: '引き継ぎファイルを作りました',
    lead: {
      customer: lines('この会社の記録を、鍵のかかった1つのファイルにします。ほかのパソコンのナビで引き継げます。', 'パスワードと、Apple IDのメモは入りません。'),
      case: lines('この作業の記録を、鍵のかかった1つのファイルにします。ほかのパソコンのナビで引き継げます。', 'パスワードと、Apple IDのメモは入りません。'),
    },
    words: 'ファイルを開く5つの言葉',
    say: '渡す相手に、電話か口頭で伝えてください。同じメールには書きません。',
    lost: '言葉はナビに残りません。わからなくなったときは、ファイルを作り直してください。',
    typed: 'ローマ字で入れるとき',
    language: '言葉の種類',
    another: '別の言葉にする',
    make: 'この言葉でファイルを作る',
    made: (name: string) => `「${name}」を、ダウンロードの場所に保存しました。`,
    next: 'ファイルを渡し、下の5つの言葉は電話で伝えてください。',
    tooLarge: '記録が大きすぎて、1つのファイルに入りません（10 MB、作業300件まで）。作業の最後の画面から、作業を1つずつ渡せます。',
    folder: '保存した場所を開く',
    back: 'もどる',
  },
  /** 引き継ぐ画面。 */
  taking: {
    heading: { words: '5つの言葉を入れてください', opening: '引き継ぎファイルを開いています', compare: '引き継ぐ前に、違いを確かめてください', nothing: 'どの記録も、もうここにあります', done: '引き継ぎました' },
    lead: lines('言葉は、ファイルを渡した方に聞いてください。', '開いただけでは、何も変わりません。'),
    field: '5つの言葉',
    hint: 'ひらがなでもローマ字でもかまいません。言葉と言葉のあいだは、空けてください。',
    open: 'ファイルを開く',
    patience: '数秒かかります。',
    cancel: '開くのをやめる',
    cancelled: `開くのをやめました。${unchanged}`,
    troubles: {
      'too-large': () => `ファイルが大きすぎます（10 MBまで）。${unchanged}`,
      shut: () => `この言葉では開きません。言葉か、ファイルを確かめてください。${unchanged}`,
      'unknown-words': (names: string) => `${names}は、引き継ぎファイルに使う言葉ではありません。聞き違いや打ち間違いがないか、渡した方に確かめてください。${unchanged}`,
      unreadable: () => `引き継ぎファイルとして読めません。渡した方に、もう一度作ってもらってください。${unchanged}`,
      newer: () => `新しい版のナビで作ったファイルです。このパソコンのナビを新しくすると、引き継げます。${unchanged}`,
      several: (names: string) => `同じ会社が、ここには2つ以上あります：${names}。会社のページで1つの会社にしてから、もう一度開いてください。${unchanged}`,
    } satisfies Record<HandOverTrouble, (names: string) => string>,
    quoted: (name: string) => `「${name}」`,
    between: '、',
    madeAt: (moment: string) => `${moment}に作ったファイルです。`,
    newCompany: '新しい会社です。',
    knownCompany: (name: string) => `ここにある「${name}」の記録に加わります。`,
    sameCompany: (name: string) => `ここにある「${name}」と同じです。`,
    nameless: '会社名はまだありません',
    certificates: '証明書',
    certificate: (lastFour: string, day: string) => `番号の最後の4文字：${lastFour}　期限：${day}`,
    stands: { new: '新しい', same: 'ここと同じ', differs: (day: string) => `違います（ここの期限：${day}）`, unknownEnd: 'ここではまだ期限がわかりません' },
    jobs: '作業',
    jobStands: {
      new: () => '新しい',
      longer: (more: number) => `続きが加わります（${number(more)}件）`,
      same: () => 'ここと同じ',
      parted: () => '2つのパソコンで別々に進んでいます。ここの記録のままにします。',
      elsewhere: () => 'ここでは別の会社の作業です。ここの記録のままにします。',
    } satisfies Record<JobSight['stand'], (more: number) => string>,
    noted: (count: number) => `会社について書いたことが${number(count)}件加わります。`,
    told: 'ファイルに書かれていること',
    differs: '2つで違うところ',
    later: 'ふつうは、あとに書かれたほうが残ります。どちらが残るかは、表でわかります。',
    columns: { field: '項目', here: 'ここ', file: 'ファイル' },
    stays: '残ります',
    empty: 'なし',
    fields: {
      name: '会社名',
      reading: 'ふりがな',
      code: site.customerCode.name,
      devices: 'iPhone・iPadの台数',
      macs: 'Macの台数',
      note: 'メモ',
      siteUrl: '管理サイトのアドレス',
      person: '会社の担当者',
      sales: '担当の営業',
      helpDesk: 'ヘルプデスク',
    } satisfies Record<FieldCompared, string>,
    take: 'この記録を引き継ぐ',
    taken: (jobs: number) => (jobs === 0 ? '会社の記録を引き継ぎました。' : `会社の記録と、作業${number(jobs)}件を引き継ぎました。`),
    delete: '引き継ぎファイルは、もういりません。メールとダウンロードの場所から消してください。',
    memo: 'Apple IDのメモは入っていません。次に更新するときに、もう一度メモします。',
    company: '会社のページを開く',
    again: '言葉を入れ直す',
    back: 'はじめの画面へ',
  },
};
