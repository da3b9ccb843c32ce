// Customers: their rows, which come and change with a case's facts; listed, and deleted whole.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Database } from './driver-types.ts';
import type { Access } from './outcome.ts';
import { customerColumns, readCustomer, type Customer, type CustomerChange, type CustomerDraft } from './records.ts';

export type Customers = {
  listCustomers(): Result<readonly Customer[]>;
  /** With all cases, facts and files that no other customer's fact needs. Nothing is left in the file. */
  deleteCustomer(id: string): Result<null>;
};

export function findCustomer(database: Database, id: string): Customer | null {
  const row = database.prepare(`SELECT ${customerColumns} FROM customers u WHERE u.id = ?`).get(id);
  return row && readCustomer(row);
}

/** Only together with a case (beginCase): nobody would see a customer without one, or could delete them. */
export function insertCustomer(database: Database, draft: CustomerDraft, wall: number): Customer {
  const { mode, name, mCode, environment, siteUrl } = draft;
  const createdAt = new Date(wall).toISOString();
  const customer: Customer = { id: randomUUID(), createdAt, mode, name, mCode, environment, siteUrl };
  database
    .prepare(
      'INSERT INTO customers (id, mode, name, m_code, environment, site_url, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(customer.id, mode, name, mCode, environment, siteUrl, createdAt);
  return customer;
}

/** Only together with the facts that it follows from (appendFacts), or from facts that are there (mend). */
export function changeCustomer(database: Database, id: string, change: CustomerChange): void {
  const old = findCustomer(database, id);
  if (!old) throw new TypeError('customer');
  const next = { ...old, ...change };
  database
    .prepare('UPDATE customers SET name = ?, m_code = ?, environment = ?, site_url = ? WHERE id = ?')
    .run(next.name, next.mCode, next.environment, next.siteUrl, id);
}

/** `afterDeletion` rids the disk of what lies outside the tables: the write-ahead log and older safe copies. */
export function createCustomers({ database, read, write }: Access, afterDeletion: () => void): Customers {
  return {
    listCustomers: () =>
      read(() =>
        succeed(
          database
            .prepare(`SELECT ${customerColumns} FROM customers u ORDER BY u.created_at, u.rowid`)
            .all()
            .map(readCustomer),
        ),
      ),

    deleteCustomer: (id) => {
      const deleted = write(() => {
        if (!findCustomer(database, id)) return fail('bad-argument', 'customer');
        const run = (sql: string, ...values: string[]) => database.prepare(sql).run(...values);
        const ofCases = 'WHERE case_id IN (SELECT id FROM cases WHERE customer_id = ?)';
        run('INSERT INTO deleting (customer_id) VALUES (?)', id);
        run(`DELETE FROM fact_blobs ${ofCases}`, id);
        run(`DELETE FROM facts ${ofCases}`, id);
        run(`DELETE FROM practice_state ${ofCases}`, id);
        run('DELETE FROM cases WHERE customer_id = ?', id);
        run('DELETE FROM customers WHERE id = ?', id);
        run('DELETE FROM blobs WHERE sha256 NOT IN (SELECT sha256 FROM fact_blobs)');
        run('DELETE FROM deleting');
        return succeed(null);
      });
      return deleted.ok
        ? read(() => {
            afterDeletion();
            return deleted;
          })
        : deleted;
    },
  };
}
