// A temporary folder per test, a clock that only moves when told, and both libraries.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openBetter } from '../../../electron/ledger/driver-better.ts';
import { openPhotostructure } from '../../../electron/ledger/driver-photostructure.ts';
import { openLedger, type Ledger, type OpenLedgerInput } from '../../../electron/ledger/ledger.ts';
import type { CustomerDraft, LedgerClock } from '../../../electron/ledger/records.ts';
import type { Result } from '../../../core/base/result.ts';

export const drivers = [
  ['better-sqlite3', openBetter],
  ['@photostructure/sqlite', openPhotostructure],
] as const;

const folders: string[] = [];
const ledgers: Ledger[] = [];
afterEach(() => {
  for (const ledger of ledgers.splice(0)) ledger.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  folders.push(folder);
  return folder;
}

export const start = Date.UTC(2026, 10, 23, 1, 2, 3, 4);
export type TestClock = LedgerClock & { pass(ms: number): void };
export function makeClock(run = 'run-1'): TestClock {
  let passed = 0;
  return {
    run,
    wall: () => start + passed,
    mono: () => 1000.4 + passed,
    pass: (ms) => {
      passed += ms;
    },
  };
}

export async function open(input: Partial<OpenLedgerInput> & { folder: string }) {
  const opened = await openLedger({ clock: makeClock(), ...input });
  ledgers.push(opened.ledger);
  return opened;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
}
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

export const someone: CustomerDraft = {
  mode: 'real',
  name: '株式会社サンプル',
  mCode: 'M12345678',
  environment: 'M6',
  siteUrl: null,
};

export function beginCase(ledger: Ledger, draft: Partial<CustomerDraft> = {}) {
  const begun = valueOf(ledger.beginCase({ customer: { ...someone, ...draft }, flow: 'renew', flowVersion: 1 }));
  return { customer: begun.customer, record: begun.case };
}
