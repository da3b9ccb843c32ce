// Writes what a table or many certificates add, beside the main process and over a connection of its own: all of it in
// one transaction, or nothing. However much it is, the window is not kept waiting.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { createCases } from '../cases/cases.ts';
import type { CustomerChanged, NewCustomer } from '../ledger/customer-facts.ts';
import { openLedger, type Ledger } from '../ledger/ledger.ts';
import { createClock } from '../shell/clock.ts';

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

/** Somebody else's writes in between make a plan old; that often in a row nobody writes. */
const turns = 5;
/** Whoever holds the file for a moment is waited for: so often, so many milliseconds. */
const lockTries = 10;
const lockPauseMs = 200;

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
        const ids = await patiently(ledger, added, seen.value);
        if (ids.ok) return succeed({ planned: planned.value, ids: ids.value });
        if (ids.error.code !== 'step-mismatch') return ids;
      }
      return fail('step-mismatch', 'written meanwhile');
    } finally {
      ledger.close();
    }
  };
}

async function patiently(
  ledger: Ledger,
  { newcomers, changed }: Additions,
  seen: number,
): Promise<Result<readonly string[]>> {
  for (let left = lockTries; ; left -= 1) {
    const done = ledger.takeCustomers(newcomers, changed, seen);
    if (done.ok || done.error.code !== 'ledger-locked' || left === 0) return done;
    await new Promise((later) => setTimeout(later, lockPauseMs));
  }
}
