// Which rows of Apple's list are known, and how well: by the (i) panels that were opened, else by the date alone
// (docs/manual-coverage.md W1, W7).
import { digitsApart, type RowTarget } from './find-row.ts';
import { bareSerial } from './read-pasted.ts';

/**
 * A panel that was opened in this case: of which row (from 0) of which list (a digest of its words), and what it
 * said.
 */
export type SeenRow = {
  readonly list: string;
  readonly at: number;
  readonly apsp: string;
  readonly serial: string | null;
};

/**
 * `this-renewed`: the row, but renewed since (its serial is another). `likely` and `unlikely` go by the date and
 * prove nothing.
 */
export type Stand = 'this' | 'this-renewed' | 'other' | 'misread' | 'likely' | 'unlikely' | 'unknown';

const dayMs = 86_400_000;

/**
 * `days`: the end date of each row as UTC midnight in ms, null where it can't be read. What was seen counts only
 * while the list is word for word the one it was seen in. `renewed`: the row that was renewed before our eyes
 * (core/rows/renewed-row.ts), as long as no panel of this list says another thing.
 */
export function standsOf(
  target: RowTarget | null,
  list: { readonly key: string; readonly days: readonly (number | null)[] },
  seen: readonly SeenRow[],
  renewed: number | null = null,
): readonly Stand[] {
  const panels = list.days.map((_day, at) => {
    const panel = seen.findLast((one) => one.list === list.key && one.at === at);
    return panel && target?.apsp ? standOfPanel(target, panel) : null;
  });
  const known = panels.some((stand) => stand !== null && isThis(stand));
  return list.days.map(
    (day, at) => panels[at] ?? (target?.apsp && at === renewed && !known ? 'this-renewed' : byDate(target, day)),
  );
}

/** The same rules as for copied text (find-row.ts): the APSP alone is the row's identity. */
export function standOfPanel(target: RowTarget, { apsp, serial }: Pick<SeenRow, 'apsp' | 'serial'>): Stand {
  const own = target.apsp?.toLowerCase() ?? '';
  const same = serial !== null && target.serial !== null ? serial === bareSerial(target.serial) : null;
  if (apsp === own) return same === false ? 'this-renewed' : 'this';
  return same === true || digitsApart(apsp, own) <= 2 ? 'misread' : 'other';
}

function byDate(target: RowTarget | null, day: number | null): Stand {
  if (!target?.notAfter || day === null) return 'unknown';
  const end = Math.floor(Date.parse(target.notAfter) / dayMs) * dayMs;
  return Math.abs(day - end) <= dayMs ? 'likely' : 'unlikely';
}

export const isThis = (stand: Stand | undefined): boolean => stand === 'this' || stand === 'this-renewed';

/**
 * Whose (i) to open next: the likely rows first, then the others, since a row renewed before has another date; null:
 * every row was looked at.
 */
export function nextToOpen(stands: readonly Stand[]): number | null {
  const first = (...kinds: readonly Stand[]) => stands.findIndex((stand) => kinds.includes(stand));
  for (const at of [first('misread'), first('likely'), first('unlikely', 'unknown')]) if (at !== -1) return at;
  return null;
}
