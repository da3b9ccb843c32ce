// What is so of a row beside its status, and whether a row is among those that a list is narrowed to.
import type { BoardFilter, BoardRow, BoardStatus } from './board.ts';

/** Beside the status, which says one thing alone. */
export type BoardMark = Extract<BoardFilter, 'in-progress' | 'custody-open'>;
export const boardMarks = ['in-progress', 'custody-open'] as const satisfies readonly BoardMark[];
export type Marked = { readonly status: BoardStatus; readonly openCase: boolean; readonly custodyOpen: boolean };

export const isAmong = ({ status, openCase, custodyOpen }: Marked, filter: BoardFilter): boolean => {
  if (filter === 'in-progress') return openCase;
  if (filter === 'custody-open') return custodyOpen && status !== 'retired';
  return status === filter;
};

/** What is so beside what the status says. */
export function marksOf(row: Pick<BoardRow, 'openCase' | 'custodyOpen'> & { readonly status: BoardStatus }) {
  const marked = { status: row.status, openCase: row.openCase !== null, custodyOpen: row.custodyOpen.length > 0 };
  return boardMarks.filter((mark) => mark !== row.status && isAmong(marked, mark));
}
