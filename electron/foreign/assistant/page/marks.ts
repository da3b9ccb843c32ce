// Marks rows of the list: the one that is known to be right, the one to look at next, and those that are others.
import type { Orders } from '../../../../core/contract/assistant.ts';
import { boxOf, intoView, styleOf } from './dom.ts';

type MarkStyle = { readonly outline: string; readonly opacity: string };
const styles: Partial<Record<Orders['marks'][number], MarkStyle>> = {
  this: { outline: '4px solid #14663a', opacity: '' },
  'this-renewed': { outline: '4px solid #14663a', opacity: '' },
  next: { outline: '3px dashed #1d4f91', opacity: '' },
  other: { outline: '', opacity: '0.55' },
};
const plainStyle: MarkStyle = { outline: '', opacity: '' };
const heldStyle: MarkStyle = { outline: '4px dotted #a11a1a', opacity: '' };

/** Nothing of it can be read. */
function outOfSight(element: HTMLElement): boolean {
  const { top, bottom, height } = boxOf(element);
  return height > 0 && (bottom <= height / 2 || top >= innerHeight - height / 2);
}

/**
 * Only what was set here is taken back. A row that is framed comes into sight once, when it is framed: where somebody
 * scrolls after that is theirs.
 */
export function createMarks() {
  const marked = new Map<HTMLElement, MarkStyle>();
  const draw = (element: HTMLElement, mark: MarkStyle) => {
    const style = styleOf(element);
    style.outline = mark.outline;
    style.outlineOffset = mark.outline === '' ? '' : '-2px';
    style.opacity = mark.opacity;
  };
  return {
    apply: (rows: readonly Element[], marks: Orders['marks']) => {
      const wanted = new Map(
        rows.flatMap((row, at): [HTMLElement, MarkStyle][] => {
          const mark = styles[marks[at] ?? 'unknown'];
          return row instanceof HTMLElement && mark ? [[row, mark]] : [];
        }),
      );
      for (const element of [...marked.keys()]) {
        if (wanted.has(element)) continue;
        draw(element, plainStyle);
        marked.delete(element);
      }
      for (const [element, mark] of wanted) {
        if (marked.get(element) === mark) continue;
        const framed = (marked.get(element)?.outline ?? '') !== '';
        draw(element, mark);
        marked.set(element, mark);
        if (mark.outline !== '' && !framed && outOfSight(element)) intoView(element);
      }
    },
    /** For a moment, where a press was held. */
    held: (element: Element) => {
      if (!(element instanceof HTMLElement)) return;
      draw(element, heldStyle);
      setTimeout(() => draw(element, plainStyle), 4000);
    },
  };
}
