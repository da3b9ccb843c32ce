// Finds the additional information of a row, wherever the page opens it: a dialog, a bubble, an unfolded row; and
// whose it is, if the page shows that.
import type { Row } from './rows.ts';
import { isPress, meeting, rowActions, within, type Item, type Spot } from './spots.ts';

export type Panel = { readonly spot: Spot; readonly row: number | null; readonly text: string };
type Notes = { readonly text: string; readonly spot: Spot } | null;

export function findPanel(items: readonly Item[], rows: readonly Row[], notes: Notes, maxLength: number): Panel | null {
  const panels = [
    ...new Set(items.filter(({ serial, subject }) => serial || subject).map(({ spot }) => panelAround(spot))),
  ];
  const held = (panel: Spot) => items.filter(({ spot, role }) => !isPress(role) && within(spot, panel));
  const whole = panels.filter((panel) => {
    const inside = held(panel);
    return inside.some(({ serial }) => serial) && inside.some(({ subject }) => subject);
  });
  const [first] = whole;
  if (!first) return null;
  // Two open at once: their words are given, but not as one row's.
  const spot = whole.reduce(meeting, first);
  const lines = whole.flatMap((panel) => [
    ...held(panel).map(({ text }) => text),
    ...(notes && notes.text.trim() !== '' && within(notes.spot, panel) ? [notes.text] : []),
  ]);
  return {
    spot,
    row: whole.length === 1 ? ownerOf(first, rows, items) : null,
    text: lines.join('\n').slice(0, maxLength),
  };
}

/** Out to where other rows or headings of the page begin. */
function panelAround(start: Spot): Spot {
  let panel = start;
  for (let above = start.parent; above; above = above.parent) {
    const { actions, headings, columns, dates, letters } = above.held;
    if (
      above.tag === 'body' ||
      rowActions.some((action) => actions[action] > 0) ||
      headings > panel.held.headings + 1 ||
      columns > panel.held.columns ||
      dates > panel.held.dates + 1 ||
      letters > 4000
    )
      break;
    panel = above;
  }
  return panel;
}

/** Inside a row, right behind it, or opened by the one button that says so. Contradicting signs: nobody's. */
function ownerOf(panel: Spot, rows: readonly Row[], items: readonly Item[]): number | null {
  const inside = rows.findIndex(
    ({ spot }) =>
      within(panel, spot) ||
      (spot.parent !== null &&
        spot.parent.tag !== 'body' &&
        within(panel, spot.parent) &&
        rows.filter((row) => spot.parent && within(row.spot, spot.parent)).length === 1 &&
        rows.length > 1),
  );
  const behind = panel.floating ? -1 : rows.findIndex(({ spot }) => follows(panel, spot));
  const opened = rows.flatMap(({ spot }, index) =>
    items.some((item) => item.expanded && within(item.spot, spot)) ? [index] : [],
  );
  const signs = [inside, behind, opened.length === 1 ? (opened[0] ?? -1) : -1].filter((index) => index >= 0);
  const [sign = null] = signs;
  return signs.every((index) => index === sign) ? sign : null;
}

function follows(panel: Spot, row: Spot): boolean {
  const { parent } = row;
  if (!parent) return false;
  let at: Spot | null = panel;
  while (at && at.parent !== parent) at = at.parent;
  const index = parent.children.indexOf(row);
  return at !== null && index >= 0 && parent.children[index + 1] === at;
}
