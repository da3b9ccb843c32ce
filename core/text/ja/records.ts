// このパソコンに残るもの（画面60）：何がどこにあるか、消し方、連絡先、もとにしたマニュアル。
import { rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

export const records = {
  open: 'このパソコンに残るもの・連絡先',
  heading: 'このパソコンに残るものを、確かめられます',
  lead: lines('記録はこのパソコンの中だけにあります。どこにも送りません。'),
  kept: {
    title: '残るもの',
    cases: rich(strong('記録'), '：会社の名前と番号、担当者の名前と連絡先、押した時刻、申込ファイルと証明書（パスワードや秘密鍵は入りません）'),
    memo: {
      win32: rich(strong('Apple IDのメモ'), '：アドレスだけ（パスワードは入りません）。Windowsの安全な保管場所（資格情報マネージャー）に入れます'),
      darwin: rich(strong('Apple IDのメモ'), '：アドレスだけ（パスワードは入りません）。Macの安全な保管場所（キーチェーン）に入れます'),
      linux: rich(strong('Apple IDのメモ'), '：アドレスだけ（パスワードは入りません）。このパソコンの安全な保管場所（キーリング）に入れます'),
    },
    log: rich(strong('動作の記録'), '：時刻と、成功か失敗かだけ。名前やアドレスは入りません。'),
    never: 'パスワード、確認コード、秘密鍵は残しません。入れる欄もありません。',
    folder: '記録の場所',
  },
  customers: {
    title: '会社ごとの記録を消す',
    none: 'まだ記録はありません。',
    about: (cases: number, since: string) => `作業${cases}件・${since}から`,
    remove: '消す',
    ask: (name: string) => `「${name}」の記録とメモを消しますか。元に戻せません。ほかの会社の記録は残ります。証明書とiPhone・iPadには、何も起きません。`,
    yes: 'この会社の記録を消す',
    no: '消さない',
    done: '消しました。',
    memoLeft: {
      win32: '記録は消しました。Apple IDのメモだけ、消せませんでした。Windowsの資格情報マネージャーで「MDM Certificate Wizard」（このナビの英語名）を消してください。',
      darwin: '記録は消しました。Apple IDのメモだけ、消せませんでした。「キーチェーンアクセス」で「MDM Certificate Wizard」（このナビの英語名）を消してください。',
      linux: '記録は消しました。Apple IDのメモだけ、消せませんでした。キーリングの「MDM Certificate Wizard」（このナビの英語名）を消してください。',
    },
    unnamed: '始めただけの作業（会社の名前を入れる前）',
    shared: '共用のパソコンでは、終わったあとにここで消すと、何も残りません。',
    setAside: (count: number) => `前に名前を変えて残した記録のファイルが${count}個、記録の場所にあります。会社ごとに消しても、この中には残ります。要らなければ、ファイルごと消してください。`,
  },
  contacts: {
    title: '困ったときの連絡先',
    why: 'ここに書くと、うまくいかなかった画面に出ます。',
    sales: '担当の営業',
    helpDesk: 'ヘルプデスク',
    name: '名前',
    phone: '電話番号',
    keep: '連絡先を保存する',
    kept: '保存しました。',
    shown: '連絡先',
    offer: '困ったときの電話番号を書いておく',
  },
  edition: {
    title: 'もとにしたマニュアル',
    lines: lines('このナビは、管理者向けマニュアルの4.4版（2025年6月）をもとにしています。', '新しい版と違うところがあれば、管理サイトの表示に合わせて進み、ヘルプデスクに版を伝えてください。'),
  },
  close: 'はじめの画面へ',
};
