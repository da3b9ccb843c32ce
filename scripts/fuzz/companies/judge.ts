// What may never be after one deed, judged by the rows that lie in the ledger and by what the walk remembers.
import type { CustomerPage } from '../../../core/contract/customers.ts';
import type { HandOverTaken } from '../../../core/contract/hand-over.ts';
import type { CertificatesTaken, TableTaken } from '../../../core/contract/tables.ts';
import { errorCodes } from '../../../core/base/result.ts';
import type { Row } from '../../../electron/ledger/driver-values.ts';
import type { Around } from './around.ts';
import { idOf, type Deed, type Seat } from './deeds.ts';
import { deletedWith } from './gone.ts';
import { wrongAnswer } from './answers.ts';
import { boardIn, entriesOf, familyIn, standingIn, textOf, type Kept, type Seen } from './rows.ts';

/** Null: nothing is wrong. */
export async function wrongAfter(around: Around): Promise<string | null> {
  const { deeded, deed, seat, before, after } = around;
  const errors = seat.desk.errors();
  // What was deleted may come again.
  if (before.kept.customers.length > after.kept.customers.length) seat.took.clear();
  if (errors.length > 0) return `exception: ${errors.join(' ')}`;
  const { result } = deeded;
  if (!result.ok) {
    const { code, detail } = result.error;
    if (code === 'unexpected') return `exception: ${detail}`;
    if (!errorCodes.includes(code)) return `no code of ours: ${code}`;
    if (code.startsWith('ledger')) return `the ledger: ${code} ${detail}`;
  }
  return (
    wrongAnswer(result, heardBefore(around), deed.do === 'table' && deed.table.mapping !== null) ??
    changedWithout(around) ??
    lost(around) ??
    (result.ok ? await byDeed(around, result.value) : null) ??
    (deed.do === 'delete' && result.ok ? deletedWith(around) : null)
  );
}

/** A file is named as its company, which the page that makes it shows; else nothing is known before. */
const heardBefore = ({ deed, seat }: Around): unknown =>
  deed.do === 'hand-over' || deed.do === 'garbage'
    ? boardIn(seat.desk.raw).map((row): unknown => JSON.parse(textOf(row, 'row')))
    : null;

const saysNo = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'done' in value && value.done === false;

/** Refused, or only looked: not one row is another, and no list shows anything else. */
function changedWithout({ deed, deeded: { result, writes }, before, after }: Around): string | null {
  const still = !result.ok || !writes || saysNo(result.value);
  if (!still || deed.do === 'fresh') return null;
  const kind = result.ok ? 'what only looks' : `what is refused (${result.error.code})`;
  if (before.text !== after.text) return `${kind} changes the ledger: ${difference(before.kept, after.kept)}`;
  if (deed.do === 'pass' || deed.do === 'reopen') return null;
  return before.lists === after.lists ? null : `${kind} changes what lists show: ${cut(before.lists, after.lists)}`;
}

