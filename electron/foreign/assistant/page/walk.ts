// Walks through what a page paints, bounded, and writes it down as places and words; open shadow roots are part of it.
import type { Piece, snapshotLimits } from '../../../../core/portal/snapshot.ts';
import {
  attribute,
  boxOf,
  countIn,
  firstChild,
  isElement,
  isText,
  nextSibling,
  openShadow,
  rootOf,
  slotted,
  tagOf,
} from './dom.ts';
import { fileField, frameHoldsPassword, notesIn, passwordFields } from './fields.ts';
import { buttonWords, kindOf, nameOf, roleOf } from './roles.ts';
import { itemIn, rowActions, spotIn, type Item, type Spot } from './spots.ts';
import { enter, inSight, isWritten, wholePage, type Box, type Paint } from './visible.ts';

export type Limits = { readonly [limit in keyof typeof snapshotLimits]: number };
export type Walk = {
  readonly items: Item[];
  readonly root: Spot;
  passwords: number;
  fileFields: number;
  notes: { readonly text: string; readonly spot: Spot; readonly named: boolean } | null;
  unseen: number;
  graphics: number;
  translated: boolean;
  cut: boolean;
};

/** The place whose words belong together: a button, a heading, a line of text. */
type Line = {
  readonly role: Piece['role'];
  readonly spot: Spot;
  readonly whole: boolean;
  readonly size: number;
  readonly bold: boolean;
  readonly expanded: boolean;
  text: string;
  last: Box | null;
};
type Here = {
  readonly spot: Spot;
  readonly paint: Paint;
  readonly whole: Line | null;
  readonly role: Piece['role'];
  readonly pointer: boolean;
  readonly depth: number;
};

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'select',
  'datalist',
  'title',
  'audio',
  'map',
  'area',
]);
const frames = new Set(['iframe', 'frame', 'object', 'embed', 'fencedframe', 'portal']);
const pictures = new Set(['svg', 'canvas', 'video', 'progress', 'meter']);
const deepest = 250;
/** Between two words further apart than this, in letter heights, stands the edge of a column. */
const columnGap = 0.9;

