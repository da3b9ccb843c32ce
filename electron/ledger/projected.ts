// The projections as they are read, and kept: how far cases are, and the board's rows.
import { succeed, type Result } from '../../core/base/result.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import type { Access } from './outcome.ts';
import type { BoardEntry, CaseHead, ProjectedListener, Projections, Projector } from './projections.ts';
import {
  caseColumns,
  customerColumns,
  numberIn,
  readCaseRecord,
  readCustomer,
  textIn,
  type CaseRecord,
  type Customer,
} from './records.ts';
import type { Row } from './driver-values.ts';
import { standing } from './find-customer.ts';
import { hasStandingFacts, mergedInto } from './standing.ts';

export type CaseWithHead = { readonly case: CaseRecord; readonly customer: Customer; readonly head: CaseHead };

/** What of a row of the board is searched, sorted and counted. `at` grows with every row that is written. */
export type BoardKey = Omit<BoardEntry, 'row'> & {
  readonly at: number;
  readonly customerId: string;
  readonly line: number;
  /** A job of the company's is open. */
  readonly openCase: boolean;
};

export type Projected = {
  /** From now on every write brings the projections along. */
  project(projector: Projector): void;
  /** Everything is there in the projector's version. */
  isProjected(): boolean;
  /** Makes some of what is not there yet, until `enough` says so; true when all of it is, or none can be. */
  projectMore(enough: () => boolean): boolean;
  /** Folds anew what time alone may have changed, at most so many; how many there were. */
  refreshProjected(limit: number): number;
  /** Told after a write which customers may look different on the board. */
  onProjected(listener: ProjectedListener): void;
  /** Another connection of ours has written these customers; null: it may have written any. */
  wroteElsewhere(customerIds: readonly string[] | null): void;

  /** Cases that say something, last changed first. Complete only when `isProjected`. */
  listHeads(mode: Mode, finished: boolean, limit: number): Result<readonly CaseWithHead[]>;
  /** Of every unfinished case that can be told, last changed first. Complete only when `isProjected`. */
  openHeads(): Result<readonly CaseWithHead[]>;
  /** Of those found by this key (`MadeHead`), last changed first. Complete only when `isProjected`. */
  keyedHeads(key: string): Result<readonly CaseWithHead[]>;
  /** Of a customer and those merged into it, last changed first. */
  headsOf(customerId: string): Result<readonly CaseWithHead[]>;
  /** Null: not made yet, or of another version. */
  headOf(caseId: string): CaseHead | null;

  /** The board's rows, of the projector's version alone: others are being made anew, and come then. */
  boardKeysAfter(at: number, limit: number): Result<readonly BoardKey[]>;
  boardKeysOf(customerId: string): Result<readonly BoardKey[]>;
  /** The rows' JSON, in the order asked for; a row that is gone is left out. */
  boardRows(of: readonly Pick<BoardKey, 'customerId' | 'line'>[]): Result<readonly string[]>;
};

const headColumns =
  'h.changed_at AS h_changed_at, h.finished AS h_finished, h.folded_at AS h_folded_at, h.due_at AS h_due_at, h.summary AS h_summary, h.known AS h_known, h.told AS h_told';
const keyColumns = `rowid AS at, customer_id, line, end_at, other_seen, missing, custody_at, custody_open, put_off,
  by_name, by_code, search, json_extract(row, '$.openCase.caseId') IS NOT NULL AS open_case`;

/**
 * Practised cases are few among the real ones: found by an index of their own, which only a literal mode finds
 * (https://www.sqlite.org/partialindex.html), not among all heads.
 */
const practised = "cases c CROSS JOIN case_heads h ON h.case_id = c.id AND c.mode = 'practice'";

/** Of one company's few cases: found from there, not among all heads. */
const ofCases = 'cases c CROSS JOIN case_heads h ON h.case_id = c.id';
const keyed = 'case_keys k CROSS JOIN case_heads h ON h.case_id = k.case_id CROSS JOIN cases c ON c.id = h.case_id';

