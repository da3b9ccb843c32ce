// Everything that lists and pages show, against a fold from nothing and against the plainest reading of the rows.
import type { BoardLine, BoardPage, CustomerPage } from '../../../core/contract/customers.ts';
import type { CallArgs } from '../../../core/contract/wizard.ts';
import { boardFilters } from '../../../core/customers/board.ts';
import { isAmong, markedOf } from '../../../core/customers/marks.ts';
import { boardSearch, foldQuery, matches } from '../../../core/customers/search.ts';
import type { Row } from '../../../electron/ledger/driver-values.ts';
import { bytesOfFile, type Desk } from './desk.ts';
import type { Seat } from './deeds.ts';
import { cut } from './judge.ts';
import { boardIn, familyIn, saidOf, seenIn, standingIn, textOf, toldIn, type Data, type Kept } from './rows.ts';

type Question = CallArgs<'board.read'>;
const all: Question = { from: 0, count: 200, order: 'safe', status: null, month: null, ends: null, query: '' };
const queries = ['', 'みなと', 'ｻｰﾊﾞ', 'm12345678', '高橋', 'tanaka', 'みなと 12', '大阪', 'green gate', '令和'];

export async function wrongInWhole(seat: Seat, at: number): Promise<string | null> {
  const { desk } = seat;
  desk.settle();
  const query = queries[at % queries.length] ?? '';
  const lists = seenIn(desk.raw).lists;
  const told = await tell(seat, query);
  const wrong = (await wrongInLists(seat, query)) ?? provenWithout(desk, seenIn(desk.raw).kept);
  if (wrong !== null) return wrong;
  await desk.reopen(true);
  // Before anything is made anew, pages tell the same.
  desk.settle();
  const anew = seenIn(desk.raw).lists;
  if (anew !== lists) return `lists are not what a fold from nothing makes: ${cut(lists, anew)}`;
  const again = await tell(seat, query);
  if (told !== again) return `pages are others after a restart: ${cut(told, again)}`;
  return (await exported(seat)) ?? null;
}

/** All pages and the board, as they are answered. */
async function tell({ desk, ids }: Seat, query: string): Promise<string> {
  const pages = [];
  for (const customerId of ids) pages.push(await desk.call('customer.read', { customerId }));
  return JSON.stringify([
    await desk.call('home.cases', undefined),
    await desk.call('records.read', undefined),
    await desk.call('board.read', { ...all, query }),
    pages,
  ]);
}

async function wrongInLists(seat: Seat, query: string): Promise<string | null> {
  const { desk } = seat;
  const { kept } = seenIn(desk.raw);
  const board = await wholeBoard(desk, all);
  if (board === null) return 'the board can not be read';
  const stored = boardIn(desk.raw).map((row) => JSON.parse(textOf(row, 'row')) as BoardLine);
  const listed = (rows: readonly { readonly customerId: string; readonly line: number }[]): string =>
    JSON.stringify(rows.map(({ customerId, line }) => `${customerId} ${line}`).toSorted());
  if (board.total !== stored.length || listed(board.rows) !== listed(stored)) return 'the board has not every row';
  const found = await wrongInSearch(desk, board.rows, query);
  if (found !== null) return found;
  for (const id of seat.ids) {
    const there = kept.customers.find((row) => row['id'] === id);
    const page = await desk.call('customer.read', { customerId: id });
    if (!there) {
      if (page.ok) return 'a company that is not there has a page';
      continue;
    }
    if (there['mode'] !== 'real') continue;
    if (!page.ok) return `a company has no page: ${page.error.code}`;
    const wrong = wrongOnPage(kept, standingIn(kept, id), page.value, board.rows, toldIn(desk.raw));
    if (wrong !== null) return wrong;
  }
  return null;
}

async function wholeBoard(desk: Desk, question: Question): Promise<BoardPage | null> {
  for (let turn = 0; turn < 100; turn += 1) {
    const page = await desk.call('board.read', question);
    if (!page.ok) return null;
    if (!page.value.reading) return page.value;
    await new Promise(setImmediate);
  }
  return null;
}

