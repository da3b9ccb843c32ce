// Writes PEM text: 64 columns, LF, the final newline being the caller's choice since Apple's own file has none.
import { encodeBase64 } from './base64.ts';

/** `label` as in `CERTIFICATE`; `end` is what follows the last line. */
export function writePem(label: string, der: Uint8Array, end: '' | '\n' = '\n'): string {
  return `-----BEGIN ${label}-----\n${encodeBase64(der, 64)}\n-----END ${label}-----${end}`;
}
