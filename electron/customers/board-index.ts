// The board in memory: of each row only what is searched, sorted and counted. Read in a little at a time, and kept up
// to date by what the ledger says was written.
import type { BoardOrder } from '../../core/contract/customers.ts';
import { boardStatuses, type BoardStatus } from '../../core/customers/board.ts';
import { endingAround, nearTo } from '../../core/customers/notice.ts';
import { foldQuery, matches } from '../../core/customers/search.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BoardKey } from '../ledger/projected.ts';
import type { BoardDates } from './board-dates.ts';

export type Entry = Pick<BoardKey, 'customerId' | 'line' | 'byName' | 'byCode' | 'search'> & {
  readonly key: BoardKey;
  readonly safe: string;
  /** Of `safe`. */
  readonly month: string;
  readonly end: number;
  status: BoardStatus;
};

export type BoardQuestion = {
  readonly order: BoardOrder;
  readonly status: BoardStatus | null;
  readonly month: string | null;
  /** A day: those that end on it or a day either way. */
  readonly ends: string | null;
  readonly query: string;
};

export type BoardAnswer = {
  readonly total: number;
  readonly found: readonly Entry[];
  readonly counts: Readonly<Record<BoardStatus, number>>;
  readonly months: ReadonlyMap<string, number>;
};

type Rows = Pick<Ledger, 'boardKeysAfter' | 'boardKeysOf'>;
type Compare = (one: Entry, other: Entry) => number;

const text = (one: string, other: string): number => Number(one > other) - Number(one < other);
/** Nothing to go by comes last. */
const emptyLast = (one: string, other: string): number => Number(one === '') - Number(other === '') || text(one, other);
const bySelf: Compare = (one, other) => text(one.customerId, other.customerId) || one.line - other.line;
const byName: Compare = (one, other) => emptyLast(one.byName, other.byName) || bySelf(one, other);
/** By end: only to be looked up; what has none comes last. */
type Order = BoardOrder | 'end';
const compares: Readonly<Record<Order, Compare>> = {
  safe: (one, other) => emptyLast(one.safe, other.safe) || byName(one, other),
  name: byName,
  code: (one, other) => emptyLast(one.byCode, other.byCode) || byName(one, other),
  end: (one, other) => lastIfNone(one.end) - lastIfNone(other.end) || bySelf(one, other),
};