/** What is found, counted and put in order, row by row. */
async function wrongInSearch(desk: Desk, rows: readonly BoardLine[], query: string): Promise<string | null> {
  const asked = foldQuery(query);
  const hits = rows.filter((row) => matches(keyOf(row), asked));
  const page = await wholeBoard(desk, { ...all, query });
  if (page?.matched !== hits.length || page.rows.length !== hits.length)
    return `"${query}" finds ${page?.matched ?? 'nothing'} of ${hits.length}`;
  for (const filter of boardFilters) {
    const among = hits.filter((row) => isAmong(markedOf(row), filter)).length;
    if (page.counts[filter] !== among) return `${filter} counts ${page.counts[filter]} of ${among}`;
    const narrowed = await wholeBoard(desk, { ...all, query, status: filter });
    if (narrowed?.matched !== among) return `${filter} leaves ${narrowed?.matched ?? 'nothing'} of ${among}`;
  }
  for (const { month, count } of page.months) {
    const among = hits.filter((row) => goesBy(row)?.startsWith(month)).length;
    if (count !== among) return `${month} counts ${count} of ${among}`;
  }
  const safe = page.rows.map((row) => goesBy(row) ?? '9999');
  return safe.every((day, at) => at === 0 || (safe[at - 1] ?? '') <= day) ? null : 'the board is out of its order';
}
/** The day that a row is listed by: whoever waits comes when the wait is over. */
const goesBy = ({ dates }: BoardLine): string | undefined => dates?.waits ?? dates?.lastSafe;
const keyOf = (row: BoardLine): string => {
  const { person, also, serves, serial } = row;
  return boardSearch({ ...row, others: [serves, serial, person.name, person.phone, person.email, ...also] });
};

/** The last word of each kind counts, the latest end of each number, and nothing that was only heard before it. */
function wrongOnPage(
  kept: Kept,
  id: string,
  page: CustomerPage,
  board: readonly BoardLine[],
  heads: readonly Row[],
): string | null {
  const jobs = new Set(jobsOf(kept, id).map((row) => row['id']));
  const told = heads.filter((row) => jobs.has(textOf(row, 'case_id'))).length;
  const said = saidOf(kept, id);
  const last = (kind: string): Data | undefined => said.findLast((one) => one.kind === kind)?.data;
  const row = kept.customers.find((one) => one['id'] === id);
  if (!row || page.id !== id) return 'a page is another company’s';
  const profile = {
    ...{ reading: '', devices: null, macs: null, note: '' },
    ...last('profile-noted'),
    ...{ name: row['name'], code: row['m_code'], siteUrl: row['site_url'] },
  };
  const person = last('person-noted') ?? { name: '', phone: '', email: '' };
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['profile', page.profile, profile],
    ['person', page.person, person],
    ['contacts', page.contacts, last('contacts-noted') ?? page.contacts],
    ['entries', page.history.length, Math.min(30, said.length)],
    ['jobs', page.cases.length <= jobs.size, true],
    ['unreadable', page.unreadable, 0],
    ['rows', board.filter((one) => one.customerId === id).length, rowsOf(kept, id, page, told)],
  ];
  const wrong = pairs.find(([, is, should]) => JSON.stringify(ordered(is)) !== JSON.stringify(ordered(should)));
  if (wrong) return `a page’s ${wrong[0]} is ${JSON.stringify(wrong[1])}, not ${JSON.stringify(wrong[2])}`;
  const known = said.flatMap(({ kind, data }) => (kind === 'certificate-known' ? [figuresIn(data)] : []));
  for (const { topic, notAfter } of known) {
    const line = page.lines.find((one) => one.topic === topic);
    if (!line?.current || line.current.certificate.notAfter < notAfter) return `a certificate is not on its page`;
    const shown = board.find((one) => one.customerId === id && one.topic === topic);
    const ends = line.current.certificate.notAfter;
    const isBy = shown?.endFrom === 'heard' ? heardOf(kept, id, heads, shown.end, ends) : shown?.end === ends;
    if (shown && !isBy) return `a row ends by ${shown.endFrom ?? 'nothing'} though its certificate is known`;
  }
  return null;
}

