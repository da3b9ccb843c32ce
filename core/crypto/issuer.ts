// Says who issued a certificate by verifying its signature with known public keys; names prove nothing.
import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from '../formats/base64.ts';
import { readDerOrNull, sameBytes } from '../formats/der.ts';
import { appleAuthorities } from './apple-authorities.ts';
import type { CertificateParts } from './certificate.ts';
import type { IssuedBy, KeyType } from './figures.ts';
import { practiceAuthorityKeyId, practiceAuthorityName, practiceAuthoritySpki } from './practice-authority.ts';
import { importKey, readPublicKey, verifySignature } from './public-key.ts';

export type KnownAuthority = {
  readonly commonName: string;
  /** Hex: what certificates that this key signs name in their authority key identifier. */
  readonly keyId: string;
  /** DER SubjectPublicKeyInfo, base64. */
  readonly spki: string;
  readonly by: 'apple' | 'practice';
};
type LoadedKey = { readonly keyType: KeyType; readonly object: KeyObject | null };

const known: readonly KnownAuthority[] = [
  ...appleAuthorities.map((authority) => ({
    commonName: authority.commonName,
    keyId: authority.subjectKeyIdentifier,
    spki: authority.spki,
    by: 'apple' as const,
  })),
  {
    commonName: practiceAuthorityName,
    keyId: practiceAuthorityKeyId,
    spki: practiceAuthoritySpki,
    by: 'practice',
  },
];

// Importing a key costs as much as verifying with it, so each is imported once, when first needed.
const loaded = new WeakMap<KnownAuthority, LoadedKey>();

function load(authority: KnownAuthority): LoadedKey {
  const before = loaded.get(authority);
  if (before !== undefined) return before;
  const key = readPublicKey(readDerOrNull(decodeBase64(authority.spki) ?? new Uint8Array()) ?? undefined);
  const entry: LoadedKey = { keyType: key?.keyType ?? 'other', object: key === null ? null : importKey(key) };
  loaded.set(authority, entry);
  return entry;
}

const maxChain = 6;

/**
 * Follows the certificate to a known authority, over `others` (certificates from the same file) where needed.
 * An authority that has since ended still proves the origin. Names and key identifiers only say which key to try first.
 */
export function judgeIssuer(
  leaf: CertificateParts,
  others: readonly CertificateParts[] = [],
  authorities: readonly KnownAuthority[] = known,
): IssuedBy {
  let current = leaf;
  const used = new Set<CertificateParts>([leaf]);
  for (let step = 0; step < maxChain; step++) {
    if (current.signatureRefused) return 'refused';
    const direct = findKnownIssuer(current, authorities);
    if (direct !== null) return direct;
    const next = others.find((other) => !used.has(other) && isIssuedBy(current, other));
    if (next === undefined) break;
    used.add(next);
    current = next;
  }
  return judgeUnverified(current, current === leaf, authorities);
}

/** Whether `issuer` is an authority whose key signed `subject`; null signatures (not supported) count as no. */
export function isIssuedBy(subject: CertificateParts, issuer: CertificateParts): boolean {
  return issuer.figures.isCa && sameBytes(subject.issuerDer, issuer.subjectDer) && isSignedBy(subject, issuer);
}

function isSignedBy(subject: CertificateParts, issuer: CertificateParts): boolean {
  const key = { keyType: issuer.key.keyType, object: importKey(issuer.key) };
  return verifySignature(key, subject.algorithm, subject.signed, subject.signature) === true;
}

function findKnownIssuer(
  certificate: CertificateParts,
  authorities: readonly KnownAuthority[],
): 'apple' | 'practice' | null {
  const first = authorities.filter(
    ({ commonName, keyId }) => certificate.issuerCommonName === commonName || certificate.authorityKeyId === keyId,
  );
  for (const authority of [...first, ...authorities.filter((authority) => !first.includes(authority))]) {
    if (verifySignature(load(authority), certificate.algorithm, certificate.signed, certificate.signature) === true)
      return authority.by;
  }
  return null;
}

/**
 * What no known key verifies. Only the key identifier says which key must have signed, so a signature is broken only
 * where it names a known one. A known name alone proves nothing against it: Apple has kept the name of an authority
 * over another key before (the Worldwide Developer Relations authorities of 2013, G3 and G4 share theirs).
 */
function judgeUnverified(
  certificate: CertificateParts,
  isLeaf: boolean,
  authorities: readonly KnownAuthority[],
): IssuedBy {
  // A signature of a kind that can't be verified here may be right.
  const verifiable = certificate.algorithm !== null;
  if (verifiable && authorities.some(({ keyId }) => keyId === certificate.authorityKeyId)) return 'forged';
  if (isLeaf && sameBytes(certificate.issuerDer, certificate.subjectDer)) return 'other';
  if (certificate.issuerOrganization === 'Apple Inc.') return 'unknown';
  return certificate.issuerOrganization === 'PRACTICE' && certificate.issuerCommonName === practiceAuthorityName
    ? 'unknown-practice'
    : 'other';
}
