// The row that was renewed before our eyes: where Apple's list has it now, and its new date. Followed from the list as
// it stood when Renew was pressed; where that leaves more than one row open, nothing is said (docs/manual-coverage.md
// W7).
import { dayMs, type Iso } from '../base/time.ts';
import { isThis, type RowStand } from './judge.ts';
import { rowAt } from './judgement.ts';
import { portalDate } from './row-card.ts';

/** The list in which Renew was pressed: a digest of each row's words, and which of them was the row (from 0). */
export type RowsBefore = { readonly rows: readonly string[]; readonly at: number };
/** On the list since: counted from 1, and when it ends; null: it shows its old date still, or none that can be read. */
export type Relisted = { readonly row: number; readonly notAfter: Iso | null };

/**
 * Every Renew but the known row's is held, so a form that comes of such a list is that row's. Null: no row, or more
 * than one, was known in it.
 */
export function rowsBefore(rows: readonly string[], stands: readonly RowStand[]): RowsBefore | null {
  const known = stands.flatMap((stand, at) => (isThis(stand) ? [at] : []));
  return known.length === 1 && known[0] !== undefined ? { rows, at: known[0] } : null;
}

/** Word for word the same list, or one in which a single row has other words: that one. Else null. */
export function renewedAt(before: RowsBefore | null, rows: readonly string[]): number | null {
  if (before === null || before.rows.length !== rows.length) return null;
  if (before.rows.every((words, at) => words === rows[at])) return before.at;
  const own = before.rows[before.at];
  const left = before.rows.filter((_words, at) => at !== before.at);
  const changed = rows.filter((words) => {
    const at = left.indexOf(words);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  const [words] = changed;
  // Rows of the same words can't be told apart once the list has another order.
  if (changed.length !== 1 || words === undefined || words === own || rows.indexOf(words) !== rows.lastIndexOf(words))
    return null;
  return rows.indexOf(words);
}

const isLater = (day: number, oldEnd: Iso): boolean => day > Date.parse(oldEnd) + dayMs;

/** The row shows a later end than before: Apple has taken the request, whether or not its confirmation was seen. */
export function hasMoved(
  before: RowsBefore | null,
  rows: readonly string[],
  days: readonly (number | null)[],
  oldEnd: Iso | null,
): boolean {
  const at = renewedAt(before, rows);
  const day = at === null ? null : (days[at] ?? null);
  return day !== null && oldEnd !== null && rows[at ?? 0] !== before?.rows[before.at] && isLater(day, oldEnd);
}

/** Of the list as it is read now; `oldEnd`: when the certificate in use ends. */
export function relistedIn(
  stands: readonly RowStand[],
  days: readonly (number | null)[],
  oldEnd: Iso | null,
  unchanged: boolean,
): Relisted | null {
  const at = stands.findIndex(isThis);
  if (at === -1) return null;
  const day = days[at] ?? null;
  const moved = day !== null && !unchanged && (oldEnd === null || isLater(day, oldEnd));
  return { row: rowAt(at), notAfter: moved ? `${new Date(day).toISOString().slice(0, 19)}Z` : null };
}

/** What a page says of it: `row` and the date as far as they were seen; `expiration` as the portal prints it. */
export type RenewedRow = {
  readonly row: number | null;
  readonly notAfter: Iso | null;
  readonly expiration: string | null;
};

export function renewedRow(relisted: Relisted | null): RenewedRow {
  const { row, notAfter } = relisted ?? { row: null, notAfter: null };
  return { row, notAfter, expiration: notAfter === null ? null : portalDate(Date.parse(notAfter)) };
}
