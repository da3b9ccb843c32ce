// A tiny Electron app that runs the driver contract inside real Electron, on the library that its build chose, and then
// a ledger's short life; writes the failures as JSON to the file it is told.
import { app } from 'electron';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDriver } from '../../electron/ledger/driver.ts';
import { succeed } from '../../core/base/result.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { runDriverContract } from './driver-contract.ts';

// Not awaited at the top level of this module: Electron's `ready` waits for it, and it would wait for `ready`.
void run().then(
  (failures) => {
    writeFileSync(app.commandLine.getSwitchValue('result'), JSON.stringify(failures));
    app.exit(failures.length === 0 ? 0 : 1);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  },
);

async function run(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driver-contract-'));
  try {
    return [...runDriverContract(await loadDriver(), folder), ...(await liveShortly(join(folder, 'ledger')))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function liveShortly(folder: string): Promise<readonly string[]> {
  const clock = { run: 'electron', wall: Date.now, mono: () => performance.now() };
  const first = await openLedger({ folder, clock });
  const begun = first.ledger.beginCase({
    customer: { mode: 'practice', name: '練習', mCode: '', environment: 'M6', siteUrl: null },
    flow: 'renew',
    flowVersion: 1,
  });
  const record = begun.ok ? succeed(begun.value.case) : begun;
  const fact = record.ok
    ? first.ledger.appendFact(record.value.id, { kind: 'a', data: { b: 'あ' }, blobs: [new Uint8Array(100_000)] })
    : record;
  first.ledger.close();
  const again = await openLedger({ folder, clock });
  const read = record.ok ? again.ledger.readCase(record.value.id) : record;
  again.ledger.close();
  const kept = fact.ok && read.ok && JSON.stringify(read.value.facts) === JSON.stringify([fact.value]);
  return kept ? [] : [`a ledger reopened in Electron: ${again.state}, ${JSON.stringify(read)}`];
}
