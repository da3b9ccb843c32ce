// Says who issued a certificate by verifying its signature with known public keys; names prove nothing.
import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from './base64.ts';
import { readDerOrNull, sameBytes } from './der.ts';
import { appleAuthorities } from './apple-authorities.ts';
import type { CertificateParts } from './certificate.ts';
import type { IssuedBy, KeyType } from './figures.ts';
import { practiceAuthorityName, practiceAuthoritySpki } from './practice-authority.ts';
import { importKey, readPublicKey, verifySignature } from './public-key.ts';

type KnownAuthority = {
  readonly commonName: string;
  readonly keyId: string | null;
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
  { commonName: practiceAuthorityName, keyId: null, spki: practiceAuthoritySpki, by: 'practice' },
];

// Importing a key costs as much as verifying with it, so each is imported once, when first needed.
const loaded = new Map<KnownAuthority, LoadedKey>();

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
export function judgeIssuer(leaf: CertificateParts, others: readonly CertificateParts[] = []): IssuedBy {
  let current = leaf;
  const used = new Set<CertificateParts>([leaf]);
  for (let step = 0; step < maxChain; step++) {
    const direct = findKnownIssuer(current);
    if (direct !== null) return direct;
    const next = others.find((other) => !used.has(other) && isIssuedBy(current, other));
    if (next === undefined) break;
    used.add(next);
    current = next;
  }
  return judgeByName(current);
}

/** Whether `issuer` is an authority whose key signed `subject`; null signatures (not supported) count as no. */
export function isIssuedBy(subject: CertificateParts, issuer: CertificateParts): boolean {
  return issuer.figures.isCa && sameBytes(subject.issuerDer, issuer.subjectDer) && isSignedBy(subject, issuer);
}

function isSignedBy(subject: CertificateParts, issuer: CertificateParts): boolean {
  const key = { keyType: issuer.key.keyType, object: importKey(issuer.key) };
  return verifySignature(key, subject.algorithm, subject.signed, subject.signature) === true;
}

function findKnownIssuer(certificate: CertificateParts): 'apple' | 'practice' | null {
  const first = known.filter((authority) => isNamed(certificate, authority));
  for (const authority of [...first, ...known.filter((authority) => !first.includes(authority))]) {
    if (verifySignature(load(authority), certificate.algorithm, certificate.signed, certificate.signature) === true)
      return authority.by;
  }
  return null;
}

function isNamed(certificate: CertificateParts, authority: KnownAuthority): boolean {
  return (
    certificate.issuerCommonName === authority.commonName ||
    (authority.keyId !== null && certificate.authorityKeyId === authority.keyId)
  );
}

/** What a certificate that no known key verifies claims about itself. */
function judgeByName(certificate: CertificateParts): IssuedBy {
  if (known.some((authority) => isNamed(certificate, authority))) return 'forged';
  if (sameBytes(certificate.issuerDer, certificate.subjectDer)) return 'other';
  return /^Apple\b/.test(certificate.issuerCommonName ?? '') && certificate.issuerOrganization === 'Apple Inc.'
    ? 'unknown'
    : 'other';
}
