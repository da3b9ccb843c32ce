// better-sqlite3 behind the one shape: the library of the shipped product.
import BetterDatabase from 'better-sqlite3';
import type { OpenDatabase } from './driver-types.ts';
import { shapeDatabase } from './driver-shape.ts';
import { busyMs, bytesToRead, SqlFailure, troubleOfName } from './driver-values.ts';

export const openBetter: OpenDatabase = (file, { readonly = false, still = false } = {}) => {
  const database = still ? openStill(file) : open(file, readonly);
  return shapeDatabase(
    {
      exec: (sql) => database.exec(sql),
      prepare: (sql) => database.prepare(sql),
      pragma: (source) => database.pragma(source, { simple: true }),
      inTransaction: () => database.inTransaction,
      close: () => database.close(),
      translate,
    },
    readonly || still,
  );
};

function open(file: string, readonly: boolean): BetterDatabase {
  try {
    return new BetterDatabase(file, { readonly, fileMustExist: readonly, timeout: busyMs });
  } catch (error) {
    // A missing directory is a TypeError of the library's own.
    throw error instanceof TypeError ? new SqlFailure('cannot-open', error.message, error) : translate(error);
  }
}

function openStill(file: string): BetterDatabase {
  const bytes = bytesToRead(file);
  try {
    return new BetterDatabase(bytes, { readonly: true });
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return error.code.startsWith('SQLITE_') ? new SqlFailure(troubleOfName(error.code), error.message, error) : error;
}
