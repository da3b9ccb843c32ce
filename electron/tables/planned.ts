// What is planned beside and written here: of a plan that somebody wrote into meanwhile nothing is written.
import { fail, type Result } from '../../core/base/result.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Milliseconds that this thread may be kept at once. */
const atOnceMs = 8;
/** Somebody else's writes in between make a plan old; that often in a row nobody writes. */
export const turns = 5;

export function createPlanned(ledger: Pick<Ledger, 'writes' | 'projectMore'>) {
  /** Who is there is read from what the ledger projects: an older version's has to be brought up to date first. */
  const projected = async (): Promise<void> => {
    for (;;) {
      const until = performance.now() + atOnceMs;
      if (ledger.projectMore(() => performance.now() >= until)) return;
      await new Promise(setImmediate);
    }
  };

  /** Plans until nobody has written meanwhile, and writes in the same breath. Null: it was cancelled. */
  const written = async <P, T>(
    plan: () => Promise<Result<P> | null>,
    write: (planned: P) => Result<T>,
  ): Promise<Result<T> | null> => {
    for (let turn = 0; turn < turns; turn += 1) {
      await projected();
      const before = ledger.writes();
      const planned = await plan();
      if (planned === null || !planned.ok) return planned;
      if (ledger.writes() === before) return write(planned.value);
    }
    return fail('step-mismatch', 'written meanwhile');
  };

  return { projected, written };
}
