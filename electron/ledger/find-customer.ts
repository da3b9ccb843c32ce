// One customer's row, for whoever writes beside it.
import type { Database } from './driver-types.ts';
import { customerColumns, readCustomer, type Customer } from './records.ts';
import { hasStandingFacts, standingOf } from './standing.ts';

export function findCustomer(database: Database, id: string): Customer | null {
  const row = database.prepare(`SELECT ${customerColumns} FROM customers u WHERE u.id = ?`).get(id);
  return row && readCustomer(row);
}

/** Of each customer the one that it turned out to be. Where nobody did, nothing is asked for each. */
export function standing(database: Database): (customer: Customer) => Customer {
  const anybody = hasStandingFacts(database) && database.prepare('SELECT 1 FROM merged LIMIT 1').get() !== null;
  if (!anybody) return (customer) => customer;
  return (customer) => {
    const id = standingOf(database, customer.id);
    return id === customer.id ? customer : (findCustomer(database, id) ?? customer);
  };
}
