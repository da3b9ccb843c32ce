// The window's title: what it is, and how it shows while names are masked.
import { maskText } from './masking.ts';

let title: string | null = null;

/** As it was given, never masked. */
export const titleNow = (): string => title ?? document.title;

export function setTitle(text: string): void {
  title = text;
  document.title = maskText(text);
}
/** The switch was pressed. */
export const showTitle = (): void => setTitle(titleNow());
