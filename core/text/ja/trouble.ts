// Apple IDで困ったときの言葉：何に困っているか、試す順の方法、全台を登録し直すかどうか。
import { site } from '../../site/current.ts';
import type { WayOut, WayOutResult, TroubleKind } from '../../flows/trouble/facts.ts';
import type { LinkId } from '../../portal/sites.ts';
import { code, label, portal, rich, strong, type Line } from '../rich.ts';
import { lines, page, type StepPage } from '../step-page.ts';

type WayOutWords = {
  readonly page: StepPage;
  readonly clues: { readonly title: string; readonly items: readonly Line[] };
  readonly links: Readonly<Partial<Record<LinkId, string>>>;
  readonly answers: Readonly<Partial<Record<WayOutResult, string>>>;
  readonly waiting: { readonly heading: string; readonly lines: readonly Line[] };
};

const kinds: Record<TroubleKind, string> = {
  forgotten: 'パスワードを忘れました',
  locked: 'ロックされたか、使えなくなりました',
  'code-phone': '確認コードを受け取る電話がありません',
  mailbox: 'Apple IDのメールを受け取れません',
  'unknown-id': 'どのApple IDか、わかりません',
  'person-left': '持ち主が退職・異動しました',
  'other-id': '別のApple IDに替えたいです',
};

const answer = 'この答えで進む';
/** 答えるだけの画面には、できたしるしがない。 */
const sign = null;
const calm = rich('電話・メール・アプリは、', strong('このまま使えます。'));
const noGuess = rich(strong('推測でサインインしません。'), ' 何度も違うと、ロックされます。');

