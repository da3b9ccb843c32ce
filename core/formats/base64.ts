// Strict base64: the same bytes or the same refusal under every runtime (Buffer.from skips what it does not like).

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const valueOf = new Uint8Array(128).fill(255);
for (let i = 0; i < 64; i++) valueOf[alphabet.charCodeAt(i)] = i;
const blank = 254;
for (const space of '\t\n\v\f\r ') valueOf[space.charCodeAt(0)] = blank;

/**
 * Decodes base64 with blanks and line breaks anywhere; padding may be left out, as some copy tools do.
 * Returns null on any other character, on data after the padding, and on bits that no encoder writes.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const out = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let length = 0;
  let held = 0;
  let count = 0;
  let padding = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? (valueOf[code] ?? 255) : 255;
    if (value === blank) continue;
    if (value === 255) {
      if (code !== 61 || ++padding > 2) return null;
      continue;
    }
    if (padding > 0) return null;
    held = ((held << 6) | value) & 0xffffff;
    if (++count % 4 === 0) {
      out[length++] = held >>> 16;
      out[length++] = (held >>> 8) & 255;
      out[length++] = held & 255;
    }
  }
  const rest = count % 4;
  if (rest === 1 || (padding > 0 && rest + padding !== 4)) return null;
  if (rest === 2) {
    if ((held & 15) !== 0) return null;
    out[length++] = (held >>> 4) & 255;
  } else if (rest === 3) {
    if ((held & 3) !== 0) return null;
    out[length++] = (held >>> 10) & 255;
    out[length++] = (held >>> 2) & 255;
  }
  return out.subarray(0, length);
}

/**
 * Encodes with padding, in lines of `columns` characters joined by LF; one line when `columns` is 0. No final
 * newline.
 */
export function encodeBase64(bytes: Uint8Array, columns = 0): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      alphabet.charAt(word >>> 18) +
        alphabet.charAt((word >>> 12) & 63) +
        (b === undefined ? '=' : alphabet.charAt((word >>> 6) & 63)) +
        (c === undefined ? '=' : alphabet.charAt(word & 63)),
    );
  }
  const line = parts.join('');
  if (columns === 0) return line;
  const lines: string[] = [];
  for (let at = 0; at < line.length; at += columns) lines.push(line.slice(at, at + columns));
  return lines.join('\n');
}
