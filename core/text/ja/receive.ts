// ファイルを入れる場所と、入らなかったときの言葉。
import { site } from '../../site/current.ts';
import { code, portal, rich } from '../rich.ts';
import { lines } from '../step-page.ts';

const download = portal('Download', '（ダウンロード）');

export const receive = {
  drop: 'ここにファイルを置いてください',
  dropNow: 'ここで放してください',
  /** 横のサイトから自動で入らなかったとき、置く場所を出す。 */
  notByItself: '自動で入らないとき',
  choose: 'ファイルを選ぶ',
  paste: '文字を貼る',
  pasteTitle: 'ファイルの中身を貼り付けてください',
  pasteHint: 'BEGIN から END まで、そのまま貼ります。',
  pasteUse: 'この文字を読み取る',
  pasteClose: '貼り付けをやめる',
  anyName: 'ファイル名は、何でもかまいません。',
  got: (name: string) => `調べたもの：${name}`,
  pasted: '貼り付けた文字',
  /** いくつも入れられたとき：どれを使ったか、ひとことで。 */
  several: {
    used: (count: number, what: string) => `${count}個のうち、${what}を使いました。ほかのファイルは使っていません。`,
    name: (one: string) => `「${one}」`,
    between: '、',
    many: (count: number) => `${count}個`,
    none: (count: number) => `${count}個のうち、使えるものはありませんでした。初めの1個は、次のとおりです。`,
  },
  /** ファイルを入れる所のない画面で、入れられたとき。 */
  unasked: {
    title: 'この画面では、ファイルを使いません',
    given: (names: readonly string[]) => (names.length === 1 ? `入れたもの：${names[0] ?? ''}` : `入れたもの：${names.length}個のファイル`),
    wait: '受け取っていません。待ち時間が終わると、申込ファイルを入れる画面になります。そこで、もう一度入れてください。',
    later: '受け取っていません。何も変わっていません。ファイルを入れる画面になったら、もう一度入れてください。',
  },
  trap: {
    heading: { registered: 'いまの証明書ではありませんでした', csr: '申込ファイルではありませんでした', candidate: '新しい証明書ではありませんでした', exported: '証明書ではありませんでした' },
    itIs: (kind: string) => `中身は「${kind}」です。`,
    /** 形は同じでも、Appleのものではない。 */
    shaped: (kind: string) => `「${kind}」の形をしていますが、使えません。`,
    seemed: (kind: string) => `「${kind}」のようですが、途中で壊れていて読めません。`,
    calm: 'このファイルを入れても、何も変わっていません。',
    whereTitle: '正しいものは、ここにあります',
    where: {
      registered: lines(`管理サイトの「${site.labels.certificateBox}」、つまり下の欄の「${site.labels.output}」です。`),
      csr: lines(`管理サイトの「${site.labels.requestBox}」、つまり上の欄の「${site.labels.output}」です。`),
      exported: lines(`管理サイトの「${site.labels.certificateBox}」、つまり下の欄の「${site.labels.output}」です。`),
      candidate: lines(rich('Appleのサイトの一覧に戻り、更新した行の ', download, ' を押します。'), rich('ファイルの名前は ', code('MDM_'), ' で始まります。')),
    },
    swap: {
      registered: `「${site.labels.output}」は2つあります。これは上の欄から出力したものです。下の欄のボタンを押してください。`,
      csr: `「${site.labels.output}」は2つあります。これは下の欄から出力したものです。上の欄のボタンを押してください。上の欄にボタンがないときは、${site.labels.settings}から ${site.labels.certificatePage} を開き直すと出ます。`,
    },
    privateKey: '秘密鍵（人に見せてはいけない鍵）が入ったファイルです。中身は残していません。人に送らず、元の場所にしまってください。',
    zip: '圧縮ファイルは開きません。送った人に、圧縮しないで送ってもらってください。',
    workbook: 'Excelのブックは開きません。証明書や申込ファイルは、もとのファイルのまま送ってもらってください。',
    image: '画像からは判定できません。元のファイルか、文字の貼り付けで入れてください。',
    /** 本物ではないもの：使えない理由のあとに。 */
    stop: '正しいボタンで出力しても同じときは、進まずに、上の文をヘルプデスクに伝えてください。',
    again: '別のファイルを入れる',
  },
};
