// kill -9 of a process that writes or migrates: what it acknowledged is there, and nothing is half.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../electron/ledger/driver-types.ts';
import { listCopies } from '../../../electron/ledger/safe-copies.ts';
import { slowMigrations, slowRows, slowVersion } from '../../contract/slow-migrations.ts';
import { beginCase, makeFolder, open, drivers, valueOf } from './workplace.ts';

const child = fileURLToPath(new URL('../../contract/crash-writer.ts', import.meta.url));

/** Runs the child, kills it `ms` after its first line; its whole lines. */
async function runAndKill(folder: string, library: string, what: string, ms: number): Promise<readonly string[]> {
  const running = spawn(process.execPath, ['--no-warnings', child, folder, library, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  running.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (text === '') setTimeout(() => running.kill('SIGKILL'), ms);
    text += chunk;
  });
  await once(running, 'close');
  return text.split('\n').slice(0, -1);
}

async function checkWritten(
  folder: string,
  openDatabase: OpenDatabase,
  acknowledged: ReadonlyMap<number, readonly string[]>,
): Promise<number> {
  const { ledger, state } = await open({ folder, open: openDatabase });
  expect(state).toBe('good');
  const record = valueOf(ledger.listCases())[0];
  const { facts } = valueOf(ledger.readCase(record?.id ?? ''));
  expect(facts.map((fact) => fact.seq)).toEqual(facts.map((_, index) => index + 1));
  for (const [seq, names] of acknowledged) expect(facts[seq - 1]?.data).toEqual({ names });
  // Also of a fact that was not acknowledged any more: its files are whole, or it isn't there.
  for (const fact of facts) {
    for (const name of (fact.data as { names: string[] }).names) expect(ledger.readBlob(name).ok).toBe(true);
  }
  ledger.close();
  return facts.length;
}

describe.each(drivers)('%s', (library, openDatabase) => {
  test('every acknowledged fact and file survives ten kills', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    const first = await open({ folder, open: openDatabase });
    beginCase(first.ledger);
    first.ledger.close();
    const acknowledged = new Map<number, readonly string[]>();
    for (let kill = 0; kill < 10; kill += 1) {
      const lines = await runAndKill(folder, library, 'write', Math.floor(Math.random() * 60));
      for (const line of lines) {
        const [seq = '', ...names] = line.split(' ');
        expect(Number(seq), line).toBeGreaterThan(0);
        acknowledged.set(Number(seq), names);
      }
    }
    expect(acknowledged.size).toBeGreaterThan(10);
    // At most one more per kill than was said.
    expect(await checkWritten(folder, openDatabase, acknowledged)).toBeLessThanOrEqual(acknowledged.size + 10);
  });

  test('a migration killed in its middle leaves the old or the new version', { timeout: 120_000 }, async () => {
    const seen = new Set<number>();
    for (let kill = 0; kill < 8; kill += 1) {
      const folder = makeFolder();
      const first = await open({ folder, open: openDatabase });
      const { customer } = beginCase(first.ledger);
      first.ledger.close();
      await runAndKill(folder, library, 'migrate', 15 + kill * 25);
      const raw = openDatabase(first.file);
      const version = Number(raw.pragma('user_version'));
      seen.add(version);
      expect(raw.pragma('quick_check')).toBe('ok');
      const tables = raw
        .prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('extra', 'extra_by_t')")
        .get()?.['n'];
      expect(tables).toBe(version === slowVersion ? 2 : 0);
      raw.close();
      // Opening again ends what was begun, and the copy from before is whole.
      const again = await open({ folder, open: openDatabase, migrations: slowMigrations });
      expect(again.state).toBe('good');
      expect(valueOf(again.ledger.listCustomers()).map(({ id }) => id)).toEqual([customer.id]);
      again.ledger.close();
      const after = openDatabase(first.file);
      expect(after.prepare('SELECT count(*) AS n FROM extra').get()).toEqual({ n: slowRows });
      after.close();
      for (const file of listCopies(folder)) {
        const copy = openDatabase(file, { readonly: true });
        expect([copy.pragma('user_version'), copy.pragma('quick_check')]).toEqual([slowVersion - 1, 'ok']);
        copy.close();
      }
    }
    expect(seen).toContain(slowVersion - 1);
  });
});
