// One deed with what lay in the ledger before and after it.
import type { CustomerPage } from '../../../core/contract/customers.ts';
import type { Deed, Deeded, Seat, Table } from './deeds.ts';
import type { Seen } from './rows.ts';

export type Around = {
  readonly deed: Deed;
  readonly deeded: Deeded;
  readonly before: Seen;
  readonly after: Seen;
  /** Of the company that the deed is about, before it. */
  readonly page: CustomerPage | null;
  readonly seat: Seat;
  readonly table: Table;
};
