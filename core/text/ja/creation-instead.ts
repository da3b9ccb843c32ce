// 更新と同じ画面でも、作成と準備では言い方が変わるところ。残りは更新の言葉のまま使う。
import { site } from '../../site/current.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines } from '../step-page.ts';

const create = portal('Create a Certificate', '（クリエイト）');
const download = portal('Download', '（ダウンロード）');
const nothingYet = 'まだ何も登録していません。iPhoneにも影響はありません。';

/** 使うApple IDを、初めてメモするとき。 */
const firstAppleId = {
  page: {
    heading: '使うApple\u00a0IDを、メモしてください',
    lines: lines(
      'このApple\u00a0ID（Apple\u00a0Account）が、来年からの更新にも必要になります。',
      rich('入れるのはメールアドレスだけです。', strong('パスワードは入れません。')),
    ),
    sign: 'アドレスについて、気をつけることがあれば出ます。',
    help: {
      why: lines('証明書は、作ったときと同じApple IDでだけ更新できます。', 'ここでメモしておくと、来年はこのナビが思い出します。'),
      looks: lines('メモは、パソコンが備える鍵付きの場所に入れます。このナビの記録には残りません。'),
      ifNot: lines('アドレスに注意が出ても、先へ進めます。替えるなら、証明書を作る前がいちばん楽です。'),
    },
  },
  field: '使うApple ID（メールアドレス）',
  found: {
    compared: {
      same: 'メモと同じです。',
      blank: 'メモしました。管理サイトの欄には、登録のあとで書きます。',
      known: 'メモと同じです。管理サイトの欄には、登録のあとで書きます。',
    },
  },
  card: { session: 'この作業を開いているあいだだけ、残しています' },
  trouble: { goOn: 'このまま続けられます。Apple IDは、サイトの欄と引き継ぎの書類にも書いておきます。' },
};

const openAlready = {
  heading: 'この会社の作業が、途中まで進んでいます',
  lines: lines('続きを開けば、受け取ったファイルもそのまま使えます。', '新しく始めても、途中の作業はなくなりません。'),
  about: '途中の作業',
};

export const insteadInPreparing = {
  frame: { journey: { title: '準備の道のり' } },
  begin: {
    customer: {
      page: {
        heading: 'どの会社の準備か、教えてください',
        sign: '次の画面に進みます。',
      },
      openAlready,
    },
  },
  appleId: firstAppleId,
};

