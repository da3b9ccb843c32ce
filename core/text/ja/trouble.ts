// Apple IDで困ったときの言葉：何に困っているか、試す順の方法、やり直すかどうかの見きわめ。
import { site } from '../../site/current.ts';
import type { Rung, RungResult, TroubleKind } from '../../flows/trouble/facts.ts';
import type { LinkId } from '../../portal/sites.ts';
import { code, label, portal, rich, strong, type Line } from '../rich.ts';
import { lines, page, type StepPage } from '../step-page.ts';

type RungWords = {
  readonly page: StepPage;
  readonly clues: { readonly title: string; readonly items: readonly Line[] };
  readonly links: Readonly<Partial<Record<LinkId, string>>>;
  readonly answers: Readonly<Partial<Record<RungResult, string>>>;
  readonly waiting: { readonly heading: string; readonly lines: readonly Line[] };
};

const kinds: Record<TroubleKind, string> = {
  forgotten: 'パスワードを忘れた',
  locked: 'ロックされた、使えなくなった',
  'code-phone': '確認コードの電話がない',
  mailbox: 'Apple IDのメールが受け取れない',
  'unknown-id': '何も引き継いでいない',
  'person-left': '持ち主が退職・異動した',
  'other-id': '別のApple IDに替えたい',
};

const answer = 'この答えで進む';
const sign = '答えると、次にすることが自動で決まります。';
const calm = rich('電話・メール・アプリは、', strong('このまま使えます。'));
const noGuess = rich(strong('推測でサインインしません。'), ' 何度も違うと、ロックされます。');

