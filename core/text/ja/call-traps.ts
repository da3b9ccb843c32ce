// 電話での案内の途中で困ったときに、言うこと、聞くこと、答え。
import type { WordsOf } from '../../call/scene.ts';
import type { trapScenes } from '../../call/scenes/traps.ts';
import { site } from '../../site/current.ts';
import { renewalWords } from './call-renewal.ts';
import { rowQuestions } from './call-rows.ts';

const { labels } = site;

const words: WordsOf<typeof trapScenes> = {
  'no-access': {
    say: 'ログインできなくても、いまの証明書はそのまま使えています。管理サービス会社の窓口に、ログインの方法を聞いてください。',
    ask: '聞けたら、この電話をかけ直していただけますか。',
    answers: { back: 'いま、ログインできました', park: 'かけ直します' },
  },
  'no-number': {
    say: '番号は、管理されているiPhoneでも読めます。設定の、一般の、VPNとデバイス管理で、いちばん上のプロファイルの詳細を開いて、トピックを見てください。',
    ask: 'トピックの、いちばん後ろの4文字が見えますか。',
    answers: { reads: '番号を読みます', mail: 'ファイルをメールで送ります', park: 'かけ直します' },
  },
  'in-use-again': {
    say: `いまの証明書の番号を、もう一度確かめます。管理サイトの「${labels.certificatePage}」の画面に戻って、下の欄の「${labels.subject}」を見てください。`,
    ask: `「${labels.subject}」の最後の4文字を、1文字ずつ、ゆっくりお願いします。そのあと「${labels.expiry}」の日付もお願いします。`,
    answers: { reads: '番号と日付を読みます', back: '前のとおりで合っていました', park: 'かけ直します' },
    asked: renewalWords.registered.asked,
  },
  'signed-out': {
    say: `もう一度ログインして、同じ画面を開いてください。「${labels.issue}」は、もう押しません。`,
    ask: '同じ画面に戻れましたか。',
    answers: { back: '戻れました', park: 'かけ直します' },
  },
  'lower-pressed': {
    say: `下の欄の「${labels.output}」を押したようです。何も変わっていないので、上の欄の「${labels.output}」を押してください。`,
    ask: '上の欄のボタンが見えますか。',
    answers: { back: '見えました' },
  },
  'not-saved': {
    say: 'ブラウザの右上の、下向きの矢印を押してください。保存するか聞かれていたら、「保存」か「継続」を選びます。',
    ask: 'ファイルの名前が、そこに見えますか。',
    answers: { back: '見えました', park: 'かけ直します' },
  },
  'not-there': {
    say: `管理サイトが、まだファイルを作っているところです。あと1分待って、「${labels.settings}」から「${labels.certificatePage}」をもう一度開いてください。`,
    ask: `上の欄に「${labels.output}」が増えましたか。「${labels.issue}」は、もう押しません。`,
    answers: { back: '増えました', out: 'ログイン画面に戻りました', park: 'かけ直します' },
  },
  'id-unknown': {
    say: '推測でサインインすると、Apple IDがロックされます。使ったApple IDは、管理サイトの欄か、毎年Appleから届くメールの宛先でわかります。',
    ask: 'それを探してから、かけ直していただけますか。',
    answers: { back: 'いま、わかりました', park: 'かけ直します', trouble: '探し方を順に進めます', page: 'くわしい画面を見ました' },
  },
  'holder-absent': {
    say: 'ここで止めても、大丈夫です。申込ファイルは、何日か置いても使えます。',
    ask: '電話の持ち主の方と、いつお話しできますか。',
    answers: { back: 'いま、代わりました', park: 'かけ直します' },
  },
  'get-started': {
    say: '別のApple IDでサインインしているようです。プライベートウィンドウを開いて、さきほどの欄のApple IDで、サインインし直してください。',
    ask: '今度は、一覧が見えましたか。',
    answers: { back: '一覧が見えました', unknown: 'Apple IDがわかりません', park: 'かけ直します' },
  },
  locked: {
    say: 'パスワードを続けて試さないでください。iforgot.apple.com で解除するか、明日まで待ちます。',
    ask: 'いま解除できますか。',
    answers: { back: '解除できました', park: 'かけ直します', trouble: '解除のしかたを順に進めます' },
  },
  create: {
    say: 'いまの証明書は、そのまま使えています。ブラウザの「戻る」で一覧に戻り、新しい行ができていても、その行は使いません。',
    ask: '一覧に戻れましたか。',
    answers: { back: '戻れました' },
  },
  revoke: {
    say: '「Cancel」（キャンセル）を押してください。Revoke は押しません。',
    ask: '一覧に戻れましたか。それとも、Revoke を押したあとですか。',
    answers: { back: 'Cancel を押しました', pressed: '押したあとです' },
  },
  'no-row': {
    say: '行はどれもよく似ているので、上から順に、1行ずつ「i」を開いて確かめます。Renew は、行が見つかってから押します。',
    ask: '開いていない行は、ありますか。',
    answers: { rows: 'あります', other: '全部、違う番号です', gone: '行そのものがありません', park: 'かけ直します' },
  },
  'all-different': {
    say: '初めにお聞きした番号を、聞き間違えたのかもしれません。そうでなければ、別のApple IDでサインインしています。',
    ask: '管理サイトの番号を、もう一度読んでいただけますか。',
    answers: { number: '番号を読み直します', id: 'その番号で合っていました', park: 'かけ直します' },
  },
  'renew-form': {
    say: '「Choose File」（チューズ・ファイル）を押して、さきほどの .csr のファイルを選んでください。ファイルの名前が出たら、「Upload」（アップロード）を押します。',
    ask: '「Confirmation」（コンファメーション）と表示されましたか。',
    answers: { confirmed: '表示されました', refused: '赤い文字で断られました', back: '一覧に戻りました', create: 'Create の画面です' },
    asked: {
      notes: { about: '「Notes の欄がある」', say: '「Notes」（ノーツ）の欄は、そのままで大丈夫です。何も書きません。' },
      where: { about: '「ファイルが見つからない」', say: `ファイルを選ぶ画面で、「ダウンロード」を開いてください。名前は「${site.csrFile.begins}」で始まります。` },
    },
  },
  'renew-early': {
    say: 'まだ何も起きていません。「Cancel」（キャンセル）を押して、一覧に戻ってください。',
    ask: '一覧に戻れましたか。',
    answers: { back: '一覧に戻りました', park: 'かけ直します' },
  },
  'renew-refused': {
    say: '選んだファイルが、.csr で終わる、今日のファイルか見てください。違うときは、ファイルを選ぶところから、もう一度進めます。',
    ask: '赤い文字を、最初から読んでいただけますか。',
    answers: { again: 'ファイルを選ぶ画面に戻りました', apple: '正しいファイルでも断られます', park: 'かけ直します' },
  },
  'row-again': {
    say: '「Manage Certificates」（マネージ・サーティフィケーツ）を押して、一覧に戻ってください。さきほどと同じ行の「i」を、もう一度押します。',
    ask: '「Subject DN」の後ろの4文字と、その行の「Expiration Date」（エクスピレーション・デート）の日付をお願いします。',
    answers: { reads: '番号と日付を読みます', mail: 'ファイルをメールで送ります', back: 'まだ保存していません' },
    asked: {
      serial: { about: '「Serial Number が、前と変わっている」', say: '「Serial Number」（シリアル・ナンバー）は、更新するたびに新しくなります。それで合っています。' },
      which: { about: '「さきほどの行が、わからない」', say: '日付が新しくなった行です。番号を読んでいただければ、合っているか、こちらで確かめます。' },
      close: rowQuestions.close,
    },
  },
  'made-terms': {
    say: '規約の下の四角を押して、印を付けてください。印が付いたら、「Accept」（アクセプト）を押します。',
    ask: 'ファイルを選ぶ画面になりましたか。',
    answers: { form: 'なりました', back: '一覧に戻りました', park: 'かけ直します' },
    asked: { stays: { about: '「Accept を押しても変わらない」', say: '四角に印が付いているか、見てください。付けてから、もう一度「Accept」を押します。' } },
  },
  'made-again': {
    say: '「Manage Certificates」（マネージ・サーティフィケーツ）を押して、一覧に戻ってください。いちばん新しい行の「i」を押します。',
    ask: '「Subject DN」の後ろの4文字と、その行の「Expiration Date」（エクスピレーション・デート）の日付をお願いします。',
    answers: { reads: '番号と日付を読みます', mail: 'ファイルをメールで送ります', back: 'まだ保存していません' },
    asked: { close: rowQuestions.close },
  },
  'upload-refused': {
    say: '選んだファイルが、.csr で終わる、今日のファイルか見てください。違うときは、もう一度選んで「Upload」を押します。',
    ask: '赤い文字を、最初から読んでいただけますか。',
    answers: { back: '選び直しました', apple: '正しいファイルでも断られます', park: 'かけ直します' },
  },
  json: {
    say: 'それは証明書ではなく、使わないファイルです。「Manage Certificates」で一覧に戻り、同じ行の「Download」を押してください。',
    ask: '.pem で終わるファイルが保存されましたか。',
    answers: { back: '.pem が保存されました' },
  },
  'wrong-row': {
    say: 'その番号は、別の行のものです。管理サイトには登録しないで、一覧で正しい行を、もう一度いっしょに見つけます。',
    ask: '更新した行が何に使われているか、ご存じですか。その行も Revoke は押しません。',
    answers: { again: '一覧に戻りました', number: '初めの番号を読み直します', park: 'かけ直します' },
  },
  'not-renewed': {
    say: 'その行は、前の日付のままのようです。同じ行の「Renew」を押して、.csr のファイルを、もう一度渡します。',
    ask: '一覧の画面に戻れますか。',
    answers: { again: '一覧に戻りました', park: 'かけ直します' },
  },
  misheard: {
    say: '番号を聞き間違えたかもしれません。推測では進まないので、もう一度、行の「i」から読んでいただきます。',
    ask: '一覧の画面に戻れますか。',
    answers: { again: '一覧に戻りました', number: '初めの番号を読み直します', park: 'かけ直します' },
  },
  e320: {
    say: '別の行の証明書だった、という知らせで、何も壊れていません、いまの証明書はそのまま使えています。Create も Revoke も、押さないでください。',
    ask: '選んだのは、いちばん新しく保存された .pem ですか。そうでしたら、Appleのサイトの一覧に戻れますか。',
    answers: { older: '前に保存したファイルでした', again: '新しいもので、一覧に戻りました', number: '初めの番号を読み直します', park: 'かけ直します' },
  },
  'older-file': {
    say: `いちばん新しく保存された .pem を選び、「${labels.register}」をもう一度押してください。名前の終わりの番号が、いちばん大きいものです。`,
    ask: '何と表示されましたか。',
    answers: { done: '登録できました', e320: `また ${site.refusals.otherTopic.code} と表示されました`, park: 'かけ直します' },
  },
  refused: {
    say: `何度押しても大丈夫です。1分ほど待って、同じファイルで、もう一度「${labels.register}」を押してください。`,
    ask: '文を、最初から読んでいただけますか。',
    answers: { back: 'もう一度押しました', park: 'かけ直します' },
  },
  'not-moved': {
    say: `新しい日付でなければ、登録が済んでいません。さきほどの .pem のファイルで、もう一度「${labels.register}」を押してください。`,
    ask: '新しい日付に変わりましたか。',
    answers: { old: '新しい日付になりません', park: 'かけ直します' },
  },
  'devices-updating': {
    say: `「${labels.updating}」は、iPhoneの返事を待っているところです。あと数分待って、「${labels.devices}」を開き直してください。`,
    ask: `お手元の2台は、「${labels.updated}」と新しい時刻に変わりましたか。`,
    answers: { answered: '2台とも変わりました', silent: `「${labels.unreached}」になりました`, later: 'あとで確かめます' },
  },
  'devices-silent': {
    say: '1台の応答がなくても、失敗ではありません。電源が切れていたり、電波が届かなかったりすると、そうなります。',
    ask: '別のiPhoneで、登録のあとの時刻になったものが、2台ありますか。',
    answers: { answered: '2台あります', updating: `まだ「${labels.updating}」です`, later: 'いまはないので、あとで確かめます' },
  },
  'is-renewal': {
    say: 'もう管理しているiPhoneは、いまの証明書でつながっています。作らずに、その証明書を更新します。',
    ask: '更新として、ごいっしょに進めてよろしいですか。',
    answers: { go: '更新に進みます', none: '見直したら、1台もありません', park: 'かけ直します' },
  },
  'enrolled-unknown': {
    say: `同じ管理サイトの「${labels.settings}」から「${labels.certificatePage}」を開いて、下の欄の「${labels.expiry}」を見てください。日付があれば、証明書はもうあります。`,
    ask: '日付が入っていますか。',
    answers: { none: '空です。1台もありません', some: '日付があります', park: 'かけ直します' },
  },
  'id-none': {
    say: 'account.apple.com で、会社の共有アドレスを使って作ります。画面を共有していたら止めて、アドレスもパスワードも声にしないでください。',
    ask: '作れましたか。',
    answers: { made: '作れました', there: '使えるものがありました', park: 'かけ直します' },
  },
  'id-shared': {
    say: '証明書を作る前のいまなら、専用のApple IDに替えられます。あとから替えると、全部のiPhoneを登録し直すことになります。',
    ask: '専用のものを作りますか。',
    answers: { make: '専用のものを作りたいです', keep: 'このまま使いたいです', back: '確かめ直したいです' },
  },
  'list-not-empty': {
    say: 'そこで止めて、何も押さないでください。並んでいる証明書は、どこかで使われているかもしれません。',
    ask: '何に使っているか、社内の方に聞いていただけますか。',
    answers: { back: '別のことに使うものです', park: 'かけ直します', page: 'くわしい画面を見ました' },
  },
  'kind-receive': {
    say: 'サインインには、パスワードのほかに、電話に届く確認コードが要ります。メールを使うのは、パスワードを作り直すときです。',
    ask: '受け取れないのは、確認コードですか、メールですか。',
    answers: { phone: '確認コードです', mail: 'メールです', back: '違うことです' },
  },
  'kind-whose': {
    say: '証明書を作ったときのApple IDが、1つだけあります。それがわかれば、iPhoneには何もせずに済みます。',
    ask: '近いのは、どれですか。',
    answers: { nothing: '何も引き継いでいません', left: '持ち主が退職・異動しました', other: '別のものに替えたいです', back: '違うことです' },
  },
  waits: {
    say: 'ここで止めて大丈夫です。待つあいだは、そのApple IDでサインインしないでください。',
    ask: '返事が来るのは、いつごろでしょうか。',
    answers: { park: 'そのころ、かけ直します', back: 'いま、返事が来ました' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as trapWords };
