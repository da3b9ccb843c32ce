// Runs the table bytes -> expected inside real Electron: its BoringSSL must give, byte for byte, what Node's OpenSSL
// gave.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runInElectron } from './in-electron.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say } from './runtime/say.ts';

const tables = join(root, 'test', 'tables');

export async function runTablesInElectron(): Promise<Counts> {
  const { code, output, result, version } = await runInElectron(join(tables, 'electron-main.ts'), {
    fixtures: join(tables, 'fixtures'),
  });
  if (code !== 0 || result === null) {
    say(`FAILED the table did not run in Electron ${version}\n${output}`);
    return countOne(false);
  }
  return compare(result, await readFile(join(tables, 'expected.json')), version);
}

export function compare(result: Buffer, expected: Buffer, version: string): Counts {
  const same = result.equals(expected);
  if (same)
    say(
      `ok     the table in Electron ${version} equals test/tables/expected.json, byte for byte (${result.length} bytes)`,
    );
  else
    say(
      `FAILED the table in Electron ${version} differs from test/tables/expected.json at ${firstDifference(result, expected)}`,
    );
  return countOne(same);
}

export function firstDifference(result: Buffer, expected: Buffer): string {
  const found = result.toString('utf8').split('\n');
  const wanted = expected.toString('utf8').split('\n');
  const line = wanted.findIndex((text, index) => text !== found[index]);
  const at = line === -1 ? wanted.length : line;
  return `line ${at + 1}: ${(found[at] ?? 'nothing').slice(0, 200)} instead of ${(wanted[at] ?? 'nothing').slice(0, 200)}`;
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runTablesInElectron();
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
