// 電話での案内（電話の相手の画面を見ずに、声だけで更新を進める）の言葉。「言うこと」は1度に2文まで、話し言葉で書く。
import type { SceneWords } from '../../call/script.ts';
import type { BackBecause, CallerHas } from '../../flows/call/facts.ts';
import type { CallState } from '../../flows/call/state.ts';
import type { HexDigit } from '../../reading/spoken-hex.ts';
import type { SpokenAnswer, SpokenOpen } from '../../rows/told.ts';
import { site } from '../../site/current.ts';

const { labels, messages, refusals } = site;

const scenes: SceneWords = {
  customer: {
    say: 'MDM証明書の更新を、電話でごいっしょに進めます。電話もメールもアプリも、作業のあいだ、いつもどおり使えます。',
    ask: `会社のお名前と、${site.customerCode.name}をお願いします。`,
    answers: { named: '名前を聞きました' },
  },
  'site-access': {
    say: 'まず、いつもの管理サイトをブラウザで開いて、ログインしてください。パスワードは、声にしないでください。',
    ask: `ログインして、${labels.settings}の「${labels.certificatePage}」の画面は開けましたか。`,
    answers: { in: '開けました', 'no-login': `${labels.user}がわかりません`, locked: 'ロックされています', menu: 'メニューに見つかりません' },
  },
  registered: {
    say: `いまの証明書の番号を確かめます。同じ画面の「${labels.subject}」を開いて、右の端まで見てください。`,
    ask: '番号のいちばん後ろの4文字を、1文字ずつ、ゆっくりお願いします。',
    answers: { reads: '番号を読みます', mail: 'ファイルをメールで送ります', none: '番号が見つかりません' },
  },
  'csr-request': {
    say: `上の欄「${labels.requestBox}」の「${labels.issue}」を、1度だけ押してください。続けて何度も押す必要はありません。`,
    ask: `「${messages.done}」と表示されましたか。`,
    answers: { pressed: '押して、表示されました', there: 'ファイルは、もう手元です', out: 'ログイン画面に戻りました' },
  },
  'csr-wait': {
    say: '管理サイトがファイルを作るのに、1分かかります。これは受付の知らせで、更新が済んだという意味ではありません。',
    ask: 'このまま、1分ほどお待ちいただけますか。',
    answers: { there: 'もう出力できました', out: 'ログイン画面に戻りました' },
  },
  'csr-take': {
    say: `上の欄の「${labels.output}」を押してください。下の欄にも同じ名前のボタンがありますが、上のほうです。`,
    ask: '名前が「.csr」で終わるファイルが保存されましたか。',
    answers: { saved: '保存されました', pem: '.csr ではありません', nothing: '何も保存されません', mail: 'ファイルをメールで送ります' },
  },
  'apple-id': {
    say: `次は、Appleのサイトに、「${labels.memo}」の欄にあるApple IDでサインインします。Apple IDもパスワードも確認コードも、声にしないでください。`,
    ask: 'そのApple IDのパスワードと、確認コードの電話は、お手元にありますか。',
    answers: { hand: '全部あります', unknown: 'Apple IDがわかりません', holder: '電話の持ち主がいません', forgotten: 'パスワードがわかりません' },
  },
  way: {
    say: 'Appleのサイトは、いつものブラウザの新しいタブで開きます。アドレスは、identity.apple.com、スラッシュ、pushcert です。',
    ask: 'ブラウザは、EdgeかChromeかSafariですか。',
    answers: { browser: 'そのブラウザです', app: 'ナビの中で開きます' },
  },
  'find-row': {
    say: 'よく似た行から、正しい行を見つけます。Renew は、行が見つかってから押します。',
    ask: '行の右の「i」の印を、上から順に開けますか。',
    answers: { page: '行を読みます' },
  },
  stray: {
    say: '別の行の証明書ができています。その行が何に使われているかを、先に確かめます。',
    ask: 'その行の持ち主に、心当たりはありますか。',
    answers: { page: '答えを聞きました' },
  },
  'portal-sign-in': {
    say: '画面を共有していたら、ここで止めてください。急がずに、そのApple IDでサインインしてください。',
    ask: '「Certificates for Third-Party Servers」という一覧が見えましたか。',
    answers: { list: '一覧が見えました', 'get-started': '「Get Started」の画面です', locked: 'ロックされています', holder: '確認コードが届きません' },
  },
  'portal-row': {
    say: '一覧で、行の右にある「i」の印を押してください。Revoke（リボーク）と Create は押しません。',
    ask: '「Subject DN」の番号の、いちばん後ろの4文字を、1文字ずつお願いします。',
    answers: { reads: '番号を読みます', none: 'その番号の行がありません', create: 'Create を押しました', revoke: '取り消すかと聞かれました' },
  },
  'portal-upload': {
    say: 'その行の、Re の次が n の「Renew」（リニュー）を押してください。出てきた画面で、さきほどの .csr のファイルを選んで、「Upload」を押します。',
    ask: '「Confirmation」と表示されましたか。',
    answers: { confirmed: '表示されました', refused: '赤い文字で断られました', create: 'Create の画面です', revoke: '取り消すかと聞かれました' },
  },
  'portal-download': {
    say: '「Download」を押して、ファイルを保存してください。次に「Manage Certificates」で一覧に戻り、同じ行の「i」をもう一度開きます。',
    ask: '番号の後ろの4文字と、「Expiration Date」の日付をお願いします。',
    answers: { reads: '番号と日付を読みます', json: '.json が保存されました', nothing: '何も保存されません', mail: 'ファイルをメールで送ります' },
  },
  verdict: {
    say: 'お聞きした番号と日付は、いまの証明書と食い違っていません。ただし、ファイルを見ていないので、管理サイトに登録してから日付をもう一度確かめます。',
    ask: 'このまま登録に進みますか。それとも、ファイルをメールで送っていただけますか。',
    answers: { accept: '要注意と知って進みます', mail: 'ファイルをメールで送ります', reread: '番号をもう一度読みます' },
  },
  'verdict-file': {
    say: 'ファイルをお預かりしました。いま、中を確かめています。',
    ask: '少しお待ちいただけますか。',
    answers: { page: '判定を見ました' },
  },
  'register-compare': {
    say: `管理サイトに戻って、上の欄「${labels.requestBox}」を見てください。「${labels.issue}」は押しません。`,
    ask: 'そこにあるファイルの名前は、さきほど保存した .csr と同じですか。',
    answers: { same: '同じです', differs: '違います' },
  },
  register: {
    say: `下の欄「${labels.certificateBox}」でファイルを選ぶボタンを押し、さきほどの .pem のファイルを選んで、「${labels.register}」を押してください。`,
    ask: `「${messages.done}」と表示されましたか。`,
    answers: { done: '表示されました', e320: `${refusals.otherTopic.code} と表示されました`, refused: 'ほかの断りの文です', out: 'ログイン画面に戻りました' },
  },
  proof: {
    say: `最後に、下の欄の「${labels.output}」で、登録された証明書を保存できます。メールで送っていただけると、こちらで確かめられます。`,
    ask: '送っていただけますか。',
    answers: { mail: 'ファイルをメールで送ります', later: 'あとで確かめます' },
  },
  expiry: {
    say: `下の欄の「${labels.expiry}」を見てください。さきほどAppleのサイトで読んだ日付と、同じはずです。`,
    ask: '何年何月何日と表示されていますか。',
    answers: { moved: '同じ日付です', old: '前の日付のままです' },
  },
  'site-memo': {
    say: `来年のために、「${labels.memo}」の欄に、いま使ったApple IDが入っているか見てください。入っていなければ、「${labels.edit}」を押して入れ、「${labels.register}」を押します。`,
    ask: '同じApple IDが入っていますか。声にする必要はありません。',
    answers: { there: '前から入っています', written: 'いま入れました', later: 'あとで入れます' },
  },
  devices: {
    say: `「${labels.devices}」で、お手元のiPhoneを2台選び、「${labels.refresh}」を押してください。青い「${labels.updated}」の印と、新しい「${labels.deviceCollected}」が出れば、つながっています。`,
    ask: '2台とも、新しい時刻になりましたか。',
    answers: { answered: '2台とも新しい時刻です', later: 'あとで確かめます' },
  },
  collection: {
    say: `「${labels.dashboard}」の「${labels.collection}」を「${labels.collectionOn}」に、「${labels.interval}」を「${labels.daily}」にします。毎日、つながっているかがわかるようになります。`,
    ask: '設定できましたか。',
    answers: { set: '設定しました', declined: '使わないと決めました', later: 'あとで決めます' },
  },
  done: {
    say: '更新は、登録まで進みました。来年もこの電話で、ごいっしょできます。',
    ask: 'ほかに、気になることはありますか。',
    answers: { told: '聞いただけと知って、仕事を終えました', end: '電話を終えました', page: '最後の画面を見ました' },
  },

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
    say: 'ブラウザの右上の、下向きの矢印を押してください。「保存」や「継続」を聞いていたら、保存を選びます。',
    ask: 'ファイルの名前が、そこに見えますか。',
    answers: { back: '見えました', park: 'かけ直します' },
  },
  'id-unknown': {
    say: '推測でサインインすると、Apple IDがロックされます。使ったApple IDは、管理サイトの欄か、毎年Appleから届くメールの宛先でわかります。',
    ask: 'それを探してから、かけ直していただけますか。',
    answers: { back: 'いま、わかりました', park: 'かけ直します', page: 'くわしい画面を見ました' },
  },
  'holder-absent': {
    say: 'ここで止めても、大丈夫です。申込ファイルは、何日たっても使えます。',
    ask: '電話の持ち主の方と、いつお話しできますか。',
    answers: { back: 'いま、代わりました', park: 'かけ直します' },
  },
  'get-started': {
    say: '別のApple IDでサインインしているようです。プライベートウィンドウを開いて、さきほどの欄のApple IDで、サインインし直してください。',
    ask: '今度は、一覧が見えましたか。',
    answers: { back: '一覧が見えました', park: 'かけ直します' },
  },
  locked: {
    say: 'パスワードを続けて試さないでください。iforgot.apple.com で解除するか、明日まで待ちます。',
    ask: 'いま解除できますか。',
    answers: { back: '解除できました', park: 'かけ直します' },
  },
  create: {
    say: '大丈夫です、いまの証明書はそのまま使えています。ブラウザの「戻る」で一覧に戻ってください。もし新しい行ができていても、その行は使いません。',
    ask: '一覧に戻れましたか。',
    answers: { back: '戻れました' },
  },
  revoke: {
    say: '「Cancel」（キャンセル）を押してください。Revoke は押しません。',
    ask: '一覧に戻れましたか。それとも、Revoke を押したあとですか。',
    answers: { back: 'Cancel を押しました', park: '押したあとです' },
  },
  'no-row': {
    say: '行はどれもよく似ているので、上から順に、1行ずつ「i」を開いて確かめます。Renew は、行が見つかってから押します。',
    ask: '開いていない行は、ありますか。',
    answers: { rows: 'あります', other: '全部、違う番号です', park: 'かけ直します' },
  },
  'upload-refused': {
    say: '選んだファイルが、.csr で終わる、今日のファイルか見てください。違うときは、もう一度選んで「Upload」を押します。',
    ask: '赤い文字を、最初から読んでいただけますか。',
    answers: { back: '選び直しました', park: 'かけ直します' },
  },
  json: {
    say: 'それは証明書ではなく、使わないファイルです。「Manage Certificates」で一覧に戻り、同じ行の「Download」を押してください。',
    ask: '.pem で終わるファイルが保存されましたか。',
    answers: { back: '.pem が保存されました' },
  },
  'wrong-row': {
    say: 'その番号は、別の行のものです。管理サイトには登録しないで、一覧で正しい行を、もう一度いっしょに見つけます。',
    ask: '更新した行が何に使われているか、ご存じですか。その行も Revoke は押しません。',
    answers: { again: '一覧に戻りました', park: 'かけ直します' },
  },
  'not-renewed': {
    say: 'その行は、前の日付のままのようです。同じ行の「Renew」を押して、.csr のファイルを、もう一度渡します。',
    ask: '一覧の画面に戻れますか。',
    answers: { again: '一覧に戻りました', park: 'かけ直します' },
  },
  misheard: {
    say: '番号を聞き間違えたかもしれません。推測では進まないので、もう一度、行の「i」から読んでいただきます。',
    ask: '一覧の画面に戻れますか。',
    answers: { again: '一覧に戻りました', park: 'かけ直します' },
  },
  e320: {
    say: '別の行を更新した、という知らせです。いまの証明書はそのまま使えていて、「作成」とありますが Create は押しません。',
    ask: 'Appleのサイトの一覧に、戻れますか。',
    answers: { again: '一覧に戻りました', park: 'かけ直します' },
  },
  refused: {
    say: `何度押しても大丈夫です。1分ほど待って、同じファイルで、もう一度「${labels.register}」を押してください。`,
    ask: '文を、最初から読んでいただけますか。',
    answers: { back: 'もう一度押しました', park: 'かけ直します' },
  },
  'not-moved': {
    say: `前の日付のままなら、登録が済んでいません。さきほどの .pem のファイルで、もう一度「${labels.register}」を押してください。`,
    ask: '新しい日付に変わりましたか。',
    answers: { old: '前の日付のままです', park: 'かけ直します' },
  },
};

