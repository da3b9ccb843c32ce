// Facts of telling the right row from its look-alikes, and of what became of a stray one.
import * as v from 'valibot';
import { snapshotLimits } from '../../portal/snapshot.ts';
import { certificate, iso, line, name, rowVendor, sha256, via } from '../../engine/schemas.ts';

export const duplicateUserFacts = {
  /**
   * The row is to be found: after E320, from a verdict, or because somebody asked. A certificate at hand is set aside
   * with it.
   */
  'row-sought': v.strictObject({ because: v.picklist(['e320', 'verdict', 'asked']) }),
  /** The answer was read and the row is known; `unproven`: going on without proof, agreed with the help desk. */
  'row-settled': v.strictObject({ how: v.picklist(['proven', 'unproven']) }),
  /** What a certificate that was made or renewed by mistake serves (docs/manual-coverage.md W3). */
  'stray-told': v.strictObject({
    stray: v.picklist(['none', 'made-by-create', 'serves-another', 'unknown']),
    owner: line,
  }),
  /** Its owner, or the help desk where nobody knows it, was told. */
  'stray-owner-told': v.strictObject({}),
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.pipe(v.array(count), v.readonly());

/** The answer of core/rows/judgement.ts as it lies in the ledger. */
const judgement = v.variant('answer', [
  v.object({
    answer: v.picklist(['this-row', 'this-row-renewed']),
    row: v.nullable(count),
    file: v.exactOptional(name),
    key: v.exactOptional(v.picklist(['newest', 'other'])),
  }),
  v.object({ answer: v.literal('other-row'), looked: count }),
  v.object({ answer: v.literal('candidates'), rows: counts, all: count }),
  v.object({ answer: v.literal('no-candidate'), all: count }),
  v.object({
    answer: v.literal('not-enough'),
    why: v.picklist(['cut', 'too-long', 'no-apsp', 'contradicts', 'short', 'first', 'inside', 'few-differ']),
  }),
  v.object({ answer: v.picklist(['misread', 'nothing-known', 'not-a-row']) }),
]);

export const duplicateSystemFacts = {
  /** An (i) panel that was opened beside us: of which row of which list, and whose certificate it is. */
  'row-seen': v.object({
    list: sha256,
    at: count,
    apsp: v.pipe(v.string(), v.maxLength(40)),
    serial: v.nullable(v.pipe(v.string(), v.maxLength(64))),
    vendor: v.exactOptional(v.nullable(rowVendor)),
  }),
  /**
   * Apple has answered the upload of our request. `row`: the list in which Renew was pressed (a digest of each row's
   * words) and which row it was, where that was seen.
   */
  'upload-answered': v.object({
    row: v.nullable(
      v.object({
        rows: v.pipe(v.array(sha256), v.maxLength(snapshotLimits.rows), v.readonly()),
        at: v.pipe(count, v.maxValue(snapshotLimits.rows - 1)),
      }),
    ),
  }),
  /** Where the list shows the renewed row now, counted from 1, and its new end. */
  'row-relisted': v.object({ row: count, notAfter: v.nullable(iso) }),
  /** A row's certificate in use, which the person downloaded to learn which row it is: what it says, never the file. */
  'row-downloaded': v.object({ name, via, certificate }),
  /** Beside the row card: the place in the copied list at which the row was found. */
  'row-placed': v.object({ row: count, vendor: v.exactOptional(v.nullable(rowVendor)) }),
  /**
   * What a look at copied rows, panels, files or spoken values came to. Public material only; the text itself is not
   * kept.
   */
  'row-judged': v.object({
    via: v.picklist(['text', 'file', 'spoken']),
    judgement,
    /** APSPs, or their last characters, of rows that were looked at and are others. */
    others: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(200), v.readonly()),
    /** The whole list, if it was copied: how many rows, and which have the right date. */
    listed: v.nullable(v.object({ all: count, rows: counts })),
    /** Of the row that was found, as long as it is the certificate in use that it holds. */
    vendor: v.exactOptional(v.nullable(rowVendor)),
  }),
} as const;
