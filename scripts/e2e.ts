// `npm run e2e`: the end-to-end stories in real Electron, on a desktop of their own; ends with the counts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOne, countPlaywright, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { prepareApp } from './prepare-app.ts';
import { runOnDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';

/** Arguments go on to Playwright: --grep X, --workers N, a file's name. */
export async function runE2e(args: readonly string[]): Promise<Counts> {
  await ensureSystem(['window', 'virtual-display', 'keychain', 'browser']);
  const { runtime, appFolder } = await prepareApp();
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-e2e-'));
  const report = join(folder, 'report.json');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  try {
    const { code } = await runOnDesktop([process.execPath, playwright, 'test', '--reporter=list,json', ...args], {
      show: true,
      env: { MDMCW_RUNTIME: runtime.executable, MDMCW_RUNTIME_ARGS: JSON.stringify(runtime.electronArgs(appFolder)), MDMCW_APP: appFolder, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
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
