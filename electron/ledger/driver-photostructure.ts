// @photostructure/sqlite behind the one shape: loads in the older Electron that development falls back to.
import { DatabaseSync, enhance } from '@photostructure/sqlite';
import type { OpenDatabase } from './driver-types.ts';
import { shapeDatabase } from './driver-shape.ts';
import { busyMs, bytesToRead, SqlFailure, troubleOfNumber } from './driver-values.ts';

export const openPhotostructure: OpenDatabase = (file, { readonly = false, still = false } = {}) => {
  const database = still ? openStill(file) : open(file, readonly);
  return shapeDatabase(
    {
      exec: (sql) => database.exec(sql),
      prepare: (sql) => database.prepare(sql),
      pragma: (source) => database.pragma(source, { simple: true }),
      inTransaction: () => database.isTransaction,
      close: () => database.close(),
      translate,
    },
    readonly || still,
  );
};

function open(file: string, readonly: boolean) {
  try {
    // `defensive` is on in the other library too: no SQL of ours may damage the file.
    return enhance(new DatabaseSync(file, { readOnly: readonly, timeout: busyMs, defensive: true }));
  } catch (error) {
    throw translate(error);
  }
}

function openStill(file: string) {
  const bytes = bytesToRead(file);
  const database = open(':memory:', false);
  try {
    // It takes no empty file, which holds nothing either.
    if (bytes.length > 0) database.deserialize(bytes);
    database.pragma('query_only = ON');
    return database;
  } catch (error) {
    database.close();
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  return new SqlFailure(troubleOfNumber(error.errcode), error.message, error);
}
