// Cases at once: as the first page lists them, and as its box compares them. They are told by their heads in the
// ledger; only one of which time or another version has made something else is folded. One that can't be told is left
// out.
import { succeed, type Result } from '../../core/base/result.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import { viewOf, type CaseFile } from '../../core/case/view-of.ts';
import { casesIn, type KnownCase, type KnownCases } from '../../core/intake/known-cases.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import type { Clock } from '../shell/clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { CaseWithHead } from '../ledger/projected.ts';
import type { CaseHead } from '../ledger/projections.ts';
import type { ListedCase } from '../ledger/records.ts';
import { headOf, isDue, known, listed } from './case-head.ts';

/** How many of each the first page lists, the newest. */
const shown: readonly { readonly mode: Mode; readonly finished: boolean; readonly most: number }[] = [
  { mode: 'real', finished: false, most: 30 },
  { mode: 'real', finished: true, most: 20 },
  { mode: 'practice', finished: false, most: 10 },
  { mode: 'practice', finished: true, most: 10 },
];
/** Cases whose minute has passed since, folded anew before a list is told; there are seldom two. */
const refreshedAtOnce = 10;
/** Milliseconds that this thread may be kept at once while heads are made. */
const madeAtOnceMs = 8;
/** So many companies of one number are told. */
const codedAtMost = 50;
/** While heads are still being made: so many of the newest cases are looked at. */
const foldedAtMost = 60;

type Named = Parameters<typeof listed>[1];

export function createCaseLists(ledger: Ledger, load: (caseId: string) => Result<CaseFile>, clock: Clock) {
  const fold = (caseId: string, createdAt: string): CaseHead | null => {
    const file = load(caseId);
    return file.ok ? headOf(file.value, viewOf(file.value, clock.now()), createdAt, clock.now()) : null;
  };
  /** Where the ledger can't be written, time's changes are told all the same. */
  const now = (caseId: string, createdAt: string, head: CaseHead): CaseHead =>
    isDue(head, clock.wall()) ? (fold(caseId, createdAt) ?? head) : head;
  const newestFirst = (cases: readonly CaseSummary[]) =>
    cases.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));

  const listProjected = (): Result<readonly CaseSummary[]> => {
    const all: CaseSummary[] = [];
    for (const { mode, finished, most } of shown) {
      const heads = ledger.listHeads(mode, finished, most);
      if (!heads.ok) return heads;
      for (const { case: one, customer, head } of heads.value)
        all.push(...orNone(listed(now(one.id, one.createdAt, head), customer)));
    }
    return succeed(newestFirst(all));
  };

  /** Every case with a head of this version or, while there is none, folded for the moment. */
  const each = <T>(record: ListedCase, tell: (head: CaseHead, customer: Named) => T | null): T | null => {
    const kept = ledger.headOf(record.id);
    const head = kept ? now(record.id, record.createdAt, kept) : fold(record.id, record.createdAt);
    return head && tell(head, record.customer);
  };

  const listFolding = (): Result<readonly CaseSummary[]> => {
    const records = ledger.listCases();
    if (!records.ok) return records;
    const all: CaseSummary[] = [];
    for (const record of records.value.slice(0, foldedAtMost)) all.push(...orNone(each(record, listed)));
    return succeed(newestFirst(all));
  };

  const allFolded = (): Result<readonly KnownCase[]> => {
    const records = ledger.listCases();
    if (!records.ok) return records;
    // In the order of their heads: the last fact of a case may be one that can't be read, and does not count there.
    const all = records.value.flatMap((record) =>
      orNone(each(record, (head, customer) => ({ at: head.changedAt, one: known(head, customer) }))),
    );
    return succeed(all.toSorted((one, other) => other.at.localeCompare(one.at)).flatMap(({ one }) => orNone(one)));
  };

  const lookUp = <T>(look: (cases: KnownCases) => T): Result<T> => {
    const failed: Extract<Result<unknown>, { ok: false }>[] = [];
    const told = (heads: Result<readonly CaseWithHead[]>): readonly KnownCase[] => {
      if (!heads.ok) failed.push(heads);
      return heads.ok
        ? heads.value.flatMap(({ case: one, customer, head }) =>
            orNone(known(now(one.id, one.createdAt, head), customer)),
          )
        : [];
    };
    const coded = (mCode: string): Result<readonly CaseWithHead[]> => {
      const customers = ledger.customersCoded(mCode, codedAtMost);
      if (!customers.ok) return customers;
      const all: CaseWithHead[] = [];
      for (const { id } of customers.value) {
        const heads = ledger.headsOf(id);
        if (!heads.ok) return heads;
        all.push(...heads.value);
      }
      return succeed(lastChangedFirst(all));
    };
    // Asked for several times in one look, and compared with each other: the same each time.
    let opened: readonly KnownCase[] | null = null;
    const looked = look({
      open: () => (opened ??= told(ledger.openHeads())),
      keyed: (key) => told(ledger.keyedHeads(key)),
      coded: (mCode) => told(coded(mCode)),
    });
    return failed[0] ?? succeed(looked);
  };

  return {
    /**
     * For the box: what `look` makes of the cases that it asks for. Heads that are not there yet are made before that,
     * a little at a time.
     */
    lookedUp: async <T>(look: (cases: KnownCases) => T): Promise<Result<T>> => {
      while (!ledger.isProjected()) {
        const until = clock.mono() + madeAtOnceMs;
        if (ledger.projectMore(() => clock.mono() >= until)) break;
        await new Promise(setImmediate);
      }
      ledger.refreshProjected(refreshedAtOnce);
      if (ledger.isProjected()) return lookUp(look);
      const all = allFolded();
      return all.ok ? succeed(look(casesIn(all.value))) : all;
    },
    /** For the list, last changed first: the newest of each kind. */
    list: (): Result<readonly CaseSummary[]> => {
      ledger.refreshProjected(refreshedAtOnce);
      return ledger.isProjected() ? listProjected() : listFolding();
    },
    /** Of one customer, last changed first. */
    listOf: (customerId: string): Result<readonly CaseSummary[]> => {
      const heads = ledger.headsOf(customerId);
      if (!heads.ok) return heads;
      return succeed(
        heads.value.flatMap(({ case: one, customer, head }) =>
          orNone(listed(now(one.id, one.createdAt, head), customer)),
        ),
      );
    },
  };
}

const lastChangedFirst = (all: readonly CaseWithHead[]): readonly CaseWithHead[] =>
  all.toSorted((one, other) => other.head.changedAt.localeCompare(one.head.changedAt));
const orNone = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);
