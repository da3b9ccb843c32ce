// The two keys that every page has: Enter for its primary action, Escape for going back; neither while an input
// method composes.
import { useLayoutEffect } from 'react';
import { useWizard } from '../app/wizard-context.ts';

/**
 * 229 is what Chromium reports for any key that an input method is handling (UI Events, "keydown", section on legacy
 * keyCode).
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- no other field tells the key that ends a composition from a plain one
const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** These do something of their own on Enter. */
const ownEnter = 'button, a[href], textarea, select, summary, [role="button"]';

const plainKey = (event: KeyboardEvent): boolean =>
  !composing(event) && !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;

/** `over`: this page lies over the others, which do not hear the keys meanwhile. */
export function useKeys(enter: (() => void) | null, escape: () => void, over = false): void {
  const { covered } = useWizard();
  // With the page, not after it: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    if ((covered !== null) !== over) return;
    const entered = (event: KeyboardEvent): void => {
      if (
        event.key !== 'Enter' ||
        !enter ||
        !plainKey(event) ||
        (event.target instanceof Element && event.target.closest(ownEnter))
      )
        return;
      event.preventDefault();
      enter();
    };
    const escaped = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !plainKey(event)) return;
      event.preventDefault();
      escape();
    };
    // Enter is heard on its way down: React Aria's radio buttons keep it to themselves on its way up, to no purpose.
    window.addEventListener('keydown', entered, true);
    window.addEventListener('keydown', escaped);
    return () => {
      window.removeEventListener('keydown', entered, true);
      window.removeEventListener('keydown', escaped);
    };
  }, [enter, escape, covered, over]);
}
