// better-sqlite3 behind the one shape: the library of the shipped product.
import BetterDatabase from 'better-sqlite3';
import type { OpenDatabase } from './driver-types.ts';
import { shapeDatabase } from './driver-shape.ts';
import { SqlFailure, troubleOfName } from './driver-values.ts';

const busyMs = 5000;

export const openBetter: OpenDatabase = (file, { readonly = false } = {}) => {
  const database = open(file, readonly);
  return shapeDatabase(
    {
      exec: (sql) => database.exec(sql),
      prepare: (sql) => database.prepare(sql),
      pragma: (source) => database.pragma(source, { simple: true }),
      inTransaction: () => database.inTransaction,
      close: () => database.close(),
      translate,
    },
    readonly,
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

function translate(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  return error.code.startsWith('SQLITE_') ? new SqlFailure(troubleOfName(error.code), error.message, error) : error;
}
