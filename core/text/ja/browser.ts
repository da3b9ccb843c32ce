// いつものブラウザで進むときの言葉：どのApple IDか、プライベートウィンドウ、ダウンロードの見守り、名前の違う控え。
import { site } from '../../site/current.ts';
import type { BrowserKind } from '../../portal/browsers.ts';
import { code, label, portal, rich, strong, struck, type Line } from '../rich.ts';
import { lines } from '../step-page.ts';

const privateWindow: Record<BrowserKind, Line> = {
  edge: rich('Edgeの右上の ', label('…'), ' を押し、', label('新しい InPrivate ウィンドウ'), ' を選びます。'),
  chrome: rich('Chromeの右上の ', label('⋮'), ' を押し、', label('新しいシークレット ウィンドウ'), ' を選びます。'),
  safari: rich('Safariのメニューで ', label('ファイル'), ' を押し、', label('新規プライベートウインドウ'), ' を選びます。'),
  firefox: rich('Firefoxの右上の ', label('≡'), ' を押し、', label('新しいプライベートウィンドウ'), ' を選びます。'),
  brave: rich('Braveの右上の ', label('≡'), ' を押し、', label('新しいプライベートウィンドウ'), ' を選びます。'),
  'internet-explorer': rich('EdgeかChromeを開きます。Internet Explorerでは進めません。'),
  other: rich('ブラウザのメニューで、プライベート（シークレット）のウィンドウを開きます。'),
  unknown: rich('ブラウザのメニューで、これを選びます。\nEdge：', label('新しい InPrivate ウィンドウ'), '\nChrome：', label('新しいシークレット ウィンドウ'), '\nSafari：', label('新規プライベートウインドウ')),
};

const renew = portal('Renew', '（リニュー）');
const create = struck('Create a Certificate', '（クリエイト）');
const revoke = struck('Revoke', '（リボーク）');
const info = portal('i', '（アイ）');
const chooseFile = portal('Choose File', '（チューズ・ファイル）');
const upload = portal('Upload', '（アップロード）');
const download = portal('Download', '（ダウンロード）');

const renewLater = rich(renew, ' は、行が見つかってから押します。', create, ' と ', revoke, ' は押しません。');

