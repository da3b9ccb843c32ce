// The calls about printed sheets, and the small contract of the hidden window that draws one.
import * as v from 'valibot';
import { limits } from '../base/limits.ts';
import type { Sheet } from '../sheets/sheets.ts';
import { sheetWays } from '../sheets/steps.ts';
import type { Language } from './app-info.ts';

const line = v.pipe(v.string(), v.trim(), v.maxLength(limits.line));
const caseId = v.pipe(v.string(), v.uuid());
const customerId = v.pipe(v.string(), v.uuid());

/** Where the row comes from: a company's certificate, or the certificate in use of a job. */
const rowFrom = v.variant('from', [
  v.strictObject({ from: v.literal('customer'), customerId, topic: v.pipe(v.string(), v.maxLength(limits.line)) }),
  v.strictObject({ from: v.literal('case'), caseId }),
  /** As the first page's box read it. */
  v.strictObject({
    from: v.literal('read'),
    topic: v.pipe(v.string(), v.minLength(4), v.maxLength(limits.line)),
    serial: v.nullable(line),
    end: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    company: line,
    code: line,
    practice: v.boolean(),
  }),
]);

export const sheetWanted = v.variant('kind', [
  /** `way` null: as the customer's last job went. */
  v.strictObject({
    kind: v.literal('own'),
    row: rowFrom,
    topic: v.boolean(),
    way: v.nullable(v.picklist(sheetWays)),
  }),
  v.strictObject({
    kind: v.literal('hand-over'),
    caseId,
    said: v.strictObject({
      by: line,
      firstPhone: line,
      secondPhone: line,
      mailbox: line,
      passwordPlace: line,
    }),
    address: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('week'), masked: v.boolean() }),
]);
export type SheetWanted = v.InferOutput<typeof sheetWanted>;
export type SheetRowFrom = v.InferOutput<typeof rowFrom>;

type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const sheetCalls = {
  /** Writes the sheet as a PDF into the downloads folder. */
  'sheet.make': call<{ wanted: SheetWanted; language: Language }, { path: string; name: string }>(
    v.strictObject({ wanted: sheetWanted, language: v.picklist(['ja', 'en']) }),
  ),
  /** Opens the last one that was made, or shows where it lies. */
  'sheet.show': call<{ how: 'open' | 'folder' }, null>(v.strictObject({ how: v.picklist(['open', 'folder']) })),
} as const;

export type SheetQuestion = { readonly language: Language; readonly sheet: Sheet };
export type SheetBridge = {
  readonly question: () => Promise<SheetQuestion | null>;
  /** It is drawn, its faces included. */
  readonly drawn: () => Promise<void>;
};
