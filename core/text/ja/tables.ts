// 会社を読み込む画面（画面64）：表の列、読めないところ、すること、したこと。
import type { AsideWhy, SeenFault } from '../../contract/tables.ts';
import type { ImportField } from '../../customers/columns.ts';
import type { ImportFault } from '../../customers/import.ts';
import { site } from '../../site/current.ts';
import { lines } from '../step-page.ts';

const fields: Readonly<Record<ImportField, string>> = {
  id: '識別番号（このナビが付けたもの）',
  name: '会社名',
  reading: 'ふりがな',
  code: site.customerCode.name,
  end: '有効期限',
  topic: '証明書の番号（APSP、トピック）',
  serial: 'シリアル番号',
  devices: '台数',
  macs: 'Macの台数',
  personName: '会社の担当者',
  personPhone: '会社の担当者の電話番号',
  personEmail: '会社の担当者のメールアドレス',
  salesName: '担当の営業',
  salesPhone: '担当の営業の電話番号',
  helpDeskName: 'ヘルプデスク',
  helpDeskPhone: 'ヘルプデスクの電話番号',
  siteUrl: '管理サイトのアドレス',
  note: 'メモ',
};
const number = (count: number) => count.toLocaleString('ja-JP');
const quoted = (text: string) => (text === '' ? '' : `「${text}」は、`);

const row: Readonly<Record<ImportFault['code'], (found: string, first: number) => string>> = {
  'too-long': (found) => `${quoted(found)}長すぎます。短くしてください。`,
  'bad-code': (found) => `${quoted(found)}${site.customerCode.name}の形ではありません。番号を確かめるか、空にしてください。`,
  'unreadable-date': (found) => `${quoted(found)}日付として読めません。2027/01/25 のように書いてください。`,
  'unlikely-year': (found) => `${quoted(found)}証明書の期限の年とは思えません。日付を確かめるか、空にしてください。`,
  'bad-topic': (found) => `${quoted(found)}証明書の番号として読めません。com.apple.mgmt で始まる番号を、全部書いてください。`,
  'bad-serial': (found) => `${quoted(found)}シリアル番号として読めません。0〜9とA〜Fだけの番号を書いてください。`,
  'bad-number': (found) => `${quoted(found)}台数として読めません。0から999999までの数を書いてください。`,
  'bad-address': (found) => `${quoted(found)}アドレスとして読めません。https:// で始まるアドレスを書いてください。`,
  'no-name-column': () => '会社名の列がありません。上の「列の意味」で、会社名の列を選んでください。',
  'column-twice': () => '同じ意味の列が2つあります。上の「列の意味」で、片方を「読み込まない」にしてください。',
  'no-name': () => '新しい会社なのに、会社名がありません。会社名を書いてください。',
  duplicate: (found, first) => `${quoted(found)}${number(first)}行目と同じ会社です。1行にまとめてください。別の会社なら、違う${site.customerCode.name}を書きます。`,
  several: (found) => `${quoted(found)}いまの一覧に2つ以上あり、どれかわかりません。一覧を書き出した表の「識別番号」を付けてください。`,
  'another-topic': (found) => `${quoted(found)}この会社の証明書の番号と違います。別の会社の行かもしれません。番号を確かめてください。`,
  'lost-letters': (found) => `${quoted(found)}文字が「?」に変わっています。「CSV UTF-8（コンマ区切り）」の形で保存し直してください。`,
};

