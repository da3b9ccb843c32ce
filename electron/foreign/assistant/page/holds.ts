// Holds a press on Create, Renew or Revoke until it is meant: pointer, keyboard and submit, on every element that
// carries the words.
import type { HeldPress, Orders } from '../../../../core/contract/assistant.ts';
import { heldKinds, type HeldKind } from '../../../../core/portal/held.ts';
import { isLabel } from '../../../../core/portal/read-labels.ts';
import { allWithin, attribute, tagOf, textOf } from './dom.ts';

export type HoldHooks = {
  readonly orders: () => Orders;
  /** The row (from 0) that an element lies in. */
  readonly rowOf: (element: Element) => number | null;
  readonly held: (press: HeldPress, element: Element) => void;
};

/**
 * A released press goes through until it was made once; the clicks and submits that belong to it follow within this
 * time.
 */
const tailMs = 1500;
const kinds = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'keydown',
  'keyup',
  'submit',
] as const;
/** One report for one press: the others of its events are held silently. */
const reported: readonly string[] = ['click', 'auxclick', 'keydown', 'submit'];
/** A label sits on the control itself or a few elements above what was hit (an icon, a span). */
const levels = 6;
/** Blanks of the page's source count as well. */
const maxLength = 200;

export function armHolds(page: Window, hooks: HoldHooks): { readonly release: (press: HeldPress) => void } {
  let released: (HeldPress & { until: number }) | null = null;

  const isReleased = (press: HeldPress, type: string): boolean => {
    if (
      released?.what !== press.what ||
      (released.row !== press.row && press.row !== null) ||
      Date.now() > released.until
    )
      return false;
    if (type === 'click' || type === 'keydown' || type === 'submit')
      released.until = Math.min(released.until, Date.now() + tailMs);
    return true;
  };

  const judge = (event: Event) => {
    if (!event.isTrusted && event.type !== 'submit' && event.type !== 'click') return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const hit = controlsOf(event)
      .map((element) => ({ element, what: kindOf(element) }))
      .find(({ what }) => what !== null);
    if (!hit?.what) return;
    const press: HeldPress = { what: hit.what, row: hooks.rowOf(hit.element) };
    if (!isHeld(press, hooks.orders()) || isReleased(press, event.type)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (reported.includes(event.type)) hooks.held(press, hit.element);
  };

  for (const kind of kinds) page.addEventListener(kind, judge, { capture: true });
  return {
    release: (press) => {
      released = { ...press, until: Date.now() + 120_000 };
    },
  };
}

function isHeld({ what, row }: HeldPress, { holds }: Orders): boolean {
  if (what !== 'renew') return holds[what];
  return row !== null && (holds.renew[row] ?? null) !== null;
}

/** What was pressed, from the inside out; for a submit the button that sent it, or the form's first where a key did. */
function controlsOf(event: Event): readonly Element[] {
  if (event instanceof SubmitEvent && event.target instanceof Element)
    return event.submitter
      ? [event.submitter]
      : allWithin(event.target, 'button, input[type=submit], input[type=image]').slice(0, 1);
  return event
    .composedPath()
    .filter((one): one is Element => one instanceof Element)
    .slice(0, levels);
}

/** By text, value, alternative text or accessible name, as a whole: a sentence that mentions the word is no button. */
export function kindOf(element: Element): HeldKind | null {
  const words = [
    textOf(element),
    attribute(element, 'aria-label'),
    attribute(element, 'alt'),
    attribute(element, 'title'),
    tagOf(element) === 'input' ? attribute(element, 'value') : null,
  ];
  const said = words
    .flatMap((one) => (one !== null && one.length <= maxLength ? [one.trim()] : []))
    .filter((one) => one !== '');
  return heldKinds.find((kind) => said.some((one) => isLabel(one, kind) !== null)) ?? null;
}
