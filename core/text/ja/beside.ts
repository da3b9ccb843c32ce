// 右に開いたサイトの上の帯と、サイトが開けないときの言葉。
import { lines } from '../step-page.ts';

export const beside = {
  area: { apple: 'Appleのサイト', site: '管理サイト' },
  toolbar: 'サイトの操作',
  host: '表示中のサイト',
  secure: '暗号化されています',
  notSecure: '暗号化されていません',
  practiceHost: '練習用',
  back: '前のページ',
  reload: '読み込み直す',
  clear: 'サインイン情報を消す',
  cleared: '消しました',
  browser: 'ブラウザで開く',
  f6: 'F6は、キーボードの上の段にあるキーです。マウスを使うときは、押さなくて大丈夫です。',
  keys: 'サイトに入る',
  inside: '手順に戻る',
  loading: '読み込み中',
  noPage: 'ページは出ていません',
  opening: 'サイトを開いています',
  trouble: {
    crashed: { what: 'サイトの表示が止まりました', why: lines('ここまでの記録と申込ファイルは残っています。'), next: '読み込み直してください。' },
    blocked: {
      what: '決めた場所の外へ移ろうとしたため、止めました',
      why: lines('安全のため、ここで開くのはAppleの決まったページだけにしています。', '会社の共通ログインに移る方は、ブラウザで続けられます。'),
      next: 'ブラウザで開いて続けてください。',
    },
  },
  slow: {
    title: '返事を待っています',
    lines: lines('回線が混んでいるか、会社の通信の設定で止められているようです。', 'もう少し待っても変わらなければ、読み込み直すか、ブラウザで開きます。'),
  },
  detail: (detail: string) => `くわしい内容：${detail}`,
  refused: (name: string) => `「${name}」は、いま受け取るファイルではないため、保存しませんでした。`,
};
