// What a table is, what it would do to the customers, and the file that they are written into. Nothing is done here.
import { cut } from '../../core/base/cut.ts';
import type { SeenFault, TableForm, TablePlan, TableSight } from '../../core/contract/tables.ts';
import { proposeMapping, type Mapping } from '../../core/customers/columns.ts';
import { exportRows } from '../../core/customers/export.ts';
import { magicKind } from '../../core/files/magic.ts';
import { planImport, previewRows, type ImportPlan } from '../../core/customers/import.ts';
import { factsOfEntry } from '../../core/customers/listed.ts';
import type { CustomerEntry, ListedCustomer } from '../../core/customers/profile.ts';
import { readTable, type Table } from '../../core/formats/csv.ts';
import { writeTable } from '../../core/formats/csv-write.ts';
import { maxTableColumns } from '../../core/formats/table-size.ts';
import type { CustomerChanged, NewCustomer } from '../ledger/customer-facts.ts';

/** What is shown of a plan: more is counted. */
const shownChanges = 20;
/** Characters of a cell or a name that are shown. */
const shownLetters = 80;

/** What the ledger is to write; `unchanged` counts rows that change nothing. */
export type ToWrite = {
  readonly newcomers: readonly NewCustomer[];
  readonly changed: readonly CustomerChanged[];
  readonly unchanged: number;
};

type Read = { readonly ok: true; readonly table: Table } | Extract<TableSight, { readonly ok: false }>;

function read(bytes: Uint8Array): Read {
  if (magicKind(bytes) === 'workbook') return { ok: false, faults: [{ line: null, code: 'workbook' }], count: 1 };
  const found = readTable(bytes);
  if (!found.ok || found.table.header.length <= maxTableColumns) return found;
  const fault: SeenFault = { line: 1, code: 'too-wide' };
  return { ok: false, faults: [fault], count: 1 };
}

const shown = (text: string): string => cut(text, shownLetters);

/** `today`: as `2027-01-25`. */
export type GivenTable<M extends Mapping | null> = {
  readonly bytes: Uint8Array;
  readonly mapping: M;
  readonly today: string;
};

export function sightOf(
  { bytes, mapping: given, today }: GivenTable<Mapping | null>,
  existing: readonly ListedCustomer[],
): TableSight {
  const found = read(bytes);
  if (!found.ok) return found;
  const { table } = found;
  const mapping = given?.length === table.header.length ? given : proposeMapping(table.header);
  return {
    ok: true,
    header: table.header.map(shown),
    mapping,
    rows: table.rows.length,
    preview: previewRows(table).map(({ line, cells }) => ({ line, cells: cells.map(shown) })),
    encoding: table.encoding,
    plan: told(planImport(table, mapping, existing, today), existing),
  };
}

function told(plan: ImportPlan, existing: readonly ListedCustomer[]): TablePlan {
  if (!plan.ok) return plan;
  const names = new Map(existing.map(({ id, profile }) => [id, profile.name]));
  return {
    ok: true,
    add: plan.add.length,
    merge: plan.merge.length,
    unchanged: plan.unchanged,
    added: plan.add
      .slice(0, shownChanges)
      .map(({ line, entry: { profile } }) => ({ line, name: profile.name, code: profile.code })),
    merged: plan.merge.slice(0, shownChanges).map(({ line, id, changes, entry }) => ({
      line,
      name: names.get(id) || entry.profile.name,
      changes: changes.map(({ field, from, to }) => ({ field, from: shown(from), to: shown(to) })),
    })),
  };
}

/** What the table does, or what stands in its way. */
export function workOf(
  given: GivenTable<Mapping>,
  existing: readonly ListedCustomer[],
): { readonly toWrite: ToWrite } | { readonly sight: TableSight } {
  const { bytes, mapping, today } = given;
  const found = read(bytes);
  if (!found.ok) return { sight: found };
  const fits = mapping.length === found.table.header.length;
  const plan = fits ? planImport(found.table, mapping, existing, today) : null;
  if (plan === null || !plan.ok) return { sight: sightOf(given, existing) };
  const before = new Map(existing.map((one) => [one.id, one]));
  return {
    toWrite: {
      newcomers: plan.add.map(({ entry }) => newCustomer(entry)),
      changed: plan.merge.map(({ id, entry }) => ({
        customerId: id,
        facts: factsOfEntry(before.get(id) ?? null, entry),
      })),
      unchanged: plan.unchanged,
    },
  };
}

function newCustomer(entry: CustomerEntry): NewCustomer {
  const { name, code, siteUrl } = entry.profile;
  return { customer: { name, mCode: code, environment: null, siteUrl }, facts: factsOfEntry(null, entry) };
}

/** As CSV for people and Excel, or as JSON for other programs. */
export function fileOf(form: TableForm, customers: readonly ListedCustomer[]): Uint8Array {
  if (form === 'csv') return writeTable(exportRows(customers));
  const whole = { format: 'mdm-cert-wizard customers', version: 1, customers };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
}
