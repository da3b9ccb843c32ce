// The rows of the list beside us: known by the (i) panels that were opened, else by the date alone
// (docs/manual-coverage.md W1, W7).
import { isThis, judgeDate, judgeRow, readAs, type RowStand } from './judge.ts';
import type { RowTarget } from './target.ts';

/** An (i) panel that was opened: of which row (from 0) of which list (a digest of its words), and what it said. */
export type SeenPanel = {
  readonly list: string;
  readonly at: number;
  readonly apsp: string;
  readonly serial: string | null;
};

export const standOfPanel = (
  target: RowTarget | null,
  { apsp, serial }: Pick<SeenPanel, 'apsp' | 'serial'>,
): RowStand =>
  judgeRow(target, { apsp: readAs('whole', apsp), serial: readAs('whole', serial), day: null, exact: false });

/**
 * `days`: the end date of each row as UTC midnight in ms, null where it can't be read. What was seen counts only
 * while the list is word for word the one it was seen in. `renewed`: the row that was renewed before our eyes
 * (core/rows/renewed-row.ts), as long as no panel of this list says another thing.
 */
export function standsOf(
  target: RowTarget | null,
  list: { readonly key: string; readonly days: readonly (number | null)[] },
  seen: readonly SeenPanel[],
  renewed: number | null = null,
): readonly RowStand[] {
  const panels = list.days.map((_day, at) => {
    const panel = seen.findLast((one) => one.list === list.key && one.at === at);
    return panel && target?.apsp ? standOfPanel(target, panel) : null;
  });
  const followed = target?.apsp && !panels.some((stand) => stand !== null && isThis(stand)) ? renewed : null;
  return list.days.map((day, at) => panels[at] ?? (at === followed ? 'this-renewed' : judgeDate(target, day)));
}

/**
 * Whose (i) to open next: the likely rows first, then the others, since a row renewed before has another date; null:
 * every row was looked at.
 */
export function nextToOpen(stands: readonly RowStand[]): number | null {
  const first = (...kinds: readonly RowStand[]) => stands.findIndex((stand) => kinds.includes(stand));
  for (const at of [first('misread'), first('likely'), first('unlikely', 'unknown')]) if (at !== -1) return at;
  return null;
}
