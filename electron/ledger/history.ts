// Who wrote what about a customer, and when: standing facts newest first, and the last hand in each job.
import { succeed, type Result } from '../../core/base/result.ts';
import type { Author } from './authors.ts';
import type { Access } from './outcome.ts';
import { textIn } from './records.ts';
import { familyOf, hasStandingFacts } from './standing.ts';

export type Written = { readonly kind: string; readonly at: string; readonly author: Author };

export type History = {
  /** Of a customer and those that turned out to be it: the newest so many. */
  historyOf(customerId: string, limit: number): Result<readonly Written[]>;
  /** Who wrote the newest fact of each job, by the job's id. */
  lastAuthors(customerId: string): Result<ReadonlyMap<string, Author>>;
};

export function createHistory({ database, read }: Access): History {
  const family = (customerId: string): string => JSON.stringify(familyOf(database, customerId));
  return {
    historyOf: (customerId, limit) =>
      read(() =>
        succeed(
          !hasStandingFacts(database)
            ? []
            : database
                .prepare(
                  `SELECT f.kind, f.at, a.id, a.name FROM customer_facts f JOIN authors a ON a.id = f.author
                  WHERE f.customer_id IN (SELECT value FROM json_each(?)) ORDER BY f.at DESC, f.rowid DESC LIMIT ?`,
                )
                .all(family(customerId), limit)
                .map((row) => ({
                  kind: textIn(row, 'kind'),
                  at: textIn(row, 'at'),
                  author: { id: textIn(row, 'id'), name: textIn(row, 'name') },
                })),
        ),
      ),
    lastAuthors: (customerId) =>
      read(() =>
        succeed(
          new Map(
            !hasStandingFacts(database)
              ? []
              : database
                  .prepare(
                    `SELECT c.id AS case_id, a.id, a.name FROM cases c JOIN facts f ON f.case_id = c.id
                    AND f.seq = (SELECT max(seq) FROM facts WHERE case_id = c.id) JOIN authors a ON a.id = f.author
                    WHERE c.customer_id IN (SELECT value FROM json_each(?))`,
                  )
                  .all(family(customerId))
                  .map((row): [string, Author] => [
                    textIn(row, 'case_id'),
                    { id: textIn(row, 'id'), name: textIn(row, 'name') },
                  ]),
          ),
        ),
      ),
  };
}
