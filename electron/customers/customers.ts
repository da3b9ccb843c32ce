// Customers as the contract speaks of them: the board, one customer's page, and what is said about one.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type {
  AlikeCompany,
  By,
  BoardLine,
  BoardPage,
  BoardSettings,
  CustomerPage,
  EndingPage,
  SafeDays,
  SaidCustomerFact,
} from '../../core/contract/customers.ts';
import {
  boardFilters,
  boardRows,
  countDue,
  flagsOf,
  isDue,
  type BoardFilter,
  type BoardRow,
} from '../../core/customers/board.ts';
import { dayIn, isCustomerFactKind, readCustomerFacts } from '../../core/customers/facts.ts';
import type { CustomerProfile } from '../../core/customers/profile.ts';
import { isNobody, nobody, type CustomerPerson } from '../../core/customers/person.ts';
import type { Likeness } from '../../core/customers/search.ts';
import type { Iso } from '../../core/base/time.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import { addDays, type Day } from '../../core/schedule/calendar-day.ts';
import { mayBeMeant } from '../../core/schedule/typed-day.ts';
import type { HolidayTable } from '../../core/schedule/office-days.ts';
import { custodyDays } from '../../core/schedule/stages.ts';
import type { Cases } from '../cases/cases.ts';
import { mergeFacts } from '../../core/customers/merge.ts';
import { stateOfCustomer } from '../cases/projector.ts';
import type { Author } from '../ledger/authors.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createBoardDates, type BoardDates } from './board-dates.ts';
import { createBoardIndex, type BoardQuestion, type Entries, type Entry } from './board-index.ts';
import type { WatchedCompany } from './reminders.ts';
import { readBoardSettings, writeBoardSettings } from './board-settings.ts';

/** Rows that are read in at once: a few milliseconds, for which a page that asks may have to wait. */
const readAtOnce = 200;
/** Changed companies that are told to the board one by one. */
const changedAtOnce = 500;
/** Jobs that time alone has changed, and that are folded anew before a page is answered. */
const refreshedAtOnce = 5;
/** Milliseconds after which rows that could not be read are tried again. */
const readAgainMs = 1000;
/** For the very first answer; most boards are whole with it. */
const readAtFirst = 500;
const monthsAhead = 12;
/** Rows that are read whole at once: some milliseconds. */
const linesAtOnce = 200;
/** Of those that a mail can be about, as many are named. */
const endingShown = 5;
/** As many are named of whom one may be the company that is added. */
const alikeShown = 3;
/** So many companies are named whose turn it is. */
const dueShown = 5;
/** As much of a company's history as a page has room for. */
const historyShown = 30;

export type CustomerService = ReturnType<typeof createCustomerService>;

