// Why a ledger can't be used, found out truly: what SQLite says is held against what the disk itself says.
import { accessSync, closeSync, constants, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../core/base/result.ts';
import type { SqlTrouble } from './driver-values.ts';

/** Bytes: what the write-ahead log and its index take at once. */
const roomNeeded = 64 * 1024;

const byName: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'ledger-read-only',
  EPERM: 'ledger-read-only',
  EROFS: 'ledger-read-only',
  EBUSY: 'ledger-locked',
  ETXTBSY: 'ledger-locked',
};

export const nameOfDiskError = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** What the disk's own refusal means for the ledger. */
export const codeOfDisk = (error: unknown): ErrorCode => byName[nameOfDiskError(error)] ?? 'ledger-unreadable';

/** SQLite's word, where that is enough. */
const bySqlite: Readonly<Record<SqlTrouble, ErrorCode | null>> = {
  busy: 'ledger-locked',
  full: 'disk-full',
  corrupt: 'ledger-damaged',
  constraint: 'ledger-unreadable',
  other: 'ledger-unreadable',
  // A disk without room, a folder without permission and a failing disk: SQLite calls any of them any of these.
  'read-only': null,
  'cannot-open': null,
  io: null,
};

/** `file`: the ledger, in its folder; a small file is made there for a moment. */
export function causeOf(trouble: SqlTrouble, folder: string, file: string): ErrorCode {
  const said = bySqlite[trouble];
  if (said !== null) return said;
  return (
    refusalOf(() => tryToWrite(folder)) ??
    refusalOf(() => accessSync(file, constants.R_OK | constants.W_OK)) ??
    refusalOf(() => closeSync(openSync(file, 'r+'))) ??
    (trouble === 'read-only' ? 'ledger-read-only' : 'ledger-unreadable')
  );
}

function refusalOf(work: () => void): ErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    return codeOfDisk(error);
  }
}

function tryToWrite(folder: string): void {
  const probe = join(folder, 'ledger-room.partial');
  rmSync(probe, { force: true });
  const handle = openSync(probe, 'wx', 0o600);
  try {
    // A full disk may take a part of it without a word.
    for (let left = roomNeeded; left > 0;) left -= writeSync(handle, Buffer.alloc(left));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
    rmSync(probe, { force: true });
  }
}
