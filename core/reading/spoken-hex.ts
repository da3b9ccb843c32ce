// Reads a number as it is heard on the telephone: letters as they are called in Japanese and English, digits as they
// are counted. And which of them sound alike, so that nothing is taken for the same by ear alone.

export const hexDigits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'] as const;
export type HexDigit = (typeof hexDigits)[number];

/**
 * As they are said, kana in hiragana; with a word before what sounds like another, as it is read back. No name is made
 * of digits alone (`bee`), or a number that was typed would be read as another one.
 */
const called: Readonly<Record<HexDigit, readonly string[]>> = {
  '0': ['ぜろ', 'れい', 'まる', 'zero', 'oh'],
  '1': ['いち', '数字のいち', 'わん', 'one'],
  '2': ['に', 'つー', 'two'],
  '3': ['さん', 'すりー', 'three'],
  '4': ['よん', 'ふぉー', 'four'],
  '5': ['ご', 'ふぁいぶ', 'five'],
  '6': ['ろく', 'しっくす', 'six'],
  '7': ['なな', 'しち', 'せぶん', 'seven'],
  '8': ['はち', '数字のはち', 'えいと', 'eight'],
  '9': ['きゅう', 'きゅー', 'く', 'ないん', 'nine'],
  a: ['えー', 'あめりかのえー', 'えい', 'え', 'alpha', 'alfa'],
  b: ['びー', 'ばななのびー', 'べー', 'び', 'bravo'],
  c: ['しー', 'ちーずのしー', 'すぃー', 'charlie'],
  d: ['でぃー', 'でー', 'でんわのでぃー', 'でんわのでー', 'でぃ', 'delta'],
  e: ['いー', 'いんぐらんどのいー', 'い', 'echo'],
  f: ['えふ', 'foxtrot'],
};

const words: ReadonlyMap<string, HexDigit> = new Map(
  hexDigits.flatMap((digit) => [[digit, digit] as const, ...called[digit].map((word) => [word, digit] as const)]),
);
const longest = Math.max(...[...words.keys()].map((word) => word.length));

/** What stands between the digits means nothing. */
const between = /[\s・、。,.:\-/＝=]/;

export type HeardDigits = {
  /** Null: something in it is no such digit. */
  readonly digits: string | null;
  /** It was said in a way that is two digits: 「し」 is 4 and 7 and the letter C. */
  readonly twice: boolean;
};

/** The longest name that fits is the one that was said; every place is looked at a bounded number of times. */
export function readHeard(text: string): HeardDigits {
  const plain = plainly(text);
  const twice = /し(?![ちっー])/.test(plain);
  let digits = '';
  for (let at = 0; at < plain.length;) {
    if (between.test(plain[at] ?? '')) {
      at += 1;
      continue;
    }
    const found = nameAt(plain, at);
    if (found === null) return { digits: null, twice };
    digits += found.digit;
    at += found.length;
  }
  return { digits: digits === '' || twice ? null : digits, twice };
}

function nameAt(text: string, at: number): { readonly digit: HexDigit; readonly length: number } | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const digit = words.get(text.slice(at, at + length));
    if (digit !== undefined) return { digit, length };
  }
  return null;
}

/** One width, small letters, katakana as hiragana. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** In groups of four from the end, as the end is what tells a number. */
export function groupsOfFour(digits: string): readonly string[] {
  const first = digits.length % 4;
  const rest = digits.slice(first).match(/.{4}/g) ?? [];
  return first === 0 ? rest : [digits.slice(0, first), ...rest];
}

/** Digits that an ear takes for one another: エー and はち, ビー and ディー, イー and いち. */
const alike: readonly string[] = [
  'a8',
  'bd',
  'b8',
  'd8',
  'e1',
  'be',
  'de',
  'ce',
  'c4',
  '47',
  '17',
  'a1',
  'ae',
  '59',
  '26',
];
export const soundsLike = (one: string, other: string): boolean =>
  one === other || alike.some((pair) => pair.includes(one) && pair.includes(other));

/** Every place in which the two differ could have been misheard. */
export const couldBeMisheard = (heard: string, right: string): boolean =>
  heard.length === right.length && Array.from(heard).every((digit, at) => soundsLike(digit, right[at] ?? ''));

/** The hexadecimal digits of a number, without what stands between them. */
export const digitsOf = (number: string): string => number.toLowerCase().replace(/[^0-9a-f]/g, '');
