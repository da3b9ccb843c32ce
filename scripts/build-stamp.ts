// Sums up the state of the sources in one line, by path, size and time of change.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function stampOf(folder: string, inputs: readonly string[], extra: string): Promise<string> {
  const sum = createHash('sha256').update(extra);
  for (const input of inputs) {
    for (const file of await filesUnder(folder, input)) {
      const { mtimeMs, size } = await stat(join(folder, file));
      sum.update(`\0${file}\0${String(mtimeMs)}\0${String(size)}`);
    }
  }
  return sum.digest('hex');
}

async function filesUnder(folder: string, input: string): Promise<string[]> {
  const found = await stat(join(folder, input)).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [input];
  const entries = await readdir(join(folder, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
