// Whatever a comment or a document cites is in the repository: the document, the row of a table, the file behind a
// link.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { texts as textsOf } from '../../../core/text/texts.ts';
import { leavesOf } from '../text/leaves.ts';
import { root, rows } from './coverage-table.ts';

const folders = ['core', 'electron', 'renderer', 'scripts', 'test'];
const written = /\.(ts|tsx|mts|mjs|cjs|js|css|html)$/;
const filesUnder = (folder: string, wanted: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => wanted.test(path) && !/\/(fixtures|node_modules|dist)\//.test(path))
    .sort();

type Comment = { readonly at: string; readonly words: string };
/** Comments as one line each; what follows `//` on consecutive lines is one comment. An address is none. */
function commentsIn(source: string, file: string): readonly Comment[] {
  const found = source.matchAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:(?:^|[ \t])\/\/[^\n]*(?:\n[ \t]*(?=\/\/)|$))+/gm);
  return [...found].map(({ 0: text, index }) => ({
    at: `${file}:${String(source.slice(0, index).split('\n').length)}`,
    words: text
      .split('\n')
      .map((line) => line.replace(/^\s*(?:\/\/|\/?\*+\/?)/, ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

const rowIds: ReadonlySet<string> = new Set(rows.map(({ id }) => id));
const documents = (words: string) => [...words.matchAll(/(?<![\w./-])[\w./-]*[\w-]\.md\b/g)].map(([name]) => name);
/** The ids after the name of a document, to the end of the parenthesis or sentence. */
const citedRows = (words: string) =>
  [...words.matchAll(/docs\/manual-coverage\.md ([^()?.:;]*)/g)].flatMap(([, after = '']) =>
    [...after.matchAll(/\b[MWS]\d+\b/g)].map(([id]) => id),
  );
/** A document named in capitals beside a row, its ending left out. */
const nicknames = (words: string) => [...words.matchAll(/\b[A-Z]{5,} (?=[MWS]\d+\b)/g)].map(([name]) => name.trim());

function troublesOf({ at, words }: Comment): readonly string[] {
  return [
    ...documents(words)
      .filter((name) => !existsSync(join(root, name)))
      .map((name) => `${at} cites ${name}, which is not in the repository`),
    ...citedRows(words)
      .filter((id) => !rowIds.has(id))
      .map((id) => `${at} cites row ${id}, which docs/manual-coverage.md does not have`),
    ...nicknames(words).map((name) => `${at} cites ${name} without saying where that is`),
  ];
}

describe('citations', () => {
  test('each document that a comment cites is in the repository, and each row in it', () => {
    const troubles = folders
      .flatMap((folder) => filesUnder(folder, written))
      .flatMap((file) => commentsIn(readFileSync(join(root, file), 'utf8'), file).flatMap(troublesOf));
    expect(troubles).toEqual([]);
  });

  test.each([
    ['// see NOWHERE.md', ['x.ts:1 cites NOWHERE.md, which is not in the repository']],
    [
      'const a = 1;\t// (docs/manual-coverage.md W99)',
      ['x.ts:1 cites row W99, which docs/manual-coverage.md does not have'],
    ],
    [
      '/** The way (docs/manual-coverage.md\n * M98, W5). */',
      ['x.ts:1 cites row M98, which docs/manual-coverage.md does not have'],
    ],
    [
      '// One line (docs/manual-coverage.md\n// S77).',
      ['x.ts:1 cites row S77, which docs/manual-coverage.md does not have'],
    ],
    ['// The rule of DETAILS W5', ['x.ts:1 cites DETAILS without saying where that is']],
    ["const page = 'https://example.org/NOWHERE.md';", []],
    ['// (docs/manual-coverage.md W5, M1 to M20, S9), README.md', []],
  ])('%j', (source, expected) => {
    expect(commentsIn(source, 'x.ts').flatMap(troublesOf)).toEqual(expected);
  });

  const maps = ['README.md', 'CONTRIBUTING.md', 'docs/glossary.md', 'docs/architecture.md', 'docs/decisions/layers.md'];
  test.each(maps)('each place in the code that %s names is there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const named = [...text.matchAll(/`((?:core|electron|renderer|resources|scripts|test|docs|\.github)\/[\w./-]*)`/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('each word of the glossary that is said to be on screen is there', () => {
    const words = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .flatMap(([before, , , onScreen = '—', , after]) =>
        before !== '' || after !== '' || ['on screen', '---', '—'].includes(onScreen) ? [] : onScreen.split(', '),
      );
    expect(words.length).toBeGreaterThan(40);
    // As they are written, and as they come out with the management site's labels in them.
    const texts = [
      ...filesUnder('core/text', /\.ts$/).map((file) => readFileSync(join(root, file), 'utf8')),
      ...leavesOf(textsOf.ja).map(({ text }) => text),
    ].join('\n');
    expect(words.filter((word) => !texts.includes(word))).toEqual([]);
  });

  const pages = ['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesUnder('docs', /\.md$/)];
  test.each(pages)('each link of %s leads to a file', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const broken = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link)));
    expect(broken).toEqual([]);
  });

  test('every topic of the decisions stands in their index', () => {
    const index = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8');
    const missing = filesUnder('docs/decisions', /\.md$/)
      .map((path) => path.slice('docs/decisions/'.length))
      .filter((name) => name !== 'README.md' && !index.includes(`](${name})`));
    expect(missing).toEqual([]);
  });
});
