// What may cross into SQLite and back, and what its refusals are called: the same for every library.
import { readFileSync } from 'node:fs';

export type SqlValue = null | number | string | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;
export type SqlTrouble = 'constraint' | 'busy' | 'read-only' | 'full' | 'corrupt' | 'cannot-open' | 'io' | 'other';

export class SqlFailure extends Error {
  readonly trouble: SqlTrouble;
  constructor(trouble: SqlTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SqlFailure';
    this.trouble = trouble;
  }
}

/**
 * Milliseconds. The libraries are synchronous: this thread waits no longer for whoever holds the file, and an opening,
 * which may try twice, less than 50 ms.
 */
export const busyMs = 20;

/**
 * A whole file in memory, to be read there. Its header names the kind of log that it is written with (bytes 18 and 19),
 * which there is none of in memory: https://www.sqlite.org/fileformat.html#file_format_version_numbers
 */
export function bytesToRead(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > 19) bytes.fill(1, 18, 20);
    return bytes;
  } catch (error) {
    throw new SqlFailure('cannot-open', 'the file cannot be read', error);
  }
}

// https://www.sqlite.org/rescode.html: one library gives numbers, the other names.
const primaryCodes: readonly (readonly [number, string, SqlTrouble])[] = [
  [3, 'PERM', 'cannot-open'],
  [5, 'BUSY', 'busy'],
  [6, 'LOCKED', 'busy'],
  [8, 'READONLY', 'read-only'],
  [10, 'IOERR', 'io'],
  [11, 'CORRUPT', 'corrupt'],
  [13, 'FULL', 'full'],
  [14, 'CANTOPEN', 'cannot-open'],
  [19, 'CONSTRAINT', 'constraint'],
  [26, 'NOTADB', 'corrupt'],
];

/** By result code; the low byte of an extended code is the primary one. */
export const troubleOfNumber = (code: number): SqlTrouble =>
  primaryCodes.find(([number]) => number === (code & 0xff))?.[2] ?? 'other';

/** By name, such as SQLITE_CONSTRAINT_TRIGGER. */
export const troubleOfName = (name: string): SqlTrouble =>
  primaryCodes.find(([, short]) => short === name.split('_')[1])?.[2] ?? 'other';

export type Bindable = null | number | bigint | string | Uint8Array;

/**
 * Refuses what the libraries treat differently: a missing or surplus value, booleans, fractions of nothing, text with
 * a NUL (cut off when read back). Whole numbers go in as integers; both libraries would bind some of them as REAL.
 */
export function bindable(sql: string, values: readonly SqlValue[]): readonly Bindable[] {
  const places = sql.split('?').length - 1;
  if (places !== values.length) throw new TypeError(`${places} places, ${values.length} values: ${sql}`);
  return values.map((value) => {
    if (value === null || value instanceof Uint8Array) return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) return value;
    if (typeof value === 'string' && !value.includes('\0')) return value;
    throw new TypeError(`a value that SQLite cannot hold faithfully: ${typeof value}`);
  });
}

/** A row as a plain object with plain values; a Buffer becomes a Uint8Array that shares nothing. */
export function plainRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new TypeError('a row was expected');
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

export function plainValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return value.constructor === Uint8Array ? value : new Uint8Array(value);
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`an unknown kind of column: ${typeof value}`);
}
