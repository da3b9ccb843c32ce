// One company's page: its certificates with status and days, its jobs, and who noted what.
import { succeed, type Result } from '../../core/base/result.ts';
import type { By, CustomerPage } from '../../core/contract/customers.ts';
import { boardRows } from '../../core/customers/board.ts';
import { isCustomerFactKind, readCustomerFacts } from '../../core/customers/facts.ts';
import type { CustomerState } from '../../core/customers/state.ts';
import type { Iso } from '../../core/base/time.ts';
import type { Cases } from '../cases/cases.ts';
import { stateOfCustomer } from '../cases/projector.ts';
import type { Author } from '../ledger/authors.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LiveBoard } from './live-board.ts';

/** As much of a company's history as a page has room for. */
const historyShown = 30;

/** `id`: of the customer that it turned out to be. `since`: when it was first known here. */
export type KnownCompany = {
  readonly id: string;
  readonly state: CustomerState;
  readonly since: Iso;
  readonly unreadable: ReturnType<typeof readCustomerFacts>['unreadable'];
};

/** As the facts have it. */
export function readCompany(ledger: Ledger, customerId: string): Result<KnownCompany> {
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
}

export async function companyPage(
  customerId: string,
  input: {
    readonly ledger: Ledger;
    readonly cases: Pick<Cases, 'listOf'>;
    readonly board: LiveBoard;
    readonly wall: () => number;
  },
): Promise<Result<CustomerPage>> {
  const { ledger, cases, board, wall } = input;
  const { dates } = await board.now();
  const customer = readCompany(ledger, customerId);
  if (!customer.ok) return customer;
  const { id, state, since, unreadable } = customer.value;
  const listed = cases.listOf(id);
  if (!listed.ok) return listed;
  const by = writtenBy(ledger, id);
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
      const told = row && board.lineOf(row, dates);
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
}

function writtenBy(ledger: Ledger, id: string): Result<Pick<CustomerPage, 'history' | 'jobsBy'>> {
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
}
