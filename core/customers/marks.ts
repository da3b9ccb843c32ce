// What is so of a row beside its status, and whether a row is among those that a list is narrowed to.
import type { BoardFilter, BoardRow, BoardStatus } from './board.ts';

/** Beside the status, which says one thing alone. */
export type BoardMark = Extract<BoardFilter, 'in-progress' | 'checks-open' | 'custody-open'>;
export const boardMarks = ['in-progress', 'checks-open', 'custody-open'] as const satisfies readonly BoardMark[];
/** `missing`: a registration left something to be checked; `custodyOpen`: the yearly check did. */
export type Marked = {
  readonly status: BoardStatus;
  readonly openCase: boolean;
  readonly missing: boolean;
  readonly custodyOpen: boolean;
};

export const isAmong = ({ status, openCase, missing, custodyOpen }: Marked, filter: BoardFilter): boolean => {
  if (filter === 'in-progress') return openCase;
  if (filter === 'checks-open') return missing && status !== 'retired';
  if (filter === 'custody-open') return custodyOpen && status !== 'retired';
  return status === filter;
};

type MarkedRow = Pick<BoardRow, 'openCase' | 'missing' | 'custodyOpen'> & { readonly status: BoardStatus };
export const markedOf = ({ status, openCase, missing, custodyOpen }: MarkedRow): Marked => ({
  status,
  openCase: openCase !== null,
  missing: missing.length > 0,
  custodyOpen: custodyOpen.length > 0,
});

/** What is so beside what the status says. */
export const marksOf = (row: MarkedRow): readonly BoardMark[] =>
  boardMarks.filter((mark) => mark !== row.status && isAmong(markedOf(row), mark));
