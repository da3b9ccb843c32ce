// The board in memory: of each row only what is searched, sorted and counted. Read in a little at a time, and kept up
// to date by what the ledger says was written.
import { succeed, type Result } from '../../core/base/result.ts';
import type { BoardOrder } from '../../core/contract/customers.ts';
import { boardStatuses, type BoardFilter, type BoardStatus } from '../../core/customers/board.ts';
import { isAmong } from '../../core/customers/marks.ts';
import { endingAround, nearTo } from '../../core/customers/notice.ts';
import { alikeBy, foldQuery, likenessWords, type LikeReason, type Likeness } from '../../core/customers/search.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BoardKey } from '../ledger/projected.ts';
import { createBoardCounts, type Counts } from './board-counts.ts';
import type { BoardDates } from './board-dates.ts';
import { createSearchText } from './search-text.ts';
import { createSortedList, type Compare, type SortedList } from './sorted-list.ts';

export type Entry = Pick<BoardKey, 'customerId' | 'line' | 'byName' | 'byCode'> & {
  readonly key: BoardKey;
  /** In the text that is searched. */
  place: number;
  readonly safe: string;
  /** Of `safe`: its number in the list of months. */
  readonly month: number;
  readonly end: number;
  readonly openCase: boolean;
  readonly missing: boolean;
  readonly custodyOpen: boolean;
  status: BoardStatus;
  /** Its number in `boardStatuses`. */
  statusAt: number;
};

export type BoardQuestion = {
  readonly order: BoardOrder;
  readonly status: BoardFilter | null;
  readonly month: string | null;
  /** A day: those that end on it or a day either way. */
  readonly ends: string | null;
  readonly query: string;
};

/** Rows in their order, of which one asks for a few. */
export type Entries = Iterable<Entry> & {
  readonly length: number;
  readonly slice: (from: number, until: number) => readonly Entry[];
  readonly filter: (keeps: (entry: Entry) => boolean) => readonly Entry[];
};

export type BoardAnswer = {
  readonly total: number;
  readonly found: Entries;
  readonly counts: Readonly<Record<BoardFilter, number>>;
  /** Whose turn it is, of those counted. */
  readonly due: number;
  readonly months: ReadonlyMap<string, number>;
};

type Rows = Pick<Ledger, 'boardKeysAfter' | 'boardKeysOf'>;

const text = (one: string, other: string): number => Number(one > other) - Number(one < other);
/** Nothing to go by comes last. */
const emptyLast = (one: string, other: string): number => Number(one === '') - Number(other === '') || text(one, other);
const bySelf: Compare<Entry> = (one, other) => text(one.customerId, other.customerId) || one.line - other.line;
const byName: Compare<Entry> = (one, other) => emptyLast(one.byName, other.byName) || bySelf(one, other);
/** By end: only to be looked up; what has none comes last. */
type Order = BoardOrder | 'end';
const compares: Readonly<Record<Order, Compare<Entry>>> = {
  safe: (one, other) => emptyLast(one.safe, other.safe) || byName(one, other),
  name: byName,
  code: (one, other) => emptyLast(one.byCode, other.byCode) || byName(one, other),
  end: (one, other) => lastIfNone(one.end) - lastIfNone(other.end) || bySelf(one, other),
};

export type BoardIndex = ReturnType<typeof createBoardIndex>;

