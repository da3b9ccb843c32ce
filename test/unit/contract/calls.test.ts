// What the contract offers is used: each call is made by a page, each event heard by one, each fact that a person may
// say is named where it is said.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calls, type CallName } from '../../../core/contract/wizard.ts';
import { userFacts } from '../../../core/flows/facts.ts';
import { root } from '../../../scripts/runtime/paths.ts';

const sourceOf = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
const pages = sourceOf('renderer');
// What a picture, a case of the first page or a held press leads to is put together in core.
const saidIn = [pages, sourceOf('core/advice'), sourceOf('core/intake'), sourceOf('core/call')].join('\n');

it('each call is made by a page', () => {
  const made = (name: CallName): boolean => pages.includes(`'${name}'`);
  expect((Object.keys(calls) as CallName[]).filter((name) => !made(name))).toEqual([]);
});
it('each fact that a person may say is said somewhere', () => {
  expect(Object.keys(userFacts).filter((kind) => !saidIn.includes(`'${kind}'`))).toEqual([]);
});
