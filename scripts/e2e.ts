// `npm run e2e`: the end-to-end stories in real Electron, on a desktop of their own; ends with the counts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addCounts, countOne, countPlaywright, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { deal, filesIn } from './lanes.ts';
import { prepareApp } from './prepare-app.ts';
import { run } from './runtime/command.ts';
import { runOnDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const needs = ['window', 'virtual-display', 'keychain', 'browser', 'notifications', 'pdf-reader'] as const;
/** Two virtual displays that are sought at the same moment may find the same number free. */
const BETWEEN_MS = 4000;
/**
 * A story waits more than it works: three at once on two processors. A fourth was no quicker, and stories ran into
 * their own limits (load 15).
 */
const LANES = 3;

/**
 * Arguments go on to Playwright: --grep X, --workers N, a file's name. Without any, the whole is played in lanes at
 * once where there is room.
 */
export async function runE2e(args: readonly string[]): Promise<Counts> {
  await ensureSystem(needs);
  const app = await prepareApp();
  if (args.length > 0 || process.platform !== 'linux' || availableParallelism() < 2) return play(app, args, 'e2e');
  const list = await run(process.execPath, [playwright, 'test', '--list', '--reporter=json']);
  if (list.code !== 0) return play(app, args, 'e2e');
  // Each lane on a desktop of its own: display, keychain and keyboard are one per desktop. A story that fails is played
  // once more, and that is said (docs/decisions/tests.md).
  const lanes = deal(filesIn(list.output), LANES).map((files, lane) =>
    wait(lane * BETWEEN_MS).then(() => play(app, [...files, '--retries=1'], `e2e-${lane + 1}`)),
  );
  return addCounts(await Promise.all(lanes));
}

async function play(
  { runtime, appFolder }: Awaited<ReturnType<typeof prepareApp>>,
  args: readonly string[],
  out: string,
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await runOnDesktop(
      [process.execPath, playwright, 'test', '--reporter=list,json', `--output=out/${out}`, ...args],
      {
        show: true,
        env: {
          MDMCW_RUNTIME: runtime.executable,
          MDMCW_RUNTIME_ARGS: JSON.stringify(runtime.electronArgs(appFolder)),
          MDMCW_APP: appFolder,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      },
    );
    const counts = countPlaywright(await readFile(report, 'utf8'));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return countOne(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runE2e(process.argv.slice(2));
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