export const browser = {
  /** 前の年のファイルと、名前が同じになる。 */
  sameName: rich('名前の似たファイルが並ぶときは、', strong('保存した日時がいちばん新しいもの'), 'です。ふつうは、名前の終わりに ', code('(1)'), ' などの番号が付いています。'),
  narrow: {
    keep: 'ナビを横に小さく置く',
    back: '元の大きさに戻す',
    row: lines(
      rich('先に ', info, ' を押します。最後の4文字が下と同じなら、その行の ', renew, ' を押します。'),
      rich(strong('押さないもの：'), create, ' ', revoke),
    ),
    never: rich(strong('押さないもの：'), revoke),
    save: '申込ファイルを保存して次へ',
    send: {
      name: 'ファイルを渡して受け取る',
      heading: '申込ファイルをAppleに渡し、Download\u00a0を押してください',
      lines: lines(
        rich(chooseFile, ' を押し、開いた画面の「ファイル名」に、コピーしてある保存場所を貼り付けて、Enterを押します。'),
        rich(upload, ' を押し、次の画面で ', download, ' を押します。'),
      ),
      /** まだ保存していないとき、初めの行の前に。 */
      saveFirst: '先に、下で申込ファイルを保存します。',
    },
  },
  /** 一覧の行を、Downloadで受け取った証明書で見分ける。 */
  rows: {
    headings: {
      dated: 'この日付の行を上から順に、Download\u00a0を押してください',
      any: 'どれか1行で Download\u00a0を押してください',
      next: '次の行で Download\u00a0を押してください',
      none: 'ほかの日付の行も違えば、サインインし直してください',
      again: '前に押した行で、もう一度 Download\u00a0を押してください',
      found: 'いま Download を押した行で、Renew\u00a0を押してください',
      foundFile: '入れたファイルの行で、Renew\u00a0を押してください',
      wasFound: '見つけた行で、Renew\u00a0を押してください',
      byEye: '最後の4文字が同じ行の Renew\u00a0を押してください',
    },
    lines: lines(
      rich(download, ' を押しても、何も変わりません。行はナビが見分けます。'),
      renewLater,
    ),
    nextLines: lines(renewLater),
    foundLines: lines(
      rich(renew, ' は、Re\u00a0の\u2060次が\u00a0n\u00a0です。'),
      rich(strong('押さないもの：'), create, ' ', revoke),
    ),
    answers: {
      this: rich(strong('この行です。'), ' いまの証明書と、同じ番号（APSP）です。'),
      'this-renewed': rich(strong('この行です。'), ' 前に一度更新されましたが、登録されていません。同じ行を、もう一度更新します。'),
      other: rich(strong('この行ではありません。')),
      otherFound: rich(strong('この行ではありません。'), ' 更新する行は、前に ', download, ' を押した行の中にあります。'),
      unknown: rich(strong('新しい証明書ではありません。'), ' いまの証明書がわかっていないため、どの行のものかは比べられません。'),
      wasFound: rich(strong('更新する行は、前に見つかっています。'), ' どの行か忘れたときは、もう一度 ', download, ' を押してください。'),
    },
    file: (name: string) => `「${name}」を受け取った行です。`,
    looked: (rows: number) => `ここまでに${rows}行を見ました。更新する行は、その中にありません。押しても数が増えなければ、もう一度押します。`,
    others: (rows: number) => `ほかに見た行：${rows}行`,
    otherDates: '下の日付の行をすべて見たら、ほかの日付の行も見ます。前に更新されていると、日付が変わるためです。',
    none: 'どの行も違いました',
    elsewhere: '保存されたファイルを自分で入れる',
    /** 見つかる前に進むとき。 */
    anyway: '自分で見つけて Renew を押しました',
    byEye: '(i)を開いて見比べる',
    byDownload: 'Downloadで確かめる',
    /** 申込ファイルを渡すところで、行のほうの証明書が届いたとき。 */
    late: {
      this: rich(strong('まだ新しい証明書ではありません。'), ' 入れたのは、更新する前の証明書です。', upload, ' のあとに出る ', download, ' を押してください。'),
      'this-renewed': rich(strong('新しい証明書ではありません。'), ' 行は合っていますが、別の申込ファイルで更新されたものです。その行の ', renew, ' を押し、保存した申込ファイルを渡してください。'),
      other: rich(strong('新しい証明書ではありません。'), ' 別の行のものです。', renew, ' を押した行の ', download, ' を押してください。'),
      untouched: rich(strong('別の行の Download でした。'), ' その行は、何も変わっていません。', renew, ' を押した行の ', download, ' を押してください。期限が新しくなった行です。'),
      /** 手で入れたものが、前の年のファイルだったとき。 */
      old: (made: string) => rich(strong('新しい証明書ではありません。'), ` ${made}に作られた、更新する前のファイルです。`),
      beside: rich(strong('新しいファイルは、ふつう同じ場所にあります。'), ' 名前が同じなので、終わりに ', code('(1)'), ' などの番号が付いています。保存した日時がいちばん新しいものを入れてください。'),
      /** 行を探して、いくつも受け取ったあとで。 */
      next: rich(upload, ' のあとに出る ', download, ' を押し、そこで保存されたファイルを入れてください。'),
      notThere: rich('見つからなければ、', upload, ' のあとに出る ', download, ' を押してください。'),
      placed: (row: number) => `更新する行は、前に確かめたときは上から${row}行目でした。`,
      unknown: rich(strong('新しい証明書ではありません。'), ' 申込ファイルより前からあるものです。', renew, ' を押した行の ', download, ' を押してください。'),
    },
  },
  oldBuild: (months: number) => `このナビは作られてから${months}か月たち、中のブラウザも古くなりました。パスワードを入れるのは、いつものブラウザが安心です。`,
  unfit: 'Internet Explorerと、EdgeのIEモードでは開けません。',
  isUnfit: 'いつものブラウザが、Internet Explorerになっています。EdgeかChromeを開き、下のアドレスを貼ってください。',
  account: {
    step: 'Apple IDを確かめる',
    heading: 'どのApple IDが出ているか、確かめてください',
    question: 'ブラウザに出たもの',
    answers: {
      none: { title: 'サインインの画面', text: '最初に証明書を作ったApple IDでサインインします。' },
      ours: { title: '最初に証明書を作ったApple ID', text: 'そのまま進めます。' },
      other: { title: '別のApple ID、またはわからないもの', text: 'プライベートウィンドウで開き直します。' },
    },
    again: 'プライベートウィンドウで、開き直しましょう',
    why: 'ふだん使うApple IDで、もうサインインしていることがあります。',
    paste: '開いたウィンドウに、このアドレスを貼ります。',
    practice: '練習のサイトには、別のサインインは残っていません。そのまま進めます。',
  },
  privateWindow,
  watch: {
    ask: 'ダウンロードフォルダーに保存されたら、自動で読み込む',
    promise: '見るのは、待つあいだに保存されたものだけです。移したり、消したりはしません。',
    state: {
      off: (folder: string) => `見るフォルダー：${folder}`,
      /** ここでは、フォルダーの名前だけ。 */
      watching: (folder: string) => `見ているフォルダー：${folder}`,
      missing: (folder: string) => `「${folder}」が見つかりません。保存されたファイルを、この枠に入れてください。`,
      forbidden: (folder: string) => `「${folder}」を見る許可がありません。保存されたファイルを、この枠に入れてください。`,
      unreadable: (folder: string) => `「${folder}」を読めません。保存されたファイルを、この枠に入れてください。`,
    },
    none: 'ダウンロードのフォルダーがわかりません。保存されたファイルを、この枠に入れてください。',
  },
  textCopy: {
    mac: rich('Macでは、そのウィンドウで ', label('shift'), label('command'), label('G'), ' を同時に押してから貼り付けます。'),
    ask: rich(code('.csr'), ' を選べないとき、Appleに受け付けられないとき'),
    save: '.csr.txt の名前でも保存する',
  },
  absent: {
    open: '確認コードの電話の持ち主がいません',
    heading: 'ここで止めても、大丈夫です',
    lines: lines(
      rich('申込ファイル（CSR）は、', label(site.labels.issue), ' を押さないかぎり、何日か置いても使えます。'),
      '下の文を送り、日時を決めます。次に開くと、ここから続けられます。',
    ),
    messageAbout: '電話の持ち主に送る文',
    message: (who: string) => `${who}のMDM証明書の更新で、Appleの確認コード（6けた）がそちらの電話に届きます。ご都合のよい日時をお知らせください。こちらからお電話いたしますので、コードの読み上げをお願いいたします。コードは、メールやチャットではお送りにならないでください。`,
    stop: 'はじめの画面へ',
    back: 'サインインに戻る',
  },
};
