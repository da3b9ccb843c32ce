// Writes what a table or many certificates add, beside the main process and over a connection of its own: all of it in
// one transaction, or nothing. However much it is, the window is not kept waiting.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { createCases } from '../cases/cases.ts';
import type { CustomerChanged, NewCustomer } from '../ledger/customer-facts.ts';
import { openLedger } from '../ledger/ledger.ts';
import { patiently } from '../ledger/patiently.ts';
import { createClock } from '../shell/clock.ts';
import { turns } from './planned.ts';

export type Additions = {
  readonly newcomers: readonly NewCustomer[];
  readonly changed: readonly CustomerChanged[];
};
/** `ids`: of the customers that were written, empty where there was nothing to write. */
export type Written<T> = { readonly planned: T; readonly ids: readonly string[] };
export type Write = <T>(
  plan: () => Promise<Result<T>>,
  additions: (planned: T) => Additions | null,
) => Promise<Result<Written<T>>>;

/** `folder`: of the ledger. `writing`: told right before it is written; from then on it will be. */
export function createWriter(folder: string, writing: () => void): Write {
  return async (plan, additions) => {
    const clock = createClock();
    const { ledger, trouble } = await openLedger({ folder, clock });
    try {
      if (trouble) return fail(trouble.code, trouble.detail);
      // What is written brings the lists along.
      createCases(ledger, clock, () => '');
      for (let turn = 0; turn < turns; turn += 1) {
        const seen = ledger.seenState();
        if (!seen.ok) return seen;
        const planned = await plan();
        if (!planned.ok) return planned;
        const added = additions(planned.value);
        if (added === null || added.newcomers.length + added.changed.length === 0)
          return succeed({ planned: planned.value, ids: [] });
        writing();
        const { newcomers, changed } = added;
        const ids = await patiently(
          () => ledger.takeCustomers(newcomers, changed, seen.value),
          (done) => !done.ok && done.error.code === 'ledger-locked',
        );
        if (ids.ok) return succeed({ planned: planned.value, ids: ids.value });
        if (ids.error.code !== 'step-mismatch') return ids;
      }
      return fail('step-mismatch', 'written meanwhile');
    } finally {
      ledger.close();
    }
  };
}
