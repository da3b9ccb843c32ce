// Decides which Electron this machine runs the app in, and how it is started there.
import { readFile } from 'node:fs/promises';
import { REGISTRY_VERSION, findRegistryElectron } from './registry.ts';
import { Trouble, say } from './say.ts';
import { findShippedElectron, shippedVersion } from './shipped.ts';

export type SqliteDriver = 'better-sqlite3' | '@photostructure/sqlite';
export type Runtime = {
  readonly executable: string;
  readonly version: string;
  readonly sqliteDriver: SqliteDriver;
  /** What comes after the executable to open the app in `folder`; the app's own arguments follow it. */
  readonly electronArgs: (folder: string) => string[];
};

export type Machine = { readonly platform: string; readonly arch: string };
type Sources = {
  readonly machine: Machine;
  readonly version: string;
  readonly findShipped: (askAgain: boolean) => Promise<string | null>;
  readonly findRegistry: (shippedVersion: string) => Promise<string>;
  readonly noSandbox: boolean;
};

let provided: Promise<Runtime> | undefined;

/** The same answer for the whole run of a script. */
export function provideRuntime(): Promise<Runtime> {
  provided ??= assembleSources().then(chooseRuntime);
  return provided;
}

async function assembleSources(): Promise<Sources> {
  return {
    machine: { platform: process.platform, arch: process.arch },
    version: await shippedVersion(),
    findShipped: findShippedElectron,
    findRegistry: findRegistryElectron,
    noSandbox: await sandboxIsImpossible(),
  };
}

export async function chooseRuntime(sources: Sources): Promise<Runtime> {
  const { version, machine } = sources;
  const electronArgs = (folder: string): string[] => [...(sources.noSandbox ? ['--no-sandbox'] : []), folder];
  const hasRegistryRuntime = machine.platform === 'linux' && machine.arch === 'x64';
  const shipped = await sources.findShipped(!hasRegistryRuntime);
  if (shipped !== null) return { executable: shipped, version, sqliteDriver: 'better-sqlite3', electronArgs };
  if (!hasRegistryRuntime) throw new Trouble(whatToAllow(version, machine));
  // better-sqlite3 needs Node 22 or newer inside Electron; 33.2.1 has Node 20.
  return {
    executable: await sources.findRegistry(version),
    version: REGISTRY_VERSION,
    sqliteDriver: '@photostructure/sqlite',
    electronArgs,
  };
}

export function whatToAllow(version: string, machine: Machine): string {
  return `Electron ${version} for ${machine.platform}-${machine.arch} could not be downloaded: allow https://github.com/electron/electron/releases and https://release-assets.githubusercontent.com (or set ELECTRON_MIRROR), then try again.`;
}

/**
 * Chromium refuses its sandbox to root, and can't build it where AppArmor forbids user namespaces (Ubuntu 23.10 and
 * later).
 */
async function sandboxIsImpossible(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  if (process.getuid?.() === 0) return true;
  const restricted = await readFile('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').catch(() => '0');
  if (restricted.trim() !== '1') return false;
  say(
    'This system forbids unprivileged user namespaces: Electron runs without its sandbox here (development and tests only).',
  );
  return true;
}
