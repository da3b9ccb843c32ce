// Reads a foreign page for the assistant: what is painted on it, as plain data. Runs inside that page, in a world of
// its own, and never throws.
import type { PageSnapshot, Piece } from '../../../../core/portal/snapshot.ts';
import { attribute, rootOf } from './dom.ts';
import { findPanel } from './panel.ts';
import { cellsOf, findRows } from './rows.ts';
import { isPress, within, type Item, type Spot } from './spots.ts';
import { walk, type Limits, type Walk } from './walk.ts';

/** With the elements of the rows, in the snapshot's order: what is marked, and where a press belongs. */
export function readWithRows(
  document: Document,
  limits: Limits,
): { readonly snapshot: PageSnapshot; readonly rows: readonly Element[] } {
  const empty: PageSnapshot = {
    title: '',
    lang: '',
    translated: false,
    pieces: [],
    rows: [],
    panel: null,
    notes: null,
    fileFields: 0,
    passwords: 0,
    unseen: 0,
    graphics: 0,
    cut: false,
  };
  try {
    const found = walk(document, limits);
    // Where a password is typed, nothing is looked at.
    if (found.passwords > 0) return { snapshot: { ...empty, passwords: found.passwords }, rows: [] };
    const top = rootOf(document);
    const { elements, ...ordered } = order(found, limits);
    const snapshot: PageSnapshot = {
      ...ordered,
      title: titleOf(document).slice(0, limits.text),
      lang: ((top && attribute(top, 'lang')) || '').slice(0, 40),
      translated: found.translated,
      notes: found.notes?.text ?? null,
      fileFields: found.fileFields,
      passwords: 0,
      unseen: found.unseen,
      graphics: found.graphics + moving(document),
    };
    return { snapshot, rows: elements };
  } catch {
    return { snapshot: { ...empty, cut: true }, rows: [] };
  }
}

type Ordered = Pick<PageSnapshot, 'pieces' | 'rows' | 'panel' | 'cut'> & { readonly elements: readonly Element[] };

function order({ items, notes, cut }: Walk, limits: Limits): Ordered {
  markHeadings(items);
  const rows = findRows(items);
  const kept = rows.slice(0, limits.rows);
  const panel = findPanel(items, kept, notes, limits.panel);
  const inRow = markedIn(rows.map(({ spot }) => spot));
  const pieces = items
    .filter((item) => (panel && within(item.spot, panel.spot) ? isPress(item.role) : !inRow(item)))
    .map(({ role, text }): Piece => ({ role, text }));
  const byRow = new Map<Spot, Item[]>(kept.map(({ spot }) => [spot, []]));
  for (const item of items) for (let at: Spot | null = item.spot; at; at = at.parent) byRow.get(at)?.push(item);
  return {
    pieces: pieces.slice(0, limits.pieces),
    rows: kept.map(({ spot }) => cellsOf(spot, byRow.get(spot) ?? [], panel?.spot ?? null, limits)),
    elements: kept.flatMap(({ spot }) => spot.element ?? []),
    panel: panel && { row: panel.row, text: panel.text },
    cut: cut || rows.length > limits.rows || pieces.length > limits.pieces,
  };
}

function markedIn(places: readonly Spot[]): (item: Item) => boolean {
  const marked = new Set(places);
  return ({ spot }) => {
    for (let at: Spot | null = spot; at; at = at.parent) if (marked.has(at)) return true;
    return false;
  };
}

/** A browser's own letter height. */
const ordinarySize = 16;

/** Pages without headings write them larger. */
function markHeadings(items: readonly Item[]): void {
  const texts = items.filter(({ role }) => role === 'text');
  const sizes = texts
    .flatMap(({ size, text }) => Array<number>(Math.min(20, Math.ceil(text.length / 10))).fill(size))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  // Of three words the middle one may be the title itself.
  const usual = texts.length < 5 ? Math.min(median, ordinarySize) : median;
  for (const item of texts) {
    if (item.text.length > 100 || item.size < usual * (item.bold ? 1.15 : 1.3)) continue;
    item.role = 'heading';
    for (let at: Spot | null = item.spot; at; at = at.parent) at.held.headings += 1;
  }
}

const titleGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
const titleOf = (document: Document): string =>
  String(titleGetter?.call(document) ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const stateGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')?.get;
const readyStateOf = (document: Document): unknown => stateGetter?.call(document);

/** A page that still loads or turns a wheel is not blank. */
function moving(document: Document): number {
  const loading = readyStateOf(document) === 'loading';
  return loading || Document.prototype.getAnimations.call(document).some(({ playState }) => playState === 'running')
    ? 1
    : 0;
}
