// The row card: what to look for on Apple's portal, in the portal's own notation, from the certificate in use.
import { dayMs } from '../base/time.ts';
import type { CertificateFigures } from '../crypto/figures.ts';
import { apspInName } from './target.ts';

/** The manual's marks: (I) the APSP, (II) the serial number, (III) the end date (docs/manual-coverage.md M5). */
export type RowMark = { readonly mark: '(I)' | '(II)' | '(III)'; readonly label: string; readonly value: string };

export type RowCard = {
  readonly service: 'Mobile Device Management';
  /** Not in the certificate: known only from the CSR or the customer; null otherwise. */
  readonly vendor: string | null;
  /** As the portal prints it: `Jan 25, 2025`. */
  readonly expiration: string;
  /** The day before, the day itself, the day after: which time zone the portal's date is in is not known. */
  readonly expirationsAccepted: readonly [string, string, string];
  /** The (i) panel's lines. */
  readonly serialNumber: string;
  readonly subjectDn: string;
  /** The UUID that names the row, and its last four characters, shown large; null when it is no push certificate. */
  readonly apsp: string | null;
  readonly lastFour: string | null;
  readonly marks: readonly RowMark[];
};

// Spelt out rather than left to Intl: the portal's form is fixed, a runtime's English is not.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Jan 25, 2025` for a moment in milliseconds since 1970, by the UTC calendar. */
export function portalDate(at: number): string {
  const date = new Date(at);
  return `${months[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

export function rowCard(certificate: CertificateFigures, vendor: string | null = null): RowCard {
  const end = Date.parse(certificate.notAfter);
  const apsp = apspInName(certificate);
  const expiration = portalDate(end);
  const marks: RowMark[] = [
    { mark: '(II)', label: 'Serial Number', value: certificate.serial },
    { mark: '(III)', label: 'Expiration Date', value: expiration },
  ];
  if (apsp !== null) marks.unshift({ mark: '(I)', label: 'APSP', value: apsp });
  return {
    service: 'Mobile Device Management',
    vendor,
    expiration,
    expirationsAccepted: [portalDate(end - dayMs), expiration, portalDate(end + dayMs)],
    serialNumber: certificate.serial,
    subjectDn: certificate.subject,
    apsp,
    lastFour: apsp === null ? null : apsp.slice(-4),
    marks,
  };
}
