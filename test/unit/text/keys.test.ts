// Both languages say the same things: every key, every function, nothing empty.
import { expect, test } from 'vitest';
import { texts } from '../../../core/text/texts.ts';
import { leavesOf } from './leaves.ts';

/** Where the number of lines may differ between the languages. */
const withoutIndex = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');
const keysOf = (language: 'ja' | 'en') => new Set(leavesOf(texts[language]).map(({ path }) => withoutIndex(path)));

test('English has every key that Japanese has, and no more', () => {
  expect([...keysOf('en')].sort()).toEqual([...keysOf('ja')].sort());
});

test.each(['ja', 'en'] as const)('%s: nothing is empty but the buttons that a page has not', (language) => {
  const empty = leavesOf(texts[language])
    .filter(({ kind, text }) => kind !== 'other' && text.trim() === '')
    .map(({ path }) => path);
  expect(empty.filter((path) => !/\.page\.primary$/.test(path))).toEqual([]);
});

/** Labels and names as they stand on a site or a file are left out: they are Japanese in every language. */
const withoutLabels = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value
      .filter((part) => !['label', 'code'].includes((part as { kind?: string } | null)?.kind ?? ''))
      .map(withoutLabels);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLabels(inner)]))
    : value;
};

test('no English text is left in Japanese letters, but for the labels and names of the sites', () => {
  const bare = leavesOf(withoutLabels(texts.en)).filter(
    ({ path, text }) =>
      /[\p{Script=Hiragana}]/u.test(text) &&
      // What a Japanese browser writes on its file chooser.
      !path.startsWith('apple.portal.stages.chooseFile.') &&
      !/^(appleId|call|sketch|receive|frame|request|registration|judged|begin|afterwards|verdict)\./.test(path),
  );
  expect(bare).toEqual([]);
});
