// `npm run unit`: the unit tests under plain Node; ends with the counts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOne, countVitest, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { run } from './runtime/command.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';

export async function runUnit(args: readonly string[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-unit-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await run(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { show: true },
    );
    const counts = countVitest(await readFile(report, 'utf8'));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return countOne(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runUnit(process.argv.slice(2));
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
