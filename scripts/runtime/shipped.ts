// Gets the binary of the Electron version that we ship, through Electron's own downloader, and gives up early on a
// dead network.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './command.ts';
import { cacheFolder } from './paths.ts';

/** A network that swallows packets would otherwise hold every command for minutes. */
export const SILENCE_LIMIT_MS = 10_000;
/** One refusal counts for an hour, so that not every launch asks again. */
export const REFUSAL_KEPT_MS = 60 * 60 * 1000;

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export async function shippedVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/**
 * The path of the shipped version's executable, downloading it if need be; null when it can't be had from here.
 * With `askAgain` an earlier refusal does not count: for machines that have nothing else to run.
 */
export async function findShippedElectron(askAgain: boolean): Promise<string | null> {
  const present = await installedExecutable();
  if (present !== null) return present;
  const version = await shippedVersion();
  const memo = join(cacheFolder(), `electron-${version}-refused`);
  if (!askAgain && (await isFresh(memo, Date.now()))) return null;
  try {
    await download(version);
  } catch {
    await mkdir(dirname(memo), { recursive: true });
    await writeFile(memo, '');
    return null;
  }
  await rm(memo, { force: true });
  // Electron's own installer takes the archive from its cache, checks it again and unpacks it.
  await run(process.execPath, [join(packageFolder, 'install.js')]);
  return installedExecutable();
}

export async function isFresh(memo: string, now: number): Promise<boolean> {
  try {
    const age = now - (await stat(memo)).mtimeMs;
    return age >= 0 && age < REFUSAL_KEPT_MS;
  } catch {
    return false;
  }
}

async function installedExecutable(): Promise<string | null> {
  try {
    const executable = join(packageFolder, 'dist', await readFile(join(packageFolder, 'path.txt'), 'utf8'));
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** Ends in an error as soon as nothing has come for SILENCE_LIMIT_MS; a slow but living download goes on. */
async function download(version: string): Promise<void> {
  const { downloadArtifact } = await import('@electron/get');
  const checksums = JSON.parse(await readFile(join(packageFolder, 'checksums.json'), 'utf8')) as Record<string, string>;
  const silence = new AbortController();
  const stop = (): void => {
    silence.abort();
  };
  let timer = setTimeout(stop, SILENCE_LIMIT_MS);
  try {
    await downloadArtifact({
      version,
      checksums,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      downloadOptions: {
        signal: silence.signal,
        getProgressCallback: () => {
          clearTimeout(timer);
          timer = setTimeout(stop, SILENCE_LIMIT_MS);
          return Promise.resolve();
        },
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
