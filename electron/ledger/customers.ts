// Customers: made, changed, listed, and deleted whole.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/errors.ts';
import type { Access } from './outcome.ts';
import {
  customerColumns,
  readCustomer,
  type Customer,
  type CustomerChange,
  type CustomerDraft,
  type LedgerClock,
} from './records.ts';

export type Customers = {
  createCustomer(draft: CustomerDraft): Result<Customer>;
  updateCustomer(id: string, change: CustomerChange): Result<Customer>;
  listCustomers(): Result<readonly Customer[]>;
  /** With all cases, facts and files that no other customer's fact needs. Nothing is left in the file. */
  deleteCustomer(id: string): Result<null>;
};

/** `afterDeletion` rids the disk of what lies outside the tables: the write-ahead log and older safe copies. */
export function createCustomers(
  { database, read, write }: Access,
  clock: LedgerClock,
  afterDeletion: () => void,
): Customers {
  const find = (id: string): Customer | null => {
    const row = database.prepare(`SELECT ${customerColumns} FROM customers u WHERE u.id = ?`).get(id);
    return row && readCustomer(row);
  };

  return {
    createCustomer: (draft) =>
      write(() => {
        const customer: Customer = {
          id: randomUUID(),
          createdAt: new Date(clock.wall()).toISOString(),
          mode: draft.mode,
          name: draft.name,
          mCode: draft.mCode,
          environment: draft.environment,
          siteUrl: draft.siteUrl,
        };
        database
          .prepare(
            'INSERT INTO customers (id, mode, name, m_code, environment, site_url, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          )
          .run(
            customer.id,
            customer.mode,
            customer.name,
            customer.mCode,
            customer.environment,
            customer.siteUrl,
            customer.createdAt,
          );
        return succeed(customer);
      }),

    updateCustomer: (id, change) =>
      write(() => {
        const old = find(id);
        if (!old) return fail('bad-argument', 'customer');
        const next: Customer = { ...old, ...change, id: old.id, mode: old.mode, createdAt: old.createdAt };
        database
          .prepare('UPDATE customers SET name = ?, m_code = ?, environment = ?, site_url = ? WHERE id = ?')
          .run(next.name, next.mCode, next.environment, next.siteUrl, id);
        return succeed(next);
      }),

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
        if (!find(id)) return fail('bad-argument', 'customer');
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
