// Gives either library the one shape of driver.ts: only what differs between them is left to their own files.
import type { Database, Statement } from './driver-types.ts';
import { bindable, plainRow, plainValue, type Bindable } from './driver-values.ts';

/** What a library's own file provides. */
export type RawDatabase = {
  exec(sql: string): unknown;
  prepare(sql: string): RawStatement;
  pragma(source: string): unknown;
  inTransaction(): boolean;
  close(): unknown;
  /** The library's error as SqlFailure; anything else (a bug) unchanged. */
  translate(error: unknown): unknown;
};

export type RawStatement = {
  run(...values: readonly Bindable[]): { changes: number | bigint };
  get(...values: readonly Bindable[]): unknown;
  all(...values: readonly Bindable[]): readonly unknown[];
};

export function shapeDatabase(raw: RawDatabase, readonly: boolean): Database {
  const prepared = new Map<string, Statement>();

  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw raw.translate(error);
    }
  };

  const prepareOnce = (sql: string): Statement => {
    const statement = guard(() => raw.prepare(sql));
    return {
      run: (...values) => guard(() => ({ changes: Number(statement.run(...bindable(sql, values)).changes) })),
      get: (...values) =>
        guard(() => {
          const row = statement.get(...bindable(sql, values));
          return row === undefined ? null : plainRow(row);
        }),
      all: (...values) => guard(() => statement.all(...bindable(sql, values)).map(plainRow)),
    };
  };

  return {
    readonly,
    exec: (sql) => {
      guard(() => raw.exec(sql));
    },
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? prepareOnce(sql);
      prepared.set(sql, statement);
      return statement;
    },
    transaction: (work) => {
      if (raw.inTransaction()) throw new Error('a transaction inside a transaction');
      guard(() => raw.exec('BEGIN IMMEDIATE'));
      try {
        const result = work();
        guard(() => raw.exec('COMMIT'));
        return result;
      } catch (error) {
        // SQLite has rolled back by itself after some failures (a full disk).
        if (raw.inTransaction()) guard(() => raw.exec('ROLLBACK'));
        throw error;
      }
    },
    pragma: (source) => guard(() => plainValue(raw.pragma(source) ?? null)),
    // Not the backup interface: that one is asynchronous in both libraries, and copies freed pages along.
    backup: (file) => {
      prepareOnce('VACUUM INTO ?').run(file);
    },
    close: () => {
      prepared.clear();
      guard(() => raw.close());
    },
  };
}
