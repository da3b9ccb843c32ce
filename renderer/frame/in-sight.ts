// What has just come in is brought into sight: its beginning, and as much of it as fits.
import { useEffect, useRef, type RefObject } from 'react';

const air = 8;

/** Set by the page once it has been shown. */
export const settled = 'settled';

export function bringIntoSight(element: HTMLElement): void {
  const scroller = element.closest<HTMLElement>('.page-scroll');
  if (!scroller) return;
  const box = element.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  const above = box.top - room.top - air;
  const below = box.bottom - room.bottom + air;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}

/** Nothing moves while a page is only arriving. */
export function useInSight<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted && element.current?.closest<HTMLElement>('.page-scroll')?.dataset[settled] !== undefined)
      bringIntoSight(element.current);
  }, [wanted]);
  return element;
}
