// The dozen database operations that the ledger uses.
import type { Row, SqlValue } from './driver-values.ts';

/** Values are bound by position (`?`) only, as many as the SQL has places. */
export type Statement = {
  run(...values: readonly SqlValue[]): { readonly changes: number };
  get(...values: readonly SqlValue[]): Row | null;
  all(...values: readonly SqlValue[]): readonly Row[];
};

/** Everything here is synchronous and throws `SqlFailure` when SQLite refuses. */
export type Database = {
  readonly readonly: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** BEGIN IMMEDIATE ... COMMIT; rolled back when `work` throws. Not to be nested, not for promises. */
  transaction<T>(work: () => T): T;
  /** The first column of a pragma's first row, or null. Constants only: nothing is quoted. */
  pragma(source: string): SqlValue;
  /** Writes a whole, compact copy into a file that must not exist yet. The caller makes it durable. */
  backup(file: string): void;
  close(): void;
};

/**
 * `still`: nobody writes this file, and it has no log beside it. It is read into memory and only looked at there:
 * nothing is made beside it, so a medium without room or permission to write will do.
 */
export type OpenOptions = { readonly readonly?: boolean; readonly still?: boolean };
export type OpenDatabase = (file: string, options?: OpenOptions) => Database;
