// docs/manual-coverage.md keeps its word: what a row names exists, no row is missing or twice, nothing of the manual
// is copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import {
  appleIdPageScreen,
  boardScreen,
  custodyScreen,
  customerScreen,
  exchangedScreen,
  handOverScreen,
  importScreen,
  ledgerScreen,
  recordsPageScreen,
  sheetScreen,
  sightsPageScreen,
  takeUpScreen,
} from '../../../core/flows/steps.ts';
import { links } from '../../../core/portal/sites.ts';
import { textsFor } from '../../../core/text/for-flow.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { leavesOf } from '../text/leaves.ts';
import { copiedFrom } from '../text/manual-runs.ts';
import {
  document,
  filesIn,
  isRequirement,
  provenByWords,
  root,
  rows,
  sectionOf,
  stepsIn,
  testsIn,
  textsIn,
  titlesIn,
  type NamedText,
  type Row,
} from './coverage-table.ts';

// By a path that the compiler does not follow: these tests are checked without a DOM.
const pages = '../../../renderer/steps/index.ts';
const { stepPages } = (await import(pages)) as {
  stepPages: Readonly<Record<string, { readonly words: (texts: Texts) => unknown }>>;
};

/** How many rows each section of the manual has, counted when the table was written from Ver 4.4. */
const sections = {
  A: 10,
  B: 7,
  C: 11,
  D: 14,
  E: 14,
  F: 14,
  G: 6,
  H: 7,
  I: 7,
  J: 7,
  K: 9,
  L: 22,
  N: 21,
  O: 6,
  P: 11,
  Q: 19,
  R: 15,
  T: 10,
};
const requirements = { M: 34, W: 19, S: 20, X: 13 };

const screens: ReadonlyMap<string, number> = new Map([
  ...flowIds.flatMap((id) => flows[id].steps.map((step) => [step.id, step.screen] as const)),
  // Screen 1 is the first page (renderer/pages/Home.tsx); the others lie over any page.
  ['home', 1],
  ['apple-id-page', appleIdPageScreen],
  ['sights', sightsPageScreen],
  ['records', recordsPageScreen],
  ['board', boardScreen],
  ['company', customerScreen],
  ['custody', custodyScreen],
  ['import', importScreen],
  ['sheet', sheetScreen],
  ['hand-over', handOverScreen],
  ['take-up', takeUpScreen],
  ['ledger', ledgerScreen],
  ['exchanged', exchangedScreen],
]);

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textsOf = ({ flow }: NamedText): Texts => textsFor('ja', flow ?? 'renew');
const valueAt = (below: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => (isBranch(value) ? value[part] : undefined), below);
const wordsAt = (named: NamedText): string =>
  leavesOf(valueAt(textsOf(named), named.key))
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '');

const wrong = (fault: (row: Row) => readonly string[]): readonly string[] =>
  rows.flatMap((row) => fault(row).map((what) => `${row.id}: ${what}`));

