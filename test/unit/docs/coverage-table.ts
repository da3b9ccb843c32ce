// Reads the tables of docs/manual-coverage.md, and what a row names: steps, texts, files, tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');
export const document: string = readFileSync(join(root, 'docs', 'manual-coverage.md'), 'utf8');

export type Row = {
  readonly id: string;
  readonly says: string;
  readonly carried: string;
  readonly proof: string;
  readonly state: string;
};

/** Every line of a table that begins with an id; the cells behind it. */
export const rows: readonly Row[] = document.split('\n').flatMap((line) => {
  const [before, id = '', says = '', carried = '', proof = '', state = '', after] = line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  return before === '' && after === '' && /^[A-Z]\d+$/.test(id) ? [{ id, says, carried, proof, state }] : [];
});

/** M, W, S and X are the requirements; every other letter is a section of the manual. */
export const isRequirement = ({ id }: Row): boolean => /^[MWSX]/.test(id);
export const sectionOf = ({ id }: Row): string => id.slice(0, 1);

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((found) => found.slice(1).map((part: string | undefined) => part ?? ''));

export type NamedStep = { readonly id: string; readonly screen: number };
export const stepsIn = ({ carried }: Row): readonly NamedStep[] =>
  all(/`([a-z-]+)` \((\d+)\)/g, carried).map(([id = '', screen]) => ({ id, screen: Number(screen) }));

export type NamedText = { readonly flow: 'create' | null; readonly key: string; readonly words: readonly string[] };
/** `key.of.a.text` 「words」 「more words」; files have a slash, steps have no dot. */
export const textsIn = ({ carried, state }: Row): readonly NamedText[] =>
  all(/`(create\/)?([a-zA-Z]+\.[^`/]+)`(?: 「([^<]*)」)?/g, `${carried}<br>${state}`)
    .filter(([, key = '']) => !/\.(ts|yml)$/.test(key))
    .map(([flow, key = '', quoted = '']) => ({
      flow: flow ? ('create' as const) : null,
      key,
      words: quoted === '' ? [] : quoted.split('」 「'),
    }));

export const filesIn = ({ carried, state }: Row): readonly string[] =>
  all(/`((?:core|electron|renderer)\/[\w/.-]+|[\w-]+\.yml)`/g, carried + state).map(([path = '']) => path);

export type NamedTest = { readonly file: string; readonly title: string };
export const testsIn = ({ proof }: Row): readonly NamedTest[] =>
  all(/`(test\/[\w/.-]+\.ts)` › “(.+?)”(?=<br>|$)/g, proof).map(([file = '', title = '']) => ({ file, title }));
export const provenByWords = ({ proof }: Row): boolean => /(^|<br>)words(<br>|$)/.test(proof);

/**
 * The titles of a test file as a report shows them, as patterns: what a template or a table puts in may be anything.
 */
export function titlesIn(source: string): readonly RegExp[] {
  return all(/(?:\b(?:test|it|describe)(?:\.\w+)?|\))\(\s*(['"`])((?:\\.|(?!\1).)+)\1\s*,/g, source)
    .map(([, title = '']) => title.replace(/\\(.)/g, '$1'))
    .filter(
      (title) =>
        title.replace(/\$\{[^}]*\}|%\w|\$\w+/g, '').replace(/[^\p{L}]/gu, '').length > 3 || !/[%$]/.test(title),
    )
    .map(
      (title) =>
        new RegExp(
          `^${title
            .split(/\$\{[^}]*\}|%\w|\$\w+/)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
        ),
    );
}
