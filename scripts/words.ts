// Checks the words: what docs/words.md and its English sister rule out stands in no text, guide or README.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leavesOf } from '../test/unit/text/leaves.ts';
import { root } from './runtime/paths.ts';
import { english } from './words/en.ts';
import { japanese } from './words/ja.ts';
import type { WordRule } from './words/rule.ts';

/** One text, or one line of a document, which has no key. */
export type Said = { readonly where: string; readonly key: string; readonly text: string };

const languages = [
  { language: 'ja', rules: japanese, documents: ['README.ja.md', 'docs/guide/ja.md', 'docs/for-it.ja.md'] },
  { language: 'en', rules: english, documents: ['README.md', 'docs/guide/en.md', 'docs/for-it.md'] },
] as const;

/** For `npm run check`: exit code 1 and one line for each finding. */
export async function checkWords(): Promise<{ code: number; output: string }> {
  const findings: string[] = [];
  for (const { language, rules, documents } of languages)
    findings.push(...findWords([...(await textsOf(language)), ...documents.flatMap(linesOf)], rules));
  return { code: findings.length === 0 ? 0 : 1, output: findings.join('\n') };
}

export function findWords(said: readonly Said[], rules: readonly WordRule[]): string[] {
  return said.flatMap(({ where, key, text }) =>
    rules.flatMap(({ never, say, except = [], exceptAt = [], at }) => {
      if ((at !== undefined && !at.test(key)) || exceptAt.some((start) => key.startsWith(start))) return [];
      const found = never.exec(except.reduce((left, phrase) => left.replaceAll(phrase, ''), plainSpaces(text)));
      return found === null ? [] : [`${where} 「${found[0]}」 in 「${text.slice(0, 120)}」: ${say}`];
    }),
  );
}

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Every text of a language, also what a job says instead; its key begins with its file and what it is exported as. */
export async function textsOf(language: 'ja' | 'en'): Promise<Said[]> {
  const folder = join(root, 'core', 'text', language);
  const said: Said[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = name.replace(/\.ts$/, '');
    const parts = (await import(pathToFileURL(join(folder, name)).href)) as Readonly<Record<string, unknown>>;
    for (const { path, text } of Object.entries(parts).flatMap(([part, value]) => leavesOf(value, `${file}.${part}`)))
      said.push({ where: `core/text/${language} ${path}`, key: path, text });
  }
  return said;
}

const linesOf = (document: string): Said[] =>
  readFileSync(join(root, document), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ where: `${document}:${index + 1}`, key: '', text }));
