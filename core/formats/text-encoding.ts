// Turns bytes into text where they are text: UTF-8, UTF-16, or whatever an old tool wrote around a PEM block.
/** How the text was written, where that is worth a word. */
export type EncodingNote = 'bom' | 'utf16';
export type DecodedText = { readonly text: string; readonly notes: readonly EncodingNote[] };

/** Null for binary data. Ill-formed sequences become U+FFFD: what matters in such a file is its ASCII. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decode('utf-16le', bytes.subarray(2)), notes: ['bom', 'utf16'] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decode('utf-16le', swap(bytes.subarray(2))), notes: ['bom', 'utf16'] };
  const wide = guessUtf16(bytes);
  if (wide !== null) return { text: decode('utf-16le', wide === 'little' ? bytes : swap(bytes)), notes: ['utf16'] };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  if (!isTextual(body)) return null;
  return { text: decode('utf-8', body), notes: bom ? ['bom'] : [] };
}

function decode(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Big-endian to little-endian: the decoder for the former is missing in builds with small ICU. */
function swap(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < out.length; i += 2) {
    out[i] = bytes[i + 1] ?? 0;
    out[i + 1] = bytes[i] ?? 0;
  }
  return out;
}

/** ASCII in UTF-16 without a mark: every second byte of the beginning is zero. */
function guessUtf16(bytes: Uint8Array): 'little' | 'big' | null {
  const length = Math.min(bytes.length, 64) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd === length / 2 && even === 0) return 'little';
  return even === length / 2 && odd === 0 ? 'big' : null;
}

/** No NUL (but at the end, where some tools pad) and next to no other control characters. */
function isTextual(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c && byte !== 0x1b) controls++;
  }
  return controls * 50 <= end;
}
