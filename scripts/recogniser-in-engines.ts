// Shows every page of test/recogniser in real Electron and in the machine's own Chromium, reads and recognises it
// there, and compares with the table: no answer may be wrong, and none another than the other engine's.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allPages } from '../test/recogniser/all-pages.ts';
import { readInChromium } from '../test/recogniser/in-chromium.ts';
import type { TablePage } from '../test/recogniser/page.ts';
import { readings } from '../test/recogniser/reading.ts';
import { difference, judge } from '../test/recogniser/run.ts';
import type { Outcome, TableOrder } from '../test/recogniser/run.ts';
import { addCounts, countOne, describeCounts, noCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runInElectron } from './in-electron.ts';
import { bundlePageScript } from './page-script.ts';
import { findChromium } from './runtime/chromium.ts';
import { root } from './runtime/paths.ts';
import { describeFailure, runAsCommand, say } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';

/** Some hundred pages in one window: half a minute, and many times that on a busy machine. */
const limit = 600_000;

type Answers = ReadonlyMap<string, Outcome>;
/** `answers` null: the engine did not come to an end, and `why` says what it said. */
type EngineRun = { readonly engine: string; readonly answers: Answers | null; readonly why: string };

const byName = (outcomes: readonly Outcome[]): Answers => new Map(outcomes.map((one) => [one.name, one]));

async function inElectron(order: TableOrder): Promise<EngineRun> {
  const folder = await mkdtemp(join(tmpdir(), 'recogniser-'));
  try {
    await writeFile(join(folder, 'order.json'), JSON.stringify(order));
    const { code, output, result, version } = await runInElectron(
      join(root, 'test', 'recogniser', 'electron-main.ts'),
      { order: join(folder, 'order.json') },
      limit,
    );
    const engine = `Electron ${version}`;
    if (code !== 0 || result === null) return { engine, answers: null, why: output };
    return { engine, answers: byName(JSON.parse(result.toString('utf8')) as readonly Outcome[]), why: '' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inChromium(order: TableOrder): Promise<EngineRun> {
  try {
    const { version, outcomes } = await readInChromium(await findChromium(), order);
    return { engine: `Chromium ${version}`, answers: byName(outcomes), why: '' };
  } catch (error) {
    return { engine: 'Chromium', answers: null, why: describeFailure(error) };
  }
}

/** `only`: pages whose name holds it, with all that was read of them. */
export async function runRecogniserInEngines(only = ''): Promise<Counts> {
  // A browser is among the packages of Linux alone: elsewhere there is the engine that ships, and no second one.
  const two = process.platform === 'linux';
  if (two) await ensureSystem(['browser']);
  const pages = (await allPages()).filter(({ name }) => name.includes(only));
  const order: TableOrder = {
    pages,
    read: await bundlePageScript('electron/foreign/assistant/page/read.ts', 'assistant'),
  };
  const runs = await Promise.all(two ? [inElectron(order), inChromium(order)] : [inElectron(order)]);
  if (only !== '')
    for (const { engine, answers } of runs)
      for (const { name } of pages) say(`${name} in ${engine}\n${JSON.stringify(answers?.get(name), null, 1)}`);
  return addCounts([...runs.map((run) => judged(pages, run)), compared(pages, runs)]);
}

function judged(pages: readonly TablePage[], { engine, answers, why: trouble }: EngineRun): Counts {
  if (!answers) {
    say(`FAILED the pages did not show in ${engine}\n${trouble}`);
    return countOne(false);
  }
  const all = pages.map((page) => judge(page, answers.get(page.name)));
  for (const { name, as, why } of all) if (why !== '') say(`FAILED in ${engine}, ${as}: ${name}: ${why}`);
  const count = (as: string): number => all.filter((one) => one.as === as).length;
  say(
    `${all.length} pages in ${engine}: ${count('right')} right, ${count('unknown-as-it-should')} unknown as they should be, ${count('missed')} missed, ${count('misread')} misread, ${count('wrong')} wrong`,
  );
  const times = [...answers.values()].sort((a, b) => a.took - b.took);
  const slowest = times.at(-1);
  say(
    `reading a page: median ${(times[times.length >> 1]?.took ?? 0).toFixed(1)} ms, longest ${(slowest?.took ?? 0).toFixed(1)} ms (${slowest?.name ?? ''}; the best of ${readings} readings each)`,
  );
  const failed = all.filter(({ why }) => why !== '').length;
  return { passed: all.length - failed, failed, skipped: 0 };
}

/** A page that the engines see differently is a failure, even where both see something right. */
function compared(pages: readonly TablePage[], [one, other]: readonly EngineRun[]): Counts {
  if (!one?.answers || !other?.answers) return noCounts;
  let failed = 0;
  for (const { name } of pages) {
    const why = difference(one.answers.get(name), other.answers.get(name));
    if (why === '') continue;
    failed += 1;
    say(`FAILED ${name}: ${one.engine} and ${other.engine} differ: ${why}`);
  }
  say(`${pages.length - failed} of ${pages.length} pages are read alike in both`);
  return { passed: 0, failed, skipped: 0 };
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runRecogniserInEngines(process.argv[2]);
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