const steps: Record<Rung, RungWords> = {
  hunt: {
    page: page({
      name: 'Apple IDを探す',
      heading: 'Apple IDの手がかりを探してください',
      lines: lines(calm, '下の順に見ていきます。たいてい、どれかに残っています。', noGuess),
      sign, primary: answer,
      help: {
        why: lines('更新には、最初に証明書を作ったApple IDが要ります。', '見つかれば、iPhone・iPadには何もせずに済みます。'),
        looks: lines(rich('管理サイトの欄の名前は ', label(site.labels.memo), ' です。'), 'Appleのお知らせは、件名に「APNs」や「Push Certificate」と入った英語のメールです。その宛先がApple IDです。'),
        ifNot: lines('見つからなくても、Appleに証明書の番号を伝えて相談できます。', '心あたりを順に入れて試すことは、しないでください。'),
      },
    }),
    clues: {
      title: '探すところ',
      items: [
        rich('管理サイトの ', label(site.labels.memo), ' の欄'),
        '共有のメールと、前の担当の方のメールに毎年届く、Appleのお知らせの宛先',
        rich('Appleのサイトに入れる方がいれば、一覧の ', portal('Notes', '（ノーツ）'), ' の書き込み'),
        '担当の営業の記録、引き継ぎの書類、契約の書類',
      ],
    },
    links: {},
    answers: { solved: '見つかって、サインインもできた', passed: '見つかったが、サインインできない', waiting: '人に聞いていて、返事を待っている', 'not-possible': 'どこにもなかった' },
    waiting: { heading: '返事を待つあいだ、止めて大丈夫です', lines: lines('営業や前の担当の方から返事が来たら、ここから続けます。', noGuess) },
  },
  mailbox: {
    page: page({
      name: 'メールを生かす',
      heading: 'Apple IDのメールを、また受け取れるようにしてください',
      lines: lines('社内の情報システム担当に頼むのが、いちばん早い道です。', 'パスワードの再設定には、このメールか電話が要ります。', calm),
      sign, primary: answer,
      help: {
        why: lines('Apple IDは、メールアドレスがそのまま名前です。', '退職した方のアドレスでも、会社のドメインなら、短いあいだだけ作り直せます。'),
        looks: lines('箱ごと戻さなくても、別名（エイリアス）や転送で十分です。', '届くようになったら、自分あてに試しのメールを送って確かめます。'),
        ifNot: lines('会社のドメインを手放した、無料メールでだれも入れない、というときは「このメールは戻せない」を選びます。', 'ほかの方法に進みます。'),
      },
    }),
    clues: { title: '情報システム担当に頼むこと', items: ['止めたメールアドレスを、しばらく戻す', '戻せなければ、同じ名前の別名（エイリアス）か転送を作る', '届いたメールを見る方を、1人決める'] },
    links: {},
    answers: { solved: '届いて、サインインもできた', passed: '届くが、まだサインインできない', waiting: '情報システム担当に頼んだ', 'not-possible': 'このメールは戻せない' },
    waiting: { heading: 'メールが戻るまで、止めて大丈夫です', lines: lines('情報システム担当から返事が来たら、ここから続けます。', calm) },
  },
  'phone-number': {
    page: page({
      name: 'コードの電話',
      heading: '確認コードを受け取る電話番号を、確かめてください',
      lines: lines('要るのは電話機ではなく、登録した電話番号です。', '番号が生きていれば、別の電話機でも受け取れます。', calm),
      sign, primary: answer,
      help: {
        why: lines('サインインには、パスワードのほかに6けたの確認コードが要ります。', 'コードは、Apple IDに登録した電話番号に届きます。'),
        looks: lines('サインインの画面に、番号の下2けたが出ます。', '固定電話の番号なら、機械の声がコードを読み上げます。'),
        ifNot: lines('番号を解約していたら「この番号は、もう使えない」を選びます。', '番号を持つ方が休みなら、「SIMや持ち主を待っている」を選んで止めておけます。'),
      },
    }),
    clues: { title: '番号を生かす方法', items: ['携帯電話会社で、SIMを再発行してもらう', 'SIMを別の電話機に入れて受け取る', 'コードの画面で、SMSのかわりに音声通話を選ぶ', '番号を持つ方に、電話で読み上げてもらう'] },
    links: {},
    answers: { solved: 'コードが届いて、サインインできた', passed: '番号は使えるが、まだ入れない', waiting: 'SIMや持ち主を待っている', 'not-possible': 'この番号は、もう使えない' },
    waiting: { heading: '番号が使えるまで、止めて大丈夫です', lines: lines('SIMが届くか、持ち主の方と話せたら、ここから続けます。', 'コードは、メールやチャットでは受け取らないでください。') },
  },
  recovery: {
    page: page({
      name: 'Appleの手続き',
      heading: 'Appleの再設定のページで、手続きしてください',
      lines: lines(rich(code('iforgot.apple.com'), ' を開き、案内に沿って進めます。'), rich('ロックされたときは、', strong('続けて試さず、翌日にします。')), '何日もかかる手続きに変わったら、待つだけです。'),
      sign, primary: answer,
      help: {
        why: lines('ロックは、Appleが何度もの失敗から守るためのものです。時間がたつと解けます。', '本人かどうかをAppleが確かめる手続き（アカウントの復旧）は、数日かかります。'),
        looks: lines('まずApple IDを入れ、登録した電話番号を答えます。', '復旧に入ると、いつ終わるかを知らせるメールかSMSが届きます。'),
        ifNot: lines('復旧を待つあいだは、そのApple IDでどこにもサインインしません。やり直しになることがあります。', 'Appleから「できない」と言われたら、次の方法に進みます。'),
      },
    }),
    clues: { title: '手続きのこつ', items: ['パスワードがわかるなら、ロックの解除だけで済みます', 'ロックの解除に何度も失敗したら、その日はやめます', '復旧を待つあいだは、そのApple\u00a0IDを使いません', '新しいパスワードは、会社の決まった場所にしまいます'] },
    links: { iforgot: '再設定のページを開く', lockedHelp: 'ロックの説明を開く' },
    answers: { solved: 'サインインできた', waiting: 'ロックか復旧で、待っている', 'not-possible': 'Appleに、できないと言われた' },
    waiting: { heading: '待つだけで大丈夫です。何もしないでください', lines: lines('ロックは翌日に、復旧は知らせが来てから、続けます。', rich('そのApple IDでは、', strong('どこにもサインインしません。'))) },
  },
  'change-address': {
    page: page({
      name: 'アドレスの変更',
      heading: '同じApple IDのまま、メールアドレスを替えてください',
      lines: lines('証明書は、アドレスではなくアカウントに付いています。', 'アドレスを替えても、証明書の一覧はそのままです。', rich('替えると、', strong('前のアドレスでは入れなくなります。'))),
      sign, primary: answer,
      help: {
        why: lines('新しいApple IDを作ると、別の証明書になります。', '同じアカウントのアドレスだけを替えれば、iPhone・iPadには何もせずに済みます。'),
        looks: lines(rich(code('account.apple.com'), ' にサインインし、サインインとセキュリティの中で、メールアドレスを替えます。'), '新しいアドレスに届く番号を入れて終わります。'),
        ifNot: lines('サインインと、コードの電話が要ります。どちらかがないと替えられません。', '新しいアドレスが別のApple IDに使われていると、替えられません。'),
      },
    }),
    clues: { title: '替えるとき', items: ['何人かで受け取れる、会社のアドレスにします', 'ほかのApple IDに使っていないアドレスを選びます', `替えたら、管理サイトの「${site.labels.memo}」も直します`, '確認コードの番号を、もう1つ登録します'] },
    links: { account: 'Apple IDのページを開く' },
    answers: { solved: '替えて、サインインできた', waiting: '電話やメールを待っている', 'not-possible': '替えられない' },
    waiting: { heading: 'そろうまで、止めて大丈夫です', lines: lines('電話とメールがそろったら、ここから続けます。', calm) },
  },
  'apple-move': {
    page: page({
      name: 'Appleに移してもらう',
      heading: '証明書を移すよう、Appleに頼んでください',
      lines: lines('別のApple IDに証明書を移せるのは、Appleだけです。', '管理サービスの会社や営業には、できません。'),
      sign, primary: answer,
      help: {
        why: lines('移しても証明書は同じなので、iPhone・iPadはそのまま使えます。', 'Appleの案内は、最長10営業日です。会社で管理するApple Account向けの文ですが、ほかのApple IDで移せた例も報告されています。'),
        looks: lines('頼むときの文に、証明書の番号と日付を入れてあります。', '番号は、管理サイトから出したファイルをここに入れると埋まります。'),
        ifNot: lines('断られたら、「Appleに断られた」を選びます。', '休日の数え方は、Appleによります。日付は目安です。'),
      },
    }),
    clues: { title: '手元に用意するもの', items: ['会社の名前と住所、連絡のつく電話', 'いまのApple IDのうち、わかること', '移し先のApple ID（会社の共有アドレス）'] },
    links: { acos: 'ACOSの窓口を開く', appleContact: 'Appleの連絡先を開く' },
    answers: { solved: '移してもらえた', waiting: '頼んで、待っている', 'not-possible': 'Appleに断られた' },
    waiting: { heading: 'Appleの返事を、待つだけです', lines: lines('電話・メール・アプリは、いつもどおり使えます。', '休日の数え方は、Appleによります。') },
  },
};

