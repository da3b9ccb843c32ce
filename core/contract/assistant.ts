// What the assistant inside a foreign page may answer, and what it is told: checked and bounded like anything that
// comes from outside.
import * as v from 'valibot';
import { heldKinds, type HeldKind, type Holds } from '../portal/held.ts';
import type { RowStand } from '../rows/judge.ts';
import { pieceRoles, snapshotLimits as limits, type PageSnapshot } from '../portal/snapshot.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const line = text(limits.text);

const snapshot: v.GenericSchema<PageSnapshot> = v.strictObject({
  title: line,
  lang: text(40),
  translated: v.boolean(),
  pieces: v.pipe(v.array(v.strictObject({ role: v.picklist(pieceRoles), text: line })), v.maxLength(limits.pieces)),
  rows: v.pipe(
    v.array(
      v.strictObject({
        cells: v.pipe(v.array(line), v.maxLength(limits.cells)),
        actions: v.pipe(v.array(line), v.maxLength(limits.cells)),
      }),
    ),
    v.maxLength(limits.rows),
  ),
  panel: v.nullable(
    v.strictObject({ row: v.nullable(v.pipe(count, v.maxValue(limits.rows - 1))), text: text(limits.panel) }),
  ),
  notes: v.nullable(text(limits.notes)),
  fileFields: count,
  passwords: count,
  unseen: count,
  graphics: count,
  cut: v.boolean(),
});

/** A press that was held: what it was, and in which row (from 0). */
export type HeldPress = { readonly what: HeldKind; readonly row: number | null };
export type AssistantAnswer = {
  readonly version: number;
  readonly snapshot: PageSnapshot;
  readonly held: HeldPress | null;
};

const answer: v.GenericSchema<AssistantAnswer> = v.strictObject({
  version: count,
  snapshot,
  held: v.nullable(
    v.strictObject({ what: v.picklist(heldKinds), row: v.nullable(v.pipe(count, v.maxValue(limits.rows - 1))) }),
  ),
});

/** Null: not an answer of ours, whatever it is. */
export function readAnswer(given: unknown): AssistantAnswer | null {
  const read = v.safeParse(answer, given);
  return read.success ? read.output : null;
}

/** What the assistant is told: which presses to hold, and how to mark the rows. */
export type Orders = {
  readonly holds: Holds;
  readonly marks: readonly (RowStand | 'next')[];
};

export const noOrders: Orders = { holds: { create: false, revoke: false, renew: [] }, marks: [] };