export function createProjected(access: Access, projections: Projections): Projected {
  const { database, read, write } = access;
  const there = hasStandingFacts(database);
  const version = (): number => projections.projector()?.headVersion ?? -1;
  const boardVersion = (): number => projections.projector()?.boardVersion ?? -1;
  const rowsOf = <T>(make: () => readonly T[]): Result<readonly T[]> => read(() => succeed(there ? make() : []));
  const heads = (
    columns: string,
    where: string,
    values: readonly (string | number)[],
    from = 'case_heads h CROSS JOIN cases c ON c.id = h.case_id',
  ): Result<readonly CaseWithHead[]> =>
    rowsOf(() => {
      // A case of somebody who turned out to be another is that one's.
      const named = standing(database);
      return database
        .prepare(
          `SELECT ${caseColumns}, ${customerColumns}, ${columns} FROM ${from}
          JOIN customers u ON u.id = c.customer_id WHERE h.version = ? AND ${where}`,
        )
        .all(version(), ...values)
        .map((row) => ({ ...withHead(row), customer: named(readCustomer(row)) }));
    });
  const order = 'ORDER BY h.changed_at DESC, c.rowid DESC';

  return {
    project: (projector) => {
      if (there) projections.use(projector);
    },
    isProjected: () => there && projections.complete(),
    projectMore: (enough) => {
      if (!there || projections.complete()) return true;
      const made = write(() => succeed(projections.rebuild(enough)));
      // Where nothing can be written, nothing is tried again.
      return made.ok ? made.value : true;
    },
    refreshProjected: (limit) => {
      if (!there) return 0;
      // Nothing is written where nothing is due.
      const due = read(() => succeed(projections.due()));
      const made = due.ok && due.value ? write(() => succeed(projections.refresh(limit))) : succeed(0);
      return made.ok ? made.value : 0;
    },
    onProjected: projections.onChange,
    wroteElsewhere: (customerIds) => {
      access.wroteElsewhere();
      projections.tell(customerIds);
    },

    listHeads: (mode, finished, limit) =>
      heads(
        headColumns,
        `h.finished = ? AND h.summary IS NOT NULL AND c.mode = ? ${order} LIMIT ?`,
        [finished ? 1 : 0, mode, limit],
        mode === 'practice' ? practised : undefined,
      ),
    // By an index of the unfinished ones, which only a literal finds.
    openHeads: () => heads(headColumns, `h.finished = 0 AND h.known IS NOT NULL ${order}`, []),
    keyedHeads: (key) => heads(headColumns, `k.key = ? AND h.known IS NOT NULL ${order}`, [key], keyed),
    headsOf: (customerId) =>
      read(() => {
        const all: CaseWithHead[] = [];
        for (const id of there ? [customerId, ...mergedInto(database, customerId)] : []) {
          const found = heads(headColumns, `c.customer_id = ? ${order}`, [id], ofCases);
          if (!found.ok) return found;
          all.push(...found.value);
        }
        return succeed(all.toSorted((one, other) => other.head.changedAt.localeCompare(one.head.changedAt)));
      }),
    headOf: (caseId) => {
      const found = rowsOf(() =>
        database
          .prepare(`SELECT ${headColumns} FROM case_heads h WHERE h.case_id = ? AND h.version = ?`)
          .all(caseId, version())
          .map(readHead),
      );
      return found.ok ? (found.value[0] ?? null) : null;
    },

    boardKeysAfter: (at, limit) =>
      rowsOf(() =>
        database
          .prepare(`SELECT ${keyColumns} FROM board WHERE rowid > ? AND version = ? ORDER BY rowid LIMIT ?`)
          .all(at, boardVersion(), limit)
          .map(readKey),
      ),
    boardKeysOf: (customerId) =>
      rowsOf(() =>
        database
          .prepare(`SELECT ${keyColumns} FROM board WHERE customer_id = ? AND version = ? ORDER BY line`)
          .all(customerId, boardVersion())
          .map(readKey),
      ),
    boardRows: (of) =>
      rowsOf(() =>
        of.flatMap(({ customerId, line }) => {
          const row = database
            .prepare('SELECT row FROM board WHERE customer_id = ? AND line = ? AND version = ?')
            .get(customerId, line, boardVersion());
          return row ? [textIn(row, 'row')] : [];
        }),
      ),
  };
}

const withHead = (row: Row): Pick<CaseWithHead, 'case' | 'head'> => ({
  case: readCaseRecord(row),
  head: readHead(row),
});

const readHead = (row: Row): CaseHead => ({
  changedAt: textIn(row, 'h_changed_at'),
  finished: row['h_finished'] === 1,
  foldedAt: textIn(row, 'h_folded_at'),
  dueAt: textOrNull(row, 'h_due_at'),
  summary: textOrNull(row, 'h_summary'),
  known: textOrNull(row, 'h_known'),
  told: textOrNull(row, 'h_told'),
});

const readKey = (row: Row): BoardKey => ({
  at: numberIn(row, 'at'),
  customerId: textIn(row, 'customer_id'),
  line: numberIn(row, 'line'),
  end: textOrNull(row, 'end_at'),
  otherSeen: row['other_seen'] === 1,
  missing: row['missing'] === 1,
  custodyAt: textOrNull(row, 'custody_at'),
  custodyOpen: row['custody_open'] === 1,
  putOff: textOrNull(row, 'put_off'),
  openCase: row['open_case'] === 1,
  byName: textIn(row, 'by_name'),
  byCode: textIn(row, 'by_code'),
  search: textIn(row, 'search'),
});

const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : textIn(row, column));
