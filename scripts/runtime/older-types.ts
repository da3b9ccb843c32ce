// Gets the type file of the older Electron that development machines may run, and a compiler configuration that uses
// it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package.ts';
import { makeFolderOnce } from './once.ts';
import { cacheFolder, root } from './paths.ts';
import { REGISTRY_VERSION } from './registry.ts';
import { readFromTarball } from './tarball.ts';

// The registry's own integrity figure of electron@33.2.1; never a dependency, since its postinstall downloads a binary.
const PACKAGE = {
  spec: `electron@${REGISTRY_VERSION}`,
  sha512: 'SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
};

/** The path of a tsconfig.json like the project's own, but with that version's types behind `electron`. */
export async function writeOlderConfig(): Promise<string> {
  const types = join(cacheFolder(), `electron-types-${REGISTRY_VERSION}`);
  await makeFolderOnce(types, async (folder) => {
    await writeFile(
      join(folder, 'electron.d.ts'),
      readFromTarball(await fetchPackage(PACKAGE), 'package/electron.d.ts'),
    );
  });
  const folder = join(root, 'node_modules', '.cache', 'mdm-cert-wizard');
  await mkdir(folder, { recursive: true });
  const typeFile = join(types, 'electron.d.ts');
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { paths: { electron: [typeFile] }, typeRoots: [join(root, 'node_modules', '@types')] },
    files: [typeFile],
    include: ['core', 'electron', 'scripts', 'test'].map((name) => join(root, name)),
  };
  const file = join(folder, 'tsconfig.older-electron.json');
  await writeFile(file, `${JSON.stringify(config, null, 2)}\n`);
  return file;
}
