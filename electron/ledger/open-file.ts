// Opens the ledger's file: makes it, checks it, brings it up to date, or says why it can only be read or not even that.
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import type { AppError } from '../../core/base/result.ts';
import type { Database, OpenDatabase } from './driver-types.ts';
import { SqlFailure } from './driver-values.ts';
import { mend } from './mend.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { failureOf } from './outcome.ts';
import { ledgerFile } from './place.ts';
import type { LedgerClock } from './records.ts';
import { listCopies, pruneCopies, writeCopy } from './safe-copies.ts';
import { applicationId, type Migration } from './schema.ts';

export type OpenedFile = { readonly file: string } & (
  | { readonly kind: 'good'; readonly database: Database }
  | { readonly kind: 'read-only'; readonly database: Database; readonly error: AppError }
  | { readonly kind: 'unreadable'; readonly error: AppError }
);

type Input = {
  readonly folder: string;
  readonly clock: LedgerClock;
  readonly open: OpenDatabase;
  readonly migrations: readonly Migration[];
};

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

export function openFile(input: Input): OpenedFile {
  const file = ledgerFile(input.folder);
  try {
    mkdirSync(input.folder, { recursive: true, mode: 0o700 });
    // Private from the start; the write-ahead log takes over the file's permissions.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    return {
      file,
      kind: 'unreadable',
      error: { code: 'ledger-unreadable', detail: `the folder cannot be written: ${codeOf(error)}` },
    };
  }
  try {
    return openToWrite(input, file);
  } catch (error) {
    if (error instanceof SqlFailure && ['read-only', 'cannot-open', 'full'].includes(error.trouble)) {
      return openToRead(input, file, {
        code: 'ledger-read-only',
        detail: `the file cannot be written: ${error.message}`,
      });
    }
    return { file, kind: 'unreadable', error: unreadable(error) };
  }
}

function openToWrite(input: Input, file: string): OpenedFile {
  const database = input.open(file);
  try {
    const version = examine(database, input);
    if (version > newestVersion(input.migrations)) {
      database.close();
      return openToRead(input, file, { code: 'ledger-read-only', detail: `a newer version wrote it: ${version}` });
    }
    for (const pragma of [...always, ...whenWriting]) database.pragma(pragma);
    const copy = (from: number): void => {
      writeCopy(database, input.folder, from, input.clock.wall());
      pruneCopies(input.folder);
    };
    migrate(database, input.migrations, copy);
    mend(database, () => copy(versionOf(database)));
    return { file, kind: 'good', database };
  } catch (error) {
    database.close();
    throw error;
  }
}

function openToRead(input: Input, file: string, why: AppError): OpenedFile {
  let database: Database | null = null;
  try {
    database = input.open(file, { readonly: true });
    // A ledger that has no tables yet is of no use to a reader.
    if (examine(database, input) === 0) throw new SqlFailure('cannot-open', why.detail);
    for (const pragma of always) database.pragma(pragma);
    return { file, kind: 'read-only', database, error: why };
  } catch (error) {
    database?.close();
    return { file, kind: 'unreadable', error: unreadable(error) };
  }
}

/** Throws unless this is a sound ledger, or an empty file where none has been before; the version found. */
function examine(database: Database, { folder }: Input): number {
  const version = versionOf(database);
  const empty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === null;
  if (empty && listCopies(folder).length > 0)
    throw new SqlFailure('corrupt', 'the file is empty, but there are safe copies');
  if (!empty && database.pragma('application_id') !== applicationId)
    throw new SqlFailure('corrupt', 'another program made this file');
  const sound = database.pragma('quick_check(1)');
  if (sound !== 'ok') throw new SqlFailure('corrupt', String(sound));
  return version;
}

/** Whatever the reason, nothing can be read now; the reason is in `detail`. */
function unreadable(error: unknown): AppError {
  const failure = failureOf(error);
  return { code: 'ledger-unreadable', detail: failure.ok ? '' : failure.error.detail };
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
