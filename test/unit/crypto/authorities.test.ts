// The embedded keys are the ones whose hashes are recorded, and names alone never prove an issuer.
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appleAuthorities } from '../../../core/crypto/apple-authorities.ts';
import {
  issueCertificate,
  issuePushCertificate,
  oids,
  practiceName,
  readPublicKey,
} from '../../../core/crypto/issue.ts';
import type { NameAttribute } from '../../../core/crypto/issue.ts';
import {
  practiceAuthorityKeyId,
  practiceAuthorityName,
  practiceAuthoritySpki,
} from '../../../core/crypto/practice-authority.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import { recogniseFile } from '../../../core/files/recognise.ts';
import { practiceAuthorityKeyPem } from '../../../electron/practice/authority-key.ts';

const authority = { name: practiceName(practiceAuthorityName), privateKeyPem: practiceAuthorityKeyPem };
const keys = (): { pem: string; spki: Uint8Array } => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
  };
};
const own = keys();
const start = Date.UTC(2026, 0, 1);
const span = { serial: '11', notBefore: start, notAfter: start + 31_536_000_000 };
const push = (
  name: readonly NameAttribute[],
  privateKeyPem: string,
  digest?: 'sha1' | 'md5',
  keyId?: string,
): Uint8Array =>
  issuePushCertificate({
    ...span,
    publicKeySpki: own.spki,
    uuid: '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70',
    country: 'JP',
    issuer: { name, privateKeyPem, ...(keyId === undefined ? {} : { keyId }) },
    ...(digest === undefined ? {} : { digest }),
  });
const issuerOf = (...ders: Uint8Array[]): string | undefined =>
  recogniseFile(new TextEncoder().encode(ders.map((der) => writePem('CERTIFICATE', der)).join(''))).certificate
    ?.issuedBy;
const appleLike = (commonName: string): NameAttribute[] => [
  { oid: oids.commonName, value: commonName },
  { oid: oids.organization, value: 'Apple Inc.' },
  { oid: oids.country, value: 'US', form: 'printable' },
];

it('holds the recorded keys', () => {
  for (const { spki, spkiSha256 } of appleAuthorities)
    expect(createHash('sha256').update(Buffer.from(spki, 'base64')).digest('hex')).toBe(spkiSha256);
  expect(new Set(appleAuthorities.map(({ spki }) => spki)).size).toBe(appleAuthorities.length);
});

it('holds the public half of the practice authority’s key', () => {
  const bits = createPublicKey(practiceAuthorityKeyPem).export({ type: 'pkcs1', format: 'der' });
  expect(createHash('sha1').update(bits).digest('hex')).toBe(practiceAuthorityKeyId);
  expect(Buffer.from(readPublicKey(practiceAuthorityKeyPem)).toString('base64')).toBe(practiceAuthoritySpki);
});

describe('who issued it', () => {
  it('is said by the signature, whatever the name and its order', () => {
    expect(issuerOf(push(authority.name, practiceAuthorityKeyPem))).toBe('practice');
    expect(issuerOf(push([...authority.name].reverse(), practiceAuthorityKeyPem))).toBe('practice');
    expect(issuerOf(push(appleLike('Apple Root CA'), practiceAuthorityKeyPem))).toBe('practice');
    expect(issuerOf(push(authority.name, practiceAuthorityKeyPem, 'sha1'))).toBe('practice');
  });

  it('is not said by a known name, and not denied by it: a successor may have the same', () => {
    const aai2 = appleLike('Apple Application Integration 2 Certification Authority');
    expect(issuerOf(push(aai2, own.pem))).toBe('unknown');
    expect(issuerOf(push([...aai2].reverse(), own.pem))).toBe('unknown');
    expect(issuerOf(push(aai2, own.pem, undefined, 'ab'.repeat(20)))).toBe('unknown');
    expect(issuerOf(push(authority.name, own.pem))).toBe('unknown-practice');
  });

  it('is forged where it names a known key that did not sign it', () => {
    for (const { commonName, subjectKeyIdentifier } of appleAuthorities) {
      expect(issuerOf(push(appleLike(commonName), own.pem, undefined, subjectKeyIdentifier))).toBe('forged');
      expect(issuerOf(push(appleLike(`${commonName}x`), own.pem, undefined, subjectKeyIdentifier))).toBe('forged');
    }
    expect(issuerOf(push(authority.name, own.pem, undefined, practiceAuthorityKeyId))).toBe('forged');
  });

  it('is not said by MD5, whoever made it', () => {
    expect(issuerOf(push(authority.name, practiceAuthorityKeyPem, 'md5'))).toBe('refused');
    expect(issuerOf(push(appleLike('Apple Application Integration CA 99 - G1'), own.pem, 'md5'))).toBe('refused');
    expect(issuerOf(push(practiceName('PRACTICE somebody'), own.pem, 'md5'))).toBe('refused');
  });

  it('is unknown for an authority of Apple’s that is not held, and other for everybody else', () => {
    expect(issuerOf(push(appleLike('Apple Application Integration CA 99 - G1'), own.pem))).toBe('unknown');
    expect(issuerOf(push(practiceName('PRACTICE somebody'), own.pem))).toBe('other');
  });

  it('follows a chain in the same file, over authorities only', () => {
    const middle = keys();
    const name = practiceName('PRACTICE intermediate');
    const issued = (isCa: boolean): Uint8Array =>
      issueCertificate({ ...span, subject: name, publicKeySpki: middle.spki, issuer: authority, isCa });
    const leaf = push(name, middle.pem);
    expect(issuerOf(leaf)).toBe('other');
    expect(issuerOf(leaf, issued(true))).toBe('practice');
    expect(
      recogniseFile(new TextEncoder().encode([leaf, issued(false)].map((der) => writePem('CERTIFICATE', der)).join('')))
        .kind,
    ).toBe('several-certificates');
  });
});
