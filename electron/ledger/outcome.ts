// Turns what SQLite refuses into the closed error codes, and keeps writes out of a ledger that must not be written.
import { fail, type Result } from '../../core/base/result.ts';
import type { Database } from './driver-types.ts';
import { SqlFailure } from './driver-values.ts';

/** How every operation on an open ledger runs. */
export type Access = {
  readonly database: Database;
  readonly read: <T>(work: () => Result<T>) => Result<T>;
  /** In one transaction; a failing result has written nothing, because checks come before writes. */
  readonly write: <T>(work: () => Result<T>) => Result<T>;
  /** How often this connection has tried to write: what was read at the same count is still so. */
  readonly writes: () => number;
};

/** `detail` is for the log: SQLite's messages name columns, never values. */
export function failureOf(error: unknown): Result<never> {
  if (!(error instanceof SqlFailure)) return fail('unexpected', error instanceof Error ? error.name : '');
  const detail = `${error.trouble}: ${error.message}`;
  switch (error.trouble) {
    case 'constraint':
      return fail('bad-argument', detail);
    case 'full':
      return fail('disk-full', detail);
    case 'read-only':
    case 'busy':
    case 'cannot-open':
      return fail('ledger-read-only', detail);
    case 'corrupt':
    case 'io':
      return fail('ledger-unreadable', detail);
    case 'other':
      return fail('unexpected', detail);
  }
}

export function accessTo(database: Database, isClosed: () => boolean, whyReadOnly: string | null): Access {
  const answer = <T>(work: () => Result<T>): Result<T> => {
    if (isClosed()) return fail('unexpected', 'closed');
    try {
      return work();
    } catch (error) {
      if (error instanceof SqlFailure) return failureOf(error);
      // A value that can't be stored faithfully, or a row that a newer version wrote in another shape.
      if (error instanceof TypeError || error instanceof RangeError) return fail('bad-argument', error.message);
      throw error;
    }
  };
  let writes = 0;
  return {
    database,
    read: answer,
    write: (work) => {
      if (whyReadOnly !== null) return fail('ledger-read-only', whyReadOnly);
      writes += 1;
      return answer(() => database.transaction(work));
    },
    writes: () => writes,
  };
}