const steps: Record<WayOut, WayOutWords> = {
  hunt: {
    page: page({
      name: 'Apple IDを探す',
      heading: 'Apple IDの手がかりを探してください',
      lines: lines(calm, '下の順に見ていきます。たいてい、どれかに残っています。', noGuess),
      sign, primary: answer,
      help: {
        why: lines('更新には、最初に証明書を作ったApple IDが要ります。', '見つかれば、iPhone・iPadには何もせずに済みます。'),
        looks: lines(rich('管理サイトの欄の名前は ', label(site.labels.memo), ' です。'), 'Appleのお知らせは、件名に「Push Notification Service certificate」と入った英語のメールです。その宛先がApple IDです。'),
        ifNot: lines('見つからなくても、Appleに証明書の番号を伝えて相談できます。', '心あたりを順に入れて試すことは、しないでください。'),
      },
    }),
    clues: {
      title: '探すところ',
      items: [
        rich('管理サイトの ', label(site.labels.memo), ' の欄'),
        '共有のメールと、前の担当の方のメールに毎年届く、Appleのお知らせの宛先と、本文のApple ID',
        rich('Appleのサイトにサインインできる方がいれば、一覧の ', portal('Notes', '（ノーツ）'), ' の書き込み'),
        '去年更新した販売店や担当の営業の記録、引き継ぎの書類、契約の書類',
      ],
    },
    links: {},
    answers: { solved: '見つかって、サインインもできました', passed: '見つかりましたが、サインインできません', waiting: '人に聞いて、返事を待っています', 'not-possible': 'どこにもありませんでした' },
    waiting: { heading: '返事を待つあいだ、止めて大丈夫です', lines: lines('営業や前の担当の方から返事が来たら、ここから続けます。', noGuess) },
  },
  mailbox: {
    page: page({
      name: 'メールを使えるようにする',
      heading: 'Apple IDのメールを、また受け取れるようにしてください',
      lines: lines('社内の情報システム担当に頼むのが、いちばん早い道です。', 'パスワードの再設定には、このメールか電話が要ります。', calm),
      sign, primary: answer,
      help: {
        why: lines('Apple IDは、メールアドレスがそのまま名前です。', '退職した方のアドレスでも、会社のドメインなら、一時的に作り直せます。'),
        looks: lines('メールボックスごと戻さなくても、別名（エイリアス）や転送で十分です。', '届くようになったら、自分あてに試しのメールを送って確かめます。'),
        ifNot: lines('会社のドメインを手放した、無料メールでだれもログインできない、というときは「このメールは戻せません」を選びます。', 'ほかの方法に進みます。'),
      },
    }),
    clues: { title: '情報システム担当に頼むこと', items: ['止めたメールアドレスを、しばらく戻す', '戻せなければ、同じ名前の別名（エイリアス）か転送を作る', '届いたメールを見る方を、1人決める'] },
    links: {},
    answers: { solved: '届いて、サインインもできました', passed: '届きますが、まだサインインできません', waiting: '情報システム担当に頼みました', 'not-possible': 'このメールは戻せません' },
    waiting: { heading: 'メールが戻るまで、止めて大丈夫です', lines: lines('情報システム担当から返事が来たら、ここから続けます。', calm) },
  },
  'phone-number': {
    page: page({
      name: '確認コードの電話番号',
      heading: '確認コードを受け取る電話番号を、確かめてください',
      lines: lines('要るのは電話機ではなく、登録した電話番号です。', '番号が使えれば、別の電話機でも受け取れます。', calm),
      sign, primary: answer,
      help: {
        why: lines('サインインには、パスワードのほかに6けたの確認コードが要ります。', 'コードは、Apple IDに登録した電話番号に届きます。'),
        looks: lines('サインインの画面に、番号の下2けたが出ます。', '固定電話の番号なら、機械の声がコードを読み上げます。'),
        ifNot: lines('番号を解約していたら「この番号は、もう使えません」を選びます。', '番号を持つ方が休みなら、「SIMや持ち主を待っています」を選んで止めておけます。'),
      },
    }),
    clues: { title: '番号を使えるようにする方法', items: ['携帯電話会社で、SIMを再発行してもらう', 'SIMを別の電話機に入れて受け取る', 'コードの画面で、SMSのかわりに音声通話を選ぶ', '番号を持つ方に、電話で読み上げてもらう'] },
    links: {},
    answers: { solved: 'コードが届いて、サインインできました', passed: '番号は使えますが、まだサインインできません', waiting: 'SIMや持ち主を待っています', 'not-possible': 'この番号は、もう使えません' },
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
        ifNot: lines('復旧を待つあいだは、そのApple IDでどこにもサインインしません。手続きが初めからになることがあります。', 'Appleから「できない」と言われたら、次の方法に進みます。'),
      },
    }),
    clues: { title: '手続きのこつ', items: ['パスワードがわかるなら、ロックの解除だけで済みます', 'ロックの解除に何度も失敗したら、その日はやめます', '復旧を待つあいだは、そのApple\u00a0IDを使いません', '新しいパスワードは、会社の決まった場所にしまいます'] },
    links: { iforgot: '再設定のページを開く', lockedHelp: 'ロックの説明を開く' },
    answers: { solved: 'サインインできました', waiting: 'ロックか復旧で、待っています', 'not-possible': 'Appleに、できないと言われました' },
    waiting: { heading: '待つだけで大丈夫です。何もしないでください', lines: lines('ロックは翌日に、復旧は知らせが来てから、続けます。', rich('そのApple IDでは、', strong('どこにもサインインしません。'))) },
  },
  'change-address': {
    page: page({
      name: 'アドレスの変更',
      heading: '同じApple IDのまま、メールアドレスを替えてください',
      lines: lines('証明書は、アドレスではなくアカウントに付いています。', 'アドレスを替えても、証明書の一覧はそのままです。', rich('替えると、', strong('前のアドレスではサインインできなくなります。'))),
      sign, primary: answer,
      help: {
        why: lines('新しいApple IDを作ると、別の証明書になります。', '同じアカウントのアドレスだけを替えれば、iPhone・iPadには何もせずに済みます。'),
        looks: lines(rich(code('account.apple.com'), ' にサインインし、サインインとセキュリティの中で、メールアドレスを替えます。'), '新しいアドレスに届く番号を入れて終わります。'),
        ifNot: lines('サインインできることと、確認コードを受け取る電話が必要です。どちらかがないと替えられません。', '新しいアドレスが別のApple IDに使われていると、替えられません。'),
      },
    }),
    clues: { title: '替えるとき', items: ['何人かで受け取れる、会社のアドレスにします', 'ほかのApple IDに使っていないアドレスを選びます', `替えたら、管理サイトの「${site.labels.memo}」も直します`, '確認コードの番号を、もう1つ登録します'] },
    links: { account: 'Apple IDのページを開く' },
    answers: { solved: '替えて、サインインできました', waiting: '電話やメールを待っています', 'not-possible': '替えられません' },
    waiting: { heading: 'そろうまで、止めて大丈夫です', lines: lines('電話とメールがそろったら、ここから続けます。', calm) },
  },
  'apple-move': {
    page: page({
      name: 'Appleに移してもらう',
      heading: '証明書を移すよう、Appleに頼んでください',
      lines: lines('別のApple IDに証明書を移せるのは、Appleだけです。', '管理サービス会社や営業には、できません。'),
      sign, primary: answer,
      help: {
        why: lines('移しても証明書は同じなので、iPhone・iPadはそのまま使えます。', 'Appleの案内では、最長10営業日かかります。会社で管理するApple Account向けの文ですが、ほかのApple IDで移せた例も報告されています。'),
        looks: lines('頼むときの文に、証明書の番号と日付を入れてあります。', '番号は、管理サイトから出力したファイルをここに入れると埋まります。'),
        ifNot: lines('断られたら、「Appleに断られました」を選びます。', '休日の数え方は、Appleによります。日付は目安です。'),
      },
    }),
    clues: { title: '手元に用意するもの', items: ['会社の名前と住所、連絡のつく電話', 'いまのApple IDのうち、わかること', '移し先のApple ID（会社の共有アドレス）'] },
    links: { acos: 'AppleCare OS Supportの窓口を開く', appleContact: 'Appleの連絡先を開く' },
    answers: { solved: '移してもらえました', waiting: '頼んで、待っています', 'not-possible': 'Appleに断られました' },
    waiting: { heading: 'Appleの返事を、待つだけです', lines: lines('電話・メール・アプリは、いつもどおり使えます。', '休日の数え方は、Appleによります。') },
  },
};

