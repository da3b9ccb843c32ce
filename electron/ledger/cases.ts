// Cases: begun, listed with how far they are, and read whole.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { insertCustomer } from './customers.ts';
import { findCustomer, standing } from './find-customer.ts';
import { tellsInUse, type FactWriter } from './facts.ts';
import type { Access } from './outcome.ts';
import type { Projections } from './projections.ts';
import { familyOf } from './standing.ts';
import {
  caseColumns,
  customerColumns,
  readCaseRecord,
  readCustomer,
  readFact,
  textIn,
  type CaseDraft,
  type CaseRecord,
  type LedgerClock,
  type ListedCase,
  type WholeCase,
} from './records.ts';

export type Cases = {
  /**
   * A case with its first facts, and with its customer where that one is new: all or nothing. Real or practice as its
   * customer is.
   */
  beginCase(draft: CaseDraft): Result<WholeCase>;
  /** Last changed first; a customer who turned out to be another is that one. */
  listCases(): Result<readonly ListedCase[]>;
  /** Of one customer and of whoever turned out to be it or the other way round, the oldest first. */
  casesOf(customerId: string): Result<readonly CaseRecord[]>;
  /** There is one at least. */
  hasCases(): boolean;
  /** Facts of kinds that this version does not know are among them, untouched. */
  readCase(caseId: string): Result<WholeCase>;
};

const withCustomer = 'FROM cases c JOIN customers u ON u.id = c.customer_id';

export function createCaseStore(
  { database, read, write }: Access,
  clock: LedgerClock,
  writer: FactWriter,
  projections: Projections,
): Cases {
  return {
    beginCase: ({ customer: whose, flow, flowVersion, facts: drafts = [] }) => {
      const ready = writer.prepare(drafts);
      if (!ready.ok) return ready;
      return write(() => {
        const now = clock.wall();
        const customer =
          typeof whose === 'string' ? findCustomer(database, whose) : insertCustomer(database, whose, now);
        if (!customer) return fail('bad-argument', 'customer');
        const record: CaseRecord = {
          id: randomUUID(),
          customerId: customer.id,
          mode: customer.mode,
          flow,
          flowVersion,
          createdAt: new Date(now).toISOString(),
        };
        database
          .prepare(
            'INSERT INTO cases (id, customer_id, mode, flow, flow_version, created_at) VALUES (?, ?, ?, ?, ?, ?)',
          )
          .run(record.id, record.customerId, record.mode, flow, flowVersion, record.createdAt);
        const facts = writer.write(record.id, 0, ready.value);
        projections.caseWritten(record.id, customer.id, drafts.some(tellsInUse));
        return succeed({ case: record, customer, facts });
      });
    },

    listCases: () =>
      read(() => {
        const named = standing(database);
        return succeed(
          database
            .prepare(
              `
      SELECT ${caseColumns}, ${customerColumns},
        coalesce((SELECT at FROM facts f WHERE f.case_id = c.id ORDER BY f.seq DESC LIMIT 1), c.created_at) AS changed_at
      ${withCustomer} ORDER BY changed_at DESC, c.rowid DESC`,
            )
            .all()
            .map((row) => ({
              ...readCaseRecord(row),
              customer: named(readCustomer(row)),
              changedAt: textIn(row, 'changed_at'),
            })),
        );
      }),

    casesOf: (customerId) =>
      read(() =>
        succeed(
          database
            .prepare(
              `SELECT ${caseColumns} FROM cases c WHERE c.customer_id IN (SELECT value FROM json_each(?))
              ORDER BY c.created_at, c.rowid`,
            )
            .all(JSON.stringify(familyOf(database, customerId)))
            .map(readCaseRecord),
        ),
      ),

    hasCases: () => {
      const found = read(() => succeed(database.prepare('SELECT 1 FROM cases LIMIT 1').get() !== null));
      return found.ok && found.value;
    },

    readCase: (caseId) =>
      read(() => {
        const row = database
          .prepare(`SELECT ${caseColumns}, ${customerColumns} ${withCustomer} WHERE c.id = ?`)
          .get(caseId);
        if (!row) return fail('case-not-found');
        const facts = database
          .prepare('SELECT seq, kind, at, run, mono_ms, data FROM facts WHERE case_id = ? ORDER BY seq')
          .all(caseId);
        return succeed({ case: readCaseRecord(row), customer: readCustomer(row), facts: facts.map(readFact) });
      }),
  };
}
