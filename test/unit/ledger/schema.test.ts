// What the tables themselves refuse, whoever writes: facts never change, practice and real never mix.
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../electron/ledger/driver-types.ts';
import { SqlFailure } from '../../../electron/ledger/driver-values.ts';
import { unknownAuthor } from '../../../electron/ledger/schema.ts';
import { beginCase, drivers, makeFolder, open, valueOf } from './workplace.ts';

const refusal = (database: Database, sql: string): string => {
  try {
    database.exec(sql);
  } catch (error) {
    return error instanceof SqlFailure ? `${error.trouble}: ${error.message}` : String(error);
  }
  return 'not refused';
};

describe.each(drivers)('%s', (_library, openDatabase) => {
  const prepare = async () => {
    const { ledger, file } = await open({ folder: makeFolder(), open: openDatabase });
    const real = beginCase(ledger);
    const practice = beginCase(ledger, { mode: 'practice' });
    valueOf(ledger.appendFact(real.record.id, { kind: 'a', data: {}, blobs: [new Uint8Array([1])] }));
    ledger.close();
    const database = openDatabase(file);
    for (const pragma of ['foreign_keys = ON', 'recursive_triggers = ON']) database.pragma(pragma);
    return { database, real, practice };
  };

  test('facts and files are append-only', async () => {
    const { database, real } = await prepare();
    const id = '00000000-0000-4000-8000-00000000000f';
    const row = `('${real.record.id}', 1, 'b', '2026-11-23T01:02:03.004Z', 'r', 1, '{}', '${id}', '${unknownAuthor}')`;
    for (const sql of [
      "UPDATE facts SET kind = 'b'",
      'DELETE FROM facts',
      `INSERT OR REPLACE INTO facts VALUES ${row}`,
      `INSERT INTO facts VALUES ${row} ON CONFLICT DO UPDATE SET kind = 'b'`,
      `INSERT INTO facts VALUES ${row.replace(', 1,', ', 3,')}`,
      "UPDATE blobs SET bytes = x'02'",
      'DELETE FROM blobs',
      `INSERT OR REPLACE INTO blobs SELECT sha256, 1, x'02' FROM blobs`,
      'DELETE FROM fact_blobs',
      'UPDATE fact_blobs SET seq = 2',
      'DELETE FROM cases',
      "UPDATE cases SET flow = 'x'",
      'DELETE FROM customers',
    ])
      expect(refusal(database, sql), sql).toMatch(/^constraint: /);
    expect(database.prepare('SELECT kind FROM facts').all()).toEqual([{ kind: 'a' }]);
    database.close();
  });

  test('odd values are refused', async () => {
    const { database, real } = await prepare();
    const insert = (
      over: Partial<Record<'seq' | 'kind' | 'at' | 'run' | 'mono' | 'data' | 'id' | 'author', string>>,
    ) => {
      const f = {
        seq: '2',
        kind: "'k'",
        at: "'2026-11-23T01:02:03.004Z'",
        run: "'r'",
        mono: '1',
        data: "'{}'",
        id: "'00000000-0000-4000-8000-00000000000f'",
        author: `'${unknownAuthor}'`,
        ...over,
      };
      return refusal(
        database,
        `INSERT INTO facts VALUES ('${real.record.id}', ${f.seq}, ${f.kind}, ${f.at}, ${f.run}, ${f.mono}, ${f.data}, ${f.id}, ${f.author})`,
      );
    };
    for (const over of [
      { kind: "''" },
      { at: "'yesterday'" },
      { run: "''" },
      { mono: "'soon'" },
      { data: "'{'" },
      { data: 'NULL' },
      { id: "''" },
      { id: '(SELECT id FROM facts)' },
      { author: "'00000000-0000-4000-8000-000000000001'" },
    ])
      expect(insert(over), JSON.stringify(over)).toMatch(/^constraint: /);
    expect(insert({})).toBe('not refused');
    database.close();
  });

  test('practice and real never mix', async () => {
    const { database, real, practice } = await prepare();
    const newCase = (customer: string, mode: string) =>
      `INSERT INTO cases VALUES ('00000000-0000-4000-8000-000000000000', '${customer}', '${mode}', 'renew', 1, '2026-11-23T01:02:03.004Z')`;
    for (const sql of [
      newCase(real.customer.id, 'practice'),
      newCase(practice.customer.id, 'real'),
      `UPDATE customers SET mode = 'practice' WHERE mode = 'real'`,
      `UPDATE cases SET mode = 'practice'`,
      `UPDATE cases SET customer_id = '${real.customer.id}'`,
      `INSERT INTO practice_state (case_id, json) VALUES ('${real.record.id}', '{}')`,
      `INSERT INTO practice_state (case_id, mode, json) VALUES ('${real.record.id}', 'real', '{}')`,
    ])
      expect(refusal(database, sql), sql).toMatch(/^constraint: /);
    database.close();
  });
});
