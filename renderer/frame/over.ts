// A page that lies over whatever is open: its title and heading at once, and Escape for closing it.
import { useEffect, useRef, type RefObject } from 'react';
import { useWords } from '../app/wizard-context.ts';
import { useKeys } from './keys.ts';

/** Gives back where its heading goes. What had the keyboard before gets it back when the page closes (App.tsx). */
export function useOverPage(
  screen: number,
  heading: string,
  enter: (() => void) | null,
  back: () => void,
): RefObject<HTMLHeadingElement | null> {
  const { frame } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = frame.title(screen, heading);
    title.current?.focus();
  }, [frame, screen, heading]);
  useKeys(enter, back, true);
  return title;
}
