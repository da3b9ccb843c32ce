// Makes a folder of the cache exactly once: filled under a temporary name, then renamed, so that two runs at once
// can't harm each other.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function makeFolderOnce(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}.making-`);
  try {
    await fill(temporary);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another run was quicker: renaming onto a folder with files in it fails, and that folder is complete.
    if (!existsSync(folder)) throw error;
  }
}
