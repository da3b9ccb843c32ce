// The two keys that every page has: Enter for its primary action, Escape for going back; neither while an input method composes.
import { useEffect } from 'react';

/** 229 is what Chromium reports for any key that an input method is handling (UI Events, "keydown", section on legacy keyCode). */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- no other field tells the key that ends a composition from a plain one
const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** These do something of their own on Enter. */
const ownEnter = 'button, a[href], textarea, select, summary, [role="button"]';

export function useKeys(enter: (() => void) | null, escape: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (composing(event) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        escape();
      } else if (event.key === 'Enter' && enter && !(event.target instanceof Element && event.target.closest(ownEnter))) {
        event.preventDefault();
        enter();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [enter, escape]);
}
