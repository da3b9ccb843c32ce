// Shows every page of test/recogniser in real Electron, reads and recognises it there, and compares with the table:
// no answer may be wrong.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allPages } from '../test/recogniser/all-pages.ts';
import { judge, readings } from '../test/recogniser/run.ts';
import type { Outcome, TableOrder } from '../test/recogniser/run.ts';
import { countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runInElectron } from './in-electron.ts';
import { bundlePageScript } from './page-script.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';

/** Some hundred pages in one window: half a minute, and many times that on a busy machine. */
const limit = 600_000;

/** `only`: pages whose name holds it, with all that was read of them. */
export async function runRecogniserInElectron(only = ''): Promise<Counts> {
  const pages = (await allPages()).filter(({ name }) => name.includes(only));
  const folder = await mkdtemp(join(tmpdir(), 'recogniser-'));
  try {
    const order: TableOrder = {
      pages,
      read: await bundlePageScript('electron/foreign/assistant/page/read.ts', 'assistant'),
    };
    await writeFile(join(folder, 'order.json'), JSON.stringify(order));
    const { code, output, result, version } = await runInElectron(
      join(root, 'test', 'recogniser', 'electron-main.ts'),
      { order: join(folder, 'order.json') },
      limit,
    );
    if (code !== 0 || result === null) {
      say(`FAILED the pages did not show in Electron ${version}\n${output}`);
      return countOne(false);
    }
    const outcomes = new Map(
      (JSON.parse(result.toString('utf8')) as readonly Outcome[]).map((outcome) => [outcome.name, outcome]),
    );
    const judged = pages.map((page) => judge(page, outcomes.get(page.name)));
    for (const { name, as, why } of judged) {
      if (why !== '') say(`FAILED ${as}: ${name}: ${why}`);
      if (only !== '') say(`${name}\n${JSON.stringify(outcomes.get(name), null, 1)}`);
    }
    const count = (as: string): number => judged.filter((one) => one.as === as).length;
    const times = [...outcomes.values()].map(({ took }) => took).sort((a, b) => a - b);
    say(
      `${judged.length} pages in Electron ${version}: ${count('right')} right, ${count('unknown-as-it-should')} unknown as they should be, ${count('missed')} missed, ${count('misread')} misread, ${count('wrong')} wrong`,
    );
    const slowest = [...outcomes.values()].reduce((most, one) => (one.took > most.took ? one : most));
    say(
      `reading a page: median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms, longest ${slowest.took.toFixed(1)} ms (${slowest.name}; the best of ${readings} readings each)`,
    );
    const failed = judged.filter(({ why }) => why !== '').length;
    return { passed: judged.length - failed, failed, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runRecogniserInElectron(process.argv[2]);
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
