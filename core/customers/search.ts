// Finds a customer by what is typed: name, reading, customer code, topic, serial number. Widths, cases, syllabaries
// and the usual spellings of a company's form are all the same here.
import { cut } from '../base/cut.ts';
import { limits } from '../base/limits.ts';

/** Between two fields: no keyboard types it and `fold` removes it, so no word is found across a border. */
const separator = '\u0001';

/** Forms of companies as they are shortened, in NFKC (which makes ㈱ into `(株)`), and as they are written out. */
const shortened: readonly (readonly [string, string])[] = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(同)', '合同会社'],
  ['(名)', '合名会社'],
  ['(資)', '合資会社'],
];

/**
 * Left away: blanks, control characters, dashes, prolonged sound marks, colons, middle dots, brackets. サーバー and
 * サーバ are one word to those who search, and ー, −, ‐ and - one key to those who type; a serial is found with its
 * colons and without, a topic with its hyphens and without. The voiced marks U+3099 and U+309A are left away where
 * NFKC found nothing to join them to. Literal characters only: one pass over the text.
 */
const unread =
  /[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeffー\-\u2010-\u2015\u2212\u2500\u2501〜~:・·()[\]「」『』【】\u3099\u309a]/gu;
const hiragana = /[ぁ-ゖゝゞ]/g;
/** Hiragana to katakana: the same order, 0x60 code points further on. */
const toKatakana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) + 0x60);
/** キヤノン is looked for as キャノン. */
const smallKana = /[ァィゥェォッャュョヮヵヶ]/g;
const large: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
};

const writtenOut = (text: string): string =>
  shortened.reduce((found, [short, long]) => found.replaceAll(short, long), text);

/** NFKC joins half-width kana with their marks. */
function fold(text: string): string {
  return writtenOut(text.normalize('NFKC').toLowerCase())
    .replace(unread, '')
    .replace(hiragana, toKatakana)
    .replace(smallKana, (kana) => large[kana] ?? kana);
}

/**
 * Two names are the same customer's: widths, cases, blanks and the company's form aside. Stricter than the search:
 * syllabaries and dashes tell companies apart.
 */
export const nameKey = (name: string): string => writtenOut(name.normalize('NFKC').toLowerCase()).replace(/\s/g, '');

/** As `fold`, and without the form of the company: two of one key may be one company. Empty: nothing to go by. */
const likenessOf = (folded: string): string => shortened.reduce((rest, [, form]) => rest.replaceAll(form, ''), folded);

/** What the company that somebody is about to add could be known by already. */
export type Likeness = { readonly name: string; readonly code: string; readonly topics: readonly string[] };
export const likeReasons = ['name', 'code', 'topic'] as const;
export type LikeReason = (typeof likeReasons)[number];

/**
 * Folded words of which one is in every row that may be the same company, but for a name that has the form of the
 * company in its middle: a look for them leaves few rows to be compared.
 */
export const likenessWords = ({ name, code, topics }: Likeness): readonly string[] =>
  [likenessOf(fold(name)), fold(code), ...topics.map(fold)].filter((word) => word !== '');

/** What a row of the board is found by, in this order; `alikeBy` reads it again. */
export type Searched = {
  readonly name: string;
  readonly reading: string;
  readonly code: string;
  readonly topic: string;
  readonly others: readonly string[];
};
export const boardSearch = ({ name, reading, code, topic, others }: Searched): string =>
  searchKey([name, reading, code, topic, ...others]);

/** Asked of many rows: what is asked is folded once. By what each may be the same company, given its `boardSearch`. */
export function alikeBy({ name, code, topics }: Likeness): (search: string) => readonly LikeReason[] {
  const [named, coded] = [likenessOf(fold(name)), fold(code)];
  const numbers = new Set(topics.map(fold).filter((topic) => topic !== ''));
  return (search) => {
    const [itsName = '', itsReading = '', itsCode = '', itsTopic = ''] = search.split(separator, 4);
    const same = {
      name: named !== '' && (likenessOf(itsName) === named || likenessOf(itsReading) === named),
      code: coded !== '' && itsCode === coded,
      topic: numbers.has(itsTopic),
    };
    return likeReasons.filter((reason) => same[reason]);
  };
}

/** What a customer is found by, as one text. */
export const searchKey = (fields: readonly string[]): string => fields.map(fold).join(separator);

/** Words of which each must be found, in any field and order; none: everything is found. */
export type Query = { readonly words: readonly string[] };

/** Words stand between blanks, the ideographic one (U+3000) among them. Cut to `limits.search` characters. */
export function foldQuery(text: string): Query {
  const words = cut(text, limits.search)
    .split(/\s/)
    .map(fold)
    .filter((word) => word !== '');
  return { words: [...new Set(words)] };
}

export const matches = (key: string, { words }: Query): boolean => words.every((word) => key.includes(word));

/** The same without the form of the company. */
export const bareName = (name: string): string =>
  shortened.reduce((rest, [, form]) => rest.replaceAll(form, ''), nameKey(name));
