// Runs the SQLite driver's contract and a ledger's short life inside real Electron, on the library that fits its
// version.
import { join } from 'node:path';
import { countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runInElectron } from './in-electron.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';

export async function runContractInElectron(): Promise<Counts> {
  const { code, output, result, version } = await runInElectron(join(root, 'test', 'contract', 'electron-main.ts'), {});
  if (result === null) {
    say(`FAILED the driver contract did not run in Electron ${version}\n${output}`);
    return countOne(false);
  }
  const failures = JSON.parse(result.toString('utf8')) as readonly string[];
  for (const failure of failures) say(`FAILED in Electron ${version}: ${failure}`);
  const kept = code === 0 && failures.length === 0;
  if (kept) say(`ok     the SQLite driver keeps its contract in Electron ${version}`);
  return countOne(kept);
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runContractInElectron();
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
