// 枠の言葉：どの画面にも出る見出し、道のり、ランプ、ボタン。
import type { Language } from '../../contract/wizard.ts';
import { jobNames } from './jobs.ts';

export const frame = {
  product: 'MDM証明書ナビ',
  subtitle: '更新・新規作成・困ったときの道案内',
  unofficial: '非公式',
  unofficialNote: 'Appleや管理サービスの会社が作ったものではありません。',
  screen: (number: number) => `画面${number}`,
  /** 画面の番号のとなりに。 */
  screenFor: '電話用',
  screenHint: '電話で聞かれたら、この番号を伝えてください',
  /** 貼り付けた文字が、入れる場所の長さを超えるとき。 */
  tooLong: (limit: number) => `貼り付けた文字が長すぎるため、入れませんでした（${limit.toLocaleString('ja-JP')}文字まで）。必要なところだけを貼り付けてください。`,
  impactAbout: 'iPhone・iPadへの影響',
  impact: { none: '何も変わりません', repeatable: 'やり直せます', irreversible: 'やり直せません' },
  /** 練習で、やり直せない手順のランプ。 */
  impactPractised: '本番ではやり直せません。練習では何も起きません',
  journey: {
    title: '更新の道のり',
    place: (now: number, all: number) => `${all}のうち${now}番目`,
    status: { done: '済み', later: 'あとで', unchecked: '未確認', told: '聞いただけ', now: 'いまここ', 'to-come': 'これから' },
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
  seen: (name: string) => `「${name}」は、もう済んでいます`,
  asItWas: 'そのときの手順です。いまは、何も押しません。',
  help: { open: 'くわしく', close: '閉じる', title: 'くわしい説明', why: 'なぜするのか', looks: 'こう見えます', ifNot: 'うまくいかないとき' },
  appleIdPage: 'Apple IDの選び方',
  sightsPage: '画面で調べる',
  sign: 'こうなれば、できています',
  practice: '練習',
  practiceNote: '本物のiPhoneにもAppleにも、何も起きません',
  language: '表示の言葉',
  /** どの言葉も、その言葉で。 */
  languages: { ja: '日本語', en: 'English' } satisfies Record<Language, string>,
  locale: 'ja-JP',
  busy: '少しお待ちください',
  starting: '準備しています',
  copy: 'コピー',
  copied: 'コピーしました',
  readOnly: 'この記録は、新しい版のナビで作られたものです。見ることはできますが、変えることはできません。新しい版で開いてください。',
  unreadable: {
    title: (count: number) => `この記録に、読めないところが${count}件あります`,
    text: 'iPhone・iPadといまの証明書は、そのまま使えています。この画面は、読めた分だけで進みます。前に済ませたことをもう一度聞かれたら、押す前にヘルプデスクに聞いてください。',
  },
  colon: '：',
};