test('the rows are all there, each once, in order', () => {
  const expected = Object.entries({ ...sections, ...requirements }).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test('every step and screen number that a row names exists', () => {
  expect(
    wrong((row) =>
      stepsIn(row)
        .filter(({ id, screen }) => screens.get(id) !== screen)
        .map(({ id, screen }) => `${id} (${screen})`),
    ),
  ).toEqual([]);
});

test('every text and file that a row names exists', () => {
  expect(
    wrong((row) =>
      textsIn(row)
        .filter((named) => valueAt(textsOf(named), named.key) === undefined)
        .map(({ key }) => key),
    ),
  ).toEqual([]);
  expect(wrong((row) => filesIn(row).filter((path) => !existsSync(join(root, path))))).toEqual([]);
});

test('the words that a row quotes stand at its key', () => {
  expect(
    wrong((row) =>
      textsIn(row).flatMap((named) =>
        named.words
          .filter((words) => words === '' || !wordsAt(named).includes(words))
          .map((words) => `${named.key} 「${words}」`),
      ),
    ),
  ).toEqual([]);
  expect(
    wrong((row) =>
      provenByWords(row) && textsIn(row).every(({ words }) => words.length === 0) ? ['no words quoted'] : [],
    ),
  ).toEqual([]);
});

test('the words of a step’s page are on a page that the row names', () => {
  expect(
    wrong((row) =>
      textsIn(row)
        .filter(({ key }) => key.includes('.page.'))
        .filter((named) => {
          const page = valueAt(textsOf(named), `${named.key.split('.page.')[0] ?? ''}.page`);
          return !stepsIn(row).some(({ id }) => stepPages[id]?.words(textsOf(named)) === page);
        })
        .map(({ key }) => key),
    ),
  ).toEqual([]);
});

test('every test that a row names exists', () => {
  const titles = new Map<string, readonly RegExp[]>();
  expect(
    wrong((row) =>
      testsIn(row)
        .filter(({ file, title }) => {
          if (!titles.has(file))
            titles.set(file, existsSync(join(root, file)) ? titlesIn(readFileSync(join(root, file), 'utf8')) : []);
          return !titles.get(file)?.some((one) => one.test(title));
        })
        .map(({ file, title }) => `${file} › ${title}`),
    ),
  ).toEqual([]);
});

test('every row has a step and a proof, or says why not', () => {
  const stated = /^(overruled|in part|not carried): .{10,}/;
  expect(wrong(({ state }) => (/^✓( \(.+\))?$/.test(state) || stated.test(state) ? [] : [`state "${state}"`]))).toEqual(
    [],
  );
  expect(
    wrong((row) => {
      const carried = stepsIn(row).length > 0 && (testsIn(row).length > 0 || provenByWords(row));
      return carried === row.state.startsWith('not carried') ? ['its state and its cells differ'] : [];
    }),
  ).toEqual([]);
  expect(
    wrong((row) =>
      row.proof.split('<br>').filter(Boolean).length === testsIn(row).length + (provenByWords(row) ? 1 : 0)
        ? []
        : ['a proof that is neither words nor a test'],
    ),
  ).toEqual([]);
});

test('every address that the manual names is one that the program opens', () => {
  const named = rows
    .filter((row) => !isRequirement(row))
    .flatMap(({ says }) => says.match(/https:\/\/[^\s)]+|iforgot\.apple\.com/g) ?? []);
  expect(new Set(named).size).toBe(6);
  expect(
    named.filter((address) => !Object.values(links).some((link) => link === address || link === `https://${address}/`)),
  ).toEqual([]);
});

test('the figures at the top are those of the tables', () => {
  const figures = (of: readonly Row[]) => {
    const having = (start: string) => of.filter(({ state }) => state.startsWith(start)).length;
    return [
      of.length,
      having('✓'),
      having('overruled'),
      having('in part'),
      having('not carried'),
      of.filter(({ proof }) => proof !== '').length,
    ].join(' | ');
  };
  const lines = [
    rows.filter((row) => !isRequirement(row)),
    ...['M', 'W', 'S', 'X'].map((letter) => rows.filter((row) => sectionOf(row) === letter)),
  ].map(figures);
  for (const line of lines) expect(document).toContain(`| ${line} |`);
});

test('no sentence of the manual is copied', () => {
  expect(copiedFrom(document)).toEqual([]);
});

/** The manual itself is no part of the project; where it lies beside the checkout, the table is compared with it. */
const folder = join(root, '..', 'shared', 'manual');
const manual = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  : null;

describe.skipIf(manual === null)('beside the manual (skipped where it does not lie beside the checkout)', () => {
  // One paragraph tells what a picture shows; the rest of the markup is the form fields of another picture.
  const text = (manual ?? '')
    .replace(/^The screenshot shows.*$/gm, '')
    .replace(/<input type="\w+" value="([^"]*)"\/>/g, '$1')
    .replace(/\[REDACTED\]/g, '');
  const ofManual = rows.filter((row) => !isRequirement(row));

  test('each ※ note has a row', () => {
    expect(ofManual.filter(({ says }) => says.startsWith('※')).length).toBe(text.match(/※/g)?.length);
  });

  test('every address, file name and Latin label is in it', () => {
    const said = ofManual
      .map(({ says }) => says)
      .join('\n')
      .toLowerCase();
    const words = new Set(text.match(/[A-Za-z][A-Za-z0-9_./:-]*[A-Za-z0-9/]/g) ?? []);
    expect(words.size).toBeGreaterThan(100);
    expect([...words].filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
  });
});
