// Recognises binary DER: certificates, requests, keys and containers, with or without bytes behind them.
import { readOid } from '../formats/asn1-values.ts';
import { isCertificateShape, readCertificateNode } from '../crypto/certificate.ts';
import type { CertificateParts } from '../crypto/certificate.ts';
import { isCsrShape, readCsrNode } from '../crypto/csr.ts';
import type { DerNode, DerProblem } from '../formats/der.ts';
import { decodeBase64 } from '../formats/base64.ts';
import { encodingOf, readDer, tags } from '../formats/der.ts';
import type { FileKind, Recognised } from './kinds.ts';
import { isCertificateLabel, isKeyLabel, scanPem } from '../formats/pem.ts';
import { malformed, oneCertificate, plain } from './result.ts';

/** Null when the bytes do not look like DER of any kind known here. */
export function recogniseDer(bytes: Uint8Array): Recognised | null {
  if (bytes[0] !== tags.sequence || bytes.length < 8) return null;
  const container = containerKind(bytes);
  if (container !== null) return plain(container, 'der');
  const node = readDer(bytes);
  if (typeof node === 'string') return seemsCut(bytes, node);
  if (isCertificateShape(node)) return recogniseCertificate(node);
  if (isCsrShape(node)) {
    const csr = readCsrNode(node);
    return typeof csr === 'string'
      ? malformed('plain-csr', csr, 'der')
      : { kind: 'plain-csr', form: 'der', notes: notesBehind(bytes, node.end), csr };
  }
  return isPrivateKey(node) ? plain('private-key', 'der') : null;
}

function recogniseCertificate(node: DerNode): Recognised {
  const certificate = readCertificateNode(node);
  if (typeof certificate === 'string') return malformed(seemedCertificate(encodingOf(node)), certificate, 'der');
  const rest = node.bytes.subarray(node.end);
  const others = certificatesBehind(rest).filter(
    (other) => other.figures.fingerprintSha256 !== certificate.figures.fingerprintSha256,
  );
  if (others.length > 0) return plain('several-certificates', 'der');
  return oneCertificate(certificate, 'der', notesBehind(node.bytes, node.end));
}

function notesBehind(bytes: Uint8Array, end: number): Recognised['notes'] {
  if (end === bytes.length) return [];
  const hasKey = scanPem(asciiOf(bytes.subarray(end))).blocks.some((block) => isKeyLabel(block.label));
  return hasKey ? ['bytes-behind', 'held-private-key'] : ['bytes-behind'];
}

/**
 * Whole certificates behind the first one, whatever lies between; left-over text, as in Apple's own AppleAAICA.cer, is
 * none.
 */
export function certificatesBehind(rest: Uint8Array): readonly CertificateParts[] {
  const found: CertificateParts[] = [];
  let tried = 0;
  for (let at = 0; at + 1 < rest.length && tried < maxTried; at++) {
    // A sequence whose length takes two bytes: no certificate is shorter than 128 bytes or longer than 64 kB.
    if (rest[at] !== tags.sequence || rest[at + 1] !== longLength) continue;
    tried += 1;
    const certificate = certificateAt(rest.subarray(at));
    if (certificate === null) continue;
    found.push(certificate);
    at += certificate.der.length - 1;
  }
  const text = asciiOf(rest);
  for (const { label, body } of scanPem(text).blocks)
    if (isCertificateLabel(label) && body instanceof Uint8Array) found.push(...listed(certificateAt(body)));
  return [...found, ...certificatesInWords(text)];
}
const longLength = 0x82;
/** Tries of places that may begin a certificate, and of runs of base64: no file of use has more. */
const maxTried = 50;

/** In bare base64 between other text: a block whose marks are missing, broken or in small letters. */
export function certificatesInWords(text: string): readonly CertificateParts[] {
  const found: CertificateParts[] = [];
  let tried = 0;
  for (const { index } of text.matchAll(/(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]/g)) {
    if (++tried > maxTried) break;
    const run = /^[A-Za-z0-9+/\s]{200,90000}={0,2}/.exec(text.slice(index, index + 90_000))?.[0];
    const packed = run?.replace(/[\s=]/g, '') ?? '';
    found.push(...listed(decodedFrom(packed)));
  }
  return found;
}

