// What lists show, written in the transaction of the fact it follows from: how far each case is, and the board's rows.
// What they hold is worked out by a projector that comes in, so that the ledger knows no flow and no step.
import type { StoredCustomerFact } from '../../core/customers/facts.ts';
import { findCustomer } from './find-customer.ts';
import type { Database } from './driver-types.ts';
import { SqlFailure, type Row } from './driver-values.ts';
import { numberIn, textIn, type Customer } from './records.ts';
import { factsOfCustomer, familyOf, mergedInto, standingOf } from './standing.ts';

/** Texts are JSON. */
export type CaseHead = {
  readonly changedAt: string;
  readonly finished: boolean;
  readonly foldedAt: string;
  /** From then on time alone may have changed it. */
  readonly dueAt: string | null;
  /** Null: nothing to list. */
  readonly summary: string | null;
  /** Null: it can't be told. */
  readonly known: string | null;
  readonly told: string | null;
};
/** `keys`: by any of them the case is found among very many. */
export type MadeHead = CaseHead & { readonly keys: readonly string[] };

export type BoardEntry = {
  readonly end: string | null;
  readonly otherSeen: boolean;
  readonly missing: boolean;
  readonly custodyAt: string | null;
  readonly custodyOpen: boolean;
  readonly putOff: string | null;
  readonly byName: string;
  readonly byCode: string;
  readonly search: string;
  /** JSON. */
  readonly row: string;
};

export type Projector = {
  readonly headVersion: number;
  readonly boardVersion: number;
  /** Reads the case from the ledger, inside the transaction that has just written it. Null: it can't be told. */
  head(caseId: string, createdAt: string): MadeHead | null;
  rows(customer: Customer, facts: readonly StoredCustomerFact[], told: readonly string[]): readonly BoardEntry[];
  /** A case or customer that can't be folded: written down, never a failure of the write. */
  unfolded(error: unknown): void;
};

/** Null: any may look different. */
export type ProjectedListener = (customerIds: readonly string[] | null) => void;

export type Projections = ReturnType<typeof createProjections>;

const settingKey = 'projected';

const dueBy = (condition: string): string => `SELECT h.case_id, c.customer_id FROM case_heads h
  JOIN cases c ON c.id = h.case_id WHERE h.due_at IS NOT NULL AND ${condition} ORDER BY h.due_at LIMIT ?`;
const passed = dueBy('h.due_at <= ?');
/** A clock that was set back makes what was folded before as doubtful. All heads are looked through for it. */
const foldedLater = dueBy('h.folded_at > ?');

