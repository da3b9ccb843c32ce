// What is typed on a page and not saved: whoever leaves it is asked once, and goes on or stays.
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFirst, type Unsaved } from '../app/wizard-context.ts';

export function useUnsavedGuard(): Unsaved {
  const parts = useRef(new Set<string>());
  const [waiting, setWaiting] = useState<{ readonly go: () => void; readonly focus: Element | null } | null>(null);
  const mark = useCallback((part: string, held: boolean) => {
    if (held) parts.current.add(part);
    else parts.current.delete(part);
  }, []);
  const leave = useCallback((go: () => void) => {
    if (parts.current.size === 0) go();
    else setWaiting({ go, focus: document.activeElement });
  }, []);
  const answer = useCallback(
    (leaves: boolean) => {
      setWaiting(null);
      if (!leaves) {
        if (waiting?.focus instanceof HTMLElement) waiting.focus.focus();
        return;
      }
      parts.current.clear();
      waiting?.go();
    },
    [waiting],
  );
  return useMemo(() => ({ mark, leave, asked: waiting !== null, answer }), [mark, leave, waiting, answer]);
}

/** Of one form; gives back what says at once that nothing of it is to be kept any more. */
export function useUnsaved(held: boolean): () => void {
  const part = useId();
  const {
    unsaved: { mark },
  } = useFirst();
  useEffect(() => {
    mark(part, held);
    return () => mark(part, false);
  }, [mark, part, held]);
  return useCallback(() => mark(part, false), [mark, part]);
}

/** Two states of a form are the same to whoever reads them. */
export const sameTyped = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(one) as (keyof T)[]).every((part) => String(one[part]).trim() === String(other[part]).trim());
