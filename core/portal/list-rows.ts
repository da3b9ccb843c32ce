// STUB until the reader is merged.
import type { RowRead } from './snapshot.ts';
import { findDates } from '../intake/dates.ts';
export type ListRow = { readonly at: number; readonly vendor: string | null; readonly day: number | null };
export const listRows = (rows: readonly RowRead[]): readonly ListRow[] => rows.map(({ cells }, at) => ({ at, vendor: cells[1] ?? null, day: findDates(cells.join(' ')).map(({ day }) => day)[0] ?? null }));