export function createProjections(database: Database, wall: () => number) {
  let projector: Projector | null = null;
  let complete = false;
  let finished = false;
  /** Where the rebuild is: customers from the newest to the oldest. */
  let before = Number.MAX_SAFE_INTEGER;
  const touched = new Set<string>();
  const listeners = new Set<ProjectedListener>();
  const run = (sql: string, ...values: readonly (string | number | null)[]) => database.prepare(sql).run(...values);
  const now = (): string => new Date(wall()).toISOString();

  /** The clock may have been set back: since the last time that was asked, or before this start. */
  let clock = { latest: 0, doubtful: true };
  const dueHeads = (limit: number): readonly Row[] => {
    const at = wall();
    clock = { latest: at, doubtful: clock.doubtful || at < clock.latest };
    const due = database.prepare(passed).all(now(), limit);
    if (due.length > 0 || !clock.doubtful) return due;
    const doubted = database.prepare(foldedLater).all(now(), limit);
    clock = { ...clock, doubtful: doubted.length > 0 };
    return doubted;
  };

  /** Nothing of a case's shows while it can't be told. */
  const untold = (createdAt: string): MadeHead => ({
    changedAt: createdAt,
    finished: false,
    foldedAt: now(),
    dueAt: null,
    summary: null,
    known: null,
    told: null,
    keys: [],
  });

  /** The disk's refusals are the write's own; anything else is this one row's. */
  const attempt = <T>(by: Projector, work: () => T, otherwise: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof SqlFailure) throw error;
      by.unfolded(error);
      return otherwise();
    }
  };

  const writeHead = (by: Projector, caseId: string): void => {
    const row = database.prepare('SELECT created_at FROM cases WHERE id = ?').get(caseId);
    const createdAt = row ? textIn(row, 'created_at') : now();
    const head =
      attempt(
        by,
        () => by.head(caseId, createdAt),
        () => null,
      ) ?? untold(createdAt);
    run(
      `INSERT INTO case_heads (case_id, version, changed_at, finished, folded_at, due_at, summary, known, told)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET version = excluded.version,
      changed_at = excluded.changed_at, finished = excluded.finished, folded_at = excluded.folded_at,
      due_at = excluded.due_at, summary = excluded.summary, known = excluded.known, told = excluded.told`,
      caseId,
      by.headVersion,
      head.changedAt,
      head.finished ? 1 : 0,
      head.foldedAt,
      head.dueAt,
      head.summary,
      head.known,
      head.told,
    );
    run('DELETE FROM case_keys WHERE case_id = ?', caseId);
    for (const key of head.keys) run('INSERT INTO case_keys (key, case_id) VALUES (?, ?)', key, caseId);
  };

  const casesWithout = (by: Projector, customerId: string): readonly string[] =>
    database
      .prepare(
        `SELECT c.id FROM cases c LEFT JOIN case_heads h ON h.case_id = c.id AND h.version = ?
        WHERE c.customer_id = ? AND h.case_id IS NULL ORDER BY c.rowid`,
      )
      .all(by.headVersion, customerId)
      .map((row) => textIn(row, 'id'));

  /** A merged customer has no rows of its own. */
  const standing = (customerId: string): string => standingOf(database, customerId);

  const writeBoard = (by: Projector, customerId: string): void => {
    touched.add(customerId);
    const customer = findCustomer(database, customerId);
    run('DELETE FROM board WHERE customer_id = ?', customerId);
    if (customer?.mode !== 'real') return;
    const told = [customerId, ...mergedInto(database, customerId)].flatMap((id) => {
      for (const caseId of casesWithout(by, id)) writeHead(by, caseId);
      return database
        .prepare(
          `SELECT h.told FROM case_heads h JOIN cases c ON c.id = h.case_id
          WHERE c.customer_id = ? AND h.told IS NOT NULL ORDER BY c.rowid`,
        )
        .all(id)
        .map((row) => textIn(row, 'told'));
    });
    const rows = attempt(
      by,
      () => by.rows(customer, factsOfCustomer(database, customerId), told),
      () => [],
    );
    rows.forEach((entry, line) => {
      run(
        `INSERT INTO board (customer_id, line, version, end_at, other_seen, missing, custody_at, custody_open, put_off,
        by_name, by_code, search, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        customerId,
        line,
        by.boardVersion,
        entry.end,
        entry.otherSeen ? 1 : 0,
        entry.missing ? 1 : 0,
        entry.custodyAt,
        entry.custodyOpen ? 1 : 0,
        entry.putOff,
        entry.byName,
        entry.byCode,
        entry.search,
        entry.row,
      );
    });
  };

  const casesOf = (customerIds: readonly string[]): readonly string[] =>
    customerIds.flatMap((customerId) =>
      database
        .prepare('SELECT id FROM cases WHERE customer_id = ?')
        .all(customerId)
        .map((row) => textIn(row, 'id')),
    );

  /** Written by something that has no projector: made anew by whoever has one. */
  const invalidate = (customerId: string, caseId: string | null): void => {
    if (caseId !== null) run('DELETE FROM case_heads WHERE case_id = ?', caseId);
    run('DELETE FROM board WHERE customer_id = ?', standing(customerId));
    run('DELETE FROM settings WHERE key = ?', settingKey);
  };

  /** `family`: who belongs together is another than before, so that cases may tell each other something. */
  const customerWritten = (customerId: string, family = false): void => {
    const cases = family ? casesOf(familyOf(database, customerId)) : [];
    if (!projector) {
      for (const id of cases) invalidate(customerId, id);
      invalidate(customerId, null);
      return;
    }
    for (const id of cases) writeHead(projector, id);
    for (const id of mergedInto(database, customerId)) {
      run('DELETE FROM board WHERE customer_id = ?', id);
      touched.add(id);
    }
    writeBoard(projector, standing(customerId));
  };

  const mark = (by: Projector): string => `${by.headVersion}.${by.boardVersion}`;
  const setComplete = (by: Projector): void => {
    run(
      'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      settingKey,
      mark(by),
    );
    finished = true;
  };

  return {
    /** `others`: the customer's other cases may look different, too. */
    caseWritten: (caseId: string, customerId: string, others: boolean): void => {
      if (!projector) {
        invalidate(customerId, caseId);
        return;
      }
      writeHead(projector, caseId);
      if (others) for (const id of casesOf(familyOf(database, customerId))) if (id !== caseId) writeHead(projector, id);
      writeBoard(projector, standing(customerId));
    },
    customerWritten,
    /** Too much of it is new to be folded while it is written: made anew a little at a time (`rebuild`). */
    customerTaken: (customerId: string): void => {
      for (const id of casesOf(familyOf(database, customerId))) invalidate(customerId, id);
      invalidate(customerId, null);
      touched.add(standing(customerId));
      complete = false;
      before = Number.MAX_SAFE_INTEGER;
    },
    /** The rows went with the customer; told to whoever keeps a list. */
    customerGone: (customerId: string): void => {
      touched.add(customerId);
    },
    /** After the transaction. */
    flush: (written: boolean): void => {
      const ids = [...touched];
      touched.clear();
      complete ||= finished && written;
      finished = false;
      if (written && ids.length > 0) for (const listener of listeners) listener(ids);
    },
    onChange: (listener: ProjectedListener): void => void listeners.add(listener),
    tell: (customerIds: readonly string[] | null): void => {
      for (const listener of listeners) listener(customerIds);
    },

    use: (by: Projector): void => {
      projector = by;
      before = Number.MAX_SAFE_INTEGER;
      const row = database.prepare('SELECT value FROM settings WHERE key = ?').get(settingKey);
      complete = row?.['value'] === mark(by);
    },
    projector: (): Projector | null => projector,
    complete: (): boolean => complete,

    /** Inside a transaction: rows of another version are made anew until `enough` says so; true when all are there. */
    rebuild: (enough: () => boolean): boolean => {
      const by = projector;
      if (!by || complete) return true;
      while (!enough()) {
        const row = database
          .prepare('SELECT rowid AS at, id, mode FROM customers WHERE rowid < ? ORDER BY rowid DESC LIMIT 1')
          .get(before);
        if (!row) {
          setComplete(by);
          return true;
        }
        const id = textIn(row, 'id');
        const [first] = casesWithout(by, id);
        if (first !== undefined) {
          writeHead(by, first);
          continue;
        }
        const stands = row['mode'] === 'real' && standing(id) === id;
        const other = 'SELECT count(*) AS n, total(version <> ?) AS old FROM board WHERE customer_id = ?';
        const rows = stands ? database.prepare(other).get(by.boardVersion, id) : null;
        if (rows && (rows['n'] === 0 || rows['old'] !== 0)) writeBoard(by, id);
        before = numberIn(row, 'at');
      }
      return false;
    },

    /** Time alone may have changed something. */
    due: (): boolean => projector !== null && dueHeads(1).length > 0,

    /** Inside a transaction: folds anew what time alone may have changed, at most so many; how many there were. */
    refresh: (limit: number): number => {
      const by = projector;
      if (!by) return 0;
      const due = dueHeads(limit);
      for (const row of due) writeHead(by, textIn(row, 'case_id'));
      const customers = new Set(due.map((row) => textIn(row, 'customer_id')));
      for (const id of customers) writeBoard(by, standing(id));
      return due.length;
    },
  };
}
