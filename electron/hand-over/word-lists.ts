// The words that are proposed: two lists of some 2,048 that were made to be written down and told apart (BIP 39), of
// which only the words are used. Five of them are nearly 55 bits, each guess of which costs a second.
import { randomInt } from 'node:crypto';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import type { Language } from '../../core/contract/app-info.ts';
import type { ProposedWord } from '../../core/contract/hand-over.ts';
import { romajiOf, wordCount } from '../../core/hand-over/words.ts';

/** Any keyboard has its letters: ハロウィン alone has a syllable that is written in too many ways. */
const isTyped = (word: string): boolean => /^[a-z]+$/.test(romajiOf(word));

/** Nobody wants to say these to a customer on the telephone. They would open a file all the same. */
const unsaid: readonly string[] = [
  ...['satsujin', 'hentai', 'nusumu', 'kirai', 'kusai', 'kenka', 'byouki'],
  ...['abuse', 'assault', 'attack', 'blame', 'bomb', 'bullet', 'crime', 'cruel', 'disease', 'enemy', 'evil', 'fat'],
  ...['fault', 'guilt', 'gun', 'hurt', 'injury', 'insane', 'mad', 'nasty', 'prison', 'rifle', 'riot', 'rude', 'sick'],
  ...['suffer', 'trash', 'ugly', 'vicious', 'weapon', 'wreck', 'wrong'],
];

/** As they are said; the list has its kana in two parts, the mark behind the syllable. */
export const wordLists: Readonly<Record<Language, readonly string[]>> = {
  ja: japanese.map((word) => word.normalize('NFC')).filter(isTyped),
  en: english,
};

const typed: ReadonlySet<string> = new Set([...wordLists.en, ...wordLists.ja.map(romajiOf)]);
export const isKnownWord = (word: string): boolean => typed.has(word);

export function proposeWords(language: Language): readonly ProposedWord[] {
  const list = wordLists[language].filter((word) => !unsaid.includes(romajiOf(word)));
  return Array.from({ length: wordCount }, () => {
    const said = list[randomInt(list.length)] ?? '';
    return { said, typed: romajiOf(said) };
  });
}
