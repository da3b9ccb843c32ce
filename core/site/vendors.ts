// Which vendor signs for which environment of the management site; practice vendors carry PRACTICE before the names.
import { site } from './current.ts';
import type { Environment } from './profile.ts';

const { M5, M6 } = site.environments;

/** Of a vendor's name as a certificate or a row of Apple's list writes it. */
export function environmentOf(name: string): Environment | null {
  if (name.includes(M5.vendor)) return 'M5';
  return name.includes(M6.vendor) ? 'M6' : null;
}

/** Of the certificate with which Apple lets a vendor sign requests: by its common name. */
export function isVendorName(commonName: string): boolean {
  return /^MDM Vendor:|\bMDM CSR\b/i.test(commonName);
}
