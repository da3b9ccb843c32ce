// Safe copies of the whole ledger beside it: written before a migration, durable, the newest few kept.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from './driver-types.ts';
import { copiesFolder } from './ledger-folder.ts';
import { SqlFailure, type SqlTrouble } from './driver-values.ts';

const keep = 5;
const pattern = /^ledger-v\d+-(\d{8}T\d{9}Z)(-\d+)?\.sqlite$/;

/** A moment as it stands in the names of files: 20261129T010203004Z. */
export const stamp = (wall: number): string => new Date(wall).toISOString().replace(/[-:.]/g, '');

/** Full paths, newest first, by the time in the name (a copied-back file has a new date of its own). */
export function listCopies(ledgerFolder: string): readonly string[] {
  const folder = copiesFolder(ledgerFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const found = pattern.exec(name);
      return found ? [{ name, order: `${found[1] ?? ''}${(found[2] ?? '-0').slice(1).padStart(4, '0')}` }] : [];
    })
    .sort((a, b) => (a.order < b.order ? 1 : -1))
    .map(({ name }) => join(folder, name));
}

export const isSafeCopy = (name: string): boolean => pattern.test(name);

/** When a copy was written, by its name. */
export function timeOfCopy(file: string): number {
  const [, digits = ''] = pattern.exec(basename(file)) ?? [];
  return Date.parse(digits.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3}Z)$/, '$1-$2-$3:$4:$5.$6'));
}

/** The copy gets its name only when it is whole and on the disk. Throws SqlFailure, whichever layer refused. */
export function writeCopy(database: Database, ledgerFolder: string, from: number, wall: number): string {
  return orSqlFailure(() => writeDurably(database, ledgerFolder, from, wall));
}

/** Into a file that must not exist yet, and is nobody else's to read. Not durable yet. Throws SqlFailure. */
export function writePrivately(database: Database, file: string): void {
  orSqlFailure(() => {
    // Empty and private first: SQLite alone would make it readable for everybody.
    closeSync(openSync(file, 'wx', 0o600));
    database.backup(file);
  });
}

function orSqlFailure<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SqlFailure
      ? error
      : new SqlFailure(troubleOfFolder(error), 'the copy cannot be written', error);
  }
}

function writeDurably(database: Database, ledgerFolder: string, from: number, wall: number): string {
  const folder = copiesFolder(ledgerFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const base = join(folder, `ledger-v${from}-${stamp(wall)}`);
  let file = `${base}.sqlite`;
  for (let n = 1; existsSync(file); n += 1) file = `${base}-${n}.sqlite`;
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    writePrivately(database, partial);
    syncFile(partial);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  syncFolder(folder);
  return file;
}

export function pruneCopies(ledgerFolder: string, keepNewest = keep): void {
  for (const file of listCopies(ledgerFolder).slice(keepNewest)) rmSync(file, { force: true });
}

function troubleOfFolder(error: unknown): SqlTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'cannot-open' : 'io';
}

export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the new name durable. Windows cannot open a folder and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
