// The five words that open a hand-over file: as they are said, as they are typed, and as the file is sealed with them.

export const wordCount = 5;
/** Characters of what is typed for all of them. */
export const longestTyped = 300;

/** Hepburn, as on the signs of railway stations. */
const syllables = [
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso',
  'たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho',
  'まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn',
  'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo',
  'ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo',
];
const romaji: ReadonlyMap<string, string> = new Map(
  syllables.flatMap((line) => line.split(' ').map((one): [string, string] => [one.slice(0, 1), one.slice(1)])),
);
const small: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

/** Hiragana in our letters; what has none stays as it is. */
export function romajiOf(word: string): string {
  let told = '';
  let doubled = false;
  for (const kana of word.normalize('NFC')) {
    if (kana === 'っ') {
      doubled = true;
      continue;
    }
    const glide = small[kana];
    if (glide !== undefined && told.endsWith('i')) {
      told = glided(told.slice(0, -1), glide);
      continue;
    }
    const sound = romaji.get(kana) ?? kana;
    told += doubled ? doubledOf(sound) : sound;
    doubled = false;
  }
  return told;
}

/** しゃ is sha and ちゃ cha, but きゃ is kya. */
const glided = (before: string, glide: string): string =>
  /(?:sh|ch|j)$/.test(before) ? before + glide.slice(1) : before + glide;
const doubledOf = (sound: string): string => (sound.startsWith('ch') ? `t${sound}` : sound.slice(0, 1) + sound);

/** Other ways in which people write the same sounds, each into the one above. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/jy/g, 'j'],
  [/sy/g, 'sh'],
  [/(?:ty|cy)/g, 'ch'],
  [/zy/g, 'j'],
  [/si/g, 'shi'],
  [/(?<!t)ti/g, 'chi'],
  [/tti/g, 'tchi'],
  [/cch/g, 'tch'],
  [/tu/g, 'tsu'],
  [/(?<![sc])hu/g, 'fu'],
  [/[zd]i/g, 'ji'],
  [/du/g, 'zu'],
  [/m(?=[bmp])/g, 'n'],
  [/nn(?![aiueoy])/g, 'n'],
];

/** One word in the form that the file is sealed with; one that no list has stays as it is typed. */
function wordOf(typed: string, isKnown: (word: string) => boolean): string {
  const plain = romajiOf(typed);
  if (isKnown(plain)) return plain;
  const other = spellings.reduce((word, [pattern, to]) => word.replace(pattern, to), plain);
  return [other, other.replaceAll('nn', 'n')].find(isKnown) ?? plain;
}

/**
 * What the file is sealed with, from whatever a person types: kana or letters, in any width and case, with anything
 * between the words.
 */
export function passphraseOf(typed: string, isKnown: (word: string) => boolean): string {
  return wordsIn(typed)
    .map((word) => wordOf(spelt(word), isKnown))
    .join('-');
}

/** What stands in no list, as it was typed: about the words alone, whatever file they were typed for. */
export const unknownWords = (typed: string, isKnown: (word: string) => boolean): readonly string[] => [
  ...new Set(wordsIn(typed).filter((word) => !isKnown(wordOf(spelt(word), isKnown)))),
];

const wordsIn = (typed: string): readonly string[] =>
  typed
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
const spelt = (word: string): string => hiragana(word.toLowerCase());

/** Katakana is the same syllables, 0x60 further on. */
const hiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
