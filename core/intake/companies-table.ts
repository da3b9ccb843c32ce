// Whether a file that was dropped on the first page is a table of companies, which has a page of its own: told by the
// names of its columns, from its first line alone.
import { proposeMapping } from '../customers/columns.ts';
import { readTable } from '../formats/csv.ts';
import type { Look } from './look.ts';
import { nothingKnown } from './nothing-known.ts';

/** Bytes: no first line of such a table is longer. */
const looked = 4000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** One column more than the name of a company: a single word is no table. */
const columns = 2;

export function isCompaniesTable(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, looked);
  const end = beginning.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
  if (end <= 0) return false;
  // A row of its own below it: a table without any is read as a fault.
  const table = readTable(new Uint8Array([...beginning.subarray(0, end), lineFeed, 0x78, lineFeed]));
  if (!table.ok) return false;
  const fields = proposeMapping(table.table.header).filter((field) => field !== null);
  return fields.length >= columns && fields.includes('name');
}

/** What is done with it is asked on its own page. */
export const companiesTable = (name: string): Look => ({
  ...nothingKnown(name),
  kind: 'companies',
  file: 'text',
  tone: 'info',
});
