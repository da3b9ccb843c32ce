// Customers as the contract speaks of them: the board, one customer's page, and what is said about one.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type {
  AlikeCompany,
  BoardPage,
  BoardLine,
  BoardSettings,
  CustomerPage,
  EndingPage,
  SafeDays,
  SaidCustomerFact,
} from '../../core/contract/customers.ts';
import { boardFilters, isDue, type BoardFilter } from '../../core/customers/board.ts';
import { dayIn } from '../../core/customers/facts.ts';
import { mergeFacts } from '../../core/customers/merge.ts';
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
import type { Ledger } from '../ledger/ledger.ts';
import type { BoardQuestion, Entries, Entry } from './board-index.ts';
import { companyPage, readCompany, type KnownCompany } from './company-page.ts';
import { createLiveBoard } from './live-board.ts';
import type { WatchedCompany } from './reminders.ts';
import { readBoardSettings, writeBoardSettings } from './board-settings.ts';

/** Jobs that time alone has changed, and that are folded anew before a page is answered. */
const refreshedAtOnce = 5;
/** For the very first answer; most boards are whole with it. */
const readAtFirst = 500;
const monthsAhead = 12;
/** Of those that a mail can be about, as many are named. */
const endingShown = 5;
/** As many are named of whom one may be the company that is added. */
const alikeShown = 3;
/** So many companies are named whose turn it is. */
const dueShown = 5;

export type CustomerService = ReturnType<typeof createCustomerService>;

/** `holidays`: read in only once somebody looks at a board. */
export function createCustomerService(
  ledger: Ledger,
  cases: Pick<Cases, 'listOf'>,
  wall: () => number,
  holidays: () => Promise<HolidayTable>,
) {
  const board = createLiveBoard(ledger, wall, holidays);
  const today = (): Day => localDay(new Date(wall()).toISOString());
  const page = (customerId: string) => companyPage(customerId, { ledger, cases, board, wall });

  const read = async (
    question: BoardQuestion & { readonly from: number; readonly count: number },
  ): Promise<Result<BoardPage>> => {
    if (board.isEmpty()) return succeed(emptyPage(today()));
    const { index, dates } = await board.now();
    ledger.refreshProjected(refreshedAtOnce);
    // At first there is something to show; the rest comes by itself.
    const begun = index.total() === 0 ? index.read(readAtFirst) : succeed(null);
    if (!begun.ok) return begun;
    const { total, found, counts, due: dueCount, months } = index.ask(question);
    const rows = board.linesIn(found.slice(question.from, question.from + question.count), dates);
    if (!rows.ok) return rows;
    const due = isPlain(question) ? board.linesIn(firstDue(found, dueCount), dates) : succeed([]);
    if (!due.ok) return due;
    return succeed({
      total,
      matched: found.length,
      rows: rows.value,
      counts,
      months: monthsFrom(today()).map((month) => ({ month, count: months.get(month) ?? 0 })),
      today: today(),
      reading: !index.isWhole() || !ledger.isProjected(),
      due: due.value,
      dueCount,
    });
  };

  return {
    read,
    today,
    /** The rows of one company, or of all of them. */
    lines: async (customerId: string | null): Promise<Result<readonly BoardLine[]>> => {
      const whole = await board.whole();
      if (!whole.ok) return whole;
      const { index, dates } = whole.value;
      const all = index.ending(null);
      return board.linesOfMany(customerId === null ? all : all.filter((one) => one.customerId === customerId), dates);
    },
    /** What reminders count down to: those near enough for any stage. Null: not known now, or not of all. */
    watched: async (): Promise<readonly WatchedCompany[] | null> => {
      if (board.isEmpty()) return [];
      const whole = await board.whole();
      if (!whole.ok || !ledger.isProjected()) return null;
      const { index, dates } = whole.value;
      const lines = await board.linesOfMany(index.ending(addDays(dates.today(wall()), custodyDays)), dates);
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
      const { dates } = await board.now();
      return dates.told(dates.datesOf(end, null), wall());
    },
    /** What was read of the ledger is not there any more: it is another file. */
    forget: board.forget,
    /** Whom a mail about an end can be about: the nearest few, and how many in all. */
    ending: async (stated: string): Promise<Result<EndingPage>> => {
      if (board.isEmpty()) return succeed({ total: 0, count: 0, rows: [], reading: false });
      const whole = await board.whole();
      if (!whole.ok) return whole;
      const { index, dates } = whole.value;
      const found = index.endingAround(stated);
      const rows = board.linesIn(found.slice(0, endingShown), dates);
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
      if (board.isEmpty()) return succeed([]);
      const { index, dates } = await board.now();
      const more = index.read(readAtFirst);
      if (!more.ok) return more;
      const found = index.alike(likeness, except, alikeShown);
      const rows = board.linesIn(
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
      if (written.ok) board.forget();
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
      const [stays, other] = [readCompany(ledger, customerId), readCompany(ledger, otherId)];
      if (!stays.ok) return stays;
      if (!other.ok) return other;
      const one = ({ id, state: { profile, contacts, person } }: KnownCompany) => ({
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

/** `count`: of all of them; with it, nobody looks through all for those who are not there. */
function firstDue(entries: Entries, count: number): readonly Entry[] {
  const most = Math.min(dueShown, count);
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
  return { total: 0, matched: 0, rows: [], counts, months, today, reading: false, due: [], dueCount: 0 };
}

/** `2027-01` and the eleven after it. */
function monthsFrom(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsAhead }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}
