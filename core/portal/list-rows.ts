// Makes the rows of the portal's list out of what was read of a page: vendor, end, status, and whether Renew can be
// pressed.
import { cut } from '../base/cut.ts';
import { findDates } from '../reading/dates.ts';
import { tidy, trimMarks } from '../reading/tidy.ts';
import { labels, type LabelId } from './labels.ts';
import { isLabel, labelsOf, plainLabel } from './read-labels.ts';
import type { PageSnapshot, RowRead } from './snapshot.ts';

export type RowStatus = 'active' | 'expired' | 'revoked';
export type ListRow = {
  /** Its place in the snapshot's rows, from 0. */
  readonly at: number;
  readonly vendor: string | null;
  /** Midnight UTC of the day that it ends on, in milliseconds; null: none was read. */
  readonly day: number | null;
  readonly service: string | null;
  readonly status: RowStatus | null;
  readonly canRenew: boolean;
};

const columns: readonly LabelId[] = ['service', 'vendor', 'date', 'status', 'actions'];
const statuses = ['active', 'expired', 'revoked'] as const;

export const listRows = ({ rows }: Pick<PageSnapshot, 'rows'>): readonly ListRow[] =>
  rows.map((row, at) => ({ at, ...listRow(row) }));

function listRow({ cells, actions }: RowRead): Omit<ListRow, 'at'> {
  const words = cells
    .map((cell) => tidy(cell).replace(/\s+/g, ' ').trim())
    .map(withoutColumn)
    .filter((cell) => cell !== '');
  const days = words.flatMap((cell) => findDates(cell).map(({ day }) => day));
  const rests = words.map((cell) => withoutDates(cell));
  const service = rests.flatMap((cell) => serviceIn(cell) ?? [])[0] ?? null;
  const parts = rests
    .flatMap((cell) => (service === null ? cell : cell.replace(service, '\n')).split(/\n|\s[-–—|·•]\s/))
    .map(trimmed)
    .filter((part) => part !== '');
  const found = parts.map(statusIn);
  const stated = [...new Set(found.flatMap((one) => one?.status ?? []))];
  const names = parts
    .map((part, index) => found[index]?.rest ?? part)
    .filter((part) => part !== '' && labelsOf(part).every(({ id }) => !columns.includes(id)));
  return {
    vendor: names[0] === undefined ? null : cut(names[0], 80),
    // Where a row shows when it was made, too, the later day is its end.
    day: days.length === 0 ? null : Math.max(...days),
    service,
    status: stated.length === 1 ? (stated[0] ?? null) : null,
    canRenew: actions.some((action) => isLabel(action, 'renew') !== null),
  };
}

/** `Vendor: IoT-EX Inc.` and a lone `Vendor` of a definition list. */
function withoutColumn(cell: string): string {
  if (labelsOf(cell).some(({ id }) => columns.includes(id))) return '';
  const at = cell.search(/[:：]/);
  return at > 0 && at < 30 && labelsOf(cell.slice(0, at)).some(({ id }) => columns.includes(id))
    ? cell.slice(at + 1).trim()
    : cell;
}

function withoutDates(cell: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, end } of findDates(cell)) {
    pieces.push(cell.slice(from, at));
    from = end;
  }
  return [...pieces, cell.slice(from)].join(' - ');
}

// Translators put blanks between Japanese words.
const serviceForms = [labels.mdm.words, ...labels.mdm.ja].map((form) =>
  form.replace(/\s+/g, '\\s+').replace(/(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff])/g, '\\s?'),
);
const service = new RegExp(serviceForms.join('|'), 'i');
const serviceIn = (cell: string): string | null => service.exec(cell)?.[0] ?? null;

const mark = /[\s\-–—|·•,、:]/;
const trimmed = (part: string): string => trimMarks(part, mark, mark);

/** The whole part, or its last word: where a page prints everything in one line, the status follows the vendor. */
function statusIn(part: string): { readonly status: RowStatus | null; readonly rest: string } | null {
  const whole = statuses.filter((id) => isLabel(part, id) !== null);
  // 「失効」 is both: what it says of the row is not known, but it is no vendor.
  if (whole.length > 0) return { status: whole.length === 1 ? (whole[0] ?? null) : null, rest: '' };
  const at = part.lastIndexOf(' ');
  const last = at < 0 ? [] : statuses.filter((id) => isLabel(part.slice(at + 1), id) === 'en');
  return last[0] === undefined
    ? null
    : { status: last[0], rest: plainLabel(part.slice(0, at)) === '' ? '' : part.slice(0, at) };
}
