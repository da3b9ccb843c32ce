// Every pattern written in the product's own code, out of its sources, with texts made of the pattern's own words.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/runtime/paths.ts';

export type Pattern = { readonly file: string; readonly line: number; readonly pattern: RegExp };

/** Literals alone; what is put together at run time is met through the readers that use it. */
export function allPatterns(folders: readonly string[] = ['core', 'electron', 'renderer']): readonly Pattern[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => patternsIn(`${folder}/${name.replaceAll('\\', '/')}`)),
  );
}

function patternsIn(file: string): readonly Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { text } = node;
      const end = text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, pattern: new RegExp(text.slice(1, end), text.slice(end + 1)) });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const common = [
  '\n',
  ' ',
  '\t',
  '-',
  '.',
  ':',
  '/',
  '@',
  '<',
  '(',
  '（',
  '0',
  '7',
  'a',
  'A',
  'あ',
  '月',
  '"',
  ';',
  '_',
  '%',
  '#',
];

/** What the pattern itself is made of: its words and its single characters. */
function unitsOf({ source }: RegExp): readonly string[] {
  const bare = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').replace(/\\(.)/g, '$1');
  const words = [...bare.matchAll(/[A-Za-z\u3040-\u9fff]{2,}/g)].map(([word]) => word);
  return [
    ...new Set([
      ...common,
      ...words.slice(0, 6),
      ...(bare.match(/[^]/g) ?? []).filter((char) => !common.includes(char)).slice(0, 12),
    ]),
  ];
}

/** One unit over and over; after each word of the pattern; with an end that lets a match that began come to nothing. */
export function textsFor(pattern: RegExp, length: number): readonly string[] {
  const units = unitsOf(pattern);
  const words = units.filter((unit) => unit.length > 1);
  return units.flatMap((unit) => {
    const run = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return [run, `x${run}!`, `${run}x${unit}`, ...words.map((word) => `${word}${run}!`)];
  });
}
