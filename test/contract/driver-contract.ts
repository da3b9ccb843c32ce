// What both SQLite libraries must do alike; free of any test library, so that it also runs inside real Electron.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, OpenDatabase } from '../../electron/ledger/driver-types.ts';
import { SqlFailure, type SqlTrouble, type SqlValue } from '../../electron/ledger/driver-values.ts';

/** The failures, in words; empty means that the library serves. `dir` must be an empty folder. */
export function runDriverContract(open: OpenDatabase, dir: string): string[] {
  const failures: string[] = [];
  for (const [name, clause] of Object.entries(clauses)) {
    try {
      clause(open, join(dir, name.replace(/\W+/g, '-')));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

const same = (actual: unknown, expected: unknown, what: string): void => {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
};

const refused = (work: () => unknown, trouble: SqlTrouble, what: string): void => {
  try {
    work();
  } catch (error) {
    if (error instanceof SqlFailure && error.trouble === trouble) return;
    throw new Error(`${what}: ${error instanceof SqlFailure ? error.trouble : String(error)} instead of ${trouble}`);
  }
  throw new Error(`${what}: not refused`);
};

const thrown = (work: () => unknown, what: string): void => {
  try {
    work();
  } catch (error) {
    if (error instanceof TypeError) return;
    throw error;
  }
  throw new Error(`${what}: not refused`);
};

const using = (open: OpenDatabase, file: string, work: (database: Database) => void): void => {
  const database = open(file);
  try {
    work(database);
  } finally {
    database.close();
  }
};

const table = 'CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE) STRICT';

const clauses: Readonly<Record<string, (open: OpenDatabase, file: string) => void>> = {
  'is new enough': (open, file) =>
    using(open, file, (db) => {
      const version = String(db.prepare('SELECT sqlite_version() AS v').get()?.['v']);
      if (Number(version.split('.')[1]) < 45) throw new Error(`SQLite ${version}`);
    }),

  'values come back as they went in': (open, file) =>
    using(open, file, (db) => {
      const cases: readonly (readonly [SqlValue, string])[] = [
        [null, 'null'],
        [0, 'integer'],
        [-1, 'integer'],
        [2 ** 31, 'integer'],
        [Number.MAX_SAFE_INTEGER, 'integer'],
        [1.5, 'real'],
        ['', 'text'],
        ['MDM証明書ナビ 😀', 'text'],
        [new Uint8Array(0), 'blob'],
        [new Uint8Array([0, 255, 128]), 'blob'],
      ];
      for (const [value, type] of cases) {
        const row = db.prepare('SELECT v, typeof(v) AS t FROM (SELECT ? AS v)').get(value);
        same([row?.['v'], row?.['t']], [value, type], type);
        same(row?.['v'] instanceof Uint8Array, value instanceof Uint8Array, 'a BLOB is a Uint8Array');
      }
      const view = new Uint8Array(new Uint8Array([9, 1, 2, 9]).buffer, 1, 2);
      const blob = db.prepare('SELECT ? AS v').get(view)?.['v'];
      same(blob, new Uint8Array([1, 2]), 'a view of a larger buffer');
      same(blob?.constructor === Uint8Array, true, 'no Buffer');
    }),

  'what cannot be held is refused': (open, file) =>
    using(open, file, (db) => {
      const select = db.prepare('SELECT ? AS v');
      for (const value of [true, undefined, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 'a\0b', {}, new Date(0)]) {
        thrown(() => select.get(value as SqlValue), typeof value);
      }
      thrown(() => select.get(), 'a missing value');
      thrown(() => select.get(1, 2), 'a surplus value');
    }),

  'rows are plain': (open, file) =>
    using(open, file, (db) => {
      db.exec(table);
      const insert = db.prepare('INSERT INTO t (a, b) VALUES (?, ?)');
      same(insert.run(1, 'x'), { changes: 1 }, 'run');
      insert.run(2, 'y');
      same(
        db.prepare('SELECT a, b FROM t ORDER BY a').all(),
        [
          { a: 1, b: 'x' },
          { a: 2, b: 'y' },
        ],
        'all',
      );
      same(Object.getPrototypeOf(db.prepare('SELECT 1 AS one').get()) === Object.prototype, true, 'prototype');
      same(db.prepare('SELECT a FROM t WHERE a = ?').get(3), null, 'no row');
      same(db.prepare('DELETE FROM t').run(), { changes: 2 }, 'changes');
    }),

  'a transaction is whole or nothing': (open, file) =>
    using(open, file, (db) => {
      db.exec(table);
      same(
        db.transaction(() => {
          db.exec("INSERT INTO t VALUES (1, 'x')");
          return 'given back';
        }),
        'given back',
        'result',
      );
      try {
        db.transaction(() => {
          db.exec("INSERT INTO t VALUES (2, 'y')");
          throw new RangeError('mine');
        });
      } catch (error) {
        same(error instanceof RangeError, true, 'the error passes through');
      }
      same(db.prepare('SELECT count(*) AS n FROM t').get(), { n: 1 }, 'rolled back');
      refused(
        () =>
          db.transaction(() => {
            db.exec("INSERT INTO t VALUES (3, 'z')");
            db.exec("INSERT INTO t VALUES (4, 'x')");
          }),
        'constraint',
        'unique',
      );
      same(db.prepare('SELECT count(*) AS n FROM t').get(), { n: 1 }, 'rolled back after a refusal');
      try {
        db.transaction(() => db.transaction(() => 1));
        throw new Error('nested');
      } catch (error) {
        same(error instanceof Error && error.message.includes('inside'), true, 'no nesting');
      }
    }),

  'refusals have names': (open, file) => {
    using(open, file, (db) => {
      db.exec(
        `${table}; CREATE TRIGGER no BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'no'); END; INSERT INTO t VALUES (1, 'x')`,
      );
      refused(() => db.prepare('DELETE FROM t').run(), 'constraint', 'a trigger');
      refused(() => db.exec('SELECT * FROM nowhere'), 'other', 'bad SQL');
      db.pragma(`max_page_count = ${Number(db.pragma('page_count'))}`);
      refused(() => db.prepare('INSERT INTO t VALUES (2, ?)').run('y'.repeat(100_000)), 'full', 'a full disk');
      const second = open(file);
      second.pragma('busy_timeout = 0');
      db.transaction(() => refused(() => second.transaction(() => 1), 'busy', 'two writers'));
      second.close();
    });
    refused(() => open(join(file, 'below', 'a-file')), 'cannot-open', 'no such folder');
  },

  'read-only means it': (open, file) => {
    refused(() => open(file, { readonly: true }), 'cannot-open', 'a missing file is not made');
    same(existsSync(file), false, 'not made');
    using(open, file, (db) => db.exec(`${table}; INSERT INTO t VALUES (1, 'x')`));
    const reader = open(file, { readonly: true });
    try {
      same(reader.readonly, true, 'says so');
      same(reader.prepare('SELECT b FROM t').get(), { b: 'x' }, 'reads');
      refused(() => reader.exec('DELETE FROM t'), 'read-only', 'writing');
      refused(() => reader.transaction(() => reader.exec('DELETE FROM t')), 'read-only', 'writing in a transaction');
    } finally {
      reader.close();
    }
  },

  'a still file is only looked at': (open, file) => {
    refused(() => open(file, { still: true }), 'cannot-open', 'a missing file');
    using(open, file, (db) => db.exec(`PRAGMA journal_mode = WAL; ${table}; INSERT INTO t VALUES (1, 'x')`));
    const still = open(file, { still: true });
    try {
      same([still.readonly, still.pragma('quick_check(1)')], [true, 'ok'], 'sound');
      same(still.prepare('SELECT b FROM t').get(), { b: 'x' }, 'reads');
      refused(() => still.exec('DELETE FROM t'), 'read-only', 'writing');
      same([`${file}-wal`, `${file}-shm`].map(existsSync), [false, false], 'nothing is made beside it');
    } finally {
      still.close();
    }
    writeFileSync(`${file}-empty`, '');
    using(
      (name) => open(name, { still: true }),
      `${file}-empty`,
      (db) => same(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get(), { n: 0 }, 'an empty file'),
    );
    writeFileSync(`${file}-noise`, 'no database '.repeat(800));
    refused(
      () =>
        using(
          (name) => open(name, { still: true }),
          `${file}-noise`,
          (db) => db.pragma('quick_check(1)'),
        ),
      'corrupt',
      'noise',
    );
  },

  'a lock is waited for no longer than a blink': (open, file) => {
    using(open, file, (db) => {
      db.exec(table);
      const second = open(file);
      const began = performance.now();
      db.transaction(() => refused(() => second.transaction(() => 1), 'busy', 'two writers'));
      const waited = performance.now() - began;
      if (waited > 1000) throw new Error(`waited ${waited} ms`);
      second.close();
    });
  },

  'pragmas take and tell': (open, file) => {
    using(open, file, (db) => {
      same(db.pragma('journal_mode = WAL'), 'wal', 'WAL');
      db.pragma('synchronous = FULL');
      same(db.pragma('synchronous'), 2, 'FULL');
      db.pragma('secure_delete = ON');
      same(db.pragma('secure_delete'), 1, 'secure_delete');
      db.pragma('user_version = 7');
      same(db.pragma('foreign_key_check'), null, 'no rows');
      db.exec(table);
      db.prepare('SELECT b FROM t').all();
    });
    same(existsSync(`${file}-wal`), false, 'closing leaves no log, even with statements prepared');
    using(open, file, (db) => same([db.pragma('user_version'), db.pragma('quick_check(1)')], [7, 'ok'], 'kept'));
  },

  'a copy is whole': (open, file) => {
    using(open, file, (db) => {
      db.exec(`PRAGMA user_version = 3; PRAGMA application_id = 5; ${table}; INSERT INTO t VALUES (1, 'x')`);
      db.backup(`${file}-copy`);
      refused(() => db.backup(`${file}-copy`), 'other', 'an existing file is never overwritten');
    });
    using(open, `${file}-copy`, (db) => {
      same([db.pragma('user_version'), db.pragma('application_id')], [3, 5], 'header');
      same(db.prepare('SELECT a, b FROM t').all(), [{ a: 1, b: 'x' }], 'rows');
    });
  },

  'JSON, STRICT and foreign keys are there': (open, file) =>
    using(open, file, (db) => {
      db.pragma('foreign_keys = ON');
      db.exec(`${table}; CREATE TABLE u (a INTEGER REFERENCES t (a)) STRICT`);
      refused(() => db.exec('INSERT INTO u VALUES (1)'), 'constraint', 'foreign key');
      refused(() => db.exec("INSERT INTO u VALUES ('one')"), 'constraint', 'STRICT');
      same(db.prepare("SELECT json_extract(?, '$.a.b') AS v").get('{"a":{"b":"c"}}'), { v: 'c' }, 'JSON');
    }),
};
