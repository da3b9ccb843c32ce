// 枠の言葉：どの画面にも出る見出し、道のり、ランプ、ボタン。
import type { Language, MailBegun } from '../../contract/wizard.ts';
import { jobNames } from './jobs.ts';

export const frame = {
  product: 'MDM証明書ナビ',
  subtitle: '更新・新規作成・困ったときの道案内',
  unofficial: '非公式',
  unofficialNote: 'Appleや管理サービス会社が作ったものではありません。',
  screen: (number: number) => `画面${number}`,
  /** ウィンドウの題：作業バーで見つかるように、どの画面でもナビの名前で終わる。 */
  title: (screen: number, heading: string) => `画面${screen} ${heading} – MDM証明書ナビ`,
  /** 画面の番号のとなりに。 */
  screenFor: '電話で伝える番号',
  /** 初めて番号に出会う、はじめの画面で。 */
  screenOrder: '（順番ではありません）',
  screenHint: '電話で聞かれたら、この番号を伝えてください。順番ではなく、画面の名前です',
  /** くわしい説明のいちばん下に。 */
  screenMeans: (screen: string) => `「${screen}」は、電話で伝えるための名前です。順番の番号ではありません。`,
  /** 貼り付けた文字が、入れる場所の長さを超えるとき。 */
  tooLong: (limit: number) => `貼り付けた文字が長すぎるため、入れませんでした（${limit.toLocaleString('ja-JP')}文字まで）。必要なところだけを貼り付けてください。`,
  impactAbout: 'iPhone・iPadへの影響',
  impact: { none: '何も変わりません', repeatable: '影響なし・何度でもできます', irreversible: '元に戻せません' },
  /** 練習で、元に戻せない手順のランプ。 */
  impactPractised: '本番では元に戻せません。練習では何も起きません',
  journey: {
    title: '更新の道のり',
    place: (now: number, all: number) => `${all}のうち${now}番目`,
    status: { done: '済み', later: 'あとで', unchecked: '未確認', told: '答えただけ', now: 'いまここ', 'to-come': 'これから' },
    /** 電話での案内のとき、答えただけの代わりに。 */
    heard: '聞いただけ',
  },
  /** 上の端、ナビの名前のとなり。 */
  toHome: 'はじめの画面',
  /** お客様の名前に添える、いまの仕事の名前。 */
  jobs: jobNames,
  between: '｜',
  back: 'もどる',
  backHome: 'はじめの画面へ',
  /** 画面が小さいとき、主なボタンのほかをまとめたもの。名前は、見える言葉で始まる。 */
  others: { open: 'ほか', title: 'ほかの進み方' },
  backToNow: 'いまの手順に戻る',
  looking: '済んだ手順を見ています。見るだけなので、何も変わりません。',
  /** 見直して、答えを変えられる手順で。 */
  lookingAgain: '済んだ手順を見ています。答えを変えなければ、何も変わりません。',
  seen: (name: string) => `「${name}」は、もう済んでいます`,
  asItWas: 'そのときの手順です。ここでは、何も押しません。',
  help: { open: 'くわしく', close: '閉じる', title: 'くわしい説明', why: 'なぜするのか', looks: 'こう見えます', ifNot: 'うまくいかないとき' },
  appleIdPage: 'Apple IDの選び方',
  sightsPage: '画面で調べる',
  sign: 'こうなれば、できています',
  practice: '練習',
  practiceNote: '本物のiPhoneにもAppleにも、何も起きません',
  /** だれかに頼む所、文を送る所、Appleのページを開く所で。 */
  practisedAsking: '練習では、だれにも頼まず、何も送りません。済んだことにして進みます。',
  practisedLink: (text: string) => `練習では開きません：${text}`,
  language: '表示の言葉',
  /** どの言葉も、その言葉で。 */
  languages: { ja: '日本語', en: 'English' } satisfies Record<Language, string>,
  locale: 'ja-JP',
  busy: '少しお待ちください',
  starting: '準備しています',
  copy: 'コピー',
  /** ほかの人に送る文。 */
  letter: {
    mail: 'メールで開く',
    begun: {
      whole: 'メールのソフトに渡しました。宛先を入れてください。',
      empty: '文はコピーしてあります。開いたメールの本文に貼り付けてください。',
      none: 'メールのソフトが開きませんでした。文はコピーしてあります。',
    } satisfies Record<MailBegun, string>,
    in: { ja: '日本語の文にする', en: '英語の文にする' } satisfies Record<Language, string>,
  },
  copied: 'コピーしました',
  readOnly: 'この記録は、新しい版のナビで作られたものです。見ることはできますが、変えることはできません。新しい版で開いてください。',
  unreadable: {
    title: (count: number) => `この記録に、読めないところが${count}件あります`,
    text: 'iPhone・iPadといまの証明書は、そのまま使えています。この画面は、読めた分だけで進みます。前に済ませたことをもう一度聞かれたら、押す前にヘルプデスクに聞いてください。',
  },
  colon: '：',
  /** 名前を隠す。画面を人に見せるときのため。 */
  masking: {
    title: '名前を隠す',
    /** 隠しているあいだ、どの画面の上の端にも。 */
    on: '名前を隠しています',
    key: 'F9',
    switch: '会社・人・電話・Apple IDを隠す',
    why: '画面を共有するときや、だれかが横で見ているときに使います。入れた名前は消えません。欄に入ると、その欄だけ元の名前が見えます。コピーした文字や印刷する紙には、元の名前が入ります。',
    call: '電話で案内しているあいだは、ほかの会社の名前をいつも隠しています。',
    not: '管理サイトとAppleのサイトの中の文字は、隠せません。見せたくないときは、画面の共有を止めてください。',
    captures: {
      kept: '秘密にするもの（Apple IDのアドレス、引き継ぎの合言葉、サインインの画面）が出ているあいだ、このウィンドウは、共有や録画の画面に映りません。',
      not: 'このパソコンでは、共有や録画の画面からこのウィンドウを外せません。秘密にするもの（Apple IDのアドレス、引き継ぎの合言葉、サインインの画面）を見る前に、共有を止めてください。',
    },
    /** 名前のかわりに出る文字。 */
    instead: {
      company: (letter: string) => `会社${letter}`,
      code: (letter: string) => `会社${letter}の番号`,
      serves: (letter: string) => `用途${letter}`,
      contact: (letter: string) => `連絡先${letter}`,
      person: (letter: string) => `担当${letter}`,
      phone: (letter: string) => `電話${letter}`,
      address: (letter: string) => `アドレス${letter}`,
      site: (letter: string) => `管理サイト${letter}`,
      note: (letter: string) => `メモ${letter}`,
      file: (letter: string) => `ファイル${letter}`,
    },
  },
};
