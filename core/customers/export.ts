// The customers as a table: for Excel, and for another computer to take in. Taken in again it changes nothing.
import { pairs, type Cell } from '../formats/csv-write.ts';
import { shownOf, type Texts } from './cells.ts';
import { headerOf, importFields, type ImportField } from './columns.ts';
import type { ListedCustomer } from './profile.ts';

/** Where the end is from, beside it: read by people only. */
const source = { header: '有効期限の出どころ', certificate: '証明書', heard: '聞いた日付' } as const;

/** Header and rows, for `writeTable`. */
export function exportRows(customers: readonly ListedCustomer[]): readonly (readonly Cell[])[] {
  const header = importFields.flatMap((field) =>
    field === 'end' ? [headerOf(field), source.header] : [headerOf(field)],
  );
  return [header, ...customers.map(rowOf)];
}

function rowOf(customer: ListedCustomer): readonly Cell[] {
  const texts = shownOf(customer);
  return importFields.flatMap((field) =>
    field === 'end' ? [cellOf(field, texts), sourceOf(customer)] : [cellOf(field, texts)],
  );
}

function cellOf(field: ImportField, texts: Texts): Cell {
  const text = texts[field];
  if (text === '') return null;
  switch (field) {
    case 'end':
      return { day: text };
    case 'devices':
    case 'macs':
      return Number(text);
    case 'serial':
      return pairs(text);
    default:
      return text;
  }
}

function sourceOf({ certificate, heard }: ListedCustomer): Cell {
  if (certificate !== null && !certificate.heard) return source.certificate;
  return (certificate?.end ?? heard.end) === null ? null : source.heard;
}
