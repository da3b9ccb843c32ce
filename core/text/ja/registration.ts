// 登録の二画面：管理サイトへの登録と、有効期限の確認。
import { site } from '../../site/current.ts';
import { toCertificatePage } from '../site-words.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '（リニュー）');

export const registration = {
  register: {
    page: page({
      name: '登録',
      heading: '新しい証明書を、管理サイトに登録してください',
      lines: lines(
        rich(`下の欄「${site.labels.certificateBox}」の `, label(site.labels.chooseFile), ' を押し、新しい証明書を選びます。パソコンによっては ', label(site.labels.chooseFileEnglish), ' と出ます。'),
        rich('ファイルの名前が出たら、同じ行の ', label(site.labels.register), ' を押します。'),
      ),
      sign: `「${site.labels.expiry}」の日付が新しくなります。次の画面で確かめます。`,
      primary: '登録できました',
      help: {
        why: lines('Appleから受け取っただけでは、まだ使われません。管理サイトに登録して初めて切り替わります。', '登録で断られても、いまの証明書はそのまま残ります。'),
        looks: lines(rich(label(site.labels.register), ` は2つあります。ここで使うのは、「${site.labels.certificate}」の行にあるほうです。`), rich(`「${site.labels.memo}」の `, label(site.labels.register), ' はメモの欄です。ここでは押さなくて大丈夫です。')),
        ifNot: lines('メッセージが出たら、その文を見て、下の答えを選びます。', `ログインが切れたら、もう一度ログインします。${site.labels.issue}は押しません。`),
      },
    }),
    compare: {
      heading: '登録の前に、申込ファイルをもう一度出力してください',
      lines: lines(
        rich(...toCertificatePage, ` を開き直し、上の欄「${site.labels.requestBox}」の `, label(site.labels.output), ' を押します。'),
        'いま保存されたファイルを入れます。ほかの人が発行し直していないか、ナビが見比べます。',
        '前に保存したファイルでは、確かめられません。',
      ),
      practice: 'ファイルは自動で入ります。ほかの人が発行し直していないか、ナビが見比べます。',
      ours: 'Appleに渡した申込ファイル',
      sign: '同じなら「同じ申込ファイルでした」と出て、登録に進みます。',
      found: { title: '同じ申込ファイルでした', line: 'このまま登録できます。' },
      another: {
        heading: '管理サイトに、別の申込ファイルがあります',
        lines: lines('何も失われません。新しい証明書は、まだ登録していません。', `あとから、だれかが「${site.labels.issue}」を押したようです。手元の新しい証明書は、登録しても使えません。`),
        held: '管理サイトにあるもの（次に使います）',
        renew: 'この申込ファイルを使う',
        again: 'もう一度出力して確かめる',
        sameName: '名前は同じでも、中身の違う申込ファイルです。',
      },
      byEye: {
        open: '出力できないので、名前を見比べる',
        heading: '登録の前に、申込ファイルの名前を見比べてください',
        lines: lines(`管理サイトの上の欄「${site.labels.requestBox}」に、名前が出ています。`, '最後の数字が同じなら、同じものです。'),
        sign: '同じ名前なら、安心して登録に進めます。',
      },
      same: '同じ名前です',
      differs: '別の名前です',
      why: lines(`途中でほかの人が「${site.labels.issue}」を押すと、名前が変わります。`, 'そのまま登録すると、鍵が合わずに使えない証明書になります。'),
      differsAsk: '別の名前なら、新しい申込ファイルで更新し直します。何も失われません。',
      differsYes: 'はい、別の名前です',
      differsNo: 'もう一度見比べる',
    },
    beside: lines(
      rich('右の管理サイトで ', label(site.labels.chooseFile), ' か ', label(site.labels.chooseFileEnglish), ' を押すと、新しい証明書が自動で入ります。'),
      rich('同じ行の ', label(site.labels.register), ' を押します。'),
      rich('「', strong(site.messages.done), '」と出たら、下の欄の ', label(site.labels.output), ' を押します。'),
    ),
    besideSign: 'ナビが確かめ、次の画面になります。',
    besideTold: '登録だけ済みました',
    early: { title: 'まだ、新しい証明書ではありません', line: rich('出力したのは、登録する前の証明書でした。', label(site.labels.register), ' を押し、完了と出てから、もう一度 ', label(site.labels.output), ' を押してください。') },
    given: rich('新しい証明書が入りました。同じ行の ', label(site.labels.register), ' を押します。'),
    save: '新しい証明書を保存する',
    saved: (folder: string) => `「${folder}」に保存しました`,
    copyPath: '場所をコピー',
    pathHint: '場所はコピーしてあります。ファイルを選ぶ画面の「ファイル名」に貼り付けられます。',
    showFolder: '保存した場所を開く',
    file: '登録する証明書',
    outcome: '登録を断られたときは',
    e320: `(${site.refusals.otherTopic.code}) と出ました`,
    other: '別のメッセージが出ました',
    e320Page: {
      heading: '別の行を更新していました。正しい行で更新し直せます',
      lines: lines('いまの証明書は、そのまま使えています。', 'Appleのサイトに証明書がいくつかあり、別の行を更新したときに出ます。'),
      notCreate: rich(
        'メッセージは「…再度証明書を作成してください」で終わりますが、', struck('Create a Certificate', '（クリエイト）'), ' は押しません。',
        strong('正しい行を '), renew, strong(' します。'),
      ),
      again: '正しい行を更新しに戻る',
    },
    otherPage: {
      heading: 'もう一度、登録を試してください',
      lines: lines('いまの証明書は、そのまま使えています。', rich('選んだファイルが ', code('.pem'), ' か見て、もう一度 ', label(site.labels.register), ' を押します。何度押しても大丈夫です。'), rich(label(site.labels.issue), ' は押しません。')),
      chosen: (moment: string) => `去年のファイルを選んでいませんか。使うのは、${moment}に受け取ったものです。`,
      again: '申込ファイルから更新し直す',
      againAsk: '繰り返しても断られるときだけ、申込ファイルを出力し直し、それで更新し直します。',
      call: 'メッセージの文を写して、ヘルプデスクに伝えてください。',
    },
    notMoved: `前の確認では、有効期限が変わっていませんでした。もう一度「${site.labels.register}」を押してください。`,
  },
  expiry: {
    page: page({
      name: '有効期限',
      heading: '有効期限が新しくなったか、見てください',
      lines: lines(rich(`管理サイトの「${site.labels.certificateBox}」にある「${site.labels.expiry}」を見ます。`), '「新しい期限」と同じ日付か、見比べてください。1日だけの違いは、時差です。'),
      sign: '管理サイトの日付が、「新しい期限」と同じ日か、1日違いです。',
      primary: '新しい日付になっています',
      help: {
        why: lines('登録を押しただけで、切り替わっていないことがあるためです。'),
        looks: lines(`「${site.labels.certificateBox}」の欄に、年/月/日の形で出ています。`, '時差のため、1日だけ違って見えることがあります。そのままで大丈夫です。'),
        ifNot: lines('古い日付のままなら、画面を読み込み直します。', 'それでも古ければ、「まだ古い日付です」を選びます。登録をもう一度行います。'),
      },
    }),
    before: '前の期限',
    after: '新しい期限（この日付を探します）',
    unknown: 'わかりません',
    stillOld: 'まだ古い日付です',
  },
};