const spelled: Readonly<Record<HexDigit, string>> = {
  '0': 'ゼロ',
  '1': 'いち',
  '2': 'に',
  '3': 'さん',
  '4': 'よん',
  '5': 'ご',
  '6': 'ろく',
  '7': 'なな',
  '8': 'はち',
  '9': 'きゅう',
  a: 'エー',
  b: 'ビー',
  c: 'シー',
  d: 'デー',
  e: 'イー',
  f: 'エフ',
};

export const call = {
  scenes,
  open: '電話で案内する',
  toCall: '電話の案内に戻る',
  begin: {
    heading: '電話の相手が見るものを、選んでください',
    lines: '電話の相手が見る画面、言うこと、聞くことを、1つずつ表示します。答えは、数字のキーで選べます。',
    has: { app: 'このナビを使います', sheet: '紙の案内（シート）を見ます', nothing: '何もありません' } satisfies Record<CallerHas, string>,
    language: '電話の相手と話す言葉',
  },
  sees: '電話の相手の画面',
  seesNothing: '画面は見なくて大丈夫です',
  say: '言うこと',
  ask: '聞くこと',
  answers: '相手の答え（数字のキー）',
  other: 'ほかの画面が見えています',
  usual: 'ふだんの画面へ',
  park: 'あとでかけ直す',
  /** 練習だけ：相手の役の人のブラウザで開く。 */
  practise: '練習の相手の画面を開く',
  atMost: '声で聞いた値だけなので、判定はいちばん良くて「要注意」です。ファイルが来れば、ふだんの判定に替わります。',
  secret: '画面の共有を止めてもらいます。パスワードと確認コードは、聞きません。ここでは時間を計りません。',
  letter: '送る文',
  name: { company: '会社の名前', code: site.customerCode.name, go: 'この名前で進む' },
  hear: {
    fields: { apsp: '番号の後ろの4文字（もっと読めれば、続けて）', serial: 'Serial Number の後ろの4文字（聞けたら）', end: '有効期限の日付（聞けたら）' },
    endWanted: 'Expiration Date の日付',
    hint: '聞こえたとおりに、「デーはちエーゼロ」でも「d8a0」でも入れられます。',
    faults: { missing: '入っていません', short: '4文字より短いです', unread: '読めない文字があります', twice: '「し」は4か7かわかりません。「よん」か「なな」で聞きます' },
    readBack: '読み返す',
    asRead: 'このとおりで、合っていますか。',
    yes: '合っています',
    no: '違います',
    refused: {
      again: '聞き間違いかもしれません。推測では進みません。もう一度、ゆっくり読んでもらいます。',
      other: 'この番号は、別の行です。Renew は押さずに、次の行の「i」を開いてもらいます。',
      unknown: 'いまの証明書の番号がわからないので、比べられません。',
    },
    go: '読み返す文を表示する',
    back: '聞き直す',
  },
  spelled,
  /** 4文字ずつ。 */
  between: '・',
  groups: '、',
  verdict: {
    answers: {
      'needs-attention': '要注意',
      'wrong-row': '登録しないでください',
      'not-renewed': '更新されていません',
      again: '聞き直してください',
      'nothing-known': '比べられません',
    } satisfies Record<SpokenAnswer, string>,
    title: '聞いた値の判定',
    open: {
      told: 'ファイルを見ていません。申込ファイルの鍵と発行元は、わかりません。',
      'in-use-heard': 'いまの証明書の番号も、声で聞いたものです。',
      'end-unknown': 'いまの証明書の期限がわからないので、延びたかどうかは比べていません。',
      'serial-unknown': 'シリアル番号は比べていません。',
    } satisfies Record<SpokenOpen, string>,
  },
  resume: {
    heading: '電話を続けます',
    where: (screen: number, step: string) => `前回は、画面${screen}の「${step}」まで進みました。`,
    first: '初めに言うこと',
    say: (step: string) => `先日のMDM証明書の更新の続きです。「${step}」から、ごいっしょに進めます。`,
    go: '続ける',
    end: '電話の案内を終える',
  },
  record: {
    title: 'MDM証明書の更新（電話での案内）',
    between: '：',
    customer: '会社',
    moments: { began: '電話を始めた', parked: 'かけ直すことにした', resumed: '電話を続けた', ended: '電話を終えた' } satisfies Record<CallState['moments'][number]['what'], string>,
    lastFour: '番号の後ろの4文字（聞いた値）',
    newEnd: '新しい期限',
    told: '判定：要注意（声で聞いた値だけ。ファイルでは確かめていない）',
    slips: { 'wrong-row': '別の行だったので一覧に戻った', e320: `${refusals.otherTopic.code} だったので一覧に戻った`, 'not-renewed': '更新されていなかったので一覧に戻った', misheard: '聞き直すために一覧に戻った' } satisfies Record<BackBecause, string>,
    open: '残り',
    next: '次の更新を始める目安',
    copy: '記録をコピーする',
    withName: '会社の名前を入れる',
  },
};
