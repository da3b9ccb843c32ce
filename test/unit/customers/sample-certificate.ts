// Made-up figures of certificates: which topic, and in which year it ends.
import { createHash } from 'node:crypto';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function sampleCertificate(topic: number, year: number): CertificateFigures {
  const name = `com.apple.mgmt.External.00000000-0000-4000-8000-${String(topic).padStart(12, '0')}`;
  return {
    topic: name,
    uid: name,
    commonName: `APSP:00000000-0000-4000-8000-${String(topic).padStart(12, '0')}`,
    serial: `1d0ffa4e${String(topic).padStart(4, '0')}${year}`,
    notBefore: `${year - 1}-03-10T01:02:03Z`,
    notAfter: `${year}-03-10T01:02:03Z`,
    issuer: 'Apple Application Integration 2 Certification Authority',
    subject: name,
    publicKeySha256: sha256(`key ${topic} ${year}`),
    fingerprintSha256: sha256(`certificate ${topic} ${year}`),
    keyType: 'rsa',
    keyBits: 2048,
    isCa: false,
    issuedBy: 'apple',
  };
}
