// Marks rows of the list: the one that is known to be right, the one to look at next, and those that are others.
import type { Orders } from '../../../../core/contract/assistant.ts';
import { styleOf } from './dom.ts';

type Look = { readonly outline: string; readonly opacity: string };
const looks: Partial<Record<Orders['marks'][number], Look>> = {
  this: { outline: '4px solid #14663a', opacity: '' },
  'this-renewed': { outline: '4px solid #14663a', opacity: '' },
  next: { outline: '3px dashed #1d4f91', opacity: '' },
  other: { outline: '', opacity: '0.55' },
};
const plainLook: Look = { outline: '', opacity: '' };
const heldLook: Look = { outline: '4px dotted #a11a1a', opacity: '' };

/** Only what was set here is taken back. */
export function createMarks() {
  const marked = new Map<HTMLElement, Look>();
  const draw = (element: HTMLElement, look: Look) => {
    const style = styleOf(element);
    style.outline = look.outline;
    style.outlineOffset = look.outline === '' ? '' : '-2px';
    style.opacity = look.opacity;
  };
  return {
    apply: (rows: readonly Element[], marks: Orders['marks']) => {
      const wanted = new Map(
        rows.flatMap((row, at): [HTMLElement, Look][] => {
          const look = looks[marks[at] ?? 'unknown'];
          return row instanceof HTMLElement && look ? [[row, look]] : [];
        }),
      );
      for (const element of [...marked.keys()]) {
        if (wanted.has(element)) continue;
        draw(element, plainLook);
        marked.delete(element);
      }
      for (const [element, look] of wanted) {
        if (marked.get(element) === look) continue;
        draw(element, look);
        marked.set(element, look);
      }
    },
    /** For a moment, where a press was held. */
    held: (element: Element) => {
      if (!(element instanceof HTMLElement)) return;
      draw(element, heldLook);
      setTimeout(() => draw(element, plainLook), 4000);
    },
  };
}
