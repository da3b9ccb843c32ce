// The calls about tables and many certificates at once: what a file would do, doing it, and writing one.
import * as v from 'valibot';
import { importFields, type Mapping } from '../customers/columns.ts';
import type { Change, ImportFault } from '../customers/import.ts';
import type { TableEncoding, TableFault } from '../formats/csv.ts';
import { maxTableBytes, maxTableColumns } from '../formats/table-size.ts';
import { maxFileBytes } from '../files/kinds.ts';

/** `too-wide`: more columns than any customers' table. `workbook`: Excel's own file, not a table out of it. */
export type SeenFault = Omit<TableFault, 'code'> & { readonly code: TableFault['code'] | 'too-wide' | 'workbook' };

/** `changes` and `added` are the first ones; the numbers count all. */
export type TablePlan =
  | {
      readonly ok: true;
      readonly add: number;
      readonly merge: number;
      readonly unchanged: number;
      readonly added: readonly { readonly line: number; readonly name: string; readonly code: string }[];
      readonly merged: readonly { readonly line: number; readonly name: string; readonly changes: readonly Change[] }[];
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly count: number };

/** What a file is and would do; nothing has been done. */
export type TableSight =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      /** As given, else by the names of the columns. */
      readonly mapping: Mapping;
      readonly rows: number;
      /** The first five rows, each cell's beginning. */
      readonly preview: readonly { readonly line: number; readonly cells: readonly string[] }[];
      readonly encoding: TableEncoding;
      readonly plan: TablePlan;
    }
  | { readonly ok: false; readonly faults: readonly SeenFault[]; readonly count: number };

/** Not done: what stands in the way now. */
export type TableTaken =
  | { readonly done: true; readonly added: number; readonly merged: number; readonly unchanged: number }
  | { readonly done: false; readonly sight: TableSight };

export const tableForms = ['csv', 'json'] as const;
export type TableForm = (typeof tableForms)[number];

/**
 * Why a file became nobody's certificate: `none`: it holds none of Apple's push certificates; `practice`;
 * `not-apple`: it only claims to be; `several`: more than one company has its number; `too-deep`: a folder
 * that lies in too many others.
 */
export type AsideWhy = 'unreadable' | 'none' | 'practice' | 'not-apple' | 'several' | 'too-deep';

/** `aside` and `withKey` are the first ones, by name; `asideCount` and `keyCount` count all. */
export type CertificatesTaken =
  | { readonly done: false; readonly why: 'cancelled' | 'nothing' | 'too-many' }
  | {
      readonly done: true;
      readonly files: number;
      /** Companies that are new, those that got a certificate, and files whose certificate was known already. */
      readonly added: number;
      readonly known: number;
      readonly unchanged: number;
      readonly withKey: readonly string[];
      readonly keyCount: number;
      readonly aside: readonly { readonly name: string; readonly why: AsideWhy }[];
      readonly asideCount: number;
    };

/** Files given in one call; more come as a folder. */
export const maxGivenFiles = 2000;

const mapping = v.pipe(v.array(v.nullable(v.picklist(importFields))), v.maxLength(maxTableColumns));
const name = v.pipe(v.string(), v.maxLength(1000));
const bytesUpTo = (most: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.byteLength <= most, 'too large'),
  );
// One byte more is enough to be told that it is too large.
const table = bytesUpTo(maxTableBytes + 1);

type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const tableCalls = {
  'table.look': call<{ name: string; bytes: Uint8Array; mapping: Mapping | null }, TableSight>(
    v.strictObject({ name, bytes: table, mapping: v.nullable(mapping) }),
  ),
  /** All or nothing; planned anew from the same bytes. */
  'table.take': call<{ name: string; bytes: Uint8Array; mapping: Mapping }, TableTaken>(
    v.strictObject({ name, bytes: table, mapping }),
  ),
  /** Writes every company into a file in the downloads folder. */
  'table.save': call<{ form: TableForm }, { path: string; name: string }>(
    v.strictObject({ form: v.picklist(tableForms) }),
  ),
  /** Null: a folder is asked for. */
  'certificates.take': call<
    { files: readonly { readonly name: string; readonly bytes: Uint8Array }[] | null },
    CertificatesTaken
  >(
    v.strictObject({
      files: v.nullable(
        v.pipe(v.array(v.strictObject({ name, bytes: bytesUpTo(maxFileBytes + 1) })), v.maxLength(maxGivenFiles)),
      ),
    }),
  ),
  /** What is being read of tables and certificates ends, and nothing of it is kept. */
  'certificates.cancel': call<undefined, null>(v.undefined()),
} as const;

export type TableEvents = {
  /** Files read so far, and in all. */
  'certificates.progress': { readonly read: number; readonly total: number };
};
