// Opens the ledger's file: makes it, checks it, brings it up to date, or says why it can only be read or not even that.
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import type { AppError, ErrorCode } from '../../core/base/result.ts';
import { causeOf, codeOfDisk, nameOfDiskError } from './causes.ts';
import type { Database, OpenDatabase } from './driver-types.ts';
import { SqlFailure } from './driver-values.ts';
import { finishExchange } from './exchange.ts';
import { mend } from './mend.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { ledgerFile } from './ledger-folder.ts';
import type { LedgerClock } from './records.ts';
import { listCopies, pruneCopies, writeCopy } from './safe-copies.ts';
import { applicationId, type Migration } from './schema.ts';

export type OpenedFile = { readonly file: string } &
  /** `examined`: page by page; of a large file that is still to be done. */
  (
    | { readonly kind: 'good'; readonly database: Database; readonly examined: boolean }
    | { readonly kind: 'read-only'; readonly database: Database; readonly error: AppError }
    | { readonly kind: 'unreadable'; readonly error: AppError }
  );

type Input = {
  readonly folder: string;
  readonly clock: LedgerClock;
  readonly open: OpenDatabase;
  readonly migrations: readonly Migration[];
  /** Bytes: a larger file is opened first and examined afterwards, beside (electron/tables/job.ts). */
  readonly examinedAtOnce?: number;
};

/** Some 50 ms on an office PC (docs/decisions/ledger-whole.md). */
const usuallyAtOnce = 32 * 1024 * 1024;

// For every connection. `recursive_triggers` lets the append-only triggers see INSERT OR REPLACE.
const always = ['foreign_keys = ON', 'recursive_triggers = ON', 'trusted_schema = OFF', 'temp_store = MEMORY'];
// `fullfsync`: on macOS a plain fsync leaves data in the drive's cache.
// https://www.sqlite.org/pragma.html#pragma_fullfsync
const whenWriting = [
  'secure_delete = ON',
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
];
const lost = {
  kind: 'unreadable',
  error: { code: 'ledger-lost', detail: 'nothing is in its place, but there are safe copies' },
} as const;
/** What cannot be written may still be read. */
const readable: readonly ErrorCode[] = ['disk-full', 'ledger-read-only', 'ledger-locked'];

export function openFile(input: Input): OpenedFile {
  const file = ledgerFile(input.folder);
  try {
    mkdirSync(input.folder, { recursive: true, mode: 0o700 });
    // A copy that was on its way into the ledger's place when the last run ended.
    finishExchange(input.folder);
    const size = sizeOf(file);
    // Not even opened: SQLite would throw away a log that lies beside an empty file.
    if ((size ?? 0) === 0 && listCopies(input.folder).length > 0) return { file, ...lost };
    // Private from the start; the write-ahead log takes over the file's permissions.
    if (size === null) closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    return { file, kind: 'unreadable', error: { code: codeOfDisk(error), detail: nameOfDiskError(error) } };
  }
  try {
    return openToWrite(input, file);
  } catch (error) {
    const why = causeOfFailure(error, input, file);
    return readable.includes(why.code) ? openToRead(input, file, why) : { file, kind: 'unreadable', error: why };
  }
}

/** Bytes; null: there is none. */
function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/**
 * Only to read: whoever may write carries the log over into the file, or throws it away, when he closes; a damaged file
 * is kept with its log as it is. Throws if it is damaged, or held by another.
 */
function examineWithLog(input: Input, file: string): void {
  let database: Database | null = null;
  try {
    database = input.open(file, { readonly: true });
    look(database, isSmall(input, file));
  } catch (error) {
    // Whether it can be written is found out by writing.
    if (!(error instanceof SqlFailure) || error.trouble === 'corrupt' || error.trouble === 'busy') throw error;
  } finally {
    database?.close();
  }
}

function openToWrite(input: Input, file: string): OpenedFile {
  if (hasLog(file)) examineWithLog(input, file);
  const database = input.open(file);
  try {
    const small = isSmall(input, file);
    const version = look(database, small);
    if (version === 0 && listCopies(input.folder).length > 0) {
      database.close();
      return { file, ...lost };
    }
    if (version > newestVersion(input.migrations)) {
      database.close();
      return openToRead(input, file, { code: 'ledger-newer', detail: `a newer version wrote it: ${version}` });
    }
    for (const pragma of [...always, ...whenWriting]) database.pragma(pragma);
    mayBeWritten(database, version);
    const copy = (from: number): void => {
      writeCopy(database, input.folder, from, input.clock.wall());
      pruneCopies(input.folder);
    };
    // Nothing is built on a file that may be damaged.
    if (!small && version < newestVersion(input.migrations)) examine(database);
    migrate(database, input.migrations, copy);
    mend(database, () => copy(versionOf(database)));
    return { file, kind: 'good', database, examined: small };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A file that it may not write SQLite opens all the same, and says so only when something is written. */
function mayBeWritten(database: Database, version: number): void {
  const undone = new Error('nothing is changed');
  try {
    database.transaction(() => {
      database.pragma(`user_version = ${version}`);
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
}

function openToRead(input: Input, file: string, why: AppError): OpenedFile {
  // Of a file that another program is writing, only a reader that heeds its locks sees a whole state.
  const moving = why.code === 'ledger-locked' || hasLog(file);
  const opened = readerOf(input, file, {}) ?? (moving ? null : readerOf(input, file, { still: true }));
  return opened ? { file, kind: 'read-only', database: opened, error: why } : { file, kind: 'unreadable', error: why };
}

/** Null where it can't be read, or has no tables yet. */
function readerOf(input: Input, file: string, options: { readonly still?: boolean }): Database | null {
  let database: Database | null = null;
  try {
    database = input.open(file, { readonly: true, ...options });
    if (examine(database) === 0) throw new SqlFailure('cannot-open', 'it has no tables yet');
    for (const pragma of always) database.pragma(pragma);
    return database;
  } catch {
    database?.close();
    return null;
  }
}

/** What it holds must not be left out when the file is read. */
const hasLog = (file: string): boolean => (sizeOf(`${file}-wal`) ?? 0) > 0;

const isSmall = ({ examinedAtOnce = usuallyAtOnce }: Input, file: string): boolean =>
  (sizeOf(file) ?? 0) + (sizeOf(`${file}-wal`) ?? 0) <= examinedAtOnce;

/** Throws unless this is a sound ledger or an empty file; the version found. */
export const examine = (database: Database): number => look(database, true);

/** `throughout`: page by page, which takes as long as the file is large. */
function look(database: Database, throughout: boolean): number {
  const version = versionOf(database);
  const empty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === null;
  if (!empty && database.pragma('application_id') !== applicationId)
    throw new SqlFailure('corrupt', 'another program made this file');
  const sound = throughout ? database.pragma('quick_check(1)') : 'ok';
  if (sound !== 'ok') throw new SqlFailure('corrupt', String(sound));
  return version;
}

function causeOfFailure(error: unknown, { folder }: Input, file: string): AppError {
  if (!(error instanceof SqlFailure))
    return { code: 'ledger-unreadable', detail: error instanceof Error ? error.name : '' };
  return { code: causeOf(error.trouble, folder, file), detail: `${error.trouble}: ${error.message}` };
}
