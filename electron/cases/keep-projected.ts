// Makes the ledger's projections in the background, where an older version or an older program left them out: a little
// at a time, so that nobody waits for it.
import type { Ledger } from '../ledger/ledger.ts';

/** Milliseconds that this thread may be kept at once. */
const atOnceMs = 8;
/** Cases whose minute passed while nobody looked. */
const refreshedAtOnce = 5;

/** Begins once `shown` is there; the function given back ends it, and what is left is made the next time. */
export function keepProjected(
  ledger: Pick<Ledger, 'projectMore' | 'refreshProjected'>,
  shown: Promise<void>,
  mono: () => number = () => performance.now(),
): () => void {
  let ended = false;
  const goOn = (): void => {
    if (ended) return;
    const until = mono() + atOnceMs;
    const done = ledger.projectMore(() => mono() >= until) && ledger.refreshProjected(refreshedAtOnce) === 0;
    if (!done) setImmediate(goOn);
  };
  void shown.then(() => setImmediate(goOn));
  return () => {
    ended = true;
  };
}
