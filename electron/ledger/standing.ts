// Standing facts as they lie there: a customer's own, and those of the customers that turned out to be this one.
import type { StoredCustomerFact } from '../../core/customers/facts.ts';
import type { Database } from './driver-types.ts';
import { versionOf } from './migrate.ts';
import { readCustomerFact, textIn } from './records.ts';

/** False for a ledger of the version before, which could only be opened to be read. */
export const hasStandingFacts = (database: Database): boolean => versionOf(database) >= 2;

/** Those of merged customers first: what was said last of this customer counts. */
export function factsOfCustomer(database: Database, customerId: string): readonly StoredCustomerFact[] {
  return [...mergedInto(database, customerId), customerId].flatMap((id) =>
    database
      .prepare('SELECT seq, kind, at, data FROM customer_facts WHERE customer_id = ? ORDER BY seq')
      .all(id)
      .map(readCustomerFact),
  );
}

/** Who a customer turned out to be, through others as well; itself where it stands for itself. */
export function standingOf(database: Database, customerId: string): string {
  const row = database.prepare('SELECT into_id FROM merged WHERE customer_id = ?').get(customerId);
  return row ? standingOf(database, textIn(row, 'into_id')) : customerId;
}

/** All that are one customer now, the one that stands for them first. */
export function familyOf(database: Database, customerId: string): readonly string[] {
  if (!hasStandingFacts(database)) return [customerId];
  const standing = standingOf(database, customerId);
  return [standing, ...mergedInto(database, standing)];
}

/** Every customer that turned out to be this one, through others as well; the ones furthest away first. */
export function mergedInto(database: Database, customerId: string): readonly string[] {
  return database
    .prepare('SELECT customer_id FROM merged WHERE into_id = ? ORDER BY customer_id')
    .all(customerId)
    .flatMap(({ customer_id: id }) => (typeof id === 'string' ? [...mergedInto(database, id), id] : []));
}
