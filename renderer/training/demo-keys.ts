// The keys of the demonstration: space, the arrows, Escape, wherever the keyboard is.
import { useEffect } from 'react';

type Keys = {
  readonly turn: () => void;
  readonly next: () => void;
  readonly before: () => void;
  readonly end: () => void;
};

export function useDemoKeys({ turn, next, before, end }: Keys): void {
  useEffect(() => {
    const does: Readonly<Record<string, () => void>> = { ' ': turn, ArrowRight: next, ArrowLeft: before, Escape: end };
    const pressed = (event: KeyboardEvent): void => {
      const act = does[event.key];
      if (!act || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      // A button that has the keyboard would take the space for itself.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) act();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [turn, next, before, end]);
}