/** `holidays`: read in only once somebody looks at a board. */
export function createCustomerService(
  ledger: Ledger,
  cases: Pick<Cases, 'listOf'>,
  wall: () => number,
  holidays: () => Promise<HolidayTable>,
) {
  type Board = { readonly dates: BoardDates; readonly index: ReturnType<typeof createBoardIndex> };
  let board: Board | null = null;

  const make = (table: HolidayTable): Board => {
    const dates = createBoardDates(readBoardSettings(ledger), table);
    const made: Board = { dates, index: createBoardIndex(ledger, dates, wall) };
    const goOn = (): void => {
      if (board !== made || made.index.isWhole()) return;
      if (made.index.read(readAtOnce).ok) setImmediate(goOn);
      else setTimeout(goOn, readAgainMs).unref();
    };
    setImmediate(goOn);
    return made;
  };
  const today = (): Day => localDay(new Date(wall()).toISOString());
  const boardNow = async (): Promise<Board> => {
    const table = await holidays();
    board ??= make(table);
    return board;
  };
  ledger.onProjected((customerIds) => {
    // Very many are read in anew like all the others: a little at a time.
    if (customerIds === null || customerIds.length > changedAtOnce) board = null;
    else if (board?.index.changed(customerIds) === false) board = null;
  });

  /** Nobody is on the board: then no holidays are read in for it. */
  const isEmpty = (): boolean => {
    const first = ledger.boardKeysAfter(0, 1);
    return first.ok && first.value.length === 0 && ledger.isProjected();
  };

  const lineOf = (row: BoardRow, dates: BoardDates): BoardLine => ({
    ...row,
    status: dates.statusOf(flagsOf(row), wall()),
    dates: dates.told(dates.datesOf(flagsOf(row).end, row.putOff), wall()),
  });

  const read = async (
    question: BoardQuestion & { readonly from: number; readonly count: number },
  ): Promise<Result<BoardPage>> => {
    if (isEmpty()) return succeed(emptyPage(today()));
    const { index, dates } = await boardNow();
    ledger.refreshProjected(refreshedAtOnce);
    // At first there is something to show; the rest comes by itself.
    const begun = index.total() === 0 ? index.read(readAtFirst) : succeed(null);
    if (!begun.ok) return begun;
    const { total, found, counts, months } = index.ask(question);
    const rows = ledger.boardRows(found.slice(question.from, question.from + question.count));
    if (!rows.ok) return rows;
    const due = isPlain(question) ? linesIn(firstDue(found, counts), dates) : succeed([]);
    if (!due.ok) return due;
    return succeed({
      total,
      matched: found.length,
      // Written by this version of the board (boardVersion).
      rows: rows.value.map((text) => lineOf(JSON.parse(text) as BoardRow, dates)),
      counts,
      months: monthsFrom(today()).map((month) => ({ month, count: months.get(month) ?? 0 })),
      today: today(),
      reading: !index.isWhole() || !ledger.isProjected(),
      due: due.value,
    });
  };

  /** As the facts have it. `id`: of the customer that it turned out to be. */
  const known = (customerId: string) => {
    const customer = ledger.readCustomer(customerId);
    if (!customer.ok) return customer;
    const { id } = customer.value;
    const facts = ledger.readCustomerFacts(id);
    if (!facts.ok) return facts;
    const heads = ledger.headsOf(id);
    if (!heads.ok) return heads;
    const told = heads.value.flatMap(({ head }) => (head.told === null ? [] : [head.told]));
    return succeed({
      id,
      state: stateOfCustomer(customer.value, facts.value, told),
      since: customer.value.createdAt,
      unreadable: readCustomerFacts(facts.value).unreadable,
    });
  };

  const written = (id: string): Result<Pick<CustomerPage, 'history' | 'jobsBy'>> => {
    const history = ledger.historyOf(id, historyShown);
    if (!history.ok) return history;
    const authors = ledger.lastAuthors(id);
    if (!authors.ok) return authors;
    const here = ledger.readAuthor()?.id;
    const by = (author: Author): By => ({ name: author.name, here: author.id === here });
    return succeed({
      history: history.value.flatMap(({ kind, at, author }) =>
        isCustomerFactKind(kind) ? [{ kind, at, by: by(author) }] : [],
      ),
      jobsBy: Object.fromEntries([...authors.value].map(([caseId, author]) => [caseId, by(author)])),
    });
  };

  const page = async (customerId: string): Promise<Result<CustomerPage>> => {
    const { dates } = await boardNow();
    const customer = known(customerId);
    if (!customer.ok) return customer;
    const { id, state, since, unreadable } = customer.value;
    const listed = cases.listOf(id);
    if (!listed.ok) return listed;
    const by = written(id);
    if (!by.ok) return by;
    const shown = boardRows(id, state);
    return succeed({
      id,
      profile: state.profile,
      contacts: state.contacts,
      person: state.person,
      lines: state.lines.map((line) => {
        // A certificate that needs no renewal any more has no row of the board, and no day to go by.
        if (line.retired !== null) return { ...line, dates: null, status: 'retired' as const };
        const row = shown.find(({ topic }) => topic === line.topic);
        const told = row && lineOf(row, dates);
        return { ...line, dates: told?.dates ?? null, status: told?.status ?? 'calm' };
      }),
      custody: state.custody,
      putOff: state.putOff,
      also: state.also,
      ...by.value,
      today: dates.today(wall()),
      cases: listed.value,
      since,
      unreadable,
    });
  };

  /** Every row, however many: read in piece by piece, so that nothing waits for it. */
  const wholeBoard = async (): Promise<Result<Board>> => {
    const made = await boardNow();
    while (board === made && !made.index.isWhole()) {
      const read = made.index.read(readAtOnce);
      if (!read.ok) return read;
      await new Promise(setImmediate);
    }
    return board === made ? succeed(made) : wholeBoard();
  };

  const linesIn = (
    of: readonly Pick<BoardRow, 'customerId' | 'line'>[],
    dates: BoardDates,
  ): Result<readonly BoardLine[]> => {
    const rows = ledger.boardRows(of);
    return rows.ok ? succeed(rows.value.map((text) => lineOf(JSON.parse(text) as BoardRow, dates))) : rows;
  };

  /** A few at a time, so that nothing waits for it. */
  const linesOfMany = async (
    of: readonly Pick<BoardRow, 'customerId' | 'line'>[],
    dates: BoardDates,
  ): Promise<Result<readonly BoardLine[]>> => {
    const all: BoardLine[] = [];
    for (let at = 0; at < of.length; at += linesAtOnce) {
      const some = linesIn(of.slice(at, at + linesAtOnce), dates);
      if (!some.ok) return some;
      all.push(...some.value);
      await new Promise(setImmediate);
    }
    return succeed(all);
  };

  return {
    read,
    today,
    /** The rows of one company, or of all of them. */
    lines: async (customerId: string | null): Promise<Result<readonly BoardLine[]>> => {
      const whole = await wholeBoard();
      if (!whole.ok) return whole;
      const { index, dates } = whole.value;
      const all = index.ending(null);
      return linesOfMany(customerId === null ? all : all.filter((one) => one.customerId === customerId), dates);
    },
    /** What reminders count down to: those near enough for any stage. Null: not known now, or not of all. */
    watched: async (): Promise<readonly WatchedCompany[] | null> => {
      if (isEmpty()) return [];
      const whole = await wholeBoard();
      if (!whole.ok || !ledger.isProjected()) return null;
      const { index, dates } = whole.value;
      const lines = await linesOfMany(index.ending(addDays(dates.today(wall()), custodyDays)), dates);
      if (!lines.ok) return null;
      return lines.value.flatMap(({ customerId, line, topic, name, code, end, dates: days }) =>
        end === null || days === null
          ? []
          : [
              {
                customerId,
                certificateId: topic === '' ? `${customerId}/${line}` : topic,
                name: name || code,
                end,
                endDay: days.end as Day,
                lastSafeDay: days.lastSafe as Day,
                waits: days.waits as Day | null,
              },
            ],
      );
    },
    /** The days of an end that is on no row; null without one. */
    datesOf: async (end: Iso | null): Promise<SafeDays | null> => {
      const { dates } = await boardNow();
      return dates.told(dates.datesOf(end, null), wall());
    },
    /** What was read of the ledger is not there any more: it is another file. */
    forget: (): void => {
      board = null;
    },
    /** Whom a mail about an end can be about: the nearest few, and how many in all. */
    ending: async (stated: string): Promise<Result<EndingPage>> => {
      if (isEmpty()) return succeed({ total: 0, count: 0, rows: [], reading: false });
      const whole = await wholeBoard();
      if (!whole.ok) return whole;
      const { index, dates } = whole.value;
      const found = index.endingAround(stated);
      const rows = linesIn(found.slice(0, endingShown), dates);
      if (!rows.ok) return rows;
      return succeed({
        total: index.total(),
        count: found.length,
        rows: rows.value,
        reading: !ledger.isProjected(),
      });
    },
    /** Among the rows that have been read in. */
    alike: async (likeness: Likeness, except: string | null): Promise<Result<readonly AlikeCompany[]>> => {
      if (isEmpty()) return succeed([]);
      const { index, dates } = await boardNow();
      const more = index.read(readAtFirst);
      if (!more.ok) return more;
      const found = index.alike(likeness, except, alikeShown);
      const rows = linesIn(
        found.map(({ entry }) => entry),
        dates,
      );
      if (!rows.ok) return rows;
      return succeed(
        rows.value.map(({ customerId, name, code }) => ({
          ...{ customerId, name, code },
          by: found.find(({ entry }) => entry.customerId === customerId)?.by ?? [],
        })),
      );
    },
    settings: (): BoardSettings => readBoardSettings(ledger),
    /** The rows are read in anew: each has another last safe day. */
    set: (settings: BoardSettings): Result<BoardSettings> => {
      const written = writeBoardSettings(ledger, settings);
      if (written.ok) board = null;
      return written;
    },
    page,
    add: async (profile: CustomerProfile, person: CustomerPerson = nobody): Promise<Result<CustomerPage>> => {
      const { name, code: mCode, siteUrl } = profile;
      const added = ledger.addCustomers([
        {
          customer: { name, mCode, environment: null, siteUrl },
          facts: [
            { kind: 'profile-noted', data: profile },
            ...(isNobody(person) ? [] : [{ kind: 'person-noted' as const, data: person }]),
          ],
        },
      ]);
      if (!added.ok) return added;
      return page(added.value[0]?.id ?? '');
    },
    merge: async (customerId: string, otherId: string): Promise<Result<CustomerPage>> => {
      const [stays, other] = [known(customerId), known(otherId)];
      if (!stays.ok) return stays;
      if (!other.ok) return other;
      const one = ({ id, state: { profile, contacts, person } }: typeof stays.value) => ({
        ...{ id, profile, contacts, person },
      });
      const merged = ledger.appendCustomerFacts(stays.value.id, mergeFacts(one(stays.value), one(other.value)));
      return merged.ok ? page(stays.value.id) : merged;
    },
    author: (): { readonly name: string } => ({ name: ledger.readAuthor()?.name ?? '' }),
    nameAuthor: (name: string): Result<{ readonly name: string }> => {
      const named = ledger.nameAuthor(name);
      return named.ok ? succeed({ name: name.trim() }) : named;
    },
    say: async (customerId: string, fact: SaidCustomerFact): Promise<Result<CustomerPage>> => {
      const day = dayIn(fact);
      if (day !== null && !mayBeMeant(day, today())) return fail('bad-argument', 'no day that can be meant');
      const said = ledger.appendCustomerFacts(customerId, [fact]);
      return said.ok ? page(customerId) : said;
    },
  };
}

/** Nothing is searched or filtered, and the list is asked for from its beginning. */
const isPlain = ({ from, order, status, month, ends, query }: BoardQuestion & { readonly from: number }): boolean =>
  from === 0 && order === 'safe' && status === null && month === null && ends === null && query === '';

/** `counts`: with them, nobody looks through all for those who are not there. */
function firstDue(entries: Entries, counts: BoardPage['counts']): readonly Entry[] {
  const most = Math.min(dueShown, countDue(counts));
  const due: Entry[] = [];
  if (most === 0) return due;
  for (const entry of entries) {
    if (isDue(entry.status)) due.push(entry);
    if (due.length === most) break;
  }
  return due;
}

function emptyPage(today: string): BoardPage {
  const counts = Object.fromEntries(boardFilters.map((filter) => [filter, 0])) as Record<BoardFilter, number>;
  const months = monthsFrom(today).map((month) => ({ month, count: 0 }));
  return { total: 0, matched: 0, rows: [], counts, months, today, reading: false, due: [] };
}

/** `2027-01` and the eleven after it. */
function monthsFrom(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsAhead }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}
