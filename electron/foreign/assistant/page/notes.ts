// Puts the line for next year into the upload form's Notes field, and never over something that stands there.
import { all, boxOf } from './dom.ts';

const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;

export function fillNotes(page: Document, text: string): boolean {
  const [field, ...others] = all(page, 'textarea').filter(
    (one): one is HTMLTextAreaElement => one instanceof HTMLTextAreaElement && boxOf(one).height > 0,
  );
  if (others.length > 0 || !field || field.value.trim() !== '' || field.readOnly || field.disabled) return false;
  setValue?.call(field, text);
  // As if typed: a page that listens hears of it.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === text;
}