export function createBoardIndex(rows: Rows, dates: BoardDates, wall: () => number) {
  const orders: Readonly<Record<Order, SortedList<Entry>>> = {
    safe: createSortedList(compares.safe),
    name: createSortedList(compares.name),
    code: createSortedList(compares.code),
    end: createSortedList(compares.end),
  };
  const ofCompany = new Map<string, Entry[]>();
  const counts = createBoardCounts();
  let last = { at: 0, done: false };
  let judged = { day: '', at: 0 };
  const months = numbered();
  let searched = createSearchText();
  /** Of the query before, until rows change. */
  let hits: { readonly words: string; readonly order: BoardOrder; readonly found: Entries } | null = null;

  let judgements = 0;
  /** What was counted of a list stays so until another status is judged. */
  const countedOf = new WeakMap<Entries, Counts & { readonly at: number }>();

  const entryOf = (key: BoardKey): Entry => plain(key, dates.datesOf(key.end, key.putOff).safe);
  const plain = (key: BoardKey, safe: string): Entry => {
    const status = dates.statusOf(key, wall());
    return {
      customerId: key.customerId,
      line: key.line,
      byName: key.byName,
      byCode: key.byCode,
      key,
      place: searched.add(key.search),
      safe,
      month: months.numberOf(safe.slice(0, 7)),
      openCase: key.openCase,
      missing: key.missing,
      custodyOpen: key.custodyOpen,
      end: key.end === null ? Number.NaN : Date.parse(key.end),
      status,
      statusAt: boardStatuses.indexOf(status),
    };
  };

  const add = (entry: Entry): void => {
    hits = null;
    for (const order of Object.values(orders)) order.add(entry);
    const others = ofCompany.get(entry.customerId);
    if (others) others.push(entry);
    else ofCompany.set(entry.customerId, [entry]);
    counts.count(entry, 1);
  };
  const dropAllOf = (customerId: string): void => {
    hits = null;
    for (const entry of ofCompany.get(customerId) ?? []) {
      for (const order of Object.values(orders)) order.remove(entry);
      counts.count(entry, -1);
    }
    ofCompany.delete(customerId);
  };

  /** The places of rows that are gone cost time: once they are as many as the rows, all get new ones. */
  const tidy = (): void => {
    if (searched.count() < 2 * orders.safe.length + 1000) return;
    searched = createSearchText();
    for (const entry of orders.safe) entry.place = searched.add(entry.key.search);
  };

  /** Time goes on: a new day may change any status, a moment those that end in between. */
  const judge = (): void => {
    const now = wall();
    const day = dates.today(now);
    const newDay = day !== judged.day || now < judged.at;
    for (const entry of newDay ? orders.end : endedBetween(judged.at, now)) {
      const status = dates.statusOf(entry.key, now);
      if (status === entry.status) continue;
      counts.count(entry, -1);
      entry.status = status;
      entry.statusAt = boardStatuses.indexOf(status);
      counts.count(entry, 1);
      judgements += 1;
    }
    judged = { day, at: now };
  };

  /** After the one, and at the other at the latest. */
  const endedBetween = (after: number, until: number): readonly Entry[] => {
    const upTo = (moment: number) => orders.end.countWhile(({ end }) => end <= moment);
    return orders.end.slice(upTo(after), upTo(until));
  };

  const found = ({ order, query }: BoardQuestion): Entries => {
    const asked = foldQuery(query);
    if (asked.words.length === 0) return orders[order];
    const words = asked.words.join(' ');
    if (hits?.order === order && hits.words === words) return hits.found;
    const marks = searched.find(asked);
    const hit = marks === null ? orders[order] : orders[order].filter(({ place }) => marks[place] === 1);
    hits = { words, order, found: hit };
    return hit;
  };

  const count = (of: Entries, order: BoardOrder): Counts => {
    if (of === orders[order]) return counts.told();
    const known = countedOf.get(of);
    if (known?.at === judgements) return known;
    const counted = createBoardCounts();
    for (const entry of of) counted.count(entry, 1);
    const told = { ...counted.told(), at: judgements };
    countedOf.set(of, told);
    return told;
  };

  return {
    /** Reads in so many rows more; what can't be read is left for the next time. */
    read: (count: number): Result<null> => {
      if (last.done) return succeed(null);
      const keys = rows.boardKeysAfter(last.at, count);
      // Read again by whoever asks next: a board without them would say that nobody is there.
      if (!keys.ok) return keys;
      last = { at: keys.value.at(-1)?.at ?? last.at, done: keys.value.length < count };
      for (const key of keys.value) add(entryOf(key));
      return succeed(null);
    },
    isWhole: (): boolean => last.done,
    total: (): number => orders.safe.length,
    /** Whom a mail about an end can be about (core/customers/notice.ts). */
    endingAround: (stated: string): readonly Entry[] => {
      const near = nearTo(stated);
      const before = (moment: number) => orders.end.countWhile(({ end }) => end < moment);
      return endingAround(stated, orders.end.slice(before(near.from), before(near.until)));
    },
    /** Who may be the same company, each once; in the order of their names, at most so many. */
    alike: (
      likeness: Likeness,
      except: string | null,
      most: number,
    ): readonly { readonly entry: Entry; readonly by: readonly LikeReason[] }[] => {
      const reasons = alikeBy(likeness);
      const marks = likenessWords(likeness).map((word) => searched.find({ words: [word] }));
      const found = new Map<string, { readonly entry: Entry; readonly by: readonly LikeReason[] }>();
      for (const entry of orders.name) {
        if (!marks.some((mark) => mark === null || mark[entry.place] === 1)) continue;
        if (entry.customerId === except || found.has(entry.customerId)) continue;
        const by = reasons(entry.key.search);
        if (by.length > 0) found.set(entry.customerId, { entry, by });
        if (found.size === most) break;
      }
      return [...found.values()];
    },
    /** In the order of the last safe day, those without an end last; `until`: those of which it has come by then. */
    ending: (until: string | null): readonly Entry[] =>
      orders.safe.slice(
        0,
        orders.safe.countWhile(({ safe }) => until === null || (safe !== '' && safe <= until)),
      ),
    /** What was written of these customers takes the place of what was there; false: it can't be read. */
    changed: (customerIds: readonly string[]): boolean => {
      // Each once: two certificates of one company may have come together.
      const changed = new Set(customerIds);
      for (const id of changed) dropAllOf(id);
      tidy();
      for (const id of changed) {
        const keys = rows.boardKeysOf(id);
        if (!keys.ok) return false;
        // Those that are still to be read in come with the rest.
        for (const key of keys.value) if (last.done || key.at <= last.at) add(entryOf(key));
      }
      return true;
    },
    ask: (question: BoardQuestion): BoardAnswer => {
      judge();
      const all = found(question);
      const { ofFilter, due, inMonth } = count(all, question.order);
      const { status, ends } = question;
      const month = question.month === null ? null : months.numberOf(question.month);
      const near = ends === null ? null : nearTo(ends);
      const left =
        status === null && month === null && near === null
          ? all
          : all.filter(
              (entry) =>
                (status === null || isAmong(entry, status)) &&
                (month === null || entry.month === month) &&
                (near === null || (entry.end >= near.from && entry.end < near.until)),
            );
      const inMonths = new Map(months.all.flatMap((name, at) => (inMonth[at] ? [[name, inMonth[at]] as const] : [])));
      return { total: orders.safe.length, found: left, counts: ofFilter, due, months: inMonths };
    },
  };
}

/** Texts that come again and again, each by a number. */
function numbered() {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}

const lastIfNone = (end: number): number => (Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end);
