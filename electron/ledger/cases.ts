// Cases: begun, listed with how far they are, and read whole.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/errors.ts';
import type { Access } from './outcome.ts';
import {
  caseColumns,
  customerColumns,
  numberIn,
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
  /** Real or practice as its customer is. */
  createCase(draft: CaseDraft): Result<CaseRecord>;
  /** Last changed first. */
  listCases(): Result<readonly ListedCase[]>;
  /** Facts of kinds that this version does not know are among them, untouched. */
  readCase(caseId: string): Result<WholeCase>;
};

const withCustomer = 'FROM cases c JOIN customers u ON u.id = c.customer_id';

export function createCaseStore({ database, read, write }: Access, clock: LedgerClock): Cases {
  return {
    createCase: ({ customerId, flow, flowVersion }) =>
      write(() => {
        const id = randomUUID();
        const { changes } = database
          .prepare(
            'INSERT INTO cases (id, customer_id, mode, flow, flow_version, created_at) SELECT ?, u.id, u.mode, ?, ?, ? FROM customers u WHERE u.id = ?',
          )
          .run(id, flow, flowVersion, new Date(clock.wall()).toISOString(), customerId);
        const row = database.prepare(`SELECT ${caseColumns} FROM cases c WHERE c.id = ?`).get(id);
        return changes === 1 && row ? succeed(readCaseRecord(row)) : fail('bad-argument', 'customer');
      }),

    listCases: () =>
      read(() =>
        succeed(
          database
            .prepare(
              `
      SELECT ${caseColumns}, ${customerColumns},
        coalesce((SELECT at FROM facts f WHERE f.case_id = c.id ORDER BY f.seq DESC LIMIT 1), c.created_at) AS changed_at,
        EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'finished') AS finished
      ${withCustomer} ORDER BY changed_at DESC, c.rowid DESC`,
            )
            .all()
            .map((row) => ({
              ...readCaseRecord(row),
              customer: readCustomer(row),
              changedAt: textIn(row, 'changed_at'),
              finished: numberIn(row, 'finished') === 1,
            })),
        ),
      ),

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
