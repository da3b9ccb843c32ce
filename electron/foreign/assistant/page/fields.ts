// Form fields, of which nothing is read but that they are there; only the Notes field's words are taken, since they
// are the row's name for next year.
import { isLabel } from '../../../../core/portal/read-labels.ts';
import { attribute, countIn } from './dom.ts';

/** A shown password is a text field that says what it is. */
export const passwordFields =
  'input:is([type="password" i], [autocomplete~="current-password" i], [autocomplete~="new-password" i])';

export const fileField = (element: Element): boolean => (attribute(element, 'type') ?? '').toLowerCase() === 'file';

/** A frame of the page's own origin can be asked; any other is only counted. */
export function frameHoldsPassword(element: Element): boolean {
  try {
    const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    return inner !== null && countIn(inner, passwordFields) > 0;
  } catch {
    return false;
  }
}

const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get;

/** `named`: the page calls it Notes; another text field counts only where it stands alone in an upload form. */
export function notesIn(
  element: Element,
  before: string,
  maxLength: number,
): { readonly text: string; readonly named: boolean } {
  const area = element as HTMLTextAreaElement;
  const names = [
    before,
    attribute(element, 'aria-label'),
    attribute(element, 'placeholder'),
    attribute(element, 'name'),
    ...[...area.labels].map((label) => label.textContent),
  ];
  const named = names.some((name) => name !== null && isLabel(name, 'notes') !== null);
  return { text: String(value?.call(element) ?? '').slice(0, maxLength), named };
}
