// One company as its rows lie in the ledger, everything that belongs to it: read by a connection that only reads.
import type { HereFact } from '../../core/hand-over/plan.ts';
import { familyOf, mergedInto } from '../ledger/standing.ts';
import type { Database } from '../ledger/driver-types.ts';
import type { Row } from '../ledger/driver-values.ts';
import { caseColumns, readCaseRecord, readCustomerFact, readFact, textIn, type CaseRecord } from '../ledger/records.ts';
import type { StoredFact } from '../../core/engine/fact.ts';

export type JobFact = StoredFact & { readonly id: string; readonly author: string };

const written = (row: Row) => ({ id: textIn(row, 'id'), author: textIn(row, 'author') });

/** Those of merged companies first: what was said last of the company itself counts. */
export const standingFacts = (database: Database, customerId: string): readonly HereFact[] =>
  [...mergedInto(database, customerId), customerId].flatMap((id) =>
    database
      .prepare('SELECT seq, kind, at, data, id, author FROM customer_facts WHERE customer_id = ? ORDER BY seq')
      .all(id)
      .map((row) => ({ ...readCustomerFact(row), ...written(row) })),
  );

/** In the order in which they were begun here. */
export const jobsOf = (database: Database, customerId: string): readonly CaseRecord[] =>
  database
    .prepare(
      `SELECT ${caseColumns} FROM cases c WHERE c.customer_id IN (SELECT value FROM json_each(?)) ORDER BY c.rowid`,
    )
    .all(JSON.stringify(familyOf(database, customerId)))
    .map(readCaseRecord);

export const jobFacts = (database: Database, caseId: string): readonly JobFact[] =>
  database
    .prepare('SELECT seq, kind, at, run, mono_ms, data, id, author FROM facts WHERE case_id = ? ORDER BY seq')
    .all(caseId)
    .map((row) => ({ ...readFact(row), ...written(row) }));

/** Digests of the files that a fact speaks of. */
export const filesOf = (database: Database, table: 'facts' | 'customer_facts', id: string): readonly string[] => {
  const sql = {
    facts:
      'SELECT b.sha256 FROM facts f JOIN fact_blobs b ON b.case_id = f.case_id AND b.seq = f.seq WHERE f.id = ? ORDER BY b.sha256',
    customer_facts:
      'SELECT b.sha256 FROM customer_facts f JOIN customer_fact_blobs b ON b.customer_id = f.customer_id AND b.seq = f.seq WHERE f.id = ? ORDER BY b.sha256',
  }[table];
  return database
    .prepare(sql)
    .all(id)
    .map((row) => textIn(row, 'sha256'));
};

/** What the heads of its jobs tell, which the board is made of. */
export const toldOf = (database: Database, jobs: readonly CaseRecord[], version: number): readonly string[] =>
  jobs.flatMap(({ id }) => {
    const row = database
      .prepare('SELECT told FROM case_heads WHERE case_id = ? AND version = ? AND told IS NOT NULL')
      .get(id, version);
    return row ? [textIn(row, 'told')] : [];
  });
