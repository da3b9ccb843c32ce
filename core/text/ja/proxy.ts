// 会社のネットワーク（プロキシ）が名前を聞いてきたときの、小さな窓の言葉。
import { lines } from '../step-page.ts';

export const proxy = {
  heading: '会社のネットワークの名前とパスワードを入れてください',
  lines: lines('Appleのサイトへの出口（プロキシ）が、名前を聞いています。', '会社のパソコンに入るときと同じ名前とパスワードのことが多いです。'),
  again: '入れた名前かパスワードでは、通れませんでした。もう一度入れてください。',
  notApple: 'Apple IDのパスワードは、ここには入れません。',
  asker: (proxy: string) => `聞いている相手：${proxy}`,
  name: '名前（ユーザー名）',
  password: 'パスワード',
  kept: '覚えておくのは、ナビを閉じるまでです。どこにも書き残しません。',
  tooLong: (limit: number) => `貼り付けた文字が長すぎるため、入れませんでした（${limit.toLocaleString('ja-JP')}文字まで）。必要なところだけを貼り付けてください。`,
  primary: 'この名前でつなぐ',
  cancel: '入れずに戻る',
};
