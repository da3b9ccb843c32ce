// The ledger: customers, cases, facts and received files in one SQLite file, opened here whatever state it is in.
import { fail, succeed, type AppError, type Result } from '../../core/base/result.ts';
import { dayMs } from '../../core/base/time.ts';
import { createCaseStore, type Cases } from './cases.ts';
import { createCustomers, type Customers } from './customers.ts';
import { loadDriver } from './driver.ts';
import type { Database, OpenDatabase } from './driver-types.ts';
import { createFacts, createFactWriter, type Facts } from './facts.ts';
import { versionOf } from './migrate.ts';
import { openFile } from './open-file.ts';
import { accessTo } from './outcome.ts';
import type { LedgerClock } from './records.ts';
import { listCopies, pruneCopies, timeOfCopy, writeCopy } from './safe-copies.ts';
import { migrations as allMigrations, type Migration } from './schema.ts';
import { createSettings, type Settings } from './settings.ts';

export type Ledger = Customers &
  Cases &
  Facts &
  Settings & {
    readonly readOnly: boolean;
    /** How often was written: what was read at the same count is still so. */
    readonly writes: () => number;
    /** A safe copy of everything as it is now; its path. */
    saveCopy(): Result<string>;
    /**
     * The same if something was recorded since the newest copy and that copy is a day old; null when there is no
     * need.
     */
    saveCopyIfDue(): Result<string | null>;
    close(): void;
  };

export type OpenedLedger = {
  readonly state: 'good' | 'read-only' | 'unreadable';
  /** Always there: of an unreadable ledger every call answers with `trouble`. */
  readonly ledger: Ledger;
  readonly trouble: AppError | null;
  readonly file: string;
  /** Where to go back to when the file is damaged; the damaged file itself is never touched. */
  readonly newestCopy: string | null;
};

export type OpenLedgerInput = {
  readonly folder: string;
  readonly clock: LedgerClock;
  /** For tests: another library, another history. */
  readonly open?: OpenDatabase;
  readonly migrations?: readonly Migration[];
};

const copyEveryMs = dayMs;

export async function openLedger({
  folder,
  clock,
  open,
  migrations = allMigrations,
}: OpenLedgerInput): Promise<OpenedLedger> {
  const opened = openFile({ folder, clock, open: open ?? (await loadDriver()), migrations });
  const newestCopy = copiesIn(folder)[0] ?? null;
  if (opened.kind === 'unreadable') {
    return {
      state: 'unreadable',
      ledger: unreadableLedger(opened.error),
      trouble: opened.error,
      file: opened.file,
      newestCopy,
    };
  }
  const trouble = opened.kind === 'read-only' ? opened.error : null;
  return {
    state: opened.kind,
    ledger: ledgerOf(opened.database, folder, clock, trouble?.detail ?? null),
    trouble,
    file: opened.file,
    newestCopy,
  };
}

function ledgerOf(database: Database, folder: string, clock: LedgerClock, whyReadOnly: string | null): Ledger {
  let closed = false;
  const access = accessTo(database, () => closed, whyReadOnly);
  const writer = createFactWriter(access, clock);
  const copyNow = () => writeCopy(database, folder, versionOf(database), clock.wall());

  /**
   * Freed pages are zeroed already (secure_delete); this empties the log, and renews copies that still hold the
   * customer.
   */
  const afterDeletion = () => {
    database.pragma('wal_checkpoint(TRUNCATE)');
    if (listCopies(folder).length === 0) return;
    copyNow();
    pruneCopies(folder, 1);
  };

  const copyAndPrune = (): string => {
    const file = copyNow();
    pruneCopies(folder);
    return file;
  };

  /** Copies of an unchanged ledger would only push out the older, different ones. */
  const copyIsDue = (): boolean => {
    const changed = database
      .prepare(
        'SELECT max(at) AS at FROM (SELECT max(at) AS at FROM facts UNION ALL SELECT max(created_at) FROM customers)',
      )
      .get()?.['at'];
    if (typeof changed !== 'string') return false;
    const newest = listCopies(folder)[0];
    if (newest === undefined) return true;
    const copied = timeOfCopy(newest);
    // A damaged row's time is none, and must not keep the rest from being copied.
    return !(Date.parse(changed) <= copied) && clock.wall() - copied >= copyEveryMs;
  };

  return {
    readOnly: whyReadOnly !== null,
    writes: access.writes,
    ...createCustomers(access, afterDeletion),
    ...createCaseStore(access, clock, writer),
    ...createFacts(access, writer),
    ...createSettings(access),
    saveCopy: () => access.read(() => succeed(copyAndPrune())),
    saveCopyIfDue: () => access.read(() => succeed(whyReadOnly === null && copyIsDue() ? copyAndPrune() : null)),
    close: () => {
      if (!closed) database.close();
      closed = true;
    },
  };
}

function copiesIn(folder: string): readonly string[] {
  try {
    return listCopies(folder);
  } catch {
    return [];
  }
}

function unreadableLedger({ code, detail }: AppError): Ledger {
  const no = () => fail(code, detail);
  return {
    readOnly: true,
    writes: () => 0,
    listCustomers: no,
    deleteCustomer: no,
    beginCase: no,
    listCases: no,
    readCase: no,
    appendFacts: no,
    appendFact: no,
    readBlob: no,
    seenFingerprints: () => [],
    getSetting: () => null,
    setSetting: no,
    savePracticeState: no,
    readPracticeState: () => null,
    saveCopy: no,
    saveCopyIfDue: no,
    close: () => undefined,
  };
}
