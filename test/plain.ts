// A line of the texts as a reader hears it: the words alone.
import type { Line } from '../core/text/rich.ts';

/** A reading is in the reader's own brackets already. */
export const plain = (line: Line): string =>
  typeof line === 'string'
    ? line
    : line
        .map((part) => (typeof part === 'string' ? part : 'reading' in part ? part.text + part.reading : part.text))
        .join('');
