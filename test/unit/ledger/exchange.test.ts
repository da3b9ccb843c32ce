// A copy takes the ledger's place: killed before every single step on the disk, either the old file with its log is
// there or the new one, and the old one is always somewhere, byte for byte.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exchange, finishExchange, readyPlace } from '../../../electron/ledger/exchange.ts';
import { isAnythingKept, ledgerFile } from '../../../electron/ledger/ledger-folder.ts';
import { beginCase, drivers, makeFolder, open, start, valueOf } from './workplace.ts';

const child = fileURLToPath(new URL('../../contract/exchange-killed.ts', import.meta.url));
const aside = (name: string): boolean => name.startsWith('ledger-set-aside-');
const damaged = { '': 'a damaged ledger '.repeat(600), '-wal': 'its log '.repeat(600) };

describe.each(drivers)('%s', (_library, openDatabase) => {
  test('a kill at any moment leaves the old ledger or the new one, and the old one is kept', async () => {
    const from = makeFolder();
    const { ledger } = await open({ folder: from, open: openDatabase });
    beginCase(ledger);
    const copy = valueOf(ledger.saveCopy());
    ledger.close();
    const outcomes: string[] = [];
    for (let n = 1; ; n += 1) {
      const folder = makeFolder();
      for (const [part, content] of Object.entries(damaged)) writeFileSync(`${ledgerFile(folder)}${part}`, content);
      const { signal, stderr } = spawnSync(
        process.execPath,
        ['--no-warnings', child, folder, copy, `${n}`, `${start}`],
        { encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(isAnythingKept(folder)).toBe(true);
      const { state, trouble, ledger: after } = await open({ folder, open: openDatabase });
      const there = readdirSync(folder).filter((name) => aside(name));
      const old = state === 'good' ? join(folder, there.find((name) => name.endsWith('.sqlite')) ?? '') : null;
      for (const [part, content] of Object.entries(damaged))
        expect(readFileSync(`${old ?? ledgerFile(folder)}${part}`, 'utf8'), `${n}${part}`).toBe(content);
      if (old === null) expect([trouble?.code, there], `${n}`).toEqual(['ledger-damaged', []]);
      else expect(valueOf(after.listCases()), `${n}`).toHaveLength(1);
      outcomes.push(state);
      after.close();
      if (signal !== 'SIGKILL') break;
    }
    // Once it is certain, it stays so.
    expect(outcomes.join(' ')).toMatch(/^(unreadable )+(good ?)+$/);
    expect(outcomes.length).toBeGreaterThan(6);
  });
});

test('nothing is overwritten: an earlier file of the same time keeps its name', () => {
  const folder = makeFolder();
  const names: (string | null)[] = [];
  for (const content of ['first', 'second', 'third']) {
    writeFileSync(readyPlace(folder), content);
    names.push(exchange(folder, start));
  }
  expect(names).toEqual([
    null,
    'ledger-set-aside-20261123T010203004Z.sqlite',
    'ledger-set-aside-20261123T010203004Z-1.sqlite',
  ]);
  expect(['', ...names.slice(1)].map((name) => readFileSync(join(folder, name || 'ledger.sqlite'), 'utf8'))).toEqual([
    'third',
    'first',
    'second',
  ]);
});

test('what cannot be set aside stays, and nothing is left that a later opening would end', () => {
  const folder = makeFolder();
  // A folder in the way is nothing that a file may take the place of: renaming into it is refused.
  mkdirSync(ledgerFile(folder));
  writeFileSync(join(ledgerFile(folder), 'inside'), '');
  writeFileSync(readyPlace(folder), 'copy');
  expect(exchange(folder, start)).toMatch(/^ledger-set-aside-/);
  expect(readFileSync(ledgerFile(folder), 'utf8')).toBe('copy');
  expect(() => exchange(folder, start)).toThrow('ENOENT');
  expect([finishExchange(folder), existsSync(readyPlace(folder))]).toEqual([null, false]);
  expect(readFileSync(ledgerFile(folder), 'utf8')).toBe('copy');
});
