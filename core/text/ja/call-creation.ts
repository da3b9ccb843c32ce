// 電話での案内（準備、初めての作成）で言うこと、聞くこと、答え。「言うこと」は1度に2文まで。
import type { WordsOf } from '../../call/scene.ts';
import type { creationScenes } from '../../call/scenes/creation.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'かけ直します';

const words: WordsOf<typeof creationScenes> = {
  'this-pc': {
    say: '証明書は、iPhoneではなく、パソコンで作ります。EdgeかChromeかSafariが開いて、時計が合っていれば大丈夫です。',
    ask: 'いま、そのパソコンの前にいらっしゃいますか。',
    answers: { fit: 'はい、パソコンの前です', park: 'パソコンの前からかけ直します' },
  },
  'apple-id-start': {
    say: '証明書は、作ったときのApple IDでだけ、毎年更新できます。アドレスは、声にしないでください。',
    ask: '証明書に使うApple IDは、もうありますか。',
    answers: { yes: 'あります', no: 'まだありません' },
  },
  'apple-id-use': {
    say: 'ほかのことにも使っていると、パスワードや電話番号が、持ち主の都合で変わることがあります。',
    ask: 'そのApple IDは、この作業だけに使っていますか。',
    answers: { only: 'この作業だけです', others: 'ほかにも使っています', unknown: 'わかりません' },
  },
  'apple-id-first': {
    say: '証明書は、Appleのサイトで、いま決めたApple IDで作ります。Apple IDもパスワードも確認コードも、声にしないでください。',
    ask: 'そのパスワードと、確認コードの電話は、お手元にありますか。',
    answers: { hand: '全部あります', holder: '電話の持ち主がいません', page: 'ナビにメモします', park: parks },
  },
  'code-phones': {
    say: '確認コードを受け取る電話は、2つあると安心です。1つを会社の固定電話にすると、機械の声が番号を読み上げます。',
    ask: 'いま登録してある電話は、いくつですか。',
    answers: { two: '2つ以上です', one: '1つです', later: 'あとで確かめます' },
  },
  prepared: {
    say: '準備は、ここまでです。残っていることは、あとで済ませても大丈夫です。',
    ask: '管理サイトに、iPhoneやiPadはもう並んでいますか。',
    answers: { renew: '並んでいるので、更新に進みます', create: '1台もないので、作成に進みます', close: '今日はここまでです', end: '電話を終えました' },
  },
  'devices-enrolled': {
    say: `証明書は、iPhoneを管理に加える前に作ります。管理サイトの上の「${labels.devices}」を開いてください。`,
    ask: 'iPhoneやiPadが、1台でも並んでいますか。',
    answers: { none: '1台もありません', some: '並んでいます', unknown: 'わかりません' },
  },
  'made-sign-in': {
    say: '画面を共有していたら、ここで止めてください。急がずに、いま決めたApple IDでサインインしてください。',
    ask: '「Create a Certificate」（クリエイト）か「Get Started」（ゲット・スターテッド）のボタンが見えましたか。',
    answers: { list: 'どちらかが見えました', locked: 'ロックされています', holder: '確認コードが届きません' },
  },
  'made-row': {
    say: '証明書がもう並んでいたら、何も押さずに教えてください。1つもなければ、「Get Started」（ゲット・スターテッド）か「Create a Certificate」（クリエイト）を押します。',
    ask: '「MDM Certificate Agreement」（アグリーメント）という、規約の画面になりましたか。',
    answers: { terms: 'なりました', form: 'もう、ファイルを選ぶ画面です', rows: '証明書が並んでいます', revoke: '取り消すかと聞かれました' },
  },
  'made-upload': {
    say: '「Choose File」（チューズ・ファイル）を押して、さきほどの .csr のファイルを選んでください。ファイルの名前が出たら、「Upload」（アップロード）を押します。',
    ask: '「Confirmation」（コンファメーション）と表示されましたか。',
    answers: { confirmed: '表示されました', refused: '赤い文字で断られました', revoke: '取り消すかと聞かれました' },
  },
  'made-download': {
    say: 'その画面の「Download」（ダウンロード）を押してください。「MDM_」で始まるファイルが保存されます。',
    ask: '名前が「.pem」（ドット・ピーイーエム）で終わるファイルが保存されましたか。',
    answers: { saved: '保存されました', json: '.json が保存されました', nothing: '何も保存されません', mail: 'ファイルをメールで送ります' },
  },
  'verdict-made': {
    say: '初めての証明書なので、見比べるものがありません。ファイルを見ていないので、管理サイトに登録してから、日付を確かめます。',
    ask: 'このまま登録に進みますか。それとも、ファイルをメールで送っていただけますか。',
    answers: { accept: '要注意のまま、登録に進みます', mail: 'ファイルをメールで送ります', reread: '番号をもう一度読みます' },
  },
  'made-e320': {
    say: 'その管理サイトには、もう証明書が登録されています。いま作ったものは使わず、登録されているほうを更新します。',
    ask: '更新に切り替えて、ごいっしょに進めてよろしいですか。',
    answers: { renew: '更新に切り替えます', page: 'くわしい画面を見ました', park: parks },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as creationWords };
