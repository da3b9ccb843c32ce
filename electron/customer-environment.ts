// A real customer's environment as its cases have shown it: always worked out from their facts, and kept with the
// customer for whatever reads customers alone.
import type { Environment } from '../core/crypto/figures.ts';
import { stateOf } from '../core/flows/case-state.ts';
import { environmentLearned } from '../core/flows/environment.ts';
import { readFacts, type FactKind } from '../core/flows/facts.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Customer } from './ledger/records.ts';

/** Facts that it can follow from. */
const teaching: readonly FactKind[] = ['csr-accepted', 'registration-done', 'row-seen', 'row-judged', 'row-placed'];

/** Over the customer's cases, the oldest first; the practice world's own is given. */
export function environmentKnown(ledger: Ledger, { id, mode, environment }: Customer): Environment | null {
  if (mode === 'practice') return environment;
  const cases = ledger.listCases();
  return (cases.ok ? cases.value : [])
    .filter(({ customer }) => customer.id === id)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
    .reduce<Environment | null>((known, one) => {
      const record = ledger.readCase(one.id);
      return record.ok ? environmentLearned(stateOf(readFacts(record.value.facts)), known) : known;
    }, null);
}

/** After a fact of this kind. Where it can't be kept nothing is lost: the facts say the same the next time. */
export function keepEnvironment(ledger: Ledger, caseId: string, kind: FactKind): void {
  const record = teaching.includes(kind) ? ledger.readCase(caseId) : null;
  if (!record?.ok) return;
  const { customer } = record.value;
  const environment = environmentKnown(ledger, customer);
  if (environment !== customer.environment) ledger.updateCustomer(customer.id, { environment });
}
