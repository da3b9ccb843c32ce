// Finds the rows of the certificates list: places that hold a day and at least two of Renew, Download and Revoke, and
// their like.
import { isPress, rowActions, within, type Item, type Spot } from './spots.ts';

export type Row = { readonly spot: Spot; readonly order: number };

/** More words than this beside a row are not the row's. */
const maxLetters = 260;

export function findRows(items: readonly Item[]): readonly Row[] {
  const candidates = new Map<Spot, number>();
  for (const item of items) {
    if (item.action === null) continue;
    const row = rowAround(item.spot);
    if (row && !candidates.has(row)) candidates.set(row, item.order);
  }
  // Two actions at least: a lone Download with a day beside it is the page that follows an upload.
  const sure = [...candidates.keys()].filter(
    (spot) => rowActions.filter((action) => spot.held.actions[action] > 0).length >= 2,
  );
  const rows = new Set(sure);
  for (const spot of [...(sure.length > 0 ? siblingsOf(sure) : []), ...candidates.keys()])
    if (alike(spot, sure)) rows.add(spot);
  const first = new Map<Spot, number>();
  for (const item of items)
    for (let at: Spot | null = item.spot; at; at = at.parent)
      if (rows.has(at) && !first.has(at)) first.set(at, item.order);
  return [...first].map(([spot, order]) => ({ spot, order })).sort((a, b) => a.order - b.order);
}

/** The smallest place around an action that holds a day, and then as far out as nothing foreign comes in. */
function rowAround(start: Spot): Spot | null {
  let row = start;
  while (row.held.dates === 0) {
    if (!row.parent) return null;
    row = row.parent;
  }
  if (!single(row)) return null;
  for (let above = row.parent; above && fits(above, row); above = above.parent) row = above;
  return row;
}

const single = ({ held }: Spot): boolean => rowActions.every((action) => held.actions[action] <= 1);

function fits(above: Spot, { held }: Spot): boolean {
  const more = above.held;
  return (
    single(above) &&
    above.tag !== 'body' &&
    more.dates === held.dates &&
    more.headings === held.headings &&
    more.columns === held.columns &&
    more.panels === held.panels &&
    more.presses - held.presses <= 1 &&
    more.letters - held.letters <= maxLetters
  );
}

/** A revoked row has nothing left to press, but stands among the others. */
function* siblingsOf(rows: readonly Spot[]): Generator<Spot> {
  for (const parent of new Set(rows.flatMap(({ parent }) => parent ?? []))) yield* parent.children;
}

function alike(spot: Spot, rows: readonly Spot[]): boolean {
  const { held, tag, parent } = spot;
  return (
    held.dates > 0 &&
    held.dates <= 2 &&
    held.headings === 0 &&
    held.panels === 0 &&
    single(spot) &&
    rows.some((row) => row.tag === tag && (row.parent === parent || row.parent?.parent === parent?.parent)) &&
    !rows.some((row) => row !== spot && within(row, spot))
  );
}

export function cellsOf(
  row: Spot,
  items: readonly Item[],
  panel: Spot | null,
  limits: { readonly cells: number },
): { readonly cells: readonly string[]; readonly actions: readonly string[] } {
  const own = items.filter(({ spot }) => within(spot, row) && !(panel && within(spot, panel)));
  return {
    cells: own
      .filter(({ role }) => !isPress(role))
      .map(({ text }) => text)
      .slice(0, limits.cells),
    actions: own
      .filter(({ role }) => isPress(role))
      .map(({ text }) => text)
      .slice(0, limits.cells),
  };
}
