// Reads what lies behind the first page: at leisure once that page is painted, at once when somebody wants to go there.
import { useEffect, useState } from 'react';
import type { Behind } from './wizard-context.ts';

/** A page that never rests, or is never painted because nobody sees it, does not keep it away. */
const leisureMs = 1000;

let reading: Promise<Behind> | null = null;
const read = (): Promise<Behind> => (reading ??= import('./behind.ts').then(({ behind }) => behind));

export function useBehind(wanted: boolean): Behind | null {
  const [behind, setBehind] = useState<Behind | null>(null);
  useEffect(() => {
    if (behind) return;
    // What cannot be read ends on the crash page, whose button starts over.
    const take = (): void => {
      read().then(setBehind, (thrown: unknown) =>
        setBehind(() => {
          throw thrown;
        }),
      );
    };
    if (wanted) return take();
    const latest = setTimeout(take, leisureMs);
    // The first frame is the one that paints the page; in the second it has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        requestIdleCallback(take);
      });
    });
    return () => {
      clearTimeout(latest);
      cancelAnimationFrame(frame);
    };
  }, [behind, wanted]);
  return behind;
}
