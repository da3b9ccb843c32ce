// 会社のプロキシがユーザー名を聞いてきたときの、小さなウィンドウの言葉。
import { lines } from '../step-page.ts';

export const proxy = {
  title: '会社のプロキシ – MDM証明書ナビ',
  heading: '会社のプロキシ（社外への出入口）のユーザー名とパスワードを入れてください',
  lines: lines('会社のパソコンに入るときと同じユーザー名とパスワードのことが多いです。'),
  again: '入れたユーザー名かパスワードでは、つながりませんでした。もう一度入れてください。',
  notApple: 'Apple IDのパスワードは、ここには入れません。',
  asker: (proxy: string) => `聞いているプロキシ：${proxy}`,
  name: 'ユーザー名',
  password: 'パスワード',
  kept: '使うのは、ナビを閉じるまでです。どこにも書き残しません。',
  tooLong: (limit: number) => `貼り付けた文字が長すぎるため、入れませんでした（${limit.toLocaleString('ja-JP')}文字まで）。必要なところだけを貼り付けてください。`,
  primary: 'このユーザー名で接続する',
  cancel: '入れずに戻る',
};
