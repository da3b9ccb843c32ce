// The assistant inside Apple's page, in a world of its own: reads, marks, holds, and answers when it is asked. It
// sends nothing by itself.
import type { AssistantAnswer, HeldPress, Orders } from '../../../../core/contract/assistant.ts';
import { snapshotLimits, type PageSnapshot } from '../../../../core/portal/snapshot.ts';
import { armHolds, kindOf } from './holds.ts';
import { createMarks } from './marks.ts';
import { fillNotes } from './notes.ts';
import { parentOf } from './dom.ts';
import { readWithRows } from './read.ts';

/**
 * From a change to the answer; then reading rests ten times as long as it took, so that a page that never stops
 * changing costs little.
 */
const settleMs = 60;
const restFactor = 10;
const patienceMs = 20_000;

// Written out, since the contract's file would bring its schemas into the page.
const nothing: Orders = { holds: { create: false, revoke: false, renew: [] }, marks: [] };

function createAssistant(page: Document) {
  let orders = nothing;
  let version = 0;
  let last = '';
  let snapshot: PageSnapshot = readWithRows(page, snapshotLimits).snapshot;
  let held: HeldPress | null = null;
  let rows: readonly Element[] = [];
  /** Whose (i) was pressed last, where the page does not say whose panel it is. */
  let pressedRow: number | null = null;
  let waiting: ((answer: AssistantAnswer) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  const marks = createMarks();

  const rowOf = (element: Element): number | null => {
    for (let node: Node | null = element; node; node = parentOf(node)) {
      const at = rows.indexOf(node as Element);
      if (at !== -1) return at;
    }
    return null;
  };
  const answer = (): AssistantAnswer => ({ version, snapshot, held });
  const report = () => {
    const asked = waiting;
    waiting = [];
    for (const give of asked) give(answer());
    if (asked.length > 0) held = null;
  };
  const look = () => {
    timer = undefined;
    const began = performance.now();
    const { snapshot: read, rows: found } = readWithRows(page, snapshotLimits);
    rows = found;
    snapshot =
      read.panel && read.panel.row === null && pressedRow !== null && pressedRow < read.rows.length
        ? { ...read, panel: { ...read.panel, row: pressedRow } }
        : read;
    marks.apply(rows, orders.marks);
    restUntil = performance.now() + (performance.now() - began) * restFactor;
    const words = JSON.stringify(snapshot);
    if (words === last) return;
    last = words;
    version += 1;
    report();
  };
  const schedule = () => {
    timer ??= setTimeout(look, Math.max(settleMs, restUntil - performance.now()));
  };

  new MutationObserver(schedule).observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'value', 'disabled'],
  });
  for (const type of ['transitionend', 'animationend', 'load', 'input', 'change', 'resize', 'pageshow'])
    window.addEventListener(type, schedule, { capture: true });
  window.addEventListener(
    'click',
    (event) => {
      const hit = event.composedPath().filter((one): one is Element => one instanceof Element);
      // Renew and the like lead away; what is left in a row opens its panel.
      if (hit.slice(0, 6).some((element) => kindOf(element) !== null)) return;
      const row = hit[0] ? rowOf(hit[0]) : null;
      if (row !== null) pressedRow = row;
    },
    { capture: true },
  );
  const { release } = armHolds(window, {
    orders: () => orders,
    rowOf,
    held: (press, element) => {
      held = press;
      version += 1;
      marks.held(element);
      report();
    },
  });
  look();

  return Object.freeze({
    /**
     * Answers at once if the page is another than at `since`, else as soon as it changes, at the latest after a
     * while.
     */
    next: (since: number): Promise<AssistantAnswer> =>
      new Promise((give) => {
        const now = since !== version || held !== null;
        waiting.push(give);
        if (now) report();
        else
          setTimeout(() => {
            if (waiting.includes(give)) report();
          }, patienceMs);
      }),
    order: (given: Orders): true => {
      orders = given;
      marks.apply(rows, orders.marks);
      return true;
    },
    release: (press: HeldPress): true => {
      release(press);
      return true;
    },
    /** Into an empty Notes field only; false: there is none, or something stands in it. */
    note: (text: string): boolean => fillNotes(page, text),
  });
}

declare global {
  // The isolated world's own global, which the page's scripts can't see.
  var mdmCertWizard: ReturnType<typeof createAssistant> | undefined;
}
globalThis.mdmCertWizard ??= createAssistant(document);
