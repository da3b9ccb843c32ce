// Reads an X.509 certificate's DER into public figures, by pure code alone.
import { createHash } from 'node:crypto';
import type { DerNode, DerProblem } from '../formats/der.ts';
import { bitsOf, contentsOf, encodingOf, readDer, readDerOrNull, sameBytes, tags } from '../formats/der.ts';
import { readOid, readSerial, readTime, toHex } from '../formats/asn1-values.ts';
import type { CertificateFigures } from './figures.ts';
import { readName, type NameProblem } from './names.ts';
import type { PublicKey, SignatureAlgorithm } from './public-key.ts';
import { isRefusedAlgorithm, readAlgorithm, readPublicKey } from './public-key.ts';

/** The figures but for who issued it, and what is needed to find that out. */
export type CertificateParts = {
  readonly figures: Omit<CertificateFigures, 'issuedBy'>;
  readonly der: Uint8Array;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  /** Null when not verified here, or when the two places that name it disagree. */
  readonly algorithm: SignatureAlgorithm | null;
  /** Its kind proves nothing whoever made it, or the two places that name it disagree. */
  readonly signatureRefused: boolean;
  readonly key: PublicKey;
  readonly issuerDer: Uint8Array;
  readonly subjectDer: Uint8Array;
  readonly issuerCommonName: string | null;
  readonly issuerOrganization: string | null;
  /** Hex, from the authority key identifier. */
  readonly authorityKeyId: string | null;
};

export type CertificateProblem =
  | DerProblem
  | 'not-a-certificate'
  | 'bad-serial'
  | NameProblem
  | 'bad-date'
  | 'bad-key'
  | 'bad-signature-field'
  | 'bad-extension';

/**
 * Reads the certificate at the beginning of `bytes`; bytes behind it are left to the caller (`der` is its own
 * length).
 */
export function readCertificate(bytes: Uint8Array): CertificateParts | CertificateProblem {
  const node = readDer(bytes);
  return typeof node === 'string' ? node : readCertificateNode(node);
}

export function readCertificateNode(node: DerNode): CertificateParts | CertificateProblem {
  const [signed, outer, signatureBits] = node.children;
  if (!isCertificateShape(node) || signed === undefined) return 'not-a-certificate';
  const fields = signed.children[0]?.tag === tags.context0 ? signed.children.slice(1) : signed.children;
  const [serialNode, inner, issuerNode, validity, subjectNode, keyNode] = fields;
  const serial = readSerial(serialNode);
  if (serial === null) return 'bad-serial';
  const issuer = readName(issuerNode);
  const subject = readName(subjectNode);
  if (typeof issuer === 'string') return issuer;
  if (typeof subject === 'string') return subject;
  if (issuerNode === undefined || subjectNode === undefined) return 'bad-name';
  const notBefore = readTime(validity?.children[0]);
  const notAfter = readTime(validity?.children[1]);
  if (notBefore === null || notAfter === null || validity?.children.length !== 2) return 'bad-date';
  const key = readPublicKey(keyNode);
  if (key === null || keyNode === undefined) return 'bad-key';
  const signature = bitsOf(signatureBits);
  if (signature === null || outer === undefined || inner === undefined) return 'bad-signature-field';
  const extensions = readExtensions(fields);
  if (extensions === null) return 'bad-extension';
  const der = encodingOf(node);
  const agreed = sameBytes(encodingOf(outer), encodingOf(inner));
  const uid = subject.uid;
  return {
    figures: {
      topic: uid?.startsWith('com.apple.mgmt.') === true ? uid : null,
      uid,
      commonName: subject.commonName,
      serial,
      notBefore,
      notAfter,
      issuer: issuer.text,
      subject: subject.text,
      publicKeySha256: sha256(encodingOf(keyNode)),
      fingerprintSha256: sha256(der),
      keyType: key.keyType,
      keyBits: key.keyBits,
      isCa: extensions.isCa,
    },
    der,
    signed: encodingOf(signed),
    signature,
    key,
    algorithm: agreed ? readAlgorithm(outer) : null,
    signatureRefused: !agreed || isRefusedAlgorithm(outer),
    issuerDer: encodingOf(issuerNode),
    subjectDer: encodingOf(subjectNode),
    issuerCommonName: issuer.commonName,
    issuerOrganization: issuer.organization,
    authorityKeyId: extensions.authorityKeyId,
  };
}

/** Whether the element is built like a certificate, sound or not: tells it from a request, which has fewer fields. */
export function isCertificateShape(node: DerNode): boolean {
  const [signed, algorithm, signature] = node.children;
  if (node.tag !== tags.sequence || node.children.length !== 3 || signed?.tag !== tags.sequence) return false;
  if (algorithm?.tag !== tags.sequence || signature?.tag !== tags.bitString) return false;
  const shift = signed.children[0]?.tag === tags.context0 ? 1 : 0;
  return (
    signed.children.length >= 6 + shift &&
    signed.children[shift]?.tag === tags.integer &&
    signed.children[3 + shift]?.tag === tags.sequence
  );
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const basicConstraints = '2.5.29.19';
const authorityKeyIdentifier = '2.5.29.35';
/** As long as the longest digest in use; a longer one names no authority that is known here. */
const maxKeyIdLength = 64;

/** Null when the list is there but can't be read. A version 1 certificate has none and is no authority here. */
function readExtensions(fields: readonly DerNode[]): { isCa: boolean; authorityKeyId: string | null } | null {
  const found = { isCa: false, authorityKeyId: null as string | null };
  const holder = fields.find((field) => field.tag === tags.context3);
  if (holder === undefined) return found;
  const list = holder.children[0];
  if (list?.tag !== tags.sequence || holder.children.length !== 1) return null;
  for (const extension of list.children) {
    const oid = readOid(extension.children[0]);
    const value = extension.children.at(-1);
    if (extension.tag !== tags.sequence || oid === null || value?.tag !== tags.octetString) return null;
    if (oid === basicConstraints) {
      const inner = readDerOrNull(contentsOf(value));
      if (inner?.tag !== tags.sequence) return null;
      const flag = inner.children[0];
      found.isCa = flag?.tag === tags.boolean && contentsOf(flag)[0] !== 0;
    } else if (oid === authorityKeyIdentifier) {
      const keyId = readDerOrNull(contentsOf(value))?.children.find((part) => part.tag === 0x80);
      const id = keyId === undefined ? null : contentsOf(keyId);
      found.authorityKeyId = id === null || id.length > maxKeyIdLength ? null : toHex(id);
    }
  }
  return found;
}
