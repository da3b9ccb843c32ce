// A real customer's environment as its cases have shown it: always worked out from their facts, and kept with the
// customer for whatever reads customers alone.
import type { Environment } from '../../core/crypto/figures.ts';
import { stateOf } from '../../core/case/state.ts';
import { environmentLearned } from '../../core/case/environment.ts';
import { readFacts, type FactKind } from '../../core/flows/facts.ts';
import type { Moment, StoredFact } from '../../core/engine/fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Customer, CustomerChange, FactDraft } from '../ledger/records.ts';

/** Facts that it can follow from. */
const teaching: readonly FactKind[] = ['csr-accepted', 'registration-done', 'row-seen', 'row-judged', 'row-placed'];

type Coming = { readonly caseId: string; readonly facts: readonly StoredFact[] };

/** Over the customer's cases, the oldest first, with the facts that are `coming`; the practice world's own is given. */
export function environmentKnown(
  ledger: Ledger,
  { id, mode, environment }: Customer,
  coming: Coming | null = null,
): Environment | null {
  if (mode === 'practice') return environment;
  const cases = ledger.casesOf(id);
  return (cases.ok ? cases.value : []).reduce<Environment | null>((known, one) => {
    const record = ledger.readCase(one.id);
    if (!record.ok) return known;
    const facts = [...record.value.facts, ...(coming?.caseId === one.id ? coming.facts : [])];
    return environmentLearned(stateOf(readFacts(facts)), known);
  }, null);
}

/** What these facts make known of the customer, to be written together with them. */
export function environmentFrom(
  ledger: Ledger,
  caseId: string,
  drafts: readonly FactDraft[],
  { wall, run, mono }: Moment,
): CustomerChange {
  if (!drafts.some(({ kind }) => teaching.some((one) => one === kind))) return {};
  const record = ledger.readCase(caseId);
  if (!record.ok) return {};
  const { customer, facts } = record.value;
  const at = new Date(wall).toISOString();
  const coming = drafts.map(({ kind, data }, index) => ({ kind, data, seq: facts.length + 1 + index, at, run, mono }));
  const environment = environmentKnown(ledger, customer, { caseId, facts: coming });
  return environment === customer.environment ? {} : { environment };
}
