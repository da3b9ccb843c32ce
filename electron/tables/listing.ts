// The real customers as a table has them, all at once, from a connection of its own that only reads: for the process
// that works beside the main one; and whether that ledger is sound.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { readCustomerFacts, type StoredCustomerFact } from '../../core/customers/facts.ts';
import { knownCustomer, type KnownCustomer } from '../../core/customers/listed.ts';
import { headVersion } from '../cases/case-head.ts';
import { stateOfCustomer } from '../cases/projector.ts';
import { loadDriver } from '../ledger/driver.ts';
import type { Database, OpenDatabase } from '../ledger/driver-types.ts';
import type { Row } from '../ledger/driver-values.ts';
import { SqlFailure } from '../ledger/driver-values.ts';
import { ledgerFile } from '../ledger/ledger-folder.ts';
import { examine } from '../ledger/open-file.ts';
import { failureOf } from '../ledger/outcome.ts';
import { customerColumns, readCustomer, readCustomerFact, textIn } from '../ledger/records.ts';
import { hasStandingFacts, mergedInto } from '../ledger/standing.ts';

/** `folder`: of the ledger. Every read of the work sees the same moment. */
export async function readLedger<T>(
  folder: string,
  work: (database: Database) => Result<T>,
  open?: OpenDatabase,
): Promise<Result<T>> {
  const openDatabase = open ?? (await loadDriver());
  try {
    const database = openDatabase(ledgerFile(folder), { readonly: true });
    try {
      database.exec('BEGIN');
      return work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    return failureOf(error);
  }
}

/** Customers in the order in which they came. */
export const listKnown = (folder: string, open?: OpenDatabase): Promise<Result<readonly KnownCustomer[]>> =>
  readLedger(folder, list, open);

/** Page by page, which takes as long as it is large. */
export async function isSound(folder: string): Promise<Result<boolean>> {
  const openDatabase = await loadDriver();
  try {
    const database = openDatabase(ledgerFile(folder), { readonly: true });
    try {
      examine(database);
      return succeed(true);
    } finally {
      database.close();
    }
  } catch (error) {
    return error instanceof SqlFailure && error.trouble === 'corrupt' ? succeed(false) : failureOf(error);
  }
}

function list(database: Database): Result<readonly KnownCustomer[]> {
  if (!hasStandingFacts(database)) return fail('ledger-read-only', 'an older version');
  const facts = grouped<StoredCustomerFact>(
    database.prepare('SELECT customer_id, seq, kind, at, data FROM customer_facts ORDER BY customer_id, seq').all(),
    readCustomerFact,
  );
  const told = grouped<string>(
    database
      .prepare(
        `SELECT c.customer_id, h.told FROM case_heads h JOIN cases c ON c.id = h.case_id
        WHERE h.told IS NOT NULL AND h.version = ? ORDER BY c.rowid`,
      )
      .all(headVersion),
    (row) => textIn(row, 'told'),
  );
  const absorbed = new Set(
    database
      .prepare('SELECT into_id FROM merged')
      .all()
      .map((row) => textIn(row, 'into_id')),
  );
  const customers = database
    .prepare(
      `SELECT ${customerColumns} FROM customers u
      WHERE u.mode = 'real' AND u.id NOT IN (SELECT customer_id FROM merged) ORDER BY u.created_at, u.rowid`,
    )
    .all()
    .map(readCustomer);
  return succeed(
    customers.map((customer) => {
      // What was said last of the customer itself counts.
      const ids = absorbed.has(customer.id) ? [...mergedInto(database, customer.id), customer.id] : [customer.id];
      const its = ids.flatMap((id) => facts.get(id) ?? []);
      const heads = ids.flatMap((id) => told.get(id) ?? []);
      return knownCustomer(customer.id, stateOfCustomer(customer, its, heads), readCustomerFacts(its).facts);
    }),
  );
}

function grouped<T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = textIn(row, 'customer_id');
    const group = groups.get(id);
    if (group) group.push(read(row));
    else groups.set(id, [read(row)]);
  }
  return groups;
}
