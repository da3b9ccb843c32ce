// The row card is in the portal's own notation, with a day either way as data.
import { expect, it } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import { portalDate, rowCard } from '../../../core/rows/row-card.ts';

const uuid = '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70';
const certificate: CertificateFigures = {
  topic: `com.apple.mgmt.External.${uuid}`,
  uid: `com.apple.mgmt.External.${uuid}`,
  commonName: `APSP:${uuid}`,
  serial: 'cd17b2a4993005b1',
  notBefore: '2024-01-25T23:30:00Z',
  notAfter: '2025-01-01T00:30:00Z',
  issuer: 'C=US, O=Apple Inc.',
  subject: `C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}`,
  publicKeySha256: '',
  fingerprintSha256: '',
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: 'apple',
};

it('shows the row as the portal does', () => {
  const card = rowCard(certificate, 'IoT-EX Inc.');
  expect(card).toMatchObject({
    service: 'Mobile Device Management',
    vendor: 'IoT-EX Inc.',
    expiration: 'Jan 1, 2025',
    expirationsAccepted: ['Dec 31, 2024', 'Jan 1, 2025', 'Jan 2, 2025'],
    serialNumber: 'cd17b2a4993005b1',
    subjectDn: certificate.subject,
    apsp: uuid,
    lastFour: '4c70',
  });
  expect(card.marks.map(({ mark, value }) => `${mark} ${value}`)).toEqual([
    `(I) ${uuid}`,
    '(II) cd17b2a4993005b1',
    '(III) Jan 1, 2025',
  ]);
});

it('has no APSP for what is no push certificate, and no vendor unless told', () => {
  const card = rowCard({ ...certificate, topic: null });
  expect([card.apsp, card.lastFour, card.vendor, card.marks.length]).toEqual([null, null, null, 2]);
});

it('writes the portal’s dates alike in every runtime', () => {
  expect([portalDate(Date.UTC(2027, 0, 25)), portalDate(Date.UTC(2028, 1, 29, 23, 59))]).toEqual([
    'Jan 25, 2027',
    'Feb 29, 2028',
  ]);
});
