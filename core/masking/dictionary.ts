// Puts a stable substitute in the place of every name that has been heard: 会社A for the first company, 会社B for the next.
import type { OwnWords } from './own-words.ts';
import type { Secret, SecretKind } from './secrets.ts';

/** What stands in a name's place; `letter`: A, B … Z, AA. */
export type SubstituteWords = Readonly<Record<SecretKind, (letter: string) => string>>;

export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

type Entry = { readonly kind: SecretKind; readonly letter: string; readonly cell: boolean };

/** A company, its reading and its code are counted together. */
const counted = (kind: SecretKind): SecretKind => (kind === 'code' ? 'company' : kind);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const latin = /[A-Za-z0-9]/;
/** Where a name begins or ends with a Latin letter or a digit, it is no part of a longer word. */
const bounded = (text: string): string =>
  `${latin.test(text[0] ?? '') ? '(?<![A-Za-z0-9])' : ''}${escaped(text)}${latin.test(text.at(-1) ?? '') ? '(?![A-Za-z0-9])' : ''}`;

/** Shorter ones are replaced only where nothing else stands beside them. */
const shortest = 2;
const isShort = (text: string): boolean => Array.from(text).length < shortest || /^\d{1,3}$/.test(text);

/** As names of files have it: without what no system takes (core/text/sheet-file-name.ts). */
const inFileName = (text: string): string =>
  Array.from(text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').trim())
    .slice(0, 40)
    .join('');

/** Where a text stands: in a cell of a table of which nobody has said what its columns are, or anywhere else. */
type Where = 'cell' | 'page';

export function createDictionary() {
  /** One person may be called at one company, and call for another: whatever a text is, it is one for each of them. */
  const entries = new Map<string, readonly Entry[]>();
  const letters = new Map<string, string>();
  const counts = new Map<SecretKind, number>();
  let pattern: { readonly own: OwnWords; readonly made: RegExp } | null = null;

  const letterFor = (kind: SecretKind, of: string): string => {
    const key = `${kind} ${of}`;
    const known = letters.get(key);
    if (known) return known;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    const letter = letterOf(count);
    letters.set(key, letter);
    return letter;
  };
  const learnOne = ({ kind, text, of, cell = false }: Secret): void => {
    for (const form of [text, text.trim(), inFileName(text)]) {
      if (form === '') continue;
      const known = entries.get(form) ?? [];
      const same = known.find((one) => one.kind === kind);
      // Heard by itself before; now it is known whose it is.
      const belongs = same === undefined || of !== text;
      if (!belongs && (cell || !same.cell)) continue;
      const entry = {
        kind,
        letter: belongs ? letterFor(counted(kind), of) : same.letter,
        cell: cell && (same?.cell ?? true),
      };
      entries.set(form, same ? known.map((one) => (one === same ? entry : one)) : [...known, entry]);
      if (!entry.cell && known.every((one) => one.cell)) pattern = null;
    }
  };
  const patternNow = (own: OwnWords): RegExp => {
    if (pattern?.own === own) return pattern.made;
    const long = [...entries]
      .filter(([text, known]) => known.some(({ cell }) => !cell) && !isShort(text) && !own(text))
      .map(([text]) => text)
      .toSorted((one, other) => other.length - one.length);
    const made = long.length === 0 ? /(?!)/g : new RegExp(long.map(bounded).join('|'), 'gu');
    pattern = { own, made };
    return made;
  };

  return {
    learn: (secrets: readonly Secret[]): void => secrets.forEach(learnOne),
    /** `masks`: whether this one is masked now. `own`: inside of other words these are ours, and nobody's name. */
    mask: (
      text: string,
      words: SubstituteWords,
      masks: (secret: string, kind: SecretKind) => boolean,
      own: OwnWords,
      where: Where = 'page',
    ): string => {
      const substituteOf = (found: string): string | null => {
        const known = (entries.get(found) ?? []).filter(
          ({ kind, cell }) => (!cell || where === 'cell') && masks(found, kind),
        );
        const entry = known.find(({ cell }) => !cell) ?? known[0];
        return entry ? words[entry.kind](entry.letter) : null;
      };
      return substituteOf(text) ?? text.replace(patternNow(own), (found) => substituteOf(found) ?? found);
    },
  };
}
