// `home`: what the first page asks for, answered by the real main process over ledgers of customers with a finished
// renewal each, and how long that process is kept from its next turn. `MDMCW_CUSTOMERS`: how many, instead of both.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInElectron } from '../in-electron.ts';
import { root } from '../runtime/paths.ts';
import { say, Trouble } from '../runtime/say.ts';
import { writeFinishedLedger } from './finished-ledger.ts';
import { median, percentile, round } from './statistics.ts';

export type HomeSample = {
  readonly on_board: number;
  readonly open_ms: number;
  /** The first time that the page is asked for after the opening, and then again and again. */
  readonly first_ms: number;
  readonly page_ms: readonly number[];
  /** A customer code that is pasted into the box. */
  readonly box_ms: readonly number[];
  /** That company is opened. */
  readonly company_ms: readonly number[];
  /** The same rows by bare SQL. */
  readonly bare_ms: readonly number[];
  readonly block_ms: number;
};

const usual = [1000, 100_000] as const;
const limitMs = 300_000;

export async function measureHome(): Promise<object> {
  const given = process.env['MDMCW_CUSTOMERS'];
  const results: Record<string, object> = {};
  for (const customers of given === undefined ? usual : [Number(given)])
    results[`at_${customers}`] = await measureAt(customers);
  return results;
}

async function measureAt(customers: number): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-home-'));
  try {
    say(`Writing ${customers} customers with a finished renewal each.`);
    const made = await writeFinishedLedger(folder, customers);
    const run = await runInElectron(join(root, 'scripts', 'bench', 'home-in-electron.ts'), { ledger: folder }, limitMs);
    if (run.code !== 0 || run.result === null)
      throw new Trouble(`The first page could not be measured: ${run.output.split('\n').at(-1) ?? ''}`);
    const sample = JSON.parse(run.result.toString('utf8')) as HomeSample;
    if (sample.on_board !== customers) throw new Trouble(`${sample.on_board} of ${customers} are on the board.`);
    return {
      facts_each: made.facts,
      first_page_p50_ms: round(median(sample.page_ms)),
      first_page_p95_ms: round(percentile(sample.page_ms, 0.95)),
      box_p95_ms: round(percentile(sample.box_ms, 0.95)),
      company_p95_ms: round(percentile(sample.company_ms, 0.95)),
      ratio_sql: round(median(sample.page_ms) / median(sample.bare_ms)),
      first_ms: round(sample.first_ms),
      longest_block_ms: round(sample.block_ms, 1),
      open_ms: round(sample.open_ms, 1),
      fold_ms_per_customer: round(made.foldMs / customers),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