/** Somebody did say or read out that end, an earlier one than the certificate's own, or a person a later one. */
function heardOf(kept: Kept, id: string, heads: readonly Row[], end: string | null, ends: string): boolean {
  const jobs = new Set(jobsOf(kept, id).map((row) => row['id']));
  const inJobs = heads
    .filter((row) => jobs.has(textOf(row, 'case_id')))
    .flatMap((row) => {
      const { heard, renewed } = JSON.parse(textOf(row, 'told')) as Readonly<Record<string, Data | null>>;
      return [...(heard ? [{ ...heard, from: 'job' }] : []), ...(renewed ? [{ ...renewed, from: 'call' }] : [])];
    }) as readonly Data[];
  const byHand = saidOf(kept, id).flatMap(({ kind, data }) => (kind === 'end-heard' ? [data] : []));
  const all = [...byHand, ...inJobs];
  const isLater = all.some((one) => ['hand', 'call'].includes(String(one['from'])) && String(one['end']) > ends);
  return end !== null && all.some((one) => one['end'] === end) && (end < ends || isLater);
}

const figuresIn = ({ certificate }: Data): { readonly topic: string; readonly notAfter: string } => {
  const { topic, notAfter } = certificate as { readonly topic: string; readonly notAfter: string };
  return { topic: topic.toLowerCase(), notAfter };
};
const jobsOf = (kept: Kept, id: string) =>
  kept.cases.filter((row) => familyIn(kept, id).includes(textOf(row, 'customer_id')));

/** One for each certificate that still needs a renewal, else one for the company; none for somebody who only looked. */
function rowsOf(kept: Kept, id: string, page: CustomerPage, told: number): number {
  if (standingIn(kept, id) !== id) return 0;
  const shown = page.lines.filter(({ retired }) => retired === null).length;
  const nobody = page.profile.name === '' && page.profile.code === '' && page.history.length === 0;
  return nobody && told === 0 ? 0 : Math.max(1, shown);
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Proven is only what the management site itself gave out again. */
function provenWithout(desk: Desk, kept: Kept): string | null {
  for (const row of toldIn(desk.raw)) {
    const { certificates } = JSON.parse(textOf(row, 'told')) as {
      readonly certificates: readonly { readonly how: string; readonly certificate: Data }[];
    };
    const proven = certificates.find(({ how }) => how === 'proven');
    if (!proven) continue;
    const print = String(proven.certificate['fingerprintSha256']);
    const given = kept.facts.some(
      (fact) =>
        fact['case_id'] === row['case_id'] && fact['kind'] === 'exported-again' && textOf(fact, 'data').includes(print),
    );
    if (!given) return 'a job that was only told proves';
  }
  return null;
}

/** A table that was written changes nothing where it comes from. */
async function exported({ desk }: Seat): Promise<string | null> {
  const saved = await desk.call('table.save', { form: 'csv' });
  if (!saved.ok) return `nothing can be saved: ${saved.error.code}`;
  const bytes = bytesOfFile(saved.value.path);
  const looked = await desk.call('table.look', { name: saved.value.name, bytes, mapping: null });
  if (!looked.ok) return `what was written is not looked at: ${looked.error.code}`;
  if (!looked.value.ok) return looked.value.faults[0]?.code === 'no-rows' ? null : faulty(looked.value);
  const { plan } = looked.value;
  if (!plan.ok) return faulty(plan);
  return plan.add === 0 && plan.merge === 0
    ? null
    : `a table that was written changes something: ${JSON.stringify(plan)}`;
}
const faulty = (fault: unknown): string => `a table that was written has a fault: ${JSON.stringify(fault)}`;