export const insteadInCreation = {
  frame: { journey: { title: '作成の道のり' } },
  call: {
    scenes: {
      'no-access': { say: 'ログインできなくても、まだ何も変わっていません。管理サービス会社の窓口に、ログインの方法を聞いてください。' },
      json: { say: 'それは証明書ではなく、使わないファイルです。「Manage Certificates」で一覧に戻り、いちばん新しい行の「Download」を押してください。' },
      expiry: { answers: { old: '日付が出ないか、違う日付です' } },
      'not-moved': {
        say: `新しい日付が出ないなら、登録が済んでいません。さきほどの .pem のファイルで、もう一度「${site.labels.register}」を押してください。`,
        ask: '新しい日付が出ましたか。',
        answers: { old: '日付が出ないか、違う日付です' },
      },
      devices: { say: `手元のiPhoneを1台か2台、管理に加えて、「${site.labels.devices}」で「${site.labels.refresh}」を押してください。青い「${site.labels.updated}」の印が出れば、つながっています。`, ask: 'その印が出ましたか。', answers: { answered: '出ました' } },
    },
  },
  begin: {
    customer: {
      page: {
        heading: 'どの会社の証明書を作るか、教えてください',
        sign: '次の画面に進みます。',
        help: { looks: lines(rich(`${site.customerCode.name}は、`, code(site.customerCode.letter), ` と${site.customerCode.digits}けたの数字です。契約のときの書類やメールにあります。`)) },
      },
      openAlready,
    },
    siteAccess: {
      page: {
        help: { looks: lines(`上の欄が「${site.labels.requestBox}」、下の欄が「${site.labels.certificateBox}」です。`, `初めて作るときは、下の欄の「${site.labels.expiry}」がまだ空です。`) },
      },
      troubles: {
        'no-login': { lines: lines('まだ何も変わっていません。急ぐ必要はありません。', '推測で何度も試すと、ロックされることがあります。'), say: (who: string) => `${who}の管理サイトにログインできません。MDM証明書を作るため、ログイン情報の確認か再発行をお願いいたします。` },
        locked: { lines: lines('ロックは、他人から守るためのしくみです。まだ何も変わっていません。'), say: (who: string) => `${who}の管理サイトのアカウントがロックされました。MDM証明書を作るため、ロックの解除をお願いいたします。` },
        'single-sign-on': { say: (who: string) => `${who}のデバイス管理サイトに、会社の共通ログインでログインできるよう、設定をお願いいたします。MDM証明書の作成で使います。` },
        'menu-missing': { say: (who: string) => `${who}の管理サイトで「${site.labels.settings}」の中に「${site.labels.certificatePage}」が出ません。MDM証明書を作れる権限の付与をお願いいたします。` },
      },
    },
  },
  creation: {
    appleIdStart: {
      answers: { yes: { text: 'この作業だけに使うもの。' } },
      others: { lines: lines('ほかに使っていると、パスワードや電話番号が、持ち主の都合で変わります。', '証明書を作る前のいまなら、専用のものに替えられます。') },
    },
  },
  request: {
    csrRequest: { page: { sign: rich('「', strong(site.messages.done), '」と出れば、申込の用意が始まったしるしです。証明書は、まだこれからです。') } },
    csrWait: { meanwhile: lines('証明書に使うApple ID（Apple Account）とパスワード', '確認コードを受け取る電話') },
    csrTake: { replaced: lines('管理サイトにあるのは、別の申込ファイル（CSR）でした。何も失われていません。', 'そのいちばん新しいものを出力して、ここに入れてください。Appleでの作成も、もう一度行います。') },
  },
  receive: {
    trap: {
      calm: nothingYet,
      where: { candidate: lines(rich('Appleのサイトの一覧に戻り、いちばん新しい行の ', download, ' を押します。'), rich('ファイルの名前は ', code('MDM_'), ' で始まります。')) },
    },
  },
  appleId: firstAppleId,
  apple: {
    way: { page: { help: { looks: lines('この画面の中で開くと、右側にAppleのサイトが出ます。', 'サインインの情報は、この作業が終わると消えます。') } } },
    portal: {
      page: {
        heading: 'Appleのサイトで作ってください',
        lines: lines(rich('押すのは ', create, ' です。')),
        help: {
          why: lines('初めての証明書なので、新しく作ります。来年からは、同じ証明書を更新するだけです。'),
          ifNot: lines(
            rich('証明書の一覧が出て、使用中のものがあるときは、ここで止めます。', strong('その証明書を使っているサービスがないか、'), '社内とヘルプデスクに聞いてください。'),
            rich(struck('Revoke', '（リボーク）'), ' は押しません。'),
            rich('確認コードの電話の持ち主がいないときは、ここでやめられます。申込ファイルは、', label(site.labels.issue), ' を押さないかぎり使えます。'),
          ),
        },
      },
      stages: {
        signIn: {
          lines: lines(
            rich(strong('画面を共有しているなら、いま止めてください。'), ' パスワードが見えてしまいます。'),
            'メモしたApple ID（Apple Account）を使います。',
            rich('ブラウザを信頼するか聞かれたら ', portal('Don’t Trust', '（ドント・トラスト）'), ' を押します。'),
          ),
        },
        download: {
          lines: lines(
            rich(code('Confirmation'), ' と出たら、', download, ' を押します。'),
            rich(code('.json'), ' が保存されたら、一覧に戻り、いちばん新しい行の ', download, ' を押します。'),
          ),
        },
      },
      browser: { signIn: lines(rich(strong('画面を共有しているなら、先に止めます。')), 'サインインには、メモしたApple ID（Apple Account）を使います。') },
    },
  },
  browser: {
    account: { answers: { none: { text: 'メモしたApple IDでサインインします。' }, ours: { title: 'メモしたApple ID' } } },
    absent: { message: (who: string) => `${who}のMDM証明書の作成で、Appleの確認コード（6けた）がそちらの電話に届きます。ご都合のよい日時をお知らせください。こちらからお電話いたしますので、コードの読み上げをお願いいたします。コードは、メールやチャットではお送りにならないでください。` },
  },
  judged: {
    page: { help: { why: lines('登録の前に、申込ファイルと新しい証明書を見比べています。', '管理サイトで断られる前に気づけます。') } },
    next: { 'wrong-csr': '正しい申込ファイルで作り直す' },
  },
  verdict: {
    answers: {
      'wrong-csr': { reassurance: nothingYet, action: 'いちばん新しい申込ファイル（CSR）で、もう一度 Create a Certificate から進めてください。' },
      'old-file': { reassurance: nothingYet },
      'not-from-apple': { reassurance: nothingYet },
      inconsistent: { reassurance: nothingYet },
      'already-registered': { reassurance: nothingYet },
    },
    requestAnswers: { expired: { reassurance: nothingYet }, 'not-from-apple': { reassurance: nothingYet }, inconsistent: { reassurance: nothingYet }, 'needs-attention': { reassurance: nothingYet } },
  },
  registration: {
    register: {
      page: {
        sign: `「${site.labels.expiry}」に日付が出ます。次の画面で確かめます。`,
        help: { why: lines('Appleから受け取っただけでは、まだ使われません。管理サイトに登録して初めて使えるようになります。', '断られても、何度でも試せます。') },
      },
      compare: { differsAsk: '別の名前なら、新しい申込ファイルで作り直します。何も失われません。' },
      e320Page: {
        heading: 'この管理サイトには、もう証明書が登録されています',
        lines: lines('登録されている証明書は、そのまま使えています。', '新しく作ったものは入りません。登録されているほうを更新します。'),
        notCreate: rich('いま作った証明書は、使いません。', struck('Revoke', '（リボーク）'), ' で消さず、そのままにしておきます。'),
        again: '更新に切り替える',
      },
      otherPage: {
        lines: lines(rich('選んだファイルが ', code('.pem'), ' か見て、もう一度 ', label(site.labels.register), ' を押します。何度押しても大丈夫です。'), rich(label(site.labels.issue), ' は押しません。')),
      },
      notMoved: `前の確認では、有効期限が出ていませんでした。もう一度「${site.labels.register}」を押してください。`,
    },
    expiry: {
      page: {
        heading: '有効期限が出たか、見てください',
        lines: lines(rich(`管理サイトの「${site.labels.certificateBox}」にある「${site.labels.expiry}」を見ます。`), 'ここに出した日付と同じなら、登録できています。1日だけの違いは、時差です。'),
        sign: '管理サイトに、この日付が出ています。',
        primary: '同じ日付が出ています',
        help: { ifNot: lines('空のときは、画面を読み込み直します。', '変わらなければ「日付が出ません」を選び、もう一度登録します。') },
      },
      after: '管理サイトに出る期限',
      stillOld: '日付が出ません',
    },
  },
  proof: {
    page: { help: { why: lines(`「${site.messages.done}」と出ても、入っていないことがあります。`, '管理サイトから出力したファイルが同じなら、確かに登録されています。') } },
    differs: { other: lines('ナビが判定した証明書とは違います。', 'ほかの人が、あとから登録したのかもしれません。だれが登録したのかを確かめてから、進んでください。') },
  },
  afterwards: {
    devices: {
      page: {
        name: '最初の1〜2台',
        heading: '最初の1〜2台で、つながるか確かめてください',
        lines: lines(
          `手元のiPhoneかiPadを1〜2台、管理に加えます（${site.labels.enrolment}）。`,
          rich(label(site.labels.devices), ' で ', label(site.labels.refresh), ' を押し、数分待ちます。'),
        ),
        primary: 'つながりました',
        help: {
          why: lines('全部を管理に加える前に、証明書が使えることを、目で見て確かめるためです。', 'うまくいかなければ、直すのは1〜2台で済みます。'),
          ifNot: lines(`加え方は、管理サイトの「${site.labels.enrolment}」の案内にあります。練習では、${site.labels.devices}の「練習用iPhoneを2台登録する」を押します。`, '画面のロックを外し、Wi-Fiにつないで、数分待ってからもう一度試します。'),
        },
      },
      practice: lines(
        rich('右のサイトの ', label(site.labels.devices), ' で ', label('練習用iPhoneを2台登録する'), ' を押します。'),
        rich(label(site.labels.refresh), ' を押し、少し待ちます。'),
      ),
      later: 'あとで確かめる',
    },
    collection: { page: { help: { why: lines('初めの設定では、管理サイトは自分からiPhone・iPadの様子を見に行きません。', 'この設定にすると、つながらなくなったときに早く気づけます。', 'この設定がなくても、証明書は使えます。') } } },
    done: {
      page: {
        heading: '最初の証明書ができました',
        lines: lines('おつかれさまでした。これで、ほかのiPhone・iPadも管理に加えていけます。'),
        help: { why: lines('MDM証明書の期限は1年です。来年からは、作らずに更新します。') },
      },
      until: '最初の期限',
      begin: '来年、更新を始める目安',
      record: '作成の記録',
      times: { 'devices-answered': '最初の1〜2台で確かめた' },
      unproven: { lines: lines('最初の証明書は登録されています。', '残りを確かめると、この作成は終わりです。') },
      openDevices: '最初の1〜2台を管理に加え、つながるかを確かめる',
      unlike: '確認が残ったまま登録しました。最初の1〜2台での確認を、必ず行ってください。',
    },
  },
};
