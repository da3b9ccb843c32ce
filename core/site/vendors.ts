// Which vendor signs for which environment of the management site; practice vendors carry PRACTICE before the names.
import type { Environment } from '../crypto/figures.ts';

/** Of a vendor's name as a certificate or a row of Apple's list writes it. */
export function environmentOf(name: string): Environment | null {
  if (name.includes('IoT-EX Inc.')) return 'M5';
  return name.includes('SOFTBANK Corp.') ? 'M6' : null;
}
