// Everything that lies in a folder, searched for a text as any program would write it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files under `folder` that hold `text`: as UTF-8 or UTF-16, in small or any letters, or as base64 at any offset.
 */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  const wanted = formsOf(text);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Chromium removes files of its own while it runs.
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) continue;
    const letters = bytes.toString('latin1').toLowerCase();
    if (wanted.plain.some((form) => letters.includes(form)) || wanted.encoded.some((form) => bytes.includes(form)))
      found.push(path);
  }
  return found;
}

function formsOf(text: string): { readonly plain: readonly string[]; readonly encoded: readonly string[] } {
  const latin = (encoding: 'utf8' | 'utf16le'): string => Buffer.from(text.toLowerCase(), encoding).toString('latin1');
  // Base64 of the same bytes differs by where they stand; without its first and last characters it is the same
  // whatever is around.
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from('\0'.repeat(shift) + text)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return { plain: [latin('utf8'), latin('utf16le'), encodeURIComponent(text).toLowerCase()], encoded };
}
