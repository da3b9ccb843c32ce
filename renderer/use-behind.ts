// Reads what lies behind the first page: at leisure once that page is painted, at once when somebody wants to go there.
import { useEffect, useState } from 'react';
import type { Behind } from './behind.ts';

/** With nothing else to do it is read within milliseconds; a page that never rests does not keep it away. */
const leisureMs = 500;

let reading: Promise<Behind> | null = null;
const read = (): Promise<Behind> => (reading ??= import('./behind.ts').then(({ behind }) => behind));

export function useBehind(wanted: boolean): Behind | null {
  const [behind, setBehind] = useState<Behind | null>(null);
  useEffect(() => {
    if (behind) return;
    // What cannot be read ends on the crash page, whose button starts over.
    const take = (): void => { read().then(setBehind, (thrown: unknown) => setBehind(() => { throw thrown; })); };
    if (wanted) return take();
    const waiting = requestIdleCallback(take, { timeout: leisureMs });
    return () => cancelIdleCallback(waiting);
  }, [behind, wanted]);
  return behind;
}