export function walk(document: Document, limits: Limits): Walk {
  const found: Walk = {
    items: [],
    root: spotIn(null, 'html', { floating: false, dialog: false }),
    passwords: countIn(document, passwordFields),
    fileFields: 0,
    notes: null,
    unseen: 0,
    graphics: 0,
    translated: false,
    cut: false,
  };
  const view = { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
  const range = new Range();
  const maxItems = limits.pieces + limits.rows * limits.cells;
  let nodes = 0;
  let line: Line | null = null;

  const end = () => {
    const text = line?.text.replace(/\s+/g, ' ').trim().slice(0, limits.text) ?? '';
    if (line && text !== '')
      found.items.push(
        itemIn(line.spot, {
          order: found.items.length,
          role: line.role,
          text,
          size: line.size,
          bold: line.bold,
          expanded: line.expanded,
        }),
      );
    // A heading may go on after a button in it.
    if (line) line.text = '';
    line = null;
  };
  const begin = (
    here: Here,
    style: CSSStyleDeclaration,
    role: Piece['role'],
    whole: boolean,
    expanded = false,
  ): Line => {
    end();
    return {
      role,
      spot: here.spot,
      whole,
      size: parseFloat(style.fontSize),
      bold: Number(style.fontWeight) >= 600,
      expanded,
      text: '',
      last: null,
    };
  };

  const readText = (node: Text, style: CSSStyleDeclaration, here: Here) => {
    const { data } = node;
    if (!/\S/.test(data)) {
      if (line && data !== '') line.text += ' ';
      return;
    }
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (!inSight(box, here.paint, view)) return;
    const apart = line?.last && !here.whole ? (box.left - line.last.right) / parseFloat(style.fontSize) : 0;
    if (line && !here.whole && apart > columnGap && box.top < (line.last?.bottom ?? 0)) end();
    line ??= here.whole ?? begin(here, style, here.role, false);
    // Words of neighbouring elements may have no blank between them, only room.
    if (line.last && (box.left - line.last.right > 1 || box.top >= line.last.bottom - 1)) line.text += ' ';
    if (line.text.length < limits.text * 2) line.text += data.slice(0, limits.text * 2);
    line.last = box;
  };

  const readInside = (element: Element, tag: string, style: CSSStyleDeclaration, here: Here) => {
    const written = isWritten(style, here.paint);
    const visit = (node: Node) => {
      if (isText(node)) {
        if (++nodes > limits.nodes) found.cut = true;
        else if (written) readText(node, style, here);
      } else if (isElement(node)) readElement(node, here);
    };
    const shadow = openShadow(element);
    if (shadow) found.passwords += countIn(shadow, passwordFields);
    const assigned = tag === 'slot' ? slotted(element) : [];
    if (assigned.length > 0) {
      for (const node of assigned) if (!found.cut) visit(node);
      return;
    }
    for (let node = firstChild(shadow ?? element); node && !found.cut; node = nextSibling(node)) {
      if (tag === 'details' && attribute(element, 'open') === null && !(isElement(node) && tagOf(node) === 'summary'))
        continue;
      visit(node);
    }
  };

  /** A thing without words inside: its words come with it. */
  const readNamed = (here: Here, style: CSSStyleDeclaration, element: Element, role: Piece['role'], words: string) => {
    if (words.trim() === '' || style.visibility !== 'visible' || !inSight(boxOf(element), here.paint, view)) return;
    if (here.whole && role !== 'button') {
      (line ??= here.whole).text += ` ${words} `;
      return;
    }
    line = begin(here, style, role, true);
    line.text = words;
    end();
  };

  const readElement = (element: Element, above: Here) => {
    if (found.cut) return;
    if (
      ++nodes > limits.nodes ||
      found.items.length >= maxItems ||
      above.depth > deepest ||
      rowActions.some((action) => found.root.held.actions[action] > limits.rows)
    ) {
      found.cut = true;
      return;
    }
    const tag = tagOf(element);
    if (skipped.has(tag)) return;
    found.translated ||= isTranslated(element, tag);
    if (tag === 'br' || tag === 'hr') {
      if (line?.whole) line.text += ' ';
      else end();
      return;
    }
    // Many pages hide the field and draw their own button for it.
    if (tag === 'input' && fileField(element)) found.fileFields += 1;
    const style = getComputedStyle(element);
    const paint = enter(element, tag, style, above.paint);
    if (!paint) return;
    const shown = () =>
      style.visibility === 'visible' &&
      inSight(boxOf(element), paint, view) &&
      boxOf(element).width >= 8 &&
      boxOf(element).height >= 8;
    const inline = style.display === 'inline' || style.display === 'contents';
    if (!inline && line) {
      if (line.whole) line.text += ' ';
      else end();
    }
    const here: Here = {
      ...above,
      paint,
      spot: spotIn(above.spot, tag, kindOf(element, tag, style), element),
      depth: above.depth + 1,
      pointer: style.cursor === 'pointer',
    };
    if (frames.has(tag)) {
      if (shown()) found.unseen += 1;
      if (frameHoldsPassword(element)) found.passwords += 1;
      return;
    }
    if (pictures.has(tag) || attribute(element, 'role') === 'progressbar') {
      if (shown()) found.graphics += 1;
      if (tag !== 'progress' && attribute(element, 'role') !== 'progressbar')
        readNamed(here, style, element, above.role, attribute(element, 'aria-label') ?? '');
      return;
    }
    if (tag === 'img') {
      if (shown()) found.graphics += 1;
      readNamed(here, style, element, above.role, nameOf(element));
      return;
    }
    if (tag === 'input') return readInput(element, style, here);
    if (tag === 'textarea') {
      const named = notesIn(element, found.items.at(-1)?.text ?? '', limits.notes);
      if (shown() && (found.notes === null || (named.named && !found.notes.named)))
        found.notes = { ...named, spot: here.spot };
      return;
    }
    if (attribute(element, 'contenteditable') !== null && attribute(element, 'contenteditable') !== 'false') return;
    if (tag.includes('-') && !openShadow(element) && firstChild(element) === null && shown()) found.unseen += 1;
    readOrdinary(element, tag, style, here, inline ? above.spot : here.spot, above.pointer);
  };

  const readOrdinary = (
    element: Element,
    tag: string,
    style: CSSStyleDeclaration,
    here: Here,
    textSpot: Spot,
    pointer: boolean,
  ) => {
    const role =
      here.whole && here.whole.role !== 'heading' && here.whole.role !== 'field'
        ? null
        : roleOf(element, tag, style, pointer);
    const opens = role !== null && role !== 'alert' && !(here.whole && (role === 'heading' || role === 'field'));
    if (!opens) {
      readInside(element, tag, style, {
        ...here,
        spot: here.whole ? here.spot : inlineSpot(style, here, textSpot),
        role: role === 'alert' ? 'alert' : here.role,
      });
      if (line && !line.whole && style.display !== 'inline' && style.display !== 'contents') end();
      return;
    }
    const announced = role === 'heading' && here.role === 'alert' ? 'alert' : role;
    const own = begin(here, style, announced, true, attribute(element, 'aria-expanded') === 'true');
    line = own;
    readInside(element, tag, style, { ...here, whole: own, role: announced });
    if (role === 'button' || role === 'link') {
      if (own.text.trim() === '') {
        line = null;
        readNamed({ ...here, whole: null }, style, element, announced, nameOf(element));
      }
    }
    end();
  };

  const readInput = (element: Element, style: CSSStyleDeclaration, here: Here) => {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    const words = buttonWords(element, type);
    const outer = { ...here, whole: null };
    if (words !== null) {
      if (isWritten(style, here.paint)) readNamed(outer, style, element, 'button', words);
    } else if (!['hidden', 'checkbox', 'radio', 'file', 'range', 'color'].includes(type)) {
      const empty = Element.prototype.matches.call(element, ':placeholder-shown');
      readNamed(
        outer,
        style,
        element,
        'field',
        attribute(element, 'aria-label') ?? (empty ? attribute(element, 'placeholder') : null) ?? '',
      );
    }
  };

  const top = rootOf(document);
  if (top && found.passwords === 0)
    readElement(top, { spot: found.root, paint: wholePage, whole: null, role: 'text', pointer: false, depth: 0 });
  end();
  return found;
}

/** The signs that translating browsers leave: Chrome on the root and in <font>, Edge in attributes of its own. */
function isTranslated(element: Element, tag: string): boolean {
  switch (tag) {
    case 'html':
      return /\btranslated-(?:ltr|rtl)\b/.test(attribute(element, 'class') ?? '');
    case 'font':
      return (
        attribute(element, '_mstmutation') !== null || /vertical-align: inherit/.test(attribute(element, 'style') ?? '')
      );
    default:
      return attribute(element, '_msttexthash') !== null;
  }
}

/** Words in an inline element belong to the block around it, so that a line stays one line. */
const inlineSpot = (style: CSSStyleDeclaration, here: Here, block: Spot): Spot =>
  style.display === 'inline' || style.display === 'contents' ? block : here.spot;
