// Runs the table bytes -> expected inside real Electron: its BoringSSL must give, byte for byte, what Node's OpenSSL gave.
import { build } from 'esbuild';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOne, describeCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import { runOnDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { provideRuntime } from './runtime/provide.ts';
import { runAsCommand, say } from './runtime/say.ts';

const tables = join(root, 'test', 'tables');
const LIMIT_MS = 120_000;

export async function runTablesInElectron(): Promise<Counts> {
  const runtime = await provideRuntime();
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-tables-'));
  try {
    await bundleTable(folder);
    const out = join(folder, 'result.json');
    const { code, output } = await runOnDesktop(
      [runtime.executable, ...runtime.electronArgs(folder), `--table-out=${out}`, `--table-fixtures=${join(tables, 'fixtures')}`, `--user-data-dir=${join(folder, 'data')}`],
      { limitMs: LIMIT_MS },
    );
    const result = await readFile(out).catch(() => null);
    if (code !== 0 || result === null) {
      say(`FAILED the table did not run in Electron ${runtime.version}\n${output.trimEnd()}`);
      return countOne(false);
    }
    return compare(result, await readFile(join(tables, 'expected.json')), runtime.version);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function compare(result: Buffer, expected: Buffer, version: string): Counts {
  const same = result.equals(expected);
  if (same) say(`ok     the table in Electron ${version} equals test/tables/expected.json, byte for byte (${result.length} bytes)`);
  else say(`FAILED the table in Electron ${version} differs from test/tables/expected.json at ${firstDifference(result, expected)}`);
  return countOne(same);
}

export function firstDifference(result: Buffer, expected: Buffer): string {
  const found = result.toString('utf8').split('\n');
  const wanted = expected.toString('utf8').split('\n');
  const line = wanted.findIndex((text, index) => text !== found[index]);
  const at = line === -1 ? wanted.length : line;
  return `line ${at + 1}: ${(found[at] ?? 'nothing').slice(0, 200)} instead of ${(wanted[at] ?? 'nothing').slice(0, 200)}`;
}

async function bundleTable(folder: string): Promise<void> {
  await build({
    entryPoints: { main: join(tables, 'electron-main.ts') }, outdir: folder, bundle: true, platform: 'node', target: 'node20', format: 'esm', external: ['electron'], logLevel: 'silent',
    banner: { js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);" },
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'tables', version: '1.0.0', type: 'module', main: 'main.js' }));
}

await runAsCommand(import.meta.filename, async () => {
  const counts = await runTablesInElectron();
  say(describeCounts(counts));
  return counts.failed === 0 ? 0 : 1;
});
