// Writes a file for the person's own use: an equal one that is there already is used, another one is never overwritten.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** Browsers count on in the same way; nobody keeps a hundred copies of one name. */
const maxCopies = 99;

/** `PushCertificate_X.csr`, ` (1)` before the ending; `.csr.txt` counts as one ending. */
export function copyName(name: string, copy: number): string {
  if (copy === 0) return name;
  const double = /^(.+)(\.csr\.txt)$/i.exec(name);
  const { name: stem, ext } = double ? { name: double[1] ?? '', ext: double[2] ?? '' } : parse(name);
  return `${stem} (${copy})${ext}`;
}

/** The path of a file of these bytes in the folder; null when nothing can be written there. */
export async function saveOnce(folder: string, name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch {
    return null;
  }
  for (let copy = 0; copy <= maxCopies; copy += 1) {
    const path = join(folder, copyName(name, copy));
    try {
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return null;
    }
    const lying = await readFile(path).catch(() => null);
    if (lying && Buffer.compare(lying, bytes) === 0) return path;
  }
  return null;
}