export const trouble = {
  kind: {
    page: page({
      name: '困っていること',
      heading: 'いま困っていることを、1つ選んでください',
      lines: lines(calm, 'iPhone・iPadに触らずに済む方法から、順に試します。', 'いまの証明書の期限までは、何日かけても大丈夫です。続きから始められます。'),
      sign: '選ぶと、試す順番が決まります。',
      primary: 'この困りごとで進む',
      help: {
        why: lines('いちばん手間の大きい「全台の登録し直し」は、ほかの方法が全部だめなときだけにします。', 'メールを戻す、番号を戻す、Appleの手続き、アドレスの変更、Appleに移してもらう、の順です。'),
        looks: lines('いくつか当てはまるときは、いちばん困っているものを選びます。', 'あとで選び直せます。'),
        ifNot: lines('どれかわからないときは、「どのApple IDか、わかりません」を選んでください。'),
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
    acosAnswers: { yes: 'あります', no: 'ありません', unknown: 'わかりません' },
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
    subject: '件名：Apple Push Certificates Portalの証明書を別のApple Accountへ移すことのお願い',
    greeting: 'Appleサポート 御中',
    appleDay: (day: string, apples: string) => `${day}／Appleの表示：${apples}`,
    ask: '当社のデバイス管理（MDM）で使っているプッシュ証明書を、別のApple Accountに移していただきたく、お願いいたします。いまのApple Accountを、この証明書には使えなくなったためです。',
    keep: '証明書は失効させないでください。いまのデバイスは、この証明書で管理しています。',
    figures: '証明書について',
    organisation: '会社名',
    topic: 'トピック（UID）',
    serial: 'シリアル番号',
    numbered: (subject: string, serial: string) => `${subject}（シリアル番号：${serial}）`,
    commonName: '共通名（CN）',
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
      ask: 'Apple Push Certificates Portalの証明書を、別のApple Accountへ移していただきたいのですが、お願いできますでしょうか。',
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
      name: '手間を見比べる',
      heading: '全台を登録し直す前に、手間と待ち時間を見比べてください',
      lines: lines('全部のiPhone・iPadの登録を消して、登録し直すことになります。', '待てば済む方法が残っていれば、そちらが楽です。'),
      sign: '台数を入れると、かかる時間が出ます。',
      primary: 'かかる時間を見る',
      help: {
        why: lines('別のApple IDの証明書は、別の証明書です。いま登録してあるiPhone・iPadは、新しい証明書では管理できません。', '前の証明書は、登録し直したあとは使えません。'),
        looks: lines('1台あたりの時間は、バックアップ、削除、初期化、登録、配り直しを合わせた見積もりです。自由に直せます。', `台数は、管理サイトの${site.labels.devices}で数えられます。`),
        ifNot: lines('決めるのは、ヘルプデスクか営業と話してからにします。', '期限が近いときも、電話・メール・アプリは止まりません。止まるのは、管理サイトからの操作です。'),
      },
    }),
    ways: '待てば済むかもしれない方法',
    times: { hunt: '聞くだけ', mailbox: '数時間から数日', 'phone-number': '数日（SIMの再発行）', recovery: '翌日から数日', 'change-address': 'その日のうち', 'apple-move': '最長10営業日（目安）' } satisfies Record<WayOut, string>,
    results: { solved: '済み', passed: '済み', 'not-possible': 'できませんでした', waiting: '待っています' } satisfies Record<WayOutResult, string>,
    again: 'もう一度試す',
    expired: { renew: 'Renewを、もう一度試す', account: '別のApple IDでサインインしていないか確かめる', move: '別のApple IDの証明書なら、Appleに移してもらえることがあります。最長10営業日が目安です。' },
    cost: '全台を登録し直すとき',
    counts: { byHand: '手で登録した台数（Macも）', older: '自動登録・OSが26より前の台数', newer: '自動登録・OSが26以降の台数' },
    countsTitle: '台数の控え（自動登録はApple Businessなど）',
    countsKeep: '台数を控える',
    countsKept: '控えました',
    minutes: '1台あたりの時間（分・見積もり）',
    countHint: '半角の数字で入れてください。',
    total: (hours: number, days: number) => `およそ${hours}時間（1人なら${days}日分）`,
    basis: '1台あたりの時間は、このナビの見積もりです。実際に近い数に直せます。',
    erased: (older: number, newer: number) => (older + newer === 0 ? '初期化が必要な、自動登録のものはありません。' : `自動登録の${older + newer}台は、初期化が必要です。${newer === 0 ? '' : `うちOSが26以降の${newer}台は、移行できれば不要です。`}`),
    askMoving: '移行できるか、先に聞く',
    vendor: 'ほかに、管理サービス会社が古い証明書を外すのに、2〜3営業日かかります。',
    losses: [
      '管理サイトから配ったアプリは、消えて中のデータも失われます。',
      '構成プロファイルとアプリを、配り直します。',
      'Apple Businessなどで自動登録したものは、初期化が必要です（移行できるものを除きます）。',
      '登録し直すまで、消したものは管理できません。',
    ],
    stop: 'ここで止めて、相談する',
    go: '全台の登録し直しに切り替える',
  },
  /** 全台の登録し直しに移る前の、確認。 */
  turning: {
    heading: '全台の登録し直しに切り替えるか、確かめてください',
    lines: lines('切り替えただけでは、iPhone・iPadには何も起きません。', '登録を1台でも消すまでは、前の画面に戻れます。'),
    cost: (count: number | null) => (count === null ? '全部のiPhone・iPadの登録を消して、1台ずつ登録し直します' : `${count}台の登録を消して、1台ずつ登録し直します`),
    later: lines('管理サイトから配ったアプリは消え、中のデータも失われます。', 'この先には、元に戻せない手順があります。その手前で、もう一度お聞きします。'),
    sure: 'この手間と、失われるものを承知しました',
    go: '承知のうえで、切り替える',
    back: 'やめて、前の画面に戻る',
  },
  expired: {
    page: page({
      name: '期限が切れた',
      heading: 'まず、いつもの更新を試しましょう',
      lines: lines('電話・メール・アプリは使えます。止まるのは、管理サイトからの操作だけです。', rich(strong('今日のうちに'), ' ', portal('Renew', '（リニュー）'), ' を試すのが、いちばん確かです。'), 'iPhone・iPadの登録は、消さず、そのままにします。'),
      sign: '更新できれば、iPhone・iPadは元どおり管理できます。',
      primary: '更新を試す',
      help: {
        why: lines('期限のあと30日ほどは更新できた、という報告がいくつもあります。Appleの約束ではないので、お急ぎください。', rich('Appleのサイトの下に、期限が切れると登録し直しになる、と英語で書いてあります。それでも、', portal('Renew', '（リニュー）'), ' が残っていれば更新できています。')),
        looks: lines(rich('一覧の状態が ', portal('Expired', '（エクスパイアド）'), ' でも、ボタンがあれば押せます。')),
        ifNot: lines('ボタンがない、断られたときは、Appleのサイトの画面で「Renew がない・断られた」を選びます。', 'そこで、ほかの方法と全台の登録し直しを見比べます。'),
      },
    }),
    ended: '期限',
    unknown: '期限はまだわかりません',
    ago: (days: number) => (days === 0 ? '今日、切れました' : `${days}日前に切れました`),
    notYet: 'まだ期限の前です。同じ手順で、そのまま更新できます。',
    late: '30日を過ぎています。更新できないかもしれませんが、試して困ることはありません。',
    early: '切れてから30日以内なら更新できた、という報告があります。お約束できるものではないので、お急ぎください。',
    note: '下の英語は、Appleのサイトにいつも出ている注意書きです。',
    footnote: '*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.',
    turn: '期限が切れたときの進め方を見る',
  },
  refused: {
    open: 'Renew がない・断られた',
    heading: 'どうなったか、1つ選んでください',
    lines: lines(rich('行がまるごと見つからないときは、', strong('別のApple IDでサインインしている'), 'ことが多いです。'), 'iPhone・iPadには、何もしません。'),
    question: 'Appleのサイトの様子',
    answers: { 'no-button': '行はありますが、Renewがありません', refused: 'Renewを押したら、断られました', 'row-gone': '行が見つかりません' },
    go: 'ほかの方法を見る',
    back: 'Appleのサイトに戻る',
  },
  cannotSignIn: 'サインインできません',
};