export function createBoardIndex(rows: Rows, dates: BoardDates, wall: () => number) {
  let orders: Record<Order, Entry[]> = { safe: [], name: [], code: [], end: [] };
  let last = { at: 0, done: false };
  let judged = { day: '', at: 0 };
  let hits: { readonly words: readonly string[]; readonly order: BoardOrder; readonly found: readonly Entry[] } | null =
    null;

  let judgements = 0;
  /** What was counted of a list stays so until another status is judged. */
  let counted:
    (Pick<BoardAnswer, 'counts' | 'months'> & { readonly of: readonly Entry[]; readonly at: number }) | null = null;

  const entryOf = (key: BoardKey): Entry => plain(key, dates.datesOf(key.end, key.putOff).safe);
  const plain = (key: BoardKey, safe: string): Entry => ({
    customerId: key.customerId,
    line: key.line,
    byName: key.byName,
    byCode: key.byCode,
    search: key.search,
    key,
    safe,
    month: safe.slice(0, 7),
    end: key.end === null ? Number.NaN : Date.parse(key.end),
    status: dates.statusOf(key, wall()),
  });

  const addAll = (added: readonly Entry[]): void => {
    hits = null;
    const { safe, name, code, end } = orders;
    orders = {
      safe: merged(safe, added.toSorted(compares.safe), compares.safe),
      name: merged(name, added.toSorted(compares.name), compares.name),
      code: merged(code, added.toSorted(compares.code), compares.code),
      end: merged(end, added.toSorted(compares.end), compares.end),
    };
  };

  /** Time goes on: a new day may change any status, a moment those that end in between. */
  const judge = (): void => {
    const now = wall();
    const day = dates.today(now);
    const newDay = day !== judged.day || now < judged.at;
    for (const entry of orders.safe)
      if (newDay || (entry.end > judged.at && entry.end <= now)) {
        entry.status = dates.statusOf(entry.key, now);
        judgements += 1;
      }
    judged = { day, at: now };
  };

  const found = ({ order, query }: BoardQuestion): readonly Entry[] => {
    const asked = foldQuery(query);
    if (asked.words.length === 0) return orders[order];
    // One letter more finds nothing new.
    const among =
      hits?.order === order && hits.words.every((word) => asked.words.some((one) => one.includes(word)))
        ? hits.found
        : orders[order];
    const hit = among.filter(({ search }) => matches(search, asked));
    hits = { words: asked.words, order, found: hit };
    return hit;
  };

  const count = (of: readonly Entry[]): Pick<BoardAnswer, 'counts' | 'months'> => {
    if (counted?.of === of && counted.at === judgements) return counted;
    const counts = Object.fromEntries(boardStatuses.map((status) => [status, 0])) as Record<BoardStatus, number>;
    const months = new Map<string, number>();
    for (const { status, month } of of) {
      counts[status] += 1;
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    counted = { of, at: judgements, counts, months };
    return counted;
  };

  return {
    /** Reads in so many rows more. */
    read: (count: number): void => {
      if (last.done) return;
      const keys = rows.boardKeysAfter(last.at, count);
      // What can't be read now is not there for the board.
      const more = keys.ok ? keys.value : [];
      last = { at: more.at(-1)?.at ?? last.at, done: more.length < count };
      addAll(more.map(entryOf));
    },
    isWhole: (): boolean => last.done,
    total: (): number => orders.safe.length,
    /** Whom a mail about an end can be about (core/customers/notice.ts). */
    endingAround: (stated: string): readonly Entry[] => {
      const near = nearTo(stated);
      const from = firstFrom(orders.end, ({ end }) => end >= near.from || Number.isNaN(end));
      const until = firstFrom(orders.end, ({ end }) => end >= near.until || Number.isNaN(end));
      return endingAround(stated, orders.end.slice(from, until));
    },
    /** All that have an end, in the order of the last safe day; `until`: those of which it has come by then. */
    ending: (until: string | null): readonly Entry[] =>
      orders.safe.slice(
        0,
        firstFrom(orders.safe, ({ safe }) => safe === '' || (until !== null && safe > until)),
      ),
    /** What was written of these customers takes the place of what was there. */
    changed: (customerIds: readonly string[]): void => {
      const gone = new Set(customerIds);
      const stays = ({ customerId }: Entry): boolean => !gone.has(customerId);
      const { safe, name, code, end } = orders;
      orders = {
        safe: safe.filter(stays),
        name: name.filter(stays),
        code: code.filter(stays),
        end: end.filter(stays),
      };
      hits = null;
      addAll(
        customerIds.flatMap((id) => {
          const keys = rows.boardKeysOf(id);
          // Those that are still to be read in come with the rest.
          return keys.ok ? keys.value.filter(({ at }) => last.done || at <= last.at).map(entryOf) : [];
        }),
      );
    },
    ask: (question: BoardQuestion): BoardAnswer => {
      judge();
      const all = found(question);
      const { counts, months } = count(all);
      const { status, month, ends } = question;
      const near = ends === null ? null : nearTo(ends);
      const left =
        status === null && month === null && near === null
          ? all
          : all.filter(
              (entry) =>
                (status === null || entry.status === status) &&
                (month === null || entry.month === month) &&
                (near === null || (entry.end >= near.from && entry.end < near.until)),
            );
      return { total: orders.safe.length, found: left, counts, months };
    },
  };
}

const lastIfNone = (end: number): number => (Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end);

/** The first of a sorted list from which on it holds. */
function firstFrom(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    if (entry && !holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two sorted lists as one. */
function merged(one: readonly Entry[], other: readonly Entry[], compare: Compare): Entry[] {
  const both: Entry[] = [];
  let at = 0;
  for (const entry of one) {
    for (let next = other[at]; next && compare(next, entry) < 0; next = other[at]) {
      both.push(next);
      at += 1;
    }
    both.push(entry);
  }
  return both.concat(other.slice(at));
}
