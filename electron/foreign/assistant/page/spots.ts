// The visible page as plain data: its places, and the words that stand in them, in the page's order.
import { findDates } from '../../../../core/reading/dates.ts';
import { tidy } from '../../../../core/reading/tidy.ts';
import type { LabelId } from '../../../../core/portal/labels.ts';
import { labelsOf } from '../../../../core/portal/read-labels.ts';
import type { Piece } from '../../../../core/portal/snapshot.ts';

export const rowActions = ['renew', 'download', 'revoke'] as const;
export type RowAction = (typeof rowActions)[number];
/** What stands in a place and all below it. */
type Held = {
  readonly actions: Record<RowAction, number>;
  dates: number;
  headings: number;
  columns: number;
  presses: number;
  panels: number;
  letters: number;
};

/** An element that is painted. */
export type Spot = {
  readonly tag: string;
  /** Null: the root above the page. */
  readonly element: Element | null;
  readonly parent: Spot | null;
  readonly children: Spot[];
  readonly depth: number;
  /** Lies over the page. */
  readonly floating: boolean;
  /** Says that it is a question of its own, or stands in one that does. */
  readonly dialog: boolean;
  readonly held: Held;
};

export type Item = {
  readonly order: number;
  role: Piece['role'];
  readonly text: string;
  readonly spot: Spot;
  /** Letter height in pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** Of something that opens and closes. */
  readonly expanded: boolean;
  readonly action: RowAction | null;
  /** Which halves of the (i) panel the words hold. */
  readonly serial: boolean;
  readonly subject: boolean;
};

export function spotIn(
  parent: Spot | null,
  tag: string,
  kind: { readonly floating: boolean; readonly dialog: boolean },
  element: Element | null = null,
): Spot {
  const spot: Spot = {
    tag,
    element,
    parent,
    children: [],
    depth: (parent?.depth ?? -1) + 1,
    floating: kind.floating,
    dialog: kind.dialog || parent?.dialog === true,
    held: {
      actions: { renew: 0, download: 0, revoke: 0 },
      dates: 0,
      headings: 0,
      columns: 0,
      presses: 0,
      panels: 0,
      letters: 0,
    },
  };
  parent?.children.push(spot);
  return spot;
}

export const isPress = (role: Piece['role']): boolean => role === 'button' || role === 'link';

const columnIds: readonly LabelId[] = ['vendor', 'date', 'status', 'actions'];

type Known = {
  readonly ids: readonly LabelId[];
  readonly serial: boolean;
  readonly subject: boolean;
  readonly dated: boolean;
};
/** A list says the same words in every row. */
const known = new Map<string, Known>();
const maxKnown = 5000;

function knownOf(text: string): Known {
  const before = known.get(text);
  if (before) return before;
  const made: Known = {
    ids: labelsOf(text).map(({ id }) => id),
    serial: /serial ?number|シリアル ?(?:番号|ナンバー)|製造番号|通し番号/i.test(text),
    subject: /subject ?dn|apsp ?:|com\.apple\.mgmt\.external/i.test(text),
    dated: /[0-9０-９]/.test(text) && findDates(tidy(text)).length > 0,
  };
  if (known.size < maxKnown) known.set(text, made);
  return made;
}

/** Counts the words into every place that they stand in. */
export function itemIn(spot: Spot, given: Pick<Item, 'order' | 'role' | 'text' | 'size' | 'bold' | 'expanded'>): Item {
  const { role, text } = given;
  const words = knownOf(text);
  const press = isPress(role);
  // What a dialog asks is no row of the list.
  const action = press && !spot.dialog ? (rowActions.find((id) => words.ids.includes(id)) ?? null) : null;
  const serial = !press && words.serial;
  const subject = !press && words.subject;
  const panel = serial || subject;
  const dates = !press && !panel && words.dated ? 1 : 0;
  const column = !press && columnIds.some((id) => words.ids.includes(id));
  for (let at: Spot | null = spot; at; at = at.parent) {
    if (action) at.held.actions[action] += 1;
    else if (press) at.held.presses += 1;
    if (role === 'heading') at.held.headings += 1;
    if (column) at.held.columns += 1;
    if (panel) at.held.panels += 1;
    at.held.dates += dates;
    at.held.letters += text.length;
  }
  return { ...given, spot, action, serial, subject };
}

export const within = (spot: Spot, outer: Spot): boolean => {
  let at: Spot | null = spot;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
};

export const meeting = (a: Spot, b: Spot): Spot => {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else break;
  }
  return x;
};
