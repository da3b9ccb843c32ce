// Which words the app's own texts use again and again: a company that is called like one of them (更新) must not change
// what the app says.

/** Whether a name is such a word. */
export type OwnWords = (name: string) => boolean;

/** Fewer are no words of ours, but an example or somebody's name in one. */
const often = 3;
/** Of a script that has no spaces, a shorter name may be any part of a longer word: 日本 of 日本語. */
const short = 3;
const words = /[\p{Script=Han}\p{Script=Katakana}々ー]+|[A-Za-z0-9]+/gu;
const latin = /^[A-Za-z0-9]+$/;

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** `texts`: a language's, however they are nested. */
export function ownWordsOf(texts: unknown): OwnWords {
  const all = stringsIn(texts).join('\n');
  const counts = new Map<string, number>();
  for (const [word] of all.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (name: string): number =>
    latin.test(name) || Array.from(name).length >= short ? (counts.get(name) ?? 0) : all.split(name).length - 1;
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const is = countOf(name) >= often;
    known.set(name, is);
    return is;
  };
}
