// A page that lies over whatever is open: its title and heading at once, and Escape for closing it.
import { useEffect, useRef, type RefObject } from 'react';
import { useWords } from '../app/wizard-context.ts';
import { settled } from './in-sight.ts';
import { useKeys } from './keys.ts';
import { setTitle } from '../masking/title.ts';

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
    setTitle(frame.title(screen, heading));
    // A heading that changes while somebody types on the page leaves them the keyboard.
    const { activeElement: held } = document;
    const typing = held instanceof HTMLInputElement && title.current?.closest('main')?.contains(held) === true;
    if (!typing) title.current?.focus();
  }, [frame, screen, heading]);
  useEffect(() => {
    const scroller = title.current?.closest<HTMLElement>('.page-scroll');
    if (scroller) scroller.dataset[settled] = '';
  }, []);
  useKeys(enter, back, true);
  return title;
}
