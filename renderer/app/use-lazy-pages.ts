// Reads what lies behind the first page: at leisure once that page is painted, at once when somebody wants to go there.
import { useEffect, useState } from 'react';
import { knowOwn } from '../masking/masking.ts';
import type { LazyPages } from './wizard-context.ts';

/** A page that never rests, or is never painted because nobody sees it, does not keep it away. */
const leisureMs = 1000;

let reading: Promise<LazyPages> | null = null;
const read = (): Promise<LazyPages> =>
  (reading ??= import('./lazy-pages.ts').then(({ lazyPages }) => {
    knowOwn(lazyPages.texts);
    return lazyPages;
  }));

export function useLazyPages(wanted: boolean): LazyPages | null {
  const [pages, setPages] = useState<LazyPages | null>(null);
  useEffect(() => {
    if (pages) return;
    // What cannot be read ends on the crash page, whose button starts over.
    const take = (): void => {
      read().then(setPages, (thrown: unknown) =>
        setPages(() => {
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
  }, [pages, wanted]);
  return pages;
}
