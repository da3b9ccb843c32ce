// A file saved for the person: an equal one is used again, another one is never overwritten.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyName, saveOnce } from '../../../../electron/cases/saved-files.ts';

let folder = '';
const bytes = (text: string) => new TextEncoder().encode(text);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['a.csr', 0, 'a.csr'],
  ['a.csr', 1, 'a (1).csr'],
  ['a.csr.txt', 2, 'a (2).csr.txt'],
  ['MDM_ X Corp._Certificate.pem', 1, 'MDM_ X Corp._Certificate (1).pem'],
])('%s, copy %i: %s', (name, copy, wanted) => expect(copyName(name, copy)).toBe(wanted));

test('equal bytes are saved once; other bytes get a name of their own', async () => {
  const first = await saveOnce(folder, 'a.csr', bytes('one'));
  expect(await saveOnce(folder, 'a.csr', bytes('one'))).toBe(first);
  const second = await saveOnce(folder, 'a.csr', bytes('two'));
  expect(basename(second ?? '')).toBe('a (1).csr');
  expect(await saveOnce(folder, 'a.csr', bytes('two'))).toBe(second);
  expect(await readFile(join(folder, 'a.csr'), 'utf8')).toBe('one');
  expect((await readdir(folder)).sort()).toEqual(['a (1).csr', 'a.csr']);
});

test('a folder that can’t be made is answered, not thrown', async () => {
  await writeFile(join(folder, 'taken'), '');
  expect(await saveOnce(join(folder, 'taken'), 'a.csr', bytes('one'))).toBeNull();
});
