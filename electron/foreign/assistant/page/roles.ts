// What an element is to a reader: something to press, a heading, a field's name, a warning; by its tag, its role or
// its looks.
import type { Piece } from '../../../../core/portal/snapshot.ts';
import { attribute } from './dom.ts';

type Role = Piece['role'];
const byTag: Readonly<Record<string, Role>> = {
  button: 'button',
  summary: 'button',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  caption: 'heading',
  label: 'field',
  legend: 'field',
};
const byRole: Readonly<Record<string, Role>> = {
  button: 'button',
  menuitem: 'button',
  link: 'link',
  heading: 'heading',
  alert: 'alert',
};

/** Null: nothing of its own; its words are those of the place it stands in. */
export function roleOf(element: Element, tag: string, style: CSSStyleDeclaration, pointerAbove: boolean): Role | null {
  const said = attribute(element, 'role');
  const own = said === null ? undefined : byRole[said.trim().toLowerCase()];
  if (own) return own;
  if (tag === 'a')
    return attribute(element, 'href') === null && attribute(element, 'onclick') === null && style.cursor !== 'pointer'
      ? null
      : 'link';
  const known = byTag[tag];
  if (known) return known;
  if (attribute(element, 'aria-live') === 'assertive') return 'alert';
  return looksPressable(element, style, pointerAbove) ? 'button' : null;
}

const shortest = 40;
/** A plain element that is made a button: by a handler in its tag, or by the hand that the mouse turns into over it. */
function looksPressable(element: Element, style: CSSStyleDeclaration, pointerAbove: boolean): boolean {
  // No form is a button, and its fields may hide what is asked of it below.
  if (element instanceof HTMLFormElement) return false;
  if (attribute(element, 'onclick') === null && (style.cursor !== 'pointer' || pointerAbove)) return false;
  const { childElementCount } = element;
  if (childElementCount > 3) return false;
  for (const child of element.children)
    if (!/^(?:font|span|i|b|em|strong|svg|img)$/.test(child.localName) || child.childElementCount > 1) return false;
  return element.textContent.trim().length <= shortest;
}

/** The name of something that shows no words of its own: an icon, a picture. */
export function nameOf(element: Element): string {
  const own = attribute(element, 'aria-label') ?? attribute(element, 'title');
  if (own !== null && own.trim() !== '') return own;
  return attribute(element, 'alt') ?? '';
}

/** The words on a button that is an input: they are written in its tag, not typed by anybody. */
export function buttonWords(element: Element, type: string): string | null {
  switch (type) {
    case 'submit':
      return attribute(element, 'value') ?? 'Submit';
    case 'reset':
      return attribute(element, 'value') ?? 'Reset';
    case 'button':
      return attribute(element, 'value') ?? nameOf(element);
    case 'image':
      return nameOf(element);
    default:
      return null;
  }
}

/** Over the page, or a question of its own. */
export function kindOf(
  element: Element,
  tag: string,
  style: CSSStyleDeclaration,
): { readonly floating: boolean; readonly dialog: boolean } {
  const said = attribute(element, 'role');
  const dialog =
    tag === 'dialog' || said === 'dialog' || said === 'alertdialog' || attribute(element, 'aria-modal') === 'true';
  return {
    floating: dialog || style.position === 'fixed' || (style.position === 'absolute' && Number(style.zIndex) >= 1),
    dialog,
  };
}
