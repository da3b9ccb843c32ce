// The row that is sought, as the certificate in use says it; and how the numbers of rows are written.
import type { CertificateFigures } from '../crypto/figures.ts';
import type { Iso } from '../base/time.ts';

/** What is known of the certificate in use; a stated one has no serial (docs/manual-coverage.md S19). */
export type RowTarget = { readonly apsp: string | null; readonly serial: string | null; readonly notAfter: Iso | null };

export const targetOfCertificate = (certificate: CertificateFigures): RowTarget => ({
  apsp: apspOf(certificate),
  serial: certificate.serial,
  notAfter: certificate.notAfter,
});

export const targetOfTopic = (topic: string, notAfter: Iso | null): RowTarget => ({
  apsp: apspInTopic(topic),
  serial: null,
  notAfter,
});

/** Null: none of Apple's push certificates. Its name and its topic say the same number in every genuine one. */
export const apspOf = (certificate: CertificateFigures): string | null =>
  apspInName(certificate) ?? apspInTopic(certificate.topic);

/** The UUID behind `APSP:`, which is the topic's too. */
export function apspInName({ topic, commonName }: CertificateFigures): string | null {
  const name = commonName ?? '';
  return topic !== null && name.startsWith('APSP:') ? name.slice('APSP:'.length).trim() : null;
}

export const apspInTopic = (topic: string | null): string | null =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(topic ?? '')?.[0].toLowerCase() ?? null;

/** Colons, blanks and the zeros before it mean nothing. */
export const bareSerial = (digits: string): string =>
  digits
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '')
    .replace(/^0+/, '');
