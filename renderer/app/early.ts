// What is pressed, chosen, dropped or pasted before the page's script has come is kept, and done when it has: nothing
// is lost, nothing done twice.
import { copyOf } from './given-files.ts';

/** React, which listens further down, does not hear these meanwhile; what the browser does by itself goes on. */
const kinds = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'pointercancel',
  'click',
  'keydown',
  'keyup',
  'input',
  'change',
  'drop',
  'paste',
] as const;
const ends: readonly string[] = ['pointerup', 'mouseup', 'pointercancel', 'click'];

/** Gives back what to call when presses are answered. */
export function keepEarly(): () => void {
  const kept: (() => void)[] = [];
  let taken = false;
  /** A press that began early may end late: the page has not seen its beginning. */
  let pressed = false;
  let repeating = false;

  const hear = (event: Event): void => {
    // Done again by us.
    if (!event.isTrusted && repeating) return;
    if (taken && !ends.includes(event.type)) {
      if (event.type === 'pointerdown') stop();
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown') pressed = true;
    if (event.type === 'click' || event.type === 'pointercancel') pressed = false;
    const again = repeat(event);
    if (taken && !pressed) stop();
    if (taken) again?.();
    else if (again) kept.push(again);
  };
  const stop = (): void => {
    for (const kind of kinds) window.removeEventListener(kind, hear, true);
  };
  for (const kind of kinds) window.addEventListener(kind, hear, true);
  return () => {
    taken = true;
    if (!pressed) stop();
    repeating = true;
    for (const again of kept) again();
    repeating = false;
  };
}

function repeat(event: Event): (() => void) | null {
  const { target } = event;
  if (event instanceof DragEvent && event.type === 'drop') {
    event.preventDefault();
    const dataTransfer = copyOf(event.dataTransfer);
    return () => window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }
  if (event instanceof ClipboardEvent) {
    const clipboardData = copyOf(event.clipboardData);
    return () => window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }
  if (event.type === 'change' && target instanceof HTMLSelectElement) {
    const { value } = target;
    return () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  // Chosen already, it would not change once more.
  if (event.type === 'change' && target instanceof HTMLInputElement)
    return () => {
      target.checked = false;
      target.click();
    };
  const button = event.type === 'click' && target instanceof Element ? target.closest('button') : null;
  return button && (() => button.click());
}
