// The shape of running text: plain words, and inside them the labels, portal words and names that a page sets apart.

export type Part =
  | string
  /** A label that is pressed or looked for, as it stands on the management site. */
  | { readonly kind: 'label'; readonly text: string }
  /** An English label of Apple's portal with its reading aid. */
  | { readonly kind: 'portal'; readonly text: string; readonly reading: string }
  /** A portal label that must not be pressed: shown struck through. */
  | { readonly kind: 'struck'; readonly text: string; readonly reading: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** File names, addresses, codes. */
  | { readonly kind: 'code'; readonly text: string };

export type Rich = readonly Part[];
export type Line = string | Rich;

export const rich = (...parts: readonly Part[]): Rich => parts;
export const label = (text: string): Part => ({ kind: 'label', text });
export const portal = (text: string, reading: string): Part => ({ kind: 'portal', text, reading });
export const struck = (text: string, reading: string): Part => ({ kind: 'struck', text, reading });
export const strong = (text: string): Part => ({ kind: 'strong', text });
export const code = (text: string): Part => ({ kind: 'code', text });

/** The words alone, as a line of text without any form holds them. */
export const plainLine = (line: Line): string =>
  typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
