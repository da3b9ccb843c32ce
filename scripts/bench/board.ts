// `board`: the first page, the board, each keystroke and each opened customer, answered by the main process over a
// ledger of very many customers; against the same rows read by bare SQL.
// `MDMCW_CUSTOMERS`: how many, 100,000 without it; each has one certificate in use and two before it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { japaneseHolidays } from '../../core/schedule/japanese-holidays.ts';
import type { Result } from '../../core/base/result.ts';
import { createCases } from '../../electron/cases/cases.ts';
import { createCustomerService } from '../../electron/customers/customers.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { say, Trouble } from '../runtime/say.ts';
import { addMany, certificateOf, lastYear, nameOf } from '../many-customers.ts';
import { median, percentile, round } from './statistics.ts';

const usual = 100_000;
const queries = 200;
const pages = 60;

export async function measureBoard(): Promise<object> {
  const customers = Number(process.env['MDMCW_CUSTOMERS'] ?? usual);
  const folder = mkdtempSync(join(tmpdir(), 'bench-board-'));
  try {
    return await measureIn(folder, customers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, count: number): Promise<object> {
  const clock = createClock();
  const open = async () => {
    const { ledger, file } = await openLedger({ folder, clock, open: openBetter });
    const cases = createCases(ledger, clock, () => '');
    return { ledger, file, cases };
  };
  const empty = await timed(open);
  say(`Writing ${count} customers.`);
  const began = performance.now();
  addMany(empty.value.ledger, count);
  const written = performance.now() - began;
  while (!empty.value.ledger.projectMore(() => false));
  empty.value.ledger.close();

  const opened = await timed(open);
  const { ledger, cases, file } = opened.value;
  const service = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
  const ask = (query: string, from = 0) =>
    service.read({ from, count: 40, order: 'safe', status: null, month: null, ends: null, query });
  const first = await timed(() => ask(''));
  const beganReading = performance.now();
  while (valueOf(await ask('')).reading) await new Promise((done) => setImmediate(done));
  const read = performance.now() - beganReading;

  const figures = {
    first_page: await samples(pages, () => cases.list()),
    board: await samples(pages, () => ask('')),
    keystroke: await samples(queries, (index) => ask(typed(index, count))),
    mail: await samples(queries, (index) => service.ending(certificateOf(index * 7, lastYear).notAfter)),
  };
  const ids = valueOf(ledger.boardKeysAfter(0, queries)).map(({ customerId }) => customerId);
  const customer = await samples(queries, (index) => service.page(ids[index % ids.length] ?? ''));
  ledger.close();

  const database = openBetter(file, { readonly: true });
  const rows = ids.slice(0, 40);
  const bare = {
    rows: await samples(pages, () =>
      rows.map((id) => database.prepare('SELECT row FROM board WHERE customer_id = ?').all(id)),
    ),
    search: await samples(20, (index) =>
      database
        .prepare('SELECT customer_id, line, row FROM board WHERE instr(search, ?) > 0 ORDER BY end_at LIMIT 40')
        .all(typed(index, count).toLowerCase()),
    ),
    customer: await samples(queries, (index) =>
      database
        .prepare('SELECT kind, at, data FROM customer_facts WHERE customer_id = ? ORDER BY seq')
        .all(ids[index % ids.length] ?? ''),
    ),
  };
  database.close();
  return {
    customers: count,
    certificates: count * 3,
    open_empty_ms: round(empty.ms, 1),
    open_full_ms: round(opened.ms, 1),
    write_ms_per_customer: round(written / count, 3),
    first_board_ms: round(first.ms, 2),
    read_in_ms: round(read, 0),
    ...Object.fromEntries(
      Object.entries({
        ...figures,
        customer,
        bare_rows: bare.rows,
        bare_search: bare.search,
        bare_customer: bare.customer,
      }).map(([name, all]) => [name, summed(all)]),
    ),
    ratio_board: round(median(figures.board) / median(bare.rows)),
    ratio_keystroke: round(median(figures.keystroke) / median(bare.search)),
    ratio_customer: round(median(customer) / median(bare.customer)),
  };
}

const summed = (all: readonly number[]): object => ({
  p50_ms: round(median(all)),
  p95_ms: round(percentile(all, 0.95)),
});

async function samples(count: number, work: (index: number) => unknown): Promise<readonly number[]> {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await timed(() => work(index))).ms);
  return all;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

/** A letter more each time, of names, numbers and serial numbers. */
function typed(index: number, count: number): string {
  const n = (Math.floor(index / 5) * 104_729) % count;
  const whole = [nameOf(n), `M${String(10_000_000 + n)}`, `1d0f${String(n).padStart(8, '0')}`][index % 3] ?? '';
  return whole.slice(0, 1 + (index % 5));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Trouble(`The measurement's ledger refused: ${result.error.code} ${result.error.detail}`);
  return result.value;
}
