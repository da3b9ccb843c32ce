// Turns what SQLite refuses into the closed error codes, and keeps writes out of a ledger that must not be written.
import { fail, type AppError, type ErrorCode, type Result } from '../../core/base/result.ts';
import type { Database } from './driver-types.ts';
import { SqlFailure, type SqlTrouble } from './driver-values.ts';

/** How every operation on an open ledger runs. */
export type Access = {
  readonly database: Database;
  readonly read: <T>(work: () => Result<T>) => Result<T>;
  /** In one transaction; a failing result has written nothing, because checks come before writes. */
  readonly write: <T>(work: () => Result<T>) => Result<T>;
  /** How often this connection has tried, and another of ours was seen, to write: at the same count nothing is new. */
  readonly writes: () => number;
  /** Another connection of ours has written. */
  readonly wroteElsewhere: () => void;
};

/** By SQLite's word alone; where the ledger lies is known, the disk is asked, too (causes.ts). */
const plainly: Readonly<Record<SqlTrouble, ErrorCode>> = {
  constraint: 'bad-argument',
  full: 'disk-full',
  'read-only': 'ledger-read-only',
  'cannot-open': 'ledger-read-only',
  busy: 'ledger-locked',
  corrupt: 'ledger-damaged',
  io: 'ledger-unreadable',
  other: 'unexpected',
};

type FindCause = (trouble: SqlTrouble) => ErrorCode;

/** `detail` is for the log: SQLite's messages name columns, never values. */
export function failureOf(error: unknown, cause: FindCause = (trouble) => plainly[trouble]): Result<never> {
  if (!(error instanceof SqlFailure)) return fail('unexpected', error instanceof Error ? error.name : '');
  const { trouble, message } = error;
  const ours = trouble === 'constraint' || trouble === 'other';
  return fail(ours ? plainly[trouble] : cause(trouble), `${trouble}: ${message}`);
}

/** `why`: it may not be written. `after`: told after each transaction whether it has written. */
export function accessTo(
  database: Database,
  isClosed: () => boolean,
  why: AppError | null,
  cause: FindCause,
  after: (written: boolean) => void,
): Access {
  const answer = <T>(work: () => Result<T>): Result<T> => {
    if (isClosed()) return fail('unexpected', 'closed');
    try {
      return work();
    } catch (error) {
      if (error instanceof SqlFailure) return failureOf(error, cause);
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
      if (why !== null) return fail(why.code, why.detail);
      writes += 1;
      const result = answer(() => database.transaction(work));
      after(result.ok);
      return result;
    },
    writes: () => writes,
    wroteElsewhere: () => {
      writes += 1;
    },
  };
}