/** Words behind it look like base64, too: then the certificate itself says where it ends. */
function decodedFrom(packed: string): CertificateParts | null {
  const bytes = decodeBase64(packed) ?? decodeBase64(packed.slice(0, packed.length - (packed.length % 4)));
  return bytes === null ? null : certificateAt(bytes);
}

const listed = (one: CertificateParts | null): readonly CertificateParts[] => (one === null ? [] : [one]);

function certificateAt(bytes: Uint8Array): CertificateParts | null {
  const node = readDer(bytes);
  const certificate =
    typeof node === 'string' || !isCertificateShape(node) ? 'not-a-certificate' : readCertificateNode(node);
  return typeof certificate === 'string' ? null : certificate;
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

const signedDataPrefix = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];

/**
 * PKCS#7 and PKCS#12 by their first fields only: both are often BER of indefinite length, which the strict reader
 * refuses.
 */
export function containerKind(bytes: Uint8Array): 'pkcs7' | 'pkcs12' | null {
  let at = afterHeader(bytes, 0);
  if (at === null) return null;
  if (isContentType(bytes, at)) return 'pkcs7';
  if (bytes[at] !== tags.integer || bytes[at + 1] !== 1 || bytes[at + 2] !== 3 || bytes[at + 3] !== tags.sequence)
    return null;
  at = afterHeader(bytes, at + 3);
  return at !== null && isContentType(bytes, at) ? 'pkcs12' : null;
}

function afterHeader(bytes: Uint8Array, at: number): number | null {
  const length = bytes[at + 1];
  if (bytes[at] !== tags.sequence || length === undefined) return null;
  if (length < 0x80) return at + 2;
  const lengthBytes = length & 0x7f;
  return lengthBytes <= 4 ? at + 2 + lengthBytes : null;
}

function isContentType(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === tags.oid && bytes[at + 1] === 9 && signedDataPrefix.every((byte, i) => bytes[at + 2 + i] === byte)
  );
}

/** PKCS#8, plain or encrypted (PBES2 and the older PKCS#5 and PKCS#12 schemes), PKCS#1 and SEC 1. */
function isPrivateKey(node: DerNode): boolean {
  const [first, second, third] = node.children;
  if (first?.tag === tags.sequence && second?.tag === tags.octetString && node.children.length === 2) {
    const scheme = readOid(first.children[0]) ?? '';
    return scheme.startsWith('1.2.840.113549.1.5.') || scheme.startsWith('1.2.840.113549.1.12.1.');
  }
  if (first?.tag !== tags.integer || first.end - first.start !== 1) return false;
  if (second?.tag === tags.sequence && third?.tag === tags.octetString) return readOid(second.children[0]) !== null;
  if (second?.tag === tags.octetString) return third === undefined || third.tag === tags.context0 || third.tag === 0xa1;
  return (
    node.children.length >= 9 &&
    node.children.every((child) => child.tag === tags.integer || child.tag === tags.sequence)
  );
}

/** It begins like a certificate or a request and can't be read to its end. */
function seemsCut(bytes: Uint8Array, problem: DerProblem): Recognised | null {
  const inner = afterHeader(bytes, 0);
  const fields = inner === null ? null : afterHeader(bytes, inner);
  if (fields === null) return null;
  const first = bytes[fields];
  if (first === tags.context0 && bytes[fields + 2] === tags.integer)
    return malformed(seemedCertificate(bytes), problem, 'der');
  if (first !== tags.integer) return null;
  return malformed(
    bytes[fields + 2] === 0 && bytes[fields + 1] === 1 ? 'plain-csr' : 'other-certificate',
    problem,
    'der',
  );
}

/** A damaged certificate is called a push certificate when its subject's mark is still there. */
export function seemedCertificate(bytes: Uint8Array): FileKind {
  return asciiOf(bytes.subarray(0, 8192)).includes('APSP:') ? 'mdm-push-certificate' : 'other-certificate';
}
