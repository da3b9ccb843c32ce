// うまくいかなかったときの画面：何が起きたか、なぜか、次にすること。
import type { ErrorCode } from '../../base/result.ts';

export type ErrorWords = { readonly what: string; readonly why: string; readonly next: string; /** もう一度試す意味があるか。 */ readonly retry: boolean };

const byCode: Record<ErrorCode, ErrorWords> = {
  'bad-argument': {
    what: '入力された内容を、受け取れませんでした。',
    why: '文字が長すぎるか、使えない形の文字が入っていたようです。',
    next: '前の画面に戻り、短くするか、打ち直してください。', retry: false,
  },
  'case-not-found': {
    what: 'この更新の記録が見つかりませんでした。',
    why: '別の窓で閉じられたか、このパソコンにない記録です。',
    next: 'はじめの画面に戻り、一覧から選び直してください。', retry: false,
  },
  'ledger-read-only': {
    what: '記録を書き足せませんでした。',
    why: 'この記録は、新しい版のナビで作られています。古い版では見るだけになります。',
    next: '新しい版のナビで開いてください。いまの証明書はそのまま使えています。', retry: false,
  },
  'ledger-unreadable': {
    what: '記録を開けませんでした。',
    why: 'ディスクがいっぱいか、ほかのソフトが記録をつかんでいる場合があります。',
    next: '空き容量を確かめてから、もう一度試してください。', retry: true,
  },
  'disk-full': {
    what: 'ディスクの空きが足りず、保存できませんでした。',
    why: 'このパソコンのディスクがいっぱいのようです。ここまでの記録は残っています。',
    next: 'いらないファイルを消して、空きを作ってください。そのあと、もう一度試してください。', retry: true,
  },
  'file-too-large': {
    what: 'ファイルが大きすぎました。',
    why: '証明書や申込ファイルは、とても小さなファイルです。10 MBより大きいものは別のファイルです。',
    next: '前の画面に戻り、ファイルを選び直してください。', retry: false,
  },
  'file-is-folder': {
    what: '入れられたのは、フォルダーでした。',
    why: 'フォルダーのままでは、中のファイルを読めません。',
    next: 'フォルダーを開いて、中のファイルを入れてください。', retry: false,
  },
  'file-not-saved': {
    what: 'ファイルを保存できませんでした。',
    why: '保存先のフォルダーに書き込めないようです。',
    next: 'ディスクの空きを確かめてから、もう一度試してください。', retry: true,
  },
  'file-unreadable': {
    what: 'ファイルを読めませんでした。',
    why: '移動や削除をされたか、別のソフトが使っているか、中身がまだクラウド（OneDriveなど）にだけある場合があります。',
    next: '前の画面に戻ってください。そのファイルを一度開き、中身が出たら閉じて、もう一度入れてください。', retry: false,
  },
  'figures-too-large': {
    what: '長すぎる内容があり、記録できませんでした。',
    why: 'ふつうの証明書や申込ファイルにはない長さです。途中まで残すことはせず、何も書き足していません。',
    next: '前の画面に戻り、ファイルを選び直してください。続くときは、下の番号をヘルプデスクに伝えてください。', retry: false,
  },
  'portal-not-open': {
    what: 'サイトの画面が開いていませんでした。',
    why: '途中で閉じられたようです。サインインの情報も残っていません。',
    next: 'いまの手順に戻ると、もう一度開きます。', retry: true,
  },
  'practice-unavailable': {
    what: '練習用のサイトを始められませんでした。',
    why: 'このパソコンの設定で、練習用のつなぎ方が止められている場合があります。',
    next: 'ナビをいったん閉じて、もう一度開いてください。本番の更新には影響ありません。', retry: true,
  },
  'step-mismatch': {
    what: '画面が少し古くなっていました。',
    why: '同じ更新が、別の窓で先に進んでいます。操作は取り消され、何も変わっていません。',
    next: 'いまの手順に戻ってください。', retry: false,
  },
  unexpected: {
    what: '思いがけないことが起きて、操作を終えられませんでした。',
    why: 'ナビ側の不具合です。あなたの操作が原因ではありません。ここまでの記録は残っています。',
    next: 'もう一度試してください。続くときは、下の番号をヘルプデスクに伝えてください。', retry: true,
  },
};

export const errors = {
  heading: '操作を終えられませんでした',
  calm: 'iPhone・iPadといまの証明書は、そのまま使えています。',
  whyTitle: 'なぜ',
  nextTitle: '次にすること',
  again: 'もう一度試す',
  /** ナビの奥で起きたとき。 */
  restart: { button: 'ナビを開き直す', next: 'ナビを開き直してください。続きから始められます。続くときは、下の番号をヘルプデスクに伝えてください。' },
  toNow: 'いまの手順に戻る',
  toHome: 'はじめの画面へ',
  code: (code: string) => `ヘルプデスク用の番号：${code}`,
  byCode,
};
