// 電話での案内（Revokeのこと）で言うこと、聞くこと、答え。どの証明書かは、声だけでは決めない。
import type { WordsOf } from '../../call/scene.ts';
import type { revokedScenes } from '../../call/scenes/revoked.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'かけ直します';
const closes = 'この件は、これで終わりです';
const ended = '電話を終えました';

const words: WordsOf<typeof revokedScenes> = {
  'revoke-what': {
    say: '電話もメールもアプリも使えているので、あわてなくて大丈夫です。デバイスは、削除も登録し直しもしないでください。',
    ask: 'Revoke（リボーク）は、もう押しましたか。',
    answers: { not: 'まだ押していません', pressed: '押してしまいました', mail: '取り消しのメールが届きました', created: 'Create で作った証明書を登録しました' },
  },
  'revoke-explained': {
    say: 'Revoke は、押さないでください。確認の画面が出ていたら、「Cancel」（キャンセル）を押してください。',
    ask: '一覧に戻れましたか。',
    answers: { close: `戻れたので、${closes}`, pressed: '押してしまいました', end: ended },
  },
  'revoked-which': {
    say: 'Appleのサイトでは、もう何も押さないでください。同じApple IDに、いくつもの証明書が並んでいることがあります。',
    ask: '取り消したのは、管理サイトでいま使っている証明書ですか。',
    answers: { use: 'いま使っている証明書です', other: '別の証明書です', unknown: 'わかりません', park: parks },
  },
  'revoked-judge': {
    say: '声だけで決めると、間違えることがあります。その行の「i」を押して出た文字を全部コピーして、メールで送ってください。',
    ask: '送っていただけますか。それとも、ヘルプデスクに聞いていただけますか。',
    answers: { page: '文字が届いたので、見比べます', desk: 'ヘルプデスクに聞きます', park: parks },
  },
  'live-stray': {
    say: `元の証明書のファイルを、管理サイトの下の欄「${labels.certificateBox}」で、もう一度「${labels.register}」します。「${labels.issue}」は押しません。`,
    ask: `2台で「${labels.refresh}」を押すと、「${labels.updated}」になりましたか。`,
    answers: { live: 'なりました', refused: '登録を断られたか、なりません', nothing: '元のファイルも行もありません', park: parks },
  },
  'revoked-phones': {
    say: `何も消さないでください。「${labels.devices}」で、2台の「${labels.refresh}」を押して、5分ほど待ちます。`,
    ask: `押したあとの時刻で「${labels.updated}」が出ましたか。`,
    answers: { answered: '出ました', silent: '応答がありません', park: parks },
  },
  'revoked-restored': {
    say: '元の証明書に戻りました。間違えて作った行は、そのままにして、Revoke も押しません。',
    ask: '元の証明書の期限は、近いですか。',
    answers: { close: `近くないので、${closes}`, renew: '近いので、更新に進みます', page: 'くわしい画面を見ました', end: ended },
  },
  'revoked-end': {
    say: '何も消さないでください。このあとすることを、こちらの画面でいっしょに確かめます。',
    ask: 'ヘルプデスクか、その証明書を使っている方に、知らせていただけますか。',
    answers: { page: 'することと、送る文を見ます', close: closes, end: ended, park: parks },
  },
  'revoke-try': {
    say: '押すとどうなるかの練習は、電話ではいたしません。こちらの練習の画面で、ひとりで試すものです。',
    ask: '練習の画面を開いてよろしいですか。',
    answers: { page: '練習の画面を開きます', park: parks },
  },
  'revoke-silent': {
    say: 'これは、練習の続きです。本物のサイトでは、決して押しません。',
    ask: '練習の画面を開いてよろしいですか。',
    answers: { page: '練習の画面を開きます', park: parks },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as revokedWords };
