// Recognises any file a user may drop: by content, never by name; never throws; time grows with the size alone.
import { decodeBase64 } from '../formats/base64.ts';
import { recogniseDer } from './from-der.ts';
import type { Recognised } from './kinds.ts';
import { maxFileBytes } from './kinds.ts';
import { recogniseString } from './from-text.ts';
import { magicKind } from './magic.ts';
import { plain, withNotes } from './result.ts';
import { decodeText } from '../formats/text-encoding.ts';

/**
 * What the bytes of a file are. The name is not asked for: people rename, and mail filters do, too
 * (docs/manual-coverage.md S11, W16).
 */
export function recogniseFile(bytes: Uint8Array): Recognised {
  if (bytes.length > maxFileBytes) return plain('too-large');
  if (isBlank(bytes)) return plain('empty');
  const magic = magicKind(bytes);
  if (magic !== null) return plain(magic);
  const der = recogniseDer(bytes);
  if (der !== null) return der;
  const text = decodeText(bytes);
  return text === null ? plain('unknown') : withNotes(recogniseString(text.text, recogniseDecoded), text.notes);
}

/** The same for text from the clipboard: PEM with or without what surrounds it, bare base64, a plist. */
export function recogniseText(text: string): Recognised {
  if (text.length > maxFileBytes) return plain('too-large');
  if (text.trim() === '') return plain('empty');
  return recogniseString(text.replace(/^\ufeff/, ''), recogniseDecoded);
}

/** What bare base64 held; null when it held nothing known, so that the text is merely text. One level deep. */
function recogniseDecoded(base64: string): Recognised | null {
  const bytes = decodeBase64(base64);
  if (bytes === null || bytes.length < 8) return null;
  const magic = magicKind(bytes);
  if (magic !== null) return plain(magic);
  const der = recogniseDer(bytes);
  if (der !== null) return der;
  const text = decodeText(bytes);
  if (text === null) return null;
  const inner = recogniseString(text.text, () => null);
  return inner.kind === 'text' || inner.kind === 'unknown' ? null : inner;
}

/** Of the byte order mark that the bytes begin with: UTF-8's, or UTF-16's either way round. */
function bomLength([first, second, third]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

function isBlank(bytes: Uint8Array): boolean {
  for (let i = bomLength(bytes); i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0 && byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}
