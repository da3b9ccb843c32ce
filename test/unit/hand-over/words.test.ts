// The words that open a hand-over file: however they are typed, they are the ones that were said.
import { describe, expect, it } from 'vitest';
import { passphraseOf, romajiOf, unknownWords } from '../../../core/hand-over/words.ts';
import { isKnownWord, proposeWords, wordLists } from '../../../electron/hand-over/word-lists.ts';

const phrase = (typed: string): string => passphraseOf(typed, isKnownWord);

describe('the lists', () => {
  it('have 2,048 words, or one less, and each in letters that no other has', () => {
    expect([wordLists.ja.length, wordLists.en.length]).toEqual([2047, 2048]);
    for (const words of [wordLists.ja, wordLists.en]) {
      const typed = words.map(romajiOf);
      expect(typed.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
      expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('come back from kana of any kind', () => {
    for (const word of wordLists.ja) {
      const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
      for (const typed of [word, word.normalize('NFD'), katakana, romajiOf(word).toUpperCase()])
        expect(phrase(typed)).toBe(romajiOf(word));
    }
  });

  it('come back from English letters of any width', () => {
    for (const word of wordLists.en) {
      const wide = word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect([phrase(word), phrase(wide)]).toEqual([word, word]);
    }
  });

  it('propose five of one language, other ones each time', () => {
    for (const language of ['ja', 'en'] as const) {
      const [one, other] = [proposeWords(language), proposeWords(language)];
      expect(one.map(({ said }) => wordLists[language].includes(said))).toEqual([true, true, true, true, true]);
      expect(one.map(({ said, typed }) => romajiOf(said) === typed)).not.toContain(false);
      expect(one).not.toEqual(other);
    }
  });
});

describe('the letters of kana', () => {
  it.each([
    ['しゃしん', 'shashin'],
    ['ちゃいろ', 'chairo'],
    ['じゃま', 'jama'],
    ['きょうりゅう', 'kyouryuu'],
    ['がっこう', 'gakkou'],
    ['まっちゃ', 'matcha'],
    ['こんぶ', 'konbu'],
    ['つづく', 'tsuzuku'],
  ])('%s is %s', (kana, letters) => {
    expect(romajiOf(kana)).toBe(letters);
  });
});

describe('other ways of writing the same sound', () => {
  /** As many people type, rather than as signs have it. */
  const kunrei = (word: string): string =>
    word
      .replaceAll('tch', 'cch')
      .replaceAll(/sh(?=[auo])/g, 'sy')
      .replaceAll('shi', 'si')
      .replaceAll('tsu', 'tu')
      .replaceAll('fu', 'hu')
      .replaceAll(/ch(?=[auo])/g, 'ty')
      .replaceAll('chi', 'ti');
  it('lead to the same word wherever they are no other', () => {
    const lost = wordLists.ja
      .map(romajiOf)
      .filter((word) => !isKnownWord(kunrei(word)) && phrase(kunrei(word)) !== word);
    expect(lost).toEqual([]);
  });
});

it('takes anything between the words', () => {
  const wanted = 'abandon-ability-able-about-above';
  for (const typed of [
    'abandon ability able about above',
    ' Abandon　ABILITY、able・about / above ',
    'abandon-ability-able-about-above',
    'abandon,ability.able\nabout\tabove.',
  ])
    expect(phrase(typed)).toBe(wanted);
});

describe('words that stand in no list', () => {
  it.each<readonly [string, readonly string[]]>([
    ['abandon ability able about above', []],
    ['gardn kitchen ガーデン kichen gardn', ['gardn', 'ガーデン', 'kichen']],
    ['Ｇａｒｄｎ', ['Gardn']],
    ['', []],
  ])('of %j: %j', (typed, unknown) => {
    expect(unknownWords(typed, isKnownWord)).toEqual(unknown);
  });
  it('are none of those that are proposed, in kana, letters or capitals', () => {
    for (const words of [wordLists.ja, wordLists.ja.map(romajiOf), wordLists.en])
      expect(unknownWords(words.join('　').toUpperCase(), isKnownWord)).toEqual([]);
  });
});

it('leaves what it does not know as it is: it opens nothing', () => {
  expect(phrase('')).toBe('');
  expect(phrase('  ')).toBe('');
  expect(phrase('日本 xyzzy')).toBe('日本-xyzzy');
});
