// Runs a small TypeScript main file inside the real Electron and gives back what it wrote to the file named by
// --result.
import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mainBundle } from './build.ts';
import { runOnDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { provideRuntime } from './runtime/provide.ts';

const usualLimit = 120_000;

export type ElectronRun = {
  readonly version: string;
  readonly code: number;
  readonly output: string;
  readonly result: Buffer | null;
};

/** `switches` reach the file as Chromium switches: `app.commandLine.getSwitchValue(name)`. */
export async function runInElectron(
  entry: string,
  switches: Readonly<Record<string, string>>,
  limitMs = usualLimit,
): Promise<ElectronRun> {
  const runtime = await provideRuntime();
  // Under node_modules, so that native libraries are found from there.
  const cache = join(root, 'node_modules', '.cache', 'mdm-cert-wizard');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'in-electron-'));
  try {
    await build({ ...mainBundle(root, folder, runtime.sqliteDriver), entryPoints: { main: entry } });
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'in-electron', version: '1.0.0', type: 'module', main: 'main.js' }),
    );
    const file = join(folder, 'result');
    const given = Object.entries({ ...switches, result: file, 'user-data-dir': join(folder, 'data') }).map(
      ([name, value]) => `--${name}=${value}`,
    );
    const { code, output } = await runOnDesktop([runtime.executable, ...runtime.electronArgs(folder), ...given], {
      limitMs,
    });
    return { version: runtime.version, code, output: output.trimEnd(), result: await readFile(file).catch(() => null) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
