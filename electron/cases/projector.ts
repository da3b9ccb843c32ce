// What the ledger's projections hold, folded by core: a case's head, and a customer's rows of the board.
import type { Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { CaseFile } from '../../core/case/view-of.ts';
import { boardRows, boardVersion, flagsOf, type BoardRow } from '../../core/customers/board.ts';
import type { CaseTold } from '../../core/customers/case-told.ts';
import { readCustomerFacts, type StoredCustomerFact } from '../../core/customers/facts.ts';
import { boardSearch, searchKey } from '../../core/customers/search.ts';
import { customerState, type CustomerState } from '../../core/customers/state.ts';
import type { Clock } from '../shell/clock.ts';
import type { BoardEntry, Projector } from '../ledger/projections.ts';
import type { Customer } from '../ledger/records.ts';
import { headOf, headVersion } from './case-head.ts';

/** `fold`: a case as it is in the ledger now, and its view. `broke`: for the log; a kind of error, never a value. */
export function createProjector(
  fold: (caseId: string) => Result<{ readonly file: CaseFile; readonly view: CaseView }>,
  clock: Pick<Clock, 'now'>,
  broke: (text: string) => void,
): Projector {
  return {
    headVersion,
    boardVersion,
    head: (caseId, createdAt) => {
      const folded = fold(caseId);
      return folded.ok ? headOf(folded.value.file, folded.value.view, createdAt, clock.now()) : null;
    },
    rows: (customer, facts, told) => {
      // Somebody looked at the first page of a job and went away: that is no company yet.
      const nobody = customer.name === '' && customer.mCode === '' && facts.length === 0 && told.length === 0;
      return nobody ? [] : boardRows(customer.id, stateOfCustomer(customer, facts, told)).map(entryOf);
    },
    unfolded: (error) => broke(`not folded: ${error instanceof Error ? error.name : 'unknown'}`),
  };
}

/** `told`: as the heads of the customer's cases have it. */
export function stateOfCustomer(
  { name, mCode, siteUrl }: Pick<Customer, 'name' | 'mCode' | 'siteUrl'>,
  facts: readonly StoredCustomerFact[],
  told: readonly string[],
): CustomerState {
  const cases = told.map((text) => JSON.parse(text) as CaseTold);
  return customerState({ name, code: mCode, siteUrl }, readCustomerFacts(facts).facts, cases);
}

function entryOf(row: BoardRow): BoardEntry {
  return {
    ...flagsOf(row),
    // As kana where that is known; the order of characters is the order of neither, but the same on every PC.
    byName: searchKey([row.reading || row.name]),
    byCode: searchKey([row.code]),
    search: boardSearch({
      ...row,
      others: [row.serves, row.serial, row.person.name, row.person.phone, row.person.email, ...row.also],
    }),
    row: JSON.stringify(row),
  };
}
