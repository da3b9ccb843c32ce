// Kinds of binary files that announce themselves in their first bytes.
import type { FileKind } from './kinds.ts';
import { isWorkbook } from './zip-names.ts';

const starts: readonly { readonly kind: FileKind; readonly at: number; readonly bytes: string }[] = [
  { kind: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'zip', at: 0, bytes: 'PK\x05\x06' },
  // https://age-encryption.org/v1: the version line of the header.
  { kind: 'age', at: 0, bytes: 'age-encryption.org/v1\n' },
  { kind: 'pdf', at: 0, bytes: '%PDF-' },
  { kind: 'image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'image', at: 0, bytes: '\xff\xd8\xff' },
  { kind: 'image', at: 0, bytes: 'GIF87a' },
  { kind: 'image', at: 0, bytes: 'GIF89a' },
  { kind: 'image', at: 0, bytes: 'II*\0' },
  { kind: 'image', at: 0, bytes: 'MM\0*' },
  { kind: 'image', at: 0, bytes: '\0\0\x01\0' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  // What iPhones photograph with.
  { kind: 'image', at: 4, bytes: 'ftypheic' },
  { kind: 'image', at: 4, bytes: 'ftypheix' },
  { kind: 'image', at: 4, bytes: 'ftypmif1' },
  { kind: 'image', at: 4, bytes: 'ftypavif' },
  { kind: 'plist', at: 0, bytes: 'bplist00' },
];

export function magicKind(bytes: Uint8Array): FileKind | null {
  const found = starts.find((start) => hasAt(bytes, start.at, start.bytes));
  if (found !== undefined) return found.kind === 'zip' && isWorkbook(bytes) ? 'workbook' : found.kind;
  // BM is also how a text may begin: a bitmap's header says its own size (Microsoft, BITMAPFILEHEADER) and two zero
  // words.
  if (hasAt(bytes, 0, 'BM') && bytes.length > 26 && hasAt(bytes, 6, '\0\0\0\0')) return 'image';
  // Readers accept a PDF whose mark comes within its first kilobyte (ISO 32000-1, annex H); after a BOM or blanks only.
  for (let i = 0; i < 64; i++) {
    if (hasAt(bytes, i, '%PDF-')) return 'pdf';
    const byte = bytes[i] ?? 0;
    if (byte > 0x20 && byte < 0xbb) break;
  }
  return null;
}

function hasAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