export function difference(before: Kept, after: Kept): string {
  const tables = Object.keys(before) as (keyof Kept)[];
  return tables
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table) => `${table} ${before[table].length} to ${after[table].length}`)
    .join(', ');
}
export function cut(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 120), at + 160)} / ${other.slice(Math.max(0, at - 20), at + 160)}`;
}

/** What was written once is there, word for word, until its company is deleted. */
function lost({ deed, before, after }: Around): string | null {
  if (deed.do === 'delete' || deed.do === 'fresh' || (deed.do === 'garbage' && deed.name === 'records.delete'))
    return null;
  for (const table of ['facts', 'customer_facts', 'cases', 'merged'] as const) {
    const there = new Set(after.kept[table].map((row) => JSON.stringify(row)));
    const gone = before.kept[table].find((row) => !there.has(JSON.stringify(row)));
    if (gone) return `${table}: an entry is lost or another one: ${JSON.stringify(gone)}`;
  }
  const ids = new Set(after.kept.customers.map((row) => row['id']));
  const nobody = before.kept.customers.find((row) => !ids.has(row['id']));
  return nobody ? `a company is lost: ${JSON.stringify(nobody)}` : null;
}

async function byDeed(around: Around, value: unknown): Promise<string | null> {
  const { deed } = around;
  switch (deed.do) {
    case 'say':
      return deed.kind === 'end-heard' ? heardEnds(around, value as CustomerPage) : null;
    case 'merge':
      return merged(around);
    case 'table':
      return deed.take ? tableTaken(around, value as TableTaken) : null;
    case 'certificates':
    case 'folder':
      return certificatesTaken(around, value as CertificatesTaken);
    case 'take-up':
      return takenUp(around, deed, value as HandOverTaken | null);
    default:
      return null;
  }
}

/**
 * A date that somebody said is no certificate, and no check; only a later one than the certificate's can mean a
 * renewal, which ends a wait and brings back what was set aside.
 */
function heardEnds({ page, deed }: Around, after: CustomerPage): string | null {
  if (page === null || deed.do !== 'say') return null;
  const said = String((deed.data as { readonly end?: unknown }).end);
  const isLater = page.lines.every(({ current }) => current !== null && said > current.certificate.notAfter);
  const decided = ({ putOff, custody, lines }: CustomerPage, topics: readonly string[]) =>
    JSON.stringify({
      putOff: isLater ? null : putOff,
      custody,
      lines: lines
        .filter(({ topic, current }) => topics.includes(topic) && current !== null)
        .map(({ topic, current, earlier, retired }) => [topic, current, earlier, isLater ? null : retired])
        .toSorted(),
    });
  const topics = page.lines.map(({ topic }) => topic);
  const [one, other] = [decided(page, topics), decided(after, topics)];
  return one === other ? null : `a heard date changes a state: ${cut(one, other)}`;
}

function merged({ deed, seat, before, after }: Around): string | null {
  if (deed.do !== 'merge') return null;
  const [stays, other] = [idOf(seat, deed.of), idOf(seat, deed.other)];
  const entries = entriesOf(after.kept, stays);
  const missing = [...entriesOf(before.kept, stays), ...entriesOf(before.kept, other)].filter((id) => !entries.has(id));
  if (missing.length > 0) return `a merge loses ${missing.length} entries`;
  if (standingIn(after.kept, other) !== standingIn(after.kept, stays)) return 'a merge makes nobody one';
  return familyIn(before.kept, stays).includes(other) ? 'who is one already was merged' : null;
}

const more = (rows: readonly Row[], than: readonly Row[]): number => rows.length - than.length;

function tableTaken({ before, after }: Around, taken: TableTaken): string | null {
  if (!taken.done) return null;
  const added = more(after.kept.customers, before.kept.customers);
  if (added !== taken.added) return `a table adds ${taken.added}, and ${added} are new`;
  return writtenTo(before.kept, after.kept) === taken.merged + taken.added
    ? null
    : `a table says ${taken.merged} changed and ${taken.added} new, and ${writtenTo(before.kept, after.kept)} have new entries`;
}

/** How many companies have an entry that was not there. */
function writtenTo(before: Kept, after: Kept): number {
  const known = new Set(before.customer_facts.map((row) => row['id']));
  return new Set(after.customer_facts.filter((row) => !known.has(row['id'])).map((row) => row['customer_id'])).size;
}

function certificatesTaken({ before, after }: Around, taken: CertificatesTaken): string | null {
  if (!taken.done) return null;
  const added = more(after.kept.customers, before.kept.customers);
  if (added !== taken.added) return `certificates add ${taken.added}, and ${added} are new`;
  const came = more(after.kept.customer_facts, before.kept.customer_facts) - added;
  const told = came + taken.unchanged + taken.asideCount;
  return told === taken.files ? null : `of ${taken.files} certificates ${told} are told of`;
}

async function takenUp(
  { seat, table, before, after }: Around,
  deed: Extract<Deed, { do: 'take-up' }>,
  taken: HandOverTaken | null,
): Promise<string | null> {
  const at = deed.file % Math.max(1, table.files.length);
  const file = table.files[at];
  if (!file || taken === null) return null;
  if (!taken.done) {
    if (['cut', 'flipped', 'other-words'].includes(deed.spoil) && taken.sight.ok) return `${deed.spoil} opens`;
    if (deed.spoil === 'newer' && (taken.sight.ok || taken.sight.why !== 'newer'))
      return 'a newer file is no newer one';
    if (deed.spoil === 'whole' && !taken.sight.ok && !['several', 'unreadable'].includes(taken.sight.why))
      return `a whole file is ${taken.sight.why}`;
    return null;
  }
  if (deed.spoil === 'inside') return null;
  if (deed.spoil !== 'whole') return `${deed.spoil} is taken up`;
  if (seat.took.has(at)) return `the same file twice adds ${difference(before.kept, after.kept)}`;
  seat.took.add(at);
  const again = await seat.desk.call('handOver.take', { bytes: file.bytes, typed: 'abandon ability able about above' });
  if (!again.ok || again.value?.done !== false || !again.value.sight.ok || !again.value.sight.nothing)
    return `at once again it is not nothing: ${JSON.stringify(again)}`;
  return file.from && before.kept.customers.length === 0 && taken.company
    ? sameCompany(seat, taken.company, file.from)
    : null;
}

/** On an empty computer it is what it was where it comes from. */
async function sameCompany({ desk }: Seat, id: string, from: CustomerPage): Promise<string | null> {
  const page = await desk.call('customer.read', { customerId: id });
  if (!page.ok) return `what came can't be read: ${page.error.code}`;
  const told = ({ profile, contacts, person, lines, custody, putOff, also }: CustomerPage) =>
    JSON.stringify({
      ...{ profile, contacts, person, custody, putOff, also },
      lines: lines.map(({ topic, serves, current, earlier, heard, retired }) => ({
        ...{ topic, serves, heard, retired, current: current?.certificate.fingerprintSha256 },
        earlier: earlier.map(({ certificate }) => certificate.fingerprintSha256),
      })),
    });
  const [here, there] = [told(page.value), told(from)];
  return here === there ? null : `a company is another after it was handed over: ${cut(there, here)}`;
}

export const newIds = ({ kept }: Seen, ids: readonly string[]): readonly string[] =>
  kept.customers.map((row) => textOf(row, 'id')).filter((id) => !ids.includes(id));
