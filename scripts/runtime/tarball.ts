// Reads one file out of an npm tarball (gzip over ustar), the same on every platform.
import { gunzipSync } from 'node:zlib';
import { Trouble } from './say.ts';

// ustar: 512-byte blocks, the name in bytes 0-99, the size in octal in bytes 124-135 (POSIX.1-1988, "ustar
// Interchange Format").
const BLOCK = 512;

export function readFromTarball(tarball: Uint8Array, name: string): Buffer {
  const tar = gunzipSync(tarball);
  let offset = 0;
  while (offset + BLOCK <= tar.length) {
    const entry = textUntilNul(tar.subarray(offset, offset + 100));
    if (entry === '') break;
    const size = Number.parseInt(textUntilNul(tar.subarray(offset + 124, offset + 136)), 8);
    if (!Number.isSafeInteger(size)) break;
    const start = offset + BLOCK;
    if (entry === name) return tar.subarray(start, start + size);
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Trouble(`The downloaded package holds no ${name}.`);
}

function textUntilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('latin1', 0, end === -1 ? bytes.length : end).trim();
}