export const tables = {
  open: '表から読み込む',
  save: { csv: '表に書き出す（CSV）', json: 'ほかのソフト用に書き出す（JSON）' },
  saved: (name: string) => `ファイル「${name}」を、ダウンロードの場所に保存しました。会社と担当者の名前や、電話番号が入っています。ほかの人に渡すときは、気をつけてください。`,
  heading: '会社の表か、証明書のファイルを選んでください',
  lead: lines('読み込む前に、何が加わり、何が変わるかを見られます。', '1つでも読めないところがあれば、何も読み込みません。'),
  drop: {
    now: 'ここで放してください',
    what: 'Excelなどで作った表（CSV）を1つ、または証明書のファイルをいくつでも。ウィンドウのどこに置いてもかまいません。',
    choose: 'ファイルを選ぶ',
    folder: '証明書のフォルダーを選ぶ',
    help: 'Excelのファイル（.xlsx）は、「CSV UTF-8（コンマ区切り）」の形で保存したものを選びます。',
  },
  another: '別のファイルを選ぶ',
  text: 'ここでは、ファイルだけを読み込めます。文字ではなく、ファイルを置いてください。',
  mixed: '表は1つだけ、または証明書のファイルだけを選んでください。何も変わっていません。',
  dropped: 'フォルダーは、置いても読めません。「証明書のフォルダーを選ぶ」を押して選んでください。何も変わっていません。',
  manyFiles: (most: number) => `一度に選べるのは${number(most)}個までです。もっと多いときは、フォルダーを選んでください。何も変わっていません。`,
  file: (name: string, rows: number) => `「${name}」：${number(rows)}行`,
  encodings: { 'utf-8': '文字コード：UTF-8', 'utf-16': '文字コード：UTF-16', cp932: '文字コード：Shift_JIS（CP932）' },
  columns: {
    title: '列の意味',
    hint: '初めの5行です。列の意味が違うときは、選び直してください。',
    of: (column: string, number: number) => (column === '' ? `${number}列目の意味` : `「${column}」の意味`),
    unnamed: (number: number) => `${number}列目`,
    none: '読み込まない',
    left: (names: string) => `読み込まない列：${names}`,
    between: '、',
    /** 期限らしい列がいくつかあり、名前だけでは決められない。 */
    ends: (names: string) => `証明書の期限がどの列か、名前だけではわかりません：${names}。期限の列に「${fields.end}」を選んでください。選ばなければ、期限は読み込みません。`,
    line: '行',
  },
  fields,
  faults: {
    title: '読めないところがあります。何も変わっていません',
    next: '表をExcelなどで直して保存し、もう一度選んでください。列の意味が違うだけなら、上で選び直してください。',
    line: (line: number) => `${number(line)}行目`,
    field: (name: string) => `「${name}」`,
    more: (count: number) => `このほかに、${number(count)}か所あります。`,
    file: {
      'too-large': 'ファイルが大きすぎます（40 MBまで）。会社の表だけを選んでください。',
      'not-text': '表として読めません。Excelのファイルなら、「CSV UTF-8（コンマ区切り）」の形で保存して、それを選んでください。',
      workbook: 'Excelのブック（.xlsx など）です。Excelで開き、「名前を付けて保存」でファイルの種類を「CSV UTF-8（コンマ区切り）」にして保存し、保存したファイルを選んでください。もとのファイルは変わりません。',
      'no-rows': '何も書かれていません。1行目に列の名前、2行目から会社を書いてください。',
      'too-wide': '列が多すぎます（200列まで）。会社の表だけを選んでください。',
      'unclosed-quote': '「"」で始まるところが、閉じていません。この行の「"」を確かめてください。',
      'stray-quote': '「"」の場所が違います。この行の「"」を確かめてください。',
      'long-row': '1行目より列が多く、どの列のことかわかりません。この行のコンマの数を確かめてください。',
    } satisfies Record<SeenFault['code'], string>,
    row,
  },
  plan: {
    title: '読み込むと、こうなります',
    counts: (add: number, merge: number, unchanged: number) => `新しい会社：${number(add)}社　変わる会社：${number(merge)}社　変わらない会社：${number(unchanged)}社`,
    nothing: 'どの会社も、いまの一覧と同じです。何も変わりません。',
    added: '新しい会社',
    merged: '変わる会社',
    change: (field: string, from: string, to: string) => (from === '' ? `${field}：${to}` : `${field}：${from} → ${to}`),
    more: (count: number) => `ほか${number(count)}社`,
  },
  take: (add: number, merge: number) => {
    if (merge === 0) return `${number(add)}社を加える`;
    return add === 0 ? `${number(merge)}社を変える` : `${number(add)}社を加え、${number(merge)}社を変える`;
  },
  taken: (added: number, merged: number, unchanged: number) =>
    [added > 0 ? `${number(added)}社を加えました。` : '', merged > 0 ? `${number(merged)}社を変えました。` : '', unchanged > 0 ? `${number(unchanged)}社は、前と同じです。` : ''].join('') || '何も変わっていません。',
  doneHeading: '読み込みました',
  unchangedHeading: '何も変わりませんでした',
  toBoard: '会社の一覧へ',
  back: 'もどる',
  certificates: {
    reading: '証明書のファイルを読んでいます',
    progress: (read: number, total: number) => `${number(total)}個のうち${number(read)}個を読みました。`,
    cancel: '読み込みをやめる',
    cancelled: '読み込みをやめました。何も変わっていません。',
    tooMany: 'フォルダーの中のファイルが多すぎます（20,000個まで）。証明書だけを入れたフォルダーを選んでください。何も変わっていません。',
    taken: (files: number, added: number, known: number, unchanged: number) =>
      [`${number(files)}個のファイルを読みました。`, added > 0 ? `新しい会社を${number(added)}社加えました。` : '', known > 0 ? `${number(known)}社に、新しい証明書が入りました。` : '', unchanged > 0 ? `${number(unchanged)}個は、前からわかっている証明書です。` : ''].join(''),
    names: '新しい会社の名前は、ファイルの名前です。会社のページで直せます。',
    keys: (count: number) => `${number(count)}個のファイルに、秘密鍵（人に見せてはいけない鍵）が入っていました。ナビが残したのは、証明書だけです。もとのファイルは、ほかの人に見えない場所にしまってください。`,
    aside: (count: number) => `読み込んでいないものが、${number(count)}個あります`,
    why: {
      unreadable: '読めません。開けるかどうか、確かめてください。',
      none: 'Appleのプッシュ証明書ではありません。管理サイトから出力したファイルを選んでください。',
      practice: '練習用の証明書です。本番の証明書を選んでください。',
      'not-apple': 'Appleが発行したものではありません。管理サイトから出力したファイルを選んでください。',
      several: '同じ番号の会社が、一覧に2つ以上あります。会社のページで入れてください。',
      'too-deep': 'フォルダーです。深い所にあるので、中を見ていません（フォルダーの中は6段まで）。「証明書のフォルダーを選ぶ」で、このフォルダーを選んでください。',
    } satisfies Record<AsideWhy, string>,
    others: (count: number) => `ほか${number(count)}個`,
  },
};
