// What the board is asked for: everything but which rows of it.
import type { BoardOrder } from '../../core/contract/customers.ts';
import type { BoardFilter } from '../../core/customers/board.ts';

export type Asked = {
  readonly order: BoardOrder;
  readonly status: BoardFilter | null;
  readonly month: string | null;
  /** A day: those that end on it or a day either way. */
  readonly ends: string | null;
  readonly query: string;
};
