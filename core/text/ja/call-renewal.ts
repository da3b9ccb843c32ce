// 電話での案内（更新の手順）で言うこと、聞くこと、答え。「言うこと」は1度に2文まで。
import type { WordsOf } from '../../call/scene.ts';
import type { renewalScenes } from '../../call/scenes/renewal.ts';
import { site } from '../../site/current.ts';
import { rowQuestions } from './call-rows.ts';

const { labels, messages, refusals } = site;

const whichBrowser = { about: '「どのブラウザで開くのか」', say: 'EdgeかChromeかSafariなら、どれでも大丈夫です。古いInternet Explorerでは開けません。' };

const words: WordsOf<typeof renewalScenes> = {
  customer: {
    say: 'MDM証明書のことを、電話でごいっしょに進めます。電話もメールもアプリも、作業のあいだ、いつもどおり使えます。',
    ask: `会社のお名前と、${site.customerCode.name}をお願いします。`,
    answers: { named: '名前を聞きました' },
  },
  'site-access': {
    say: `まず、いつもの管理サイトを開いて、パスワードは声にせずに、ログインしてください。それから「${labels.settings}」を押して、「${labels.certificatePage}」を開きます。`,
    ask: `「${labels.certificatePage}」の画面は開けましたか。`,
    answers: { in: '開けました', 'no-login': `${labels.user}がわかりません`, locked: 'ロックされています', menu: 'メニューに見つかりません' },
  },
  registered: {
    say: `下の欄「${labels.certificateBox}」の「${labels.subject}」を見てください。ここは読むだけで、何も押しません。`,
    ask: `「${labels.subject}」の最後の4文字を、1文字ずつ、ゆっくりお願いします。そのあと「${labels.expiry}」の日付もお願いします。`,
    answers: { reads: '番号と日付を読みます', mail: 'ファイルをメールで送ります', none: '番号が見つかりません' },
    asked: {
      press: { about: '「どこを押すのか」', say: '押す所はありません。文字は、もう全部そこに表示されています。' },
      two: { about: '「2行ある、同じ番号が2つある」', say: '下の行の、いちばん右の4文字です。上の番号も、終わりの4文字は同じです。' },
      long: { about: '「字が小さい、長くて読みにくい」', say: '右の端から、4文字だけで大丈夫です。画面の字は、Ctrl（コントロール）を押したままプラスを押すと大きくなります。' },
    },
  },
  'csr-request': {
    say: `上の欄「${labels.requestBox}」の「${labels.issue}」を、1度だけ押してください。続けて何度も押す必要はありません。`,
    ask: `「${messages.done}」と表示されましたか。`,
    answers: { pressed: '押して、表示されました', there: 'ファイルは、もう手元です', out: 'ログイン画面に戻りました' },
    asked: {
      what: { about: '「CSRとは何か」', say: 'Appleに渡す、申込ファイルのことです。秘密のものではありません。' },
      gone: { about: '「いまの証明書が消えないか」', say: '消えません。申込ファイルを作るだけで、いまの証明書もiPhoneも、そのままです。' },
    },
  },
  'csr-wait': {
    say: `管理サイトがファイルを作るのに、1分かかります。「${messages.done}」は受付の知らせで、作業が済んだという意味ではありません。`,
    ask: 'このまま、1分ほどお待ちいただけますか。',
    answers: { there: 'もう出力できました', out: 'ログイン画面に戻りました' },
    asked: { vanished: { about: '「ファイルの名前やボタンが消えた」', say: '新しいファイルを作っているあいだは、消えます。そのままで大丈夫です。' } },
  },
  'csr-take': {
    say: `「${labels.settings}」から「${labels.certificatePage}」を開き直して、上の欄に増えた「${labels.output}」を押してください。下の欄にも同じ名前のボタンがありますが、そちらは、あとで使います。`,
    ask: '名前が「.csr」（ドット・シーエスアール）で終わるファイルが保存されましたか。',
    answers: { saved: '保存されました', 'not-yet': '上の欄に、まだボタンがありません', pem: '.csr ではありません', nothing: '何も保存されません', mail: 'ファイルをメールで送ります' },
  },
  'csr-file': {
    say: '申込ファイルをお預かりしました。いま、中を確かめています。',
    ask: '少しお待ちいただけますか。',
    answers: { page: '中を見ます' },
  },
  'apple-id': {
    say: `次は、Appleのサイトに、「${labels.memo}」の欄にあるApple IDでサインインします。Apple IDもパスワードも確認コードも、声にしないでください。`,
    ask: 'そのApple IDのパスワードと、確認コードの電話は、お手元にありますか。',
    answers: { hand: '全部あります', unknown: 'Apple IDがわかりません', holder: '電話の持ち主がいません', forgotten: 'パスワードがわかりません' },
    asked: {
      code: { about: '「確認コードの電話とは何か」', say: 'サインインのときに、6けたの数字が届く電話です。持ち主の方が、いま電話に出られるか見てください。' },
      left: { about: '「退職した人の電話だったら」', say: 'その番号に、会社のどなたかが出られれば大丈夫です。出られないときも、別の進め方があります。' },
    },
  },
  way: {
    say: 'いまから、Appleのサイトを開きます。いつものブラウザで新しいタブを開いて、identity.apple.com/pushcert と入れてください。',
    ask: '英語のサインインの画面か、一覧か、どちらが見えますか。',
    answers: { browser: 'サインインの画面か、一覧です', app: 'ナビの中で開きます' },
    asked: {
      spelt: { about: 'アドレスの言い方', say: 'アイデンティティ（i・d・e・n・t・i・t・y）、ドット、アップル、ドット、コム。スラッシュのあとに、プッシュ（p・u・s・h）とサート（c・e・r・t）を続けます。' },
      which: whichBrowser,
    },
  },
  'way-practice': {
    say: 'いまから、Appleのサイトを開きます。練習なので、Appleのアドレスは入れずに、練習のサイトを開いてください。',
    ask: '英語のサインインの画面か、一覧か、どちらが見えますか。',
    answers: { browser: 'サインインの画面か、一覧です', app: 'ナビの中で開きます' },
    asked: { which: whichBrowser },
  },
  'portal-sign-in': {
    say: '画面を共有していたら、ここで止めてください。急がずに、そのApple IDでサインインしてください。',
    ask: '「Certificates for Third-Party Servers」（サーティフィケーツ・フォー・サードパーティ・サーバーズ）という一覧が見えましたか。',
    answers: { list: '一覧が見えました', 'get-started': '「Get Started」の画面です', locked: 'ロックされています', holder: '確認コードが届きません' },
    asked: {
      continue: { about: '「Continue と出ている」', say: '「Continue」（コンティニュー）は、次へ進むボタンです。押してください。' },
      trust: { about: '「Trust と出ている」', say: '「Don’t Trust」（ドント・トラスト）を押してください。このパソコンに、サインインを残さないためです。' },
      code: { about: '「コードを入れる画面になった」', say: '電話に届いた6けたの数字を、声にせずに、そのまま画面に入れてください。' },
    },
  },
  'portal-row': {
    say: '一覧の1行ずつ、赤くない、小さな丸い「i」（アイ）の印を押して、番号を見ていきます。赤い「Revoke」（リボーク）と「Create」（クリエイト）は押しません。',
    ask: '開いた欄の、「Subject DN」（サブジェクト・ディーエヌ）のいちばん後ろの4文字を、1文字ずつお願いします。',
    answers: { reads: '番号を読みます', none: 'その番号の行がありません', create: 'Create を押しました', revoke: '取り消すかと聞かれました', pressed: 'もう Renew を押しました' },
    asked: rowQuestions,
  },
  'portal-upload': {
    say: '見つけたその行の、「Renew」（リニュー）を押してください。Re の次が n で、赤くないほうです。',
    ask: '「Renew Push Certificate」（リニュー・プッシュ・サーティフィケート）の画面になりましたか。',
    answers: { form: 'なりました', create: 'Create の画面です', revoke: '取り消すかと聞かれました' },
  },
  'portal-download': {
    say: 'その画面の「Download」（ダウンロード）を押してください。「MDM_」で始まるファイルが保存されます。',
    ask: '名前が「.pem」（ドット・ピーイーエム）で終わるファイルが保存されましたか。',
    answers: { saved: '保存されました', json: '.json が保存されました', nothing: '何も保存されません', mail: 'ファイルをメールで送ります' },
    asked: { date: { about: '「期限が、前の期限の1年後ではない」', say: '新しい期限は、更新した今日から数えます。前の期限からではないので、それで合っています。' } },
  },
  verdict: {
    say: 'お聞きした番号と日付は、いまの証明書と食い違っていません。ただし、ファイルを見ていないので、管理サイトに登録してから日付をもう一度確かめます。',
    ask: 'このまま登録に進みますか。それとも、ファイルをメールで送っていただけますか。',
    answers: { accept: '「要注意」と知ったうえで、登録に進みます', mail: 'ファイルをメールで送ります', reread: '番号をもう一度読みます' },
  },
  'verdict-file': {
    say: 'ファイルをお預かりしました。いま、中を確かめています。',
    ask: '少しお待ちいただけますか。',
    answers: { page: '判定の画面を表示します' },
  },
  'register-compare': {
    say: `管理サイトに戻って、上の欄「${labels.requestBox}」を見てください。「${labels.issue}」は押しません。`,
    ask: 'そこにあるファイルの名前は、さきほど保存した .csr と同じですか。',
    answers: { same: '同じです', differs: '違います' },
    asked: { long: { about: '「名前が長い」', say: '最後の数字だけ、見比べてください。そこが同じなら、同じファイルです。' } },
  },
  register: {
    say: `下の欄「${labels.certificateBox}」の「${labels.chooseFile}」を押して、Appleのサイトで保存した .pem のファイルを選んでください。ファイルの名前が出たら、同じ行の「${labels.register}」を押します。`,
    ask: `「${messages.done}」と表示されましたか。`,
    answers: { done: '表示されました', e320: `${refusals.otherTopic.code} と表示されました`, refused: 'ほかの断りの文です', out: 'ログイン画面に戻りました' },
    asked: {
      copies: { about: '「同じ名前に (1) や (2) が付いていて、どれかわからない」', say: 'Appleの一覧で、同じ行の「Download」をもう一度押してください。いま保存された、いちばん新しいファイルを使います。' },
      two: { about: `「${labels.register}が2つある」`, say: `「${labels.certificate}」の行にある「${labels.register}」です。「${labels.memo}」の行のほうは、あとで見ます。` },
      english: { about: `「${labels.chooseFile}がない」`, say: `英語で「${labels.chooseFileEnglish}」（チューズ・ファイル）と書いてあるボタンです。どちらも同じものです。` },
    },
  },
  proof: {
    say: `新しい証明書が入ったかどうかは、このあと、${labels.expiry}の日付と2台のiPhoneで確かめます。ファイルを送っていただいてわかるのは、別の証明書が入っていないことだけです。`,
    ask: '送らずに、日付の確認に進んでよろしいですか。',
    answers: { later: '日付と2台で確かめます', mail: 'それでも、ファイルを送ります' },
    asked: { lower: { about: '送るとき、「下のボタンを押していいのか」', say: `はい、登録のあとは、下の欄の「${labels.output}」です。写しを保存するだけで、何も変わりません。` } },
  },
  expiry: {
    say: `下の欄の「${labels.expiry}」を見てください。Appleのサイトの日付と、同じ日か、前後1日の違いなら、登録できています。`,
    ask: '何年何月何日と表示されていますか。',
    answers: { moved: '同じ日か、1日違いです', old: '前の日付か、違う日付です' },
    asked: { day: { about: '「1日違う、間違えたのか」', say: '間違いではありません。管理サイトは日本時間なので、Appleのサイトと1日ずれて見えることがあります。' } },
  },
  'site-memo': {
    say: `来年のために、「${labels.memo}」の欄に、いま使ったApple IDが入っているか見てください。入っていなければ、「${labels.edit}」を押して入れ、「${labels.register}」を押します。`,
    ask: '同じApple IDが入っていますか。声にする必要はありません。',
    answers: { there: '前から入っています', written: 'いま入れました', later: 'あとで入れます' },
  },
  devices: {
    say: `「${labels.devices}」を開いて、「${labels.refresh}」を押し、数分お待ちください。お手元の2台の行で、「${labels.updated}」の印と「${labels.deviceCollected}」の時刻を見ます。`,
    ask: `2台の「${labels.deviceCollected}」は、登録したあとの時刻になりましたか。`,
    answers: { answered: '2台とも、登録のあとの時刻です', updating: `「${labels.updating}」のままです`, silent: `「${labels.unreached}」があります`, later: 'あとで確かめます' },
    asked: {
      choose: { about: '「2台を選ぶ印がない」', say: '選ばなくて大丈夫です。全部の台に聞くので、お手元の2台の行だけ見てください。' },
      before: { about: `「もう${labels.updated}になっている」`, say: '印は、前のものが残っていることがあります。時刻が新しくなったかを見てください。' },
      clock: { about: '「時計の時刻と違う」', say: '管理サイトの時刻は、日本時間です。日本の、いまの時刻と比べてください。' },
    },
  },
  collection: {
    say: `「${labels.settings}」から「${labels.dashboard}」を開いて、「${labels.collection}」を「${labels.collectionOn}」に、「${labels.interval}」を「${labels.daily}」にしてください。そのあと「${labels.register}」を押すと、保存されます。`,
    ask: `「${labels.register}」を押して、「${messages.done}」と表示されましたか。`,
    answers: { set: '押して、表示されました', declined: '使わないと決めました', later: 'あとで決めます' },
    asked: { safe: { about: '「証明書が変わらないか」', say: '変わりません。毎日つながりを見る設定を、保存するだけです。' } },
  },
  done: {
    say: '電話で確かめられることは、これで終わりました。おつかれさまでした。',
    ask: 'Appleのサイトは、「Sign out」（サインアウト）を押して閉じてください。ほかに、気になることはありますか。',
    answers: { told: '電話で確かめた記録にして、この作業を終えます', page: 'ふだんの最後の画面を開きます（引き継ぎ書）', end: '電話だけを終えます' },
    asked: {
      files: { about: '「残ったファイルは消していいか」', say: '.csr と、前の証明書は、消してかまいません。新しい .pem を1つ残しておくと安心です。' },
      paper: { about: '「来年の人に渡すものは」', say: '引き継ぎ書をメールでお送りします。次に始める日も、そこに書いてあります。' },
    },
  },
  'done-open': {
    say: '登録は、終わりました。残っていることは、あとからでも済ませられます。',
    ask: 'いつごろ、続きをごいっしょできますか。',
    answers: { page: '残りを見て、ふだんの画面で済ませます', end: '電話を終えます' },
    asked: { harm: { about: '「残したままで困らないか」', say: 'iPhoneは、いつもどおり使えます。できるときに、つながるかだけ確かめてください。' } },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as renewalWords };
