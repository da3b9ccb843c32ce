// Brings pasted text into one form: full-width letters, exotic blanks and dashes, and line ends are all the same
// afterwards.
import { limits } from '../base/limits.ts';

/** Case is kept; searches ignore it. Cut before it is normalised: one character can become eighteen. */
export function tidy(text: string): string {
  return text
    .slice(0, limits.words)
    .normalize('NFKC')
    .slice(0, limits.words)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}

/**
 * Without the characters at its two ends that the patterns fit, each of which is for a single character. A pattern
 * like `[.-]+$` looks at every run of such characters again and again, wherever it stands.
 */
export function trimMarks(text: string, atStart: RegExp | null, atEnd: RegExp): string {
  let from = 0;
  let to = text.length;
  while (atStart !== null && from < to && atStart.test(text.charAt(from))) from += 1;
  while (to > from && atEnd.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