export const trouble = {
  kind: {
    page: page({
      name: '困っていること',
      heading: 'いま困っていることを、1つ選んでください',
      lines: lines(calm, 'iPhone・iPadに触らずに済む方法から、順に試します。', '何日かけても大丈夫です。続きから始められます。'),
      sign: '選ぶと、試す順番が決まります。',
      primary: 'この困りごとで進む',
      help: {
        why: lines('いちばん手間の大きい「やり直し」は、ほかの方法が全部だめなときだけにします。', 'メールを戻す、番号を戻す、Appleの手続き、アドレスの変更、Appleに移してもらう、の順です。'),
        looks: lines('いくつか当てはまるときは、いちばん困っているものを選びます。', 'あとで選び直せます。'),
        ifNot: lines('どれかわからないときは、「何も引き継いでいない」を選んでください。'),
      },
    }),
    question: '困っていること',
    answers: kinds,
  },
  steps,
  question: 'どうなりましたか',
  wait: {
    since: '待ち始めた日時',
    until: '目安の日',
    tomorrow: 'ロックの解除は、この日から',
    open: 'その後、どうなりましたか',
    stop: 'はじめの画面へ',
    answer,
  },
  move: {
    acos: 'AppleCare OS Support（有償）の契約がありますか',
    acosAnswers: { yes: 'ある', no: 'ない', unknown: 'わからない' },
    unknown: '契約がわからないときは、Appleの連絡先で聞けば、教えてもらえます。',
    ready: '文を用意する',
    file: '証明書のファイルがあれば、ここに入れると番号が埋まります。',
    stated: 'iPhoneや管理サイトから写した番号を、文に入れました。',
    letter: '頼むときの文',
    copy: '文をコピー',
    forms: { 'mail-ja': 'メール（日本語）', 'phone-ja': '電話（日本語）', 'mail-en': 'メール（英語）', 'phone-en': '電話（英語）' },
    outcome: '頼んだ結果を答える',
    outcomeHeading: '頼んだ結果を、教えてください',
    toLetter: '頼む文に戻る',
  },
  letter: {
    subject: '件名：Apple Push Certificates Portalの証明書を、別のApple Accountに移すお願い',
    greeting: 'Appleサポート 御中',
    ask: '当社のデバイス管理（MDM）で使っているプッシュ証明書を、別のApple Accountに移していただきたく、お願いいたします。いまのApple Accountではサインインできない、または引き継げないためです。',
    keep: '証明書は失効させないでください。いまのデバイスは、この証明書で管理しています。',
    figures: '証明書について',
    organisation: '会社名',
    topic: 'トピック（UID）',
    serial: 'シリアル番号',
    subjectDn: 'Subject',
    from: '有効期間の始まり',
    until: '有効期間の終わり',
    toFill: '（こちらに記入）',
    accounts: 'Apple Accountについて',
    oldAccount: 'いまのApple Account',
    newAccount: '移し先のApple Account',
    contact: '連絡先（氏名・電話）',
    end: '本人と会社の確認に必要な書類があれば、お知らせください。',
    phone: {
      opening: '会社のデバイス管理で使うプッシュ証明書のことで、お願いがあります。',
      ask: 'Apple Push Certificates Portalの証明書を、別のApple Accountに移してほしいです。',
      keep: '証明書は、失効させないでください。',
      figures: '聞かれたら、ここを読みます。',
      record: '受付番号と、担当の方のお名前を控えます。',
    },
  },
  solved: {
    page: page({
      name: '解決',
      heading: 'これで、いつもの更新に進めます',
      lines: lines('サインインできれば、iPhone・iPadに触る必要はありません。', '次の更新で困らないよう、3つのことを整えておきましょう。'),
      sign: '更新の続きが開きます。',
      primary: '更新に進む',
      help: {
        why: lines('今年の更新は、いつもどおりの手順です。済んだところから続けます。'),
        looks: lines('更新の中で、管理サイトのApple IDの欄も書き直します。'),
        ifNot: lines('またサインインできなくなったら、Appleのサイトの手順から、ここに戻れます。'),
      },
    }),
    title: '来年のために',
    items: ['確認コードの番号を、2つ登録する（1つは音声を受けられる固定電話）', 'アドレスを、何人かで受け取れる会社のものにする', `管理サイトの「${site.labels.memo}」を、いまのものに直す`],
  },
  weigh: {
    page: page({
      name: '見きわめ',
      heading: 'やり直す前に、手間と待ち時間を見比べてください',
      lines: lines('やり直すと、全部のiPhone・iPadの登録を消して、登録し直します。', '待てば済む方法が残っていれば、そちらが楽です。'),
      sign: '台数を入れると、かかる時間が出ます。',
      primary: 'かかる時間を見る',
      help: {
        why: lines('別のApple IDの証明書は、別の証明書です。いま登録してあるiPhone・iPadは、新しい証明書では管理できません。', '前の証明書は、やり直しのあとは使えません。'),
        looks: lines('1台の分数は、バックアップ、削除、初期化、登録、配り直しを合わせた見積もりです。自由に直せます。', `台数は、管理サイトの${site.labels.devices}で数えられます。`),
        ifNot: lines('決めるのは、ヘルプデスクか営業と話してからにします。', '期限が近いときも、電話・メール・アプリは止まりません。止まるのは、管理サイトからの操作です。'),
      },
    }),
    ways: '待てば済むかもしれない方法',
    times: { hunt: '聞くだけ', mailbox: '数時間から数日', 'phone-number': '数日（SIMの再発行）', recovery: '翌日から数日', 'change-address': 'その日のうち', 'apple-move': '最長10営業日（目安）' } satisfies Record<Rung, string>,
    results: { solved: '済み', passed: '済み', 'not-possible': 'できなかった', waiting: '待っている' } satisfies Record<RungResult, string>,
    again: 'もう一度試す',
    expired: { renew: 'Renewを、もう一度試す', account: '別のApple IDで入っていないか確かめる', move: '別のApple IDの証明書なら、Appleに移してもらえることがあります。最長10営業日が目安です。' },
    cost: 'やり直すとき',
    count: '台数（Macも数えます）',
    minutes: '1台の分数（見積もり）',
    countHint: '半角の数字で入れてください。',
    total: (hours: number, days: number) => `およそ${hours}時間（一人なら${days}日分）`,
    basis: '1台の分数は、こちらの見積もりです。実際に近い数に直せます。',
    vendor: 'ほかに、証明書の削除に2〜3営業日かかります。',
    losses: [
      '管理サイトから配ったアプリは、消えて中のデータも失われます。',
      '構成プロファイルとアプリを、配り直します。',
      '自動で登録したものは、初期化が要ります。',
      '登録し直すまで、消したものは管理できません。',
    ],
    stop: 'ここで止めて、相談する',
    go: 'やり直しに切り替える',
  },
  /** やり直しに移る前の、確かめ。 */
  turning: {
    heading: 'やり直しに切り替えるか、確かめてください',
    lines: lines('切り替えただけでは、iPhone・iPadには何も起きません。', '登録を1台でも消すまでは、前の画面に戻れます。'),
    cost: (count: number | null) => (count === null ? '全部のiPhone・iPadの登録を消して、1台ずつ登録し直します' : `${count}台の登録を消して、1台ずつ登録し直します`),
    later: lines('管理サイトから配ったアプリは消え、中のデータも失われます。', 'この先には、やり直せない手順があります。その手前で、もう一度お聞きします。'),
    sure: 'この手間と、失われるものを承知しました',
    go: '承知のうえで、切り替える',
    back: 'やめて、前の画面に戻る',
  },
  expired: {
    page: page({
      name: '期限が切れた',
      heading: 'まず、いつもの更新を試しましょう',
      lines: lines('電話・メール・アプリは使えます。止まるのは、管理サイトからの操作だけです。', rich(strong('今日のうちに'), ' ', portal('Renew', '（リニュー）'), ' を試すのが、いちばん確かです。'), '登録を消したり、し直したりは、まだしません。'),
      sign: '更新できれば、iPhone・iPadはそのまま管理に戻ります。',
      primary: '更新を試す',
      help: {
        why: lines('期限のあと30日ほどは更新できた、という報告がいくつもあります。Appleの約束ではないので、あてにせず急ぎます。', rich('Appleのサイトの下に、期限が切れると登録し直しになる、と英語で書いてあります。それでも、', portal('Renew', '（リニュー）'), ' が残っていれば更新できています。')),
        looks: lines(rich('一覧の状態が ', portal('Expired', '（エクスパイアド）'), ' でも、ボタンがあれば押せます。')),
        ifNot: lines('ボタンがない、断られたときは、Appleのサイトの画面で「Renew がない・断られた」を選びます。', 'そこで、ほかの方法とやり直しを見比べます。'),
      },
    }),
    ended: '期限',
    unknown: '期限はまだわかりません',
    ago: (days: number) => (days === 0 ? '今日、切れました' : `${days}日前に切れました`),
    notYet: 'まだ期限の前です。同じ手順で、そのまま更新できます。',
    late: '30日を過ぎています。更新できないかもしれませんが、試して困ることはありません。',
    early: '30日までは更新できたという報告があります。約束ではないので、急ぎます。',
    note: '下の英語は、Appleのサイトにいつも出ている注意書きです。',
    footnote: '*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.',
    turn: '期限が切れたときの進め方を見る',
  },
  refused: {
    open: 'Renew がない・断られた',
    heading: 'どうなったか、1つ選んでください',
    lines: lines(rich('行がまるごと見つからないときは、', strong('別のApple IDで入っている'), 'ことが多いです。'), 'iPhone・iPadには、まだ何もしません。'),
    question: 'Appleのサイトの様子',
    answers: { 'no-button': '行はあるが、Renewがない', refused: 'Renewを押したら、断られた', 'row-gone': '行が見つからない' },
    go: 'ほかの方法を見る',
    back: 'Appleのサイトに戻る',
  },
  cannotSignIn: 'サインインできません',
};
