// Customers: their rows, which come and change with a case's facts; listed, and deleted whole.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Database } from './driver-types.ts';
import { findCustomer, standing } from './find-customer.ts';
import type { Access } from './outcome.ts';
import type { Projections } from './projections.ts';
import { hasStandingFacts, mergedInto } from './standing.ts';
import {
  customerColumns,
  numberIn,
  readCustomer,
  textIn,
  type Customer,
  type CustomerChange,
  type CustomerDraft,
} from './records.ts';

export type Customers = {
  listCustomers(): Result<readonly Customer[]>;
  /** Of one that turned out to be another, that one. */
  readCustomer(id: string): Result<Customer>;
  /** Real customers with this number, whatever its case; at most so many. */
  customersCoded(code: string, limit: number): Result<readonly Customer[]>;
  /** Everybody of whom something is kept, with how many jobs. Who turned out to be another is counted there. */
  countedCustomers(): Result<readonly (Customer & { readonly cases: number })[]>;
  /** With all cases, facts and files that no other customer's fact needs. Nothing is left in the file. */
  deleteCustomer(id: string): Result<null>;
};

/** Only together with a case (beginCase) or standing facts (addCustomers): nobody would see a customer without. */
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

/**
 * Only together with the facts that it follows from (appendFacts, appendCustomerFacts), or from facts that are there
 * (mend).
 */
export function changeCustomer(database: Database, id: string, change: CustomerChange): void {
  const old = findCustomer(database, id);
  if (!old) throw new TypeError('customer');
  const next = { ...old, ...change };
  database
    .prepare('UPDATE customers SET name = ?, m_code = ?, environment = ?, site_url = ? WHERE id = ?')
    .run(next.name, next.mCode, next.environment, next.siteUrl, id);
}

/** `afterDeletion` rids the disk of what lies outside the tables: the write-ahead log and older safe copies. */
export function createCustomers(
  { database, read, write }: Access,
  projections: Projections,
  afterDeletion: () => void,
): Customers {
  const run = (sql: string, ...values: string[]) => database.prepare(sql).run(...values);
  const deleteOne = (id: string): void => {
    const ofCases = 'WHERE case_id IN (SELECT id FROM cases WHERE customer_id = ?)';
    const files = database
      .prepare(
        `SELECT sha256 FROM fact_blobs ${ofCases} UNION SELECT sha256 FROM customer_fact_blobs WHERE customer_id = ?`,
      )
      .all(id, id);
    run('INSERT INTO deleting (customer_id) VALUES (?)', id);
    run(`DELETE FROM fact_blobs ${ofCases}`, id);
    run(`DELETE FROM facts ${ofCases}`, id);
    run(`DELETE FROM practice_state ${ofCases}`, id);
    run('DELETE FROM customer_fact_blobs WHERE customer_id = ?', id);
    run('DELETE FROM customer_facts WHERE customer_id = ?', id);
    // Heads and rows of the board go with what they are about.
    run('DELETE FROM cases WHERE customer_id = ?', id);
    run('DELETE FROM customers WHERE id = ?', id);
    for (const row of files)
      run(
        `DELETE FROM blobs WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM fact_blobs)
        AND sha256 NOT IN (SELECT sha256 FROM customer_fact_blobs)`,
        textIn(row, 'sha256'),
      );
    run('DELETE FROM deleting');
    projections.customerGone(id);
  };

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

    readCustomer: (id) =>
      read(() => {
        const found = findCustomer(database, id);
        const customer = found && standing(database)(found);
        return customer ? succeed(customer) : fail('bad-argument', 'customer');
      }),

    customersCoded: (code, limit) =>
      read(() =>
        succeed(
          database
            .prepare(
              `SELECT ${customerColumns} FROM customers u WHERE u.mode = 'real' AND upper(u.m_code) = upper(?)
              AND u.id NOT IN (SELECT customer_id FROM merged) ORDER BY u.created_at, u.rowid LIMIT ?`,
            )
            .all(code, limit)
            .map(readCustomer),
        ),
      ),

    countedCustomers: () =>
      read(() => {
        const counted = database
          .prepare(
            `SELECT ${customerColumns}, (SELECT count(*) FROM cases c WHERE c.customer_id = u.id) AS cases
            FROM customers u ORDER BY u.created_at, u.rowid`,
          )
          .all()
          .map((row) => ({ ...readCustomer(row), cases: numberIn(row, 'cases') }));
        // A ledger of the version before that can't be brought up to date has none of these.
        if (!hasStandingFacts(database)) return succeed(counted.filter(({ cases }) => cases > 0));
        const ids = (sql: string): ReadonlySet<unknown> =>
          new Set(
            database
              .prepare(sql)
              .all()
              .map(({ id }) => id),
          );
        const standing = ids('SELECT customer_id AS id FROM customer_facts WHERE seq = 1');
        const gone = ids('SELECT customer_id AS id FROM merged');
        const merged = database.prepare('SELECT DISTINCT into_id AS id FROM merged').all();
        const more = new Map(
          merged.map((row) => [
            textIn(row, 'id'),
            counted.filter(({ id }) => mergedInto(database, textIn(row, 'id')).includes(id)),
          ]),
        );
        return succeed(
          counted
            .filter(({ id, cases }) => !gone.has(id) && (cases > 0 || standing.has(id)))
            .map((one) => ({
              ...one,
              cases: (more.get(one.id) ?? []).reduce((sum, { cases }) => sum + cases, one.cases),
            })),
        );
      }),

    deleteCustomer: (id) => {
      const deleted = write(() => {
        if (!findCustomer(database, id)) return fail('bad-argument', 'customer');
        const into = database.prepare('SELECT into_id FROM merged WHERE customer_id = ?').get(id);
        for (const one of [...mergedInto(database, id), id]) deleteOne(one);
        if (into) projections.customerWritten(textIn(into, 'into_id'), true);
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
