// 作成と準備だけにある画面：このパソコン、Apple IDの用意、確認コードの電話、まとめ、登録済みのデバイス、Appleのサイトでの作成。
import { site } from '../../site/current.ts';
import { toCertificatePage } from '../site-words.ts';
import { code, label, portal, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const create = portal('Create a Certificate', '（クリエイト）');
const accept = portal('Accept', '（アクセプト）');
const getStarted = portal('Get Started', '（ゲット・スターテッド）');

export const creation = {
  devicesEnrolled: {
    page: page({
      name: 'デバイスの有無',
      heading: '管理中のiPhone・iPadがないか、見てください',
      lines: lines(rich('管理サイトの ', label(site.labels.devices), ' を開きます。'), 'iPhoneやiPadが並んでいるかを見て、答えを選びます。'),
      sign: '1台もなければ、作成に進みます。',
      primary: 'この答えで進む',
      help: {
        why: lines('証明書は、iPhone・iPadを管理に加える前に作ります。', 'もう並んでいるなら、証明書はすでにあります。作り直さず、更新します。'),
        looks: lines(`一覧が空のときは「${site.messages.noDevices}」のように出ます。`),
        ifNot: lines('見つからないときは「わかりません」を選ぶと、見る場所が出ます。'),
      },
    }),
    question: '管理サイトの一覧',
    answers: {
      none: { title: '1台もありません', text: '初めての証明書を作ります。' },
      some: { title: '並んでいます', text: '作成ではなく、更新になります。' },
      unknown: { title: 'わかりません', text: '見る場所を案内します。' },
    },
    again: '答えを選び直す',
    some: {
      heading: '作らずに、更新しましょう',
      lines: lines(
        '管理中のiPhone・iPadは、いまの証明書でつながっています。',
        rich('別の証明書を作っても、つながりは移せません。', strong('いまの証明書を更新します。')),
      ),
      go: '更新として進む',
    },
    unknown: {
      heading: `${site.labels.devices}を見てください`,
      lines: lines(
        rich('管理サイトの上の帯にある ', label(site.labels.devices), ' を押します。'),
        rich('または ', ...toCertificatePage, ` の下の欄を見ます。「${site.labels.expiry}」に日付があれば、証明書はもうあります。`),
      ),
      ask: 'どちらも見られないときは、作る前にヘルプデスクに「証明書はもう登録されていますか」と聞いてください。',
      now: '答えを選ぶ',
    },
  },
  appleIdStart: {
    page: page({
      name: 'Apple IDの用意',
      heading: '証明書に使うApple\u00a0IDがあるか、教えてください',
      lines: lines('証明書は、作ったときのApple\u00a0ID（Apple\u00a0Account）でだけ、毎年更新できます。'),
      sign: '次の画面で、そのアドレスを確かめます。',
      primary: 'この答えで進む',
      help: {
        why: lines('ほかのAppleのサービスに使っているものは、持ち主の都合で使えなくなることがあります。'),
        looks: lines('会社に1つで足ります。お金はかかりません。'),
        ifNot: lines('更新のときは、去年と同じApple IDを使います。わからなければ、はじめの画面の「困っている」から探せます。'),
      },
    }),
    practice: '練習では、「あります」を選んでください。Apple IDは、練習用のものを使います。',
    question: 'Apple ID',
    answers: {
      yes: { title: 'あります', text: 'この作業だけに使うもの、または去年の証明書に使ったもの。' },
      others: { title: 'ありますが、ほかにも使っています', text: 'App Store、iCloud、社員のiPhoneなど。' },
      unknown: { title: 'ほかに使っているか、わかりません', text: '確かめ方を案内します。' },
      no: { title: 'まだありません', text: '作り方を案内します。無料です。' },
    },
    cost: {
      title: 'あとから別のApple IDに替えると',
      text: 'すべてのiPhone・iPadをいったん管理から外し、1台ずつ登録し直し、プロファイルとアプリも配り直します。証明書をまだ作っていなければ、いまのうちに選び直せます。',
    },
    others: {
      heading: '専用のApple\u00a0IDを作ると、安心です',
      lines: lines(
        'ほかに使っていると、パスワードや電話番号が、持ち主の都合で変わります。',
        rich('去年の証明書に使ったものなら、', strong('替えずにそのまま使います。')),
      ),
      make: '専用のApple IDを作る',
      keep: 'このApple IDを使う',
    },
    unknown: {
      heading: '持ち主に、3つ聞いてください',
      lines: lines('どれか1つでも「はい」なら、専用のApple\u00a0IDを作ると安心です。'),
      asks: ['iPhoneやiPadの「設定」の一番上に、そのApple IDの名前が出ますか。', 'App StoreやiCloudの支払いに使っていますか。', 'そのアドレスは、お一人だけのものですか。'],
      asksTitle: '聞くこと',
      keep: 'わからないまま進む',
    },
    none: {
      made: '作れました。次へ',
      open: 'Apple Accountのサイトを開く',
    },
  },
  codePhones: {
    page: page({
      name: '確認コードの電話',
      heading: '確認コードを受け取る電話を、2つにしてください',
      lines: lines(
        'サインインのたびに、6けたの確認コードが電話に届きます。',
        rich(strong('1つは会社の固定電話'), 'にします。音声の電話で、番号を読み上げてくれます。'),
      ),
      sign: 'Apple Accountのサイトに、電話番号が2つ並びます。',
      primary: 'この答えで進む',
      help: {
        why: lines('電話の持ち主が休んだり替わったりしても、サインインできるようにするためです。', 'メールを何人かで受け取っていても、確認コードはメールには届きません。'),
        looks: lines(rich(label('サインインとセキュリティ'), ' › ', label('信頼できる電話番号'), ' に、番号が並びます。', '「音声」を選べば、固定電話でも足せます。')),
        ifNot: lines('内線しかない番号や、自動応答の番号では受け取れません。', 'Apple Businessで管理者が2人いれば、会社で管理するApple Accountでも同じくらい安心です。'),
      },
    }),
    practice: '練習では、どの答えでも進めます。迷ったら「2つ以上あります」を選んでください。',
    question: 'いま登録してある電話',
    answers: {
      two: { title: '2つ以上あります', text: '固定電話があれば、なお安心です。' },
      one: { title: '1つです', text: 'このまま進めます。近いうちに、もう1つ足してください。' },
      later: { title: 'あとで確かめます', text: 'まとめに、残っていることとして出ます。' },
    },
    open: 'Apple Accountのサイトを開く',
  },
  thisPc: {
    page: page({
      name: 'このパソコン',
      heading: 'このパソコンを調べます',
      lines: lines(
        'ブラウザ、時計、Appleのサイトにつながるかの3つを見ます。',
        rich('証明書は', strong('パソコンでだけ'), '作れます。iPhoneやiPadではできません。電話で案内する方にも、パソコンの前に座ってもらってください。'),
      ),
      sign: '3つの結果が、数秒で並びます。',
      primary: 'このパソコンで進む',
      help: {
        why: lines('途中で止まる原因を、先に見つけるためです。どの結果でも、先へ進めます。', 'Appleのサイトには、つながるかどうかを聞くだけです。名前も記録も送りません。'),
        looks: lines('よいものには「よい」、気をつけるものには、理由とすることが出ます。'),
        ifNot: lines('会社の決まりで通信が止まっているときは、情報システム担当に送る文をコピーできます。'),
      },
    }),
    ask: '調べるもの',
    asks: ['ふだん開くブラウザ', 'このパソコンの時計', 'Appleのサイト（3か所）'],
    check: '調べる',
    again: 'もう一度調べる',
    checking: '調べています。長くても5秒です。',
    practice: '練習なので、Appleにはつなぎません。このパソコンの中の練習用サーバーに、代わりにつなぎます。',
    results: {
      heading: '調べ終わりました。このまま進めます',
      cautionHeading: '気をつけるところがあります。それでも進めます',
      offlineHeading: 'いまはAppleにつながりません。できることから進めます',
    },
    browser: {
      title: 'ブラウザ',
      names: { edge: 'Edge', chrome: 'Chrome', safari: 'Safari', firefox: 'Firefox', brave: 'Brave', 'internet-explorer': 'Internet Explorer', other: 'ほかのブラウザ', unknown: 'わからないブラウザ' },
      fit: (name: string) => `${name}です。このまま使えます。`,
      other: 'うまく動かないときは、Edge、Chrome、Safariのどれかで開いてください。',
      unknown: 'どのブラウザが開くか、わかりませんでした。Edge、Chrome、Safariのどれかを使ってください。',
      unfit: 'Internet Explorerになっています。Appleのサイトが途中で失敗することが多いので、Edge、Chrome、Safariのどれかを使います。',
      ieMode: 'Edgeの「IEモード」でも開けません。アドレスの左に「e」の古い印が出たら、IEモードを終わります。',
    },
    clock: {
      title: '時計',
      good: '合っています。',
      ahead: (howLong: string) => `${howLong}進んでいます。「日付と時刻」の設定で、自動で合わせてください。`,
      behind: (howLong: string) => `${howLong}遅れています。「日付と時刻」の設定で、自動で合わせてください。`,
      wrong: '日付が大きくずれているようです。「日付と時刻」の設定で、自動で合わせてください。',
      unknown: 'つながらないので、確かめられませんでした。画面の時計を、ほかの時計と見比べてください。',
      days: (n: number) => `${n}日ほど`,
      hours: (n: number) => `${n}時間ほど`,
      minutes: (n: number) => `${n}分ほど`,
    },
    net: {
      title: 'Appleのサイト',
      all: '3か所とも、つながりました。',
      practised: '3か所の代わりに、練習用のサーバーにつながりました。',
      some: (n: number) => `3か所のうち${n}か所に、つながりました。つながらなかったところは、次のとおりです。`,
      host: (host: string, what: string) => `${host}：${what}`,
      signIn: 'Appleのサイトを開くときに、会社のプロキシのユーザー名とパスワードを聞かれます。手元に用意してください。',
    },
    offline: {
      title: 'つながらなくても、できること',
      items: ['練習（最初から最後まで、このパソコンの中だけで動きます）', 'ファイルを入れて、何のファイルか、使えるかを確かめること', 'Apple IDのアドレスと、確認コードの電話を決めること'],
      needs: 'Appleのサイトを開くときだけ、インターネットが要ります。',
    },
  },
  prepared: {
    page: page({
      name: 'まとめ',
      heading: '準備ができました。次の作業を選んでください',
      lines: lines(),
      sign: '選んだ作業の、最初の画面になります。',
      primary: 'この作業に進む',
      help: {
        why: lines('ここまでの答えは、次の作業に引き継がれます。同じことは聞きません。'),
        looks: lines('残っていることは、あとで済ませても大丈夫です。'),
        ifNot: lines('作成か更新かわからないときは、管理サイトにiPhone・iPadが並んでいるかを見ます。並んでいれば、更新です。'),
      },
    }),
    openHeading: '準備ができました。残りは、あとでも大丈夫です',
    found: 'わかったこと',
    left: '残っていること',
    nothing: 'ありません。',
    facts: {
      net: { all: 'Appleのサイトにつながります', some: 'つながらないAppleのサイトがあります', none: 'Appleのサイトにつながりません', practised: '練習なので、Appleのサイトにはつないでいません' },
      browser: { fit: 'ブラウザは使えます', unfit: 'Edge、Chrome、Safariのどれかで開く', unknown: '使うブラウザを決める' },
      clock: { good: '時計は合っています', off: '時計を合わせる', unknown: '時計を、ほかの時計と見比べる' },
      appleId: { ready: 'この作業だけに使うApple IDがあります', shared: 'Apple IDを、ほかの用途と分ける', unknown: 'Apple IDが、ほかで使われていないか確かめる' },
      noted: { noted: 'Apple IDをメモしました', not: 'Apple IDを確かめる' },
      phones: { two: '確認コードの電話が2つあります', one: '確認コードの電話を、もう1つ足す', later: '確認コードの電話を確かめる' },
    },
    question: '次の作業',
    next: {
      create: { title: '初めての証明書を作る', text: 'iPhone・iPadは、まだ1台も管理していません。' },
      renew: { title: '証明書を更新する', text: 'iPhone・iPadは、もう管理サイトに並んでいます。' },
      close: { title: '今日はここまでにする', text: 'この準備を終わりにします。' },
    },
  },
  portal: {
    create: {
      name: 'Create を押す',
      heading: 'Create\u00a0a\u00a0Certificate\u00a0を押してください',
      lines: lines(rich(create, ' を押します。'), rich('先に ', getStarted, ' が出たら、それを押します。初めてのApple IDでは、これで合っています。')),
      careful: 'サインインして証明書が並んでいたら、押さずに止めます。何に使っているか、社内の方に聞いてください。',
    },
    agree: {
      name: '同意して Accept',
      heading: '規約に同意し、Accept\u00a0を押してください',
      lines: lines('規約を読み、下のチェックボックス（四角）に印を付けます。', rich(accept, ' を押すと、ファイルを選ぶ画面になります。')),
    },
    browserLine: rich(create, ' を押し、規約を読んでチェックボックスに印を付け、', accept, ' を押します。先に ', getStarted, ' が出たら、押して進みます。'),
    note: {
      title: '来年のための目印',
      text: rich('Appleの画面の ', code('Notes'), ' が空なら、この1行を貼れます。何か書いてあれば消さず、その後ろに足します。'),
    },
  },
};
