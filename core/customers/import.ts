// What an import of a table would do: which customers it adds, what it changes of those that are there. Pure: nothing
// is done, and a table with one fault does nothing at all.
import { cut } from '../base/cut.ts';
import { isDayOf } from '../base/time.ts';
import { readCell, entryOf, sameSerial, shownOf, textsOf, type CellFault, type Texts } from './cells.ts';
import { importFields, type ImportField, type Mapping } from './columns.ts';
import { nobody } from './person.ts';
import { emptyContacts } from './contacts.ts';
import { emptyProfile, type CustomerEntry, type ListedCustomer } from './profile.ts';
import { nameKey } from './search.ts';

type Row = { readonly line: number; readonly cells: readonly string[] };
export type ImportTable = { readonly header: readonly string[]; readonly rows: readonly Row[] };

/**
 * `line`: of the file; null: the mapping is meant. `no-name`: a new customer needs one. `duplicate`: `first` is the
 * line of the row that is the same customer. `several`: more than one customer there is could be meant.
 * `another-topic`: the certificate of the customer there is has another topic. `lost-letters`: the cell is what was
 * there with question marks in it. `found`: the cell, its beginning.
 */
export type ImportFault = {
  readonly line: number | null;
  readonly code:
    | CellFault
    | 'no-name-column'
    | 'column-twice'
    | 'no-name'
    | 'duplicate'
    | 'several'
    | 'another-topic'
    | 'lost-letters';
  readonly field: ImportField | null;
  readonly found: string;
  readonly first?: number;
};
export type Change = { readonly field: ImportField; readonly from: string; readonly to: string };
export type Added = { readonly line: number; readonly entry: CustomerEntry };
/** `by`: how it was known. `entry`: as it is afterwards. */
export type Merged = {
  readonly line: number;
  readonly id: string;
  readonly by: 'id' | 'code' | 'name';
  readonly changes: readonly Change[];
  readonly entry: CustomerEntry;
};
/** `unchanged`: rows of customers of whom everything is known already. `faults`: the first 200; `count`: of all. */
export type ImportPlan =
  | { readonly ok: true; readonly add: readonly Added[]; readonly merge: readonly Merged[]; readonly unchanged: number }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly count: number };

const maxFaults = 200;
const maxFound = 60;

export const previewRows = ({ rows }: ImportTable): readonly Row[] => rows.slice(0, 5);

/**
 * A row is the customer of its id (from a table of ours), else of its code, else the only one of its name that has no
 * other code. What a cell says replaces what was there; an empty one changes nothing. End, topic and serial number are
 * only heard: those of a certificate stay, and a cell that says the same as the certificate is not even that.
 * `today`: as `2027-01-25`.
 */
export function planImport(
  { rows }: ImportTable,
  mapping: Mapping,
  existing: readonly ListedCustomer[],
  today: string,
): ImportPlan {
  const wrongColumns = faultsOfMapping(mapping);
  if (wrongColumns.length > 0) return { ok: false, faults: wrongColumns, count: wrongColumns.length };
  const find = createFinder(existing, namedIn(rows, mapping, today));
  const seen = new Map<string, number>();
  const faults: ImportFault[] = [];
  const add: Added[] = [];
  const merge: Merged[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const planned = planRow(row, mapping, find, today);
    if ('faults' in planned) {
      faults.push(...planned.faults);
      continue;
    }
    const first = planned.keys.map((key) => seen.get(key)).find((line) => line !== undefined);
    if (first !== undefined) {
      faults.push({ line: row.line, code: 'duplicate', field: null, found: planned.name, first });
      continue;
    }
    for (const key of planned.keys) seen.set(key, row.line);
    if (planned.added) add.push(planned.added);
    if (planned.merged && planned.merged.changes.length > 0) merge.push(planned.merged);
    else if (planned.merged) unchanged += 1;
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, maxFaults), count: faults.length };
  return { ok: true, add, merge, unchanged };
}

function faultsOfMapping(mapping: Mapping): readonly ImportFault[] {
  const fields = mapping.filter((field) => field !== null);
  const twice = importFields.filter((field) => fields.indexOf(field) !== fields.lastIndexOf(field));
  const faults = twice.map((field): ImportFault => ({ line: null, code: 'column-twice', field, found: '' }));
  if (fields.includes('name')) return faults;
  return [...faults, { line: null, code: 'no-name-column', field: 'name', found: '' }];
}

type Known = { readonly customer: ListedCustomer; readonly by: Merged['by'] };
type Finder = (said: Texts) => Known | 'several' | null;

/** Which customers other rows of the table name by themselves; looked up only where a name alone could be several. */
function namedIn(rows: readonly Row[], mapping: Mapping, today: string): (customer: ListedCustomer) => boolean {
  const cellsOf = (field: 'id' | 'code') => {
    const at = mapping.indexOf(field);
    const read = rows.map(({ cells }) => readCell(field, cells[at] ?? '', today));
    return new Set(read.flatMap((cell) => (cell.ok && cell.text !== '' ? [cell.text] : [])));
  };
  let named: { readonly ids: ReadonlySet<string>; readonly codes: ReadonlySet<string> } | null = null;
  return ({ id, profile }) => {
    named ??= { ids: cellsOf('id'), codes: cellsOf('code') };
    return named.ids.has(id) || named.codes.has(profile.code.toUpperCase());
  };
}

