// What a page says of the rows' certificates that have come: of the last one, or that the row was found before.
import type { DownloadedRows } from './downloaded.ts';
import { isThis } from './judge.ts';

/** `was-found` and `was-looked`: nothing came since, and which row a hand was at is not known any more. */
export type DownloadAnswer =
  | { readonly say: 'this' | 'this-renewed'; readonly name: string; readonly byHand: boolean }
  /** Another row; `found`: the right one was among the earlier ones, of this name where it was given by hand. */
  | { readonly say: 'other'; readonly found: null | { readonly name: string } }
  | { readonly say: 'unknown' | 'was-found' | 'was-looked' }
  | null;

/** `since`: how many there were when the person came to the page that asks. */
export function downloadAnswer({ files }: DownloadedRows, since: number): DownloadAnswer {
  const last = files.at(-1);
  if (last === undefined) return null;
  const right = files.findLast(({ stand }) => isThis(stand));
  const found = right ? { name: right.via === 'folder' ? '' : right.name } : null;
  if (files.length <= since && found) return { say: 'was-found' };
  if (files.length <= since) return files.some(({ stand }) => stand === 'other') ? { say: 'was-looked' } : null;
  if (last.stand === 'unknown') return { say: 'unknown' };
  return last.stand === 'other'
    ? { say: 'other', found }
    : { say: last.stand, name: last.name, byHand: last.via !== 'folder' };
}
