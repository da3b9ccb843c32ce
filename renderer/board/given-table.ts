// What was dropped or chosen for an import: one table, or certificates; told by the bytes, never by the name.
import { cutFront } from '../../core/base/cut.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import { maxTableBytes } from '../../core/formats/table-size.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import { bytesOf } from '../app/given-files.ts';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };
export type Given =
  | { readonly kind: 'table'; readonly file: NamedBytes }
  | { readonly kind: 'certificates'; readonly files: readonly NamedBytes[] }
  /** A table among several files; a folder, whose path no page gets to know. */
  | { readonly kind: 'mixed' | 'folder' }
  /** Somebody's hand-over file, which has a page of its own. */
  | { readonly kind: 'hand-over'; readonly file: File };

/** Bytes: an armour stands at the beginning, or behind a few lines about it. */
const looked = 4000;
const armour = /-----BEGIN [A-Z0-9 ]+-----/;
/** ASN.1's sequence, its length in one to four bytes more: no text begins so in any encoding that tables have. */
const isDer = ([first, second = 0]: Uint8Array): boolean => first === 0x30 && second > 0x80 && second < 0x85;

export function seemsCertificate(bytes: Uint8Array): boolean {
  return isDer(bytes) || armour.test(new TextDecoder('latin1').decode(bytes.subarray(0, looked)));
}

/** Text with a comma, a semicolon or a tab in its first line: what several files must not be. */
export function seemsTable(bytes: Uint8Array): boolean {
  if (seemsCertificate(bytes)) return false;
  const [line = ''] = new TextDecoder('latin1').decode(bytes.subarray(0, looked)).split(/[\r\n]/);
  return !line.includes('\0') && /[,;\t]/.test(line);
}

/** The first line of the age format (core/files/magic.ts). */
const locked = 'age-encryption.org/v1\n';
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, locked.length)) === locked;

/** One file that is no certificate is a table: whatever is wrong with it is told as that. */
export async function readGiven(files: readonly File[]): Promise<Result<Given>> {
  const most = files.length === 1 ? maxTableBytes : maxFileBytes;
  const read: NamedBytes[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, most);
    if (!bytes.ok) return bytes.error.code === 'file-is-folder' ? succeed({ kind: 'folder' }) : bytes;
    read.push({ name: cutFront(file.name, 1000), bytes: bytes.value });
  }
  const [first] = read;
  const [only] = files;
  if (files.length === 1 && only && first && isLocked(first.bytes)) return succeed({ kind: 'hand-over', file: only });
  if (read.length === 1 && first && !seemsCertificate(first.bytes)) return succeed({ kind: 'table', file: first });
  if (read.some(({ bytes }) => seemsTable(bytes))) return succeed({ kind: 'mixed' });
  return succeed({ kind: 'certificates', files: read });
}
