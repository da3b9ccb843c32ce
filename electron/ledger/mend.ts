// Mends what a kill between two writes has left in an older ledger: what belongs together is one transaction since.
import { readFacts } from '../../core/flows/facts.ts';
import { changeCustomer } from './customers.ts';
import type { Database } from './driver-types.ts';
import { customerColumns, readCustomer, readFact, textIn, type Customer } from './records.ts';

type Holes = {
  /** No case was made with them and nothing else is known of them: no page shows or deletes them. */
  readonly withoutCase: readonly string[];
  /** The newest fact that names them says otherwise than their row. */
  readonly misnamed: readonly Pick<Customer, 'id' | 'name' | 'mCode'>[];
};

const settingKey = 'mended';

/**
 * `copy` is called before anything is changed; when it throws, nothing has been. A mend that can't be done now waits
 * for the next opening: the ledger is of use without it.
 */
export function mend(database: Database, copy: () => void): void {
  try {
    // No version that makes holes can write this one: what is whole stays so.
    if (database.prepare('SELECT 1 FROM settings WHERE key = ?').get(settingKey) !== null) return;
    if (!isWhole(holesIn(database))) copy();
    database.transaction(() => {
      close(database, holesIn(database));
      database.prepare('INSERT INTO settings (key, value) VALUES (?, ?)').run(settingKey, 'yes');
    });
  } catch {
    // A full disk, a folder that can't be written, a damaged row: none of it makes the rest unreadable.
  }
}

const isWhole = ({ withoutCase, misnamed }: Holes): boolean => withoutCase.length + misnamed.length === 0;

function holesIn(database: Database): Holes {
  return {
    withoutCase: database
      .prepare(
        `SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM cases)
        AND id NOT IN (SELECT customer_id FROM customer_facts)`,
      )
      .all()
      .map((row) => textIn(row, 'id')),
    misnamed: misnamedIn(database),
  };
}

function misnamedIn(database: Database): Holes['misnamed'] {
  // In the order in which they were written, so that a customer's newest name comes last.
  const rows = database
    .prepare(
      `SELECT ${customerColumns}, f.seq, f.kind, f.at, f.run, f.mono_ms, f.data
      FROM facts f JOIN cases c ON c.id = f.case_id JOIN customers u ON u.id = c.customer_id
      WHERE f.kind = 'customer-named'
        AND u.id NOT IN (SELECT customer_id FROM customer_facts WHERE kind = 'profile-noted') ORDER BY f.rowid`,
    )
    .all();
  const newest = new Map<string, { readonly customer: Customer; readonly name: string; readonly mCode: string }>();
  for (const row of rows) {
    const [fact] = readFacts([readFact(row)]);
    const customer = readCustomer(row);
    if (fact?.kind === 'customer-named') newest.set(customer.id, { customer, ...fact.data });
  }
  return [...newest].flatMap(([id, { customer, name, mCode }]) =>
    customer.name === name && customer.mCode === mCode ? [] : [{ id, name, mCode }],
  );
}

function close(database: Database, { withoutCase, misnamed }: Holes): void {
  for (const { id, name, mCode } of misnamed) {
    changeCustomer(database, id, { name, mCode });
    // The board is made anew with the name.
    database.prepare('DELETE FROM board WHERE customer_id = ?').run(id);
    database.prepare("DELETE FROM settings WHERE key = 'projected'").run();
  }
  for (const id of withoutCase) {
    database.prepare('INSERT INTO deleting (customer_id) VALUES (?)').run(id);
    database.prepare('DELETE FROM customers WHERE id = ?').run(id);
    database.prepare('DELETE FROM deleting').run();
  }
}
