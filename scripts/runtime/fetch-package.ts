// Fetches one exact version of an npm package as a tarball, without running anything of it.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './command.ts';
import { requireHash } from './hashes.ts';
import { Trouble } from './say.ts';

export type PinnedPackage = { readonly spec: string; readonly sha512: string };

export async function fetchPackage(wanted: PinnedPackage): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-'));
  try {
    const { code } = await runNpm(['pack', wanted.spec, '--ignore-scripts', '--pack-destination', folder], {
      cwd: folder,
    });
    const [name] = (await readdir(folder)).filter((entry) => entry.endsWith('.tgz'));
    if (code !== 0 || name === undefined)
      throw new Trouble(
        `${wanted.spec} could not be fetched from the npm registry; allow the registry that npm ci used, then try again.`,
      );
    const bytes = await readFile(join(folder, name));
    requireHash(wanted.spec, bytes, { algorithm: 'sha512', encoding: 'base64', digest: wanted.sha512 });
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
