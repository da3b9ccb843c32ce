// The ledger: customers, cases, facts and received files in one SQLite file, opened here whatever state it is in.
import { fail, succeed, type AppError, type Result } from '../../core/base/result.ts';
import { dayMs } from '../../core/base/time.ts';
import { causeOf } from './causes.ts';
import { createAuthors, type Authors } from './authors.ts';
import { createCaseStore, type Cases } from './cases.ts';
import { createCustomerFacts, type CustomerFacts } from './customer-facts.ts';
import { createCustomers, type Customers } from './customers.ts';
import { loadDriver } from './driver.ts';
import type { Database, OpenDatabase } from './driver-types.ts';
import type { SqlTrouble } from './driver-values.ts';
import { createFacts, createFactWriter, type Facts } from './facts.ts';
import { ledgerFile } from './ledger-folder.ts';
import { createHistory, type History } from './history.ts';
import { versionOf } from './migrate.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { accessTo } from './outcome.ts';
import { patiently } from './patiently.ts';
import { createProjected, type Projected } from './projected.ts';
import { createProjections } from './projections.ts';
import type { LedgerClock } from './records.ts';
import { listCopies, pruneCopies, timeOfCopy, writeCopy, writePrivately } from './safe-copies.ts';
import { migrations as allMigrations, type Migration } from './schema.ts';
import { createSettings, type Settings } from './settings.ts';
import { createTakeUp, type Takes } from './take-up.ts';

export type Ledger = Customers &
  Cases &
  Facts &
  CustomerFacts &
  Takes &
  Projected &
  Authors &
  History &
  Settings & {
    readonly readOnly: boolean;
    /** How often was written: what was read at the same count is still so. */
    readonly writes: () => number;
    /** Everything as it is now, into a file that must not exist yet. */
    writeCopyTo(file: string): Result<null>;
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
  /** Whether it is damaged is known: a large one is opened first. */
  readonly examined: boolean;
};

export type OpenLedgerInput = {
  readonly folder: string;
  readonly clock: LedgerClock;
  /** For tests: another library, another history. */
  readonly open?: OpenDatabase;
  readonly migrations?: readonly Migration[];
  /** Bytes: what is larger is not examined now. */
  readonly examinedAtOnce?: number;
};

const copyEveryMs = dayMs;

export async function openLedger({
  folder,
  clock,
  open,
  migrations = allMigrations,
  examinedAtOnce,
}: OpenLedgerInput): Promise<OpenedLedger> {
  const opened = await openPatiently({
    folder,
    clock,
    open: open ?? (await loadDriver()),
    migrations,
    ...(examinedAtOnce === undefined ? {} : { examinedAtOnce }),
  });
  if (opened.kind === 'unreadable') {
    return {
      state: 'unreadable',
      ledger: unreadableLedger(opened.error),
      trouble: opened.error,
      file: opened.file,
      examined: true,
    };
  }
  const trouble = opened.kind === 'read-only' ? opened.error : null;
  return {
    state: opened.kind,
    ledger: ledgerOf(opened.database, folder, clock, trouble),
    trouble,
    file: opened.file,
    examined: opened.kind === 'good' ? opened.examined : true,
  };
}

function openPatiently(input: Parameters<typeof openFile>[0]): Promise<OpenedFile> {
  let before: OpenedFile | null = null;
  return patiently(
    () => {
      if (before?.kind === 'read-only') before.database.close();
      return (before = openFile(input));
    },
    (opened) => opened.kind !== 'good' && opened.error.code === 'ledger-locked',
  );
}

function ledgerOf(database: Database, folder: string, clock: LedgerClock, why: AppError | null): Ledger {
  let closed = false;
  const projections = createProjections(database, clock.wall);
  const cause = (trouble: SqlTrouble) => causeOf(trouble, folder, ledgerFile(folder));
  const access = accessTo(database, () => closed, why, cause, projections.flush);
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
        `SELECT max(at) AS at FROM (SELECT max(at) AS at FROM facts UNION ALL SELECT max(at) FROM customer_facts
        UNION ALL SELECT max(created_at) FROM customers)`,
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
    readOnly: why !== null,
    writes: access.writes,
    ...createCustomers(access, projections, afterDeletion),
    ...createCaseStore(access, clock, writer, projections),
    ...createFacts(access, writer, projections),
    ...createCustomerFacts(access, clock, writer.keepBlob, projections),
    ...createTakeUp(access, clock, writer.keepBlob, projections),
    ...createProjected(access, projections),
    ...createAuthors(access, clock.wall),
    ...createHistory(access),
    ...createSettings(access),
    writeCopyTo: (file) =>
      access.read(() => {
        writePrivately(database, file);
        return succeed(null);
      }),
    saveCopy: () => access.read(() => succeed(copyAndPrune())),
    saveCopyIfDue: () => access.read(() => succeed(why === null && copyIsDue() ? copyAndPrune() : null)),
    close: () => {
      if (!closed) database.close();
      closed = true;
    },
  };
}

/** Every call answers with this trouble. */
export function unreadableLedger({ code, detail }: AppError): Ledger {
  const no = () => fail(code, detail);
  return {
    readOnly: true,
    writes: () => 0,
    listCustomers: no,
    readCustomer: no,
    customersCoded: no,
    countedCustomers: no,
    deleteCustomer: no,
    beginCase: no,
    listCases: no,
    casesOf: no,
    hasCases: () => false,
    readCase: no,
    appendFacts: no,
    appendFact: no,
    readBlob: no,
    seenFingerprints: () => [],
    addCustomers: no,
    takeCustomers: no,
    seenState: no,
    appendCustomerFacts: no,
    readCustomerFacts: no,
    takeUp: no,
    project: () => undefined,
    isProjected: () => false,
    projectMore: () => true,
    refreshProjected: () => 0,
    onProjected: () => undefined,
    wroteElsewhere: () => undefined,
    listHeads: no,
    openHeads: no,
    keyedHeads: no,
    headsOf: no,
    headOf: () => null,
    boardKeysAfter: no,
    boardKeysOf: no,
    boardRows: no,
    historyOf: no,
    lastAuthors: no,
    readAuthor: () => null,
    nameAuthor: no,
    getSetting: () => null,
    setSetting: no,
    savePracticeState: no,
    readPracticeState: () => null,
    writeCopyTo: no,
    saveCopy: no,
    saveCopyIfDue: no,
    close: () => undefined,
  };
}
