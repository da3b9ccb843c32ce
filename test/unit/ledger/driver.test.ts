// Both SQLite libraries keep the one contract, and the bundle holds only the chosen one.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDriver } from '../../../electron/ledger/driver.ts';
import { troubleOfName, troubleOfNumber } from '../../../electron/ledger/driver-values.ts';
import { runDriverContract } from '../../contract/driver-contract.ts';
import { drivers, makeFolder } from './workplace.ts';

test.each(drivers)('%s keeps the contract', (_name, open) => {
  expect(runDriverContract(open, makeFolder())).toEqual([]);
});

test('without a build-time choice the shipped library opens', async () => {
  const open = await loadDriver();
  const database = open(join(makeFolder(), 'a.sqlite'));
  expect(database.readonly).toBe(false);
  database.close();
});

test('names and numbers of refusals agree', () => {
  expect([troubleOfName('SQLITE_CONSTRAINT_TRIGGER'), troubleOfNumber(1811)]).toEqual(['constraint', 'constraint']);
  expect([troubleOfName('SQLITE_IOERR_FSYNC'), troubleOfNumber(1034)]).toEqual(['io', 'io']);
  expect([
    troubleOfName('SQLITE_NOTADB'),
    troubleOfNumber(26),
    troubleOfName('SQLITE_ERROR'),
    troubleOfNumber(1),
  ]).toEqual(['corrupt', 'corrupt', 'other', 'other']);
});

describe('the bundle', () => {
  test.each(drivers)('for %s imports no other library', async (name) => {
    const result = await build({
      entryPoints: [fileURLToPath(new URL('../../../electron/ledger/driver.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      define: { __SQLITE_DRIVER__: JSON.stringify(name) },
      logLevel: 'silent',
    });
    const text = result.outputFiles[0]?.text ?? '';
    const found = drivers
      .map(([library]) => library)
      .filter((library) => text.includes(`"${library}"`) && new RegExp(`from "${library}"`).test(text));
    expect(found).toEqual([name]);
  });
});
