// Where a customer's management site was opened last, over all of the customer's cases.
import { readFacts } from '../../core/flows/facts.ts';
import type { Ledger } from '../ledger/ledger.ts';

export function siteWayKnown(ledger: Ledger, customerId: string): 'view' | 'browser' {
  const cases = ledger.casesOf(customerId);
  const said = (cases.ok ? cases.value : []).flatMap(({ id }) => {
    const record = ledger.readCase(id);
    return record.ok
      ? readFacts(record.value.facts).flatMap((fact) => {
          if (fact.kind === 'site-noted') return [{ at: fact.at, way: 'view' as const }];
          return fact.kind === 'site-way-chosen' ? [{ at: fact.at, way: fact.data.way }] : [];
        })
      : [];
  });
  return said.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)?.way ?? 'view';
}