/** `isNamed`: by an id or a code in the table. */
function createFinder(existing: readonly ListedCustomer[], isNamed: (customer: ListedCustomer) => boolean): Finder {
  const byId = new Map(existing.map((one) => [one.id, one]));
  const byCode = groupBy(existing, ({ profile }) => profile.code.toUpperCase());
  const byName = groupBy(existing, ({ profile }) => nameKey(profile.name));
  const only = (among: readonly ListedCustomer[], by: Known['by']): Known | 'several' | null => {
    const [customer, another] = among;
    if (customer === undefined) return null;
    return another === undefined ? { customer, by } : 'several';
  };
  return ({ id, code, name }) => {
    const ours = byId.get(id);
    if (ours !== undefined) return { customer: ours, by: 'id' };
    const coded = code === '' ? null : only(byCode.get(code) ?? [], 'code');
    if (coded !== null || name === '') return coded;
    const named = byName.get(nameKey(name)) ?? [];
    const codeless = named.filter(({ profile }) => profile.code === '');
    if (code !== '') return only(codeless, 'name');
    if (named.length < 2) return only(named, 'name');
    // Each other one has a row of its own: then the row without a code is the one without a code.
    const [own] = codeless;
    const isRest = own !== undefined && !isNamed(own) && named.every((one) => one === own || isNamed(one));
    return only(isRest ? [own] : named, 'name');
  };
}

function groupBy(
  customers: readonly ListedCustomer[],
  keyOf: (customer: ListedCustomer) => string,
): ReadonlyMap<string, readonly ListedCustomer[]> {
  const groups = new Map<string, ListedCustomer[]>();
  for (const customer of customers) {
    const key = keyOf(customer);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [customer]);
    else group.push(customer);
  }
  return groups;
}

/** `keys`: what no second row of the table may have. */
type Planned = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly added?: Added;
  readonly merged?: Merged;
};
type Refused = { readonly faults: readonly ImportFault[] };

function planRow(row: Row, mapping: Mapping, find: Finder, today: string): Planned | Refused {
  const { line } = row;
  const { said, faults } = readRow(row, mapping, find, today);
  if (faults.length > 0) return { faults };
  const refuse = (code: ImportFault['code'], field: ImportField, found: string): Refused => ({
    faults: [{ line, code, field, found: cut(found, maxFound) }],
  });
  const known = find(said);
  if (known === 'several') return refuse('several', said.code === '' ? 'name' : 'code', said.code || said.name);
  if (known === null) {
    if (said.name === '') return refuse('no-name', 'name', '');
    return { name: said.name, keys: newKeys(said), added: { line, entry: entryOf(said) } };
  }
  const { customer, by } = known;
  const ownTopic = customer.certificate?.topic ?? null;
  if (ownTopic !== null && said.topic !== '' && ownTopic.toLowerCase() !== said.topic.toLowerCase())
    return refuse('another-topic', 'topic', said.topic);
  const before = textsOf(customer.id, customer);
  const changes = importFields.flatMap((field): readonly Change[] =>
    field === 'id' || said[field] === '' || saysNothingNew(field, said[field], customer, before[field])
      ? []
      : [{ field, from: before[field], to: said[field] }],
  );
  const lost = changes.find(({ from, to }) => hasLostLetters(from, to));
  if (lost !== undefined) return refuse('lost-letters', lost.field, lost.to);
  const after = { ...before, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
  return {
    name: said.name,
    keys: [`is ${customer.id}`],
    merged: { line, id: customer.id, by, changes, entry: entryOf(after) },
  };
}

/** Two new customers of one name are two where codes tell them apart, or the ids that a table of ours gave them. */
function newKeys({ id, code, name }: Texts): readonly string[] {
  if (code !== '') return [`code ${code}`];
  return [id === '' ? `name ${nameKey(name)}` : `new ${id}`];
}

function readRow(
  { line, cells }: Row,
  mapping: Mapping,
  find: Finder,
  today: string,
): { readonly said: Texts; readonly faults: readonly ImportFault[] } {
  const given = {
    ...nothing,
    ...Object.fromEntries(mapping.flatMap((field, at) => (field ? [[field, cells[at] ?? '']] : []))),
  };
  const ours = given.id === '' ? null : find({ ...nothing, id: given.id });
  const shown = ours === null || ours === 'several' ? null : shownOf(ours.customer);
  const faults: ImportFault[] = [];
  const said = { ...given };
  for (const field of importFields) {
    const cell = given[field];
    // What stands as we wrote it is not judged: a ledger may hold what no import would take.
    if (shown !== null && cell === oneLineEnd(shown[field])) continue;
    const read = readCell(field, cell, today);
    if (read.ok) said[field] = read.text;
    else faults.push({ line, code: read.fault, field, found: cut(cell.trim(), maxFound) });
  }
  return { said, faults };
}

const nothing: Texts = textsOf('', {
  profile: emptyProfile,
  contacts: emptyContacts,
  person: nobody,
  heard: { end: null, topic: null, serial: null },
});

function saysNothingNew(field: ImportField, said: string, customer: ListedCustomer, before: string): boolean {
  const { certificate } = customer;
  switch (field) {
    case 'end':
      return said === before || (certificate !== null && isDayOf(Date.parse(said), certificate.end));
    case 'topic':
      return [before, certificate?.topic].some((topic) => topic?.toLowerCase() === said.toLowerCase());
    case 'serial':
      return [before, certificate?.serial].some((serial) => serial !== undefined && sameSerial(serial, said));
    default:
      return said === oneLineEnd(before);
  }
}

/** As a table gives line ends back. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Excel writes a question mark for each UTF-16 unit that CP932 does not have: 𠮷, ゔ, 〜. */
const hasLostLetters = (from: string, to: string): boolean =>
  from.length === to.length &&
  to.split('').every((unit, at) => unit === from.charAt(at) || (unit === '?' && from.charCodeAt(at) > 0x7f));
