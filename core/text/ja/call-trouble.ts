// 電話での案内（Apple IDの困りごと、期限切れ）で言うこと、聞くこと、答え。「言うこと」は1度に2文まで。
import type { WordsOf } from '../../call/scene.ts';
import type { troubleScenes } from '../../call/scenes/trouble.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'かけ直します';

const words: WordsOf<typeof troubleScenes> = {
  'trouble-kind': {
    say: '電話もメールもアプリも、いつもどおり使えます。期限までは何日かけても大丈夫なので、iPhoneに触らずに済む方法から試します。',
    ask: 'いちばん困っているのは、どれですか。',
    answers: { forgotten: 'パスワードがわかりません', locked: 'ロックされました', receive: 'コードやメールを受け取れません', whose: 'Apple IDの持ち主のことです' },
  },
  hunt: {
    say: `使ったApple IDは、管理サイトの「${labels.memo}」の欄か、毎年Appleから届くメールの宛先に残っています。推測でサインインすると、ロックされることがあります。`,
    ask: '見つかりましたか。アドレスは、声にしないでください。',
    answers: { solved: '見つかり、サインインもできました', passed: '見つかりましたが、サインインできません', waiting: '人に聞いて、返事を待ちます', nowhere: 'どこにもありませんでした' },
  },
  mailbox: {
    say: '止めたメールアドレスを、情報システムの方にしばらく戻してもらうのが、いちばん早い道です。別名や転送でもかまいません。',
    ask: 'そのアドレスで、いまメールを受け取れますか。',
    answers: { solved: '届いて、サインインもできました', passed: '届きますが、サインインできません', waiting: '情報システムの方に頼みました', gone: 'このメールは戻せません' },
  },
  'phone-number': {
    say: '要るのは電話機ではなく、登録した電話番号です。届いた確認コードは、声にせずに、そのまま画面に入れてください。',
    ask: 'その番号で、確認コードを受け取れますか。',
    answers: { solved: 'コードが届き、サインインできました', passed: '番号は使えますが、サインインできません', waiting: '電話会社や持ち主を待っています', gone: 'この番号は、もう使えません' },
  },
  recovery: {
    say: 'iforgot.apple.com を開いて、画面の案内に沿って進めてください。ロックされたときは、続けて試さずに、明日にします。',
    ask: 'サインインできるようになりましたか。',
    answers: { solved: 'できました', waiting: '明日まで、または知らせを待ちます', refused: 'Appleに、できないと言われました' },
  },
  'change-address': {
    say: 'account.apple.com で、同じApple IDのまま、メールアドレスだけを替えてください。新しく作ると別の証明書になるので、作りません。',
    ask: '替えて、新しいアドレスでサインインできましたか。',
    answers: { solved: '替えて、サインインできました', waiting: '電話やメールを待っています', not: '替えられません' },
  },
  'apple-move': {
    say: '別のApple IDに証明書を移せるのは、Appleだけです。頼むときの文をこちらで用意して、お送りします。',
    ask: '頼んでから、Appleの返事は来ましたか。',
    answers: { page: '頼む文を用意します', solved: '移してもらえました', waiting: '頼んで、待っています', refused: 'Appleに断られました' },
  },
  'trouble-solved': {
    say: 'これで、いつもの作業に進めます。来年のために、確認コードの電話を2つにしておくと安心です。',
    ask: 'このまま続けてよろしいですか。',
    answers: { go: '続けます', park: parks },
  },
  moving: {
    say: '登録を消す前に、消さずに移せるものがないか確かめます。先に消すと、移せなくなります。',
    ask: 'Apple Businessに登録した、iOS 26以降のiPhoneやiPadがありますか。',
    answers: { may: 'あります', none: 'ありません', unknown: 'わかりません', again: 'Renew をもう一度試したいです' },
  },
  'moving-ask': {
    say: '移せるかどうかは、ヘルプデスクに聞くとわかります。返事が来るまで、登録は1台も消さないでください。',
    ask: '聞く文をお送りしますので、ヘルプデスクに送っていただけますか。',
    answers: { page: '聞く文を用意します', asked: '送りました', not: 'できないと言われました' },
  },
  'moving-wait': {
    say: '返事を待つあいだも、電話やメールは使えます。登録は、1台も消さないでください。',
    ask: 'ヘルプデスクから、返事は来ましたか。',
    answers: { park: 'まだなので、かけ直します', possible: 'できると言われました', not: 'できないと言われました' },
  },
  'moving-can': {
    say: 'ヘルプデスクの案内に沿って、まず2台だけ移します。いまの登録と証明書は、消しません。',
    ask: '移せないものは、残りましたか。',
    answers: { page: '進める順番を見ます', left: '移せないものが残りました', park: parks },
  },
  weigh: {
    say: '全部を登録し直すのは、ほかの方法が全部だめなときだけです。この電話では決めずに、手間と待ち時間をいっしょに見比べます。',
    ask: '台数を、管理サイトで数えていただけますか。',
    answers: { page: '手間を見比べます', again: 'Renew をもう一度試したいです', account: 'Apple IDを確かめます', park: parks },
  },
  'expired-first': {
    say: '期限が切れても、電話やメールやアプリは使えます。登録は消さずに、今日のうちに、いつもの更新を試します。',
    ask: 'このまま、ごいっしょに進めてよろしいですか。',
    answers: { read: '進めます', park: parks },
  },
  'expired-upload': {
    say: '見つけたその行の、「Renew」（リニュー）を押してください。Re の次が n で、赤くないほうです。',
    ask: '「Renew Push Certificate」（リニュー・プッシュ・サーティフィケート）の画面になりましたか。',
    answers: { form: 'なりました', 'no-button': 'Renew のボタンがありません', create: 'Create の画面です', revoke: '取り消すかと聞かれました' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as troubleWords };
