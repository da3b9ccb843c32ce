// Reads Apple's push request: the plist a vendor signs, its CSR, and the vendor's chain verified up to a known
// authority.
import type { PlistValue } from '../formats/plist.ts';
import { scanPem } from '../formats/pem.ts';
import { environmentOf, isVendorName } from '../site/vendors.ts';
import { decodeBase64 } from '../formats/base64.ts';
import type { CertificateParts } from './certificate.ts';
import { readCertificate } from './certificate.ts';
import { readCsrNode } from './csr.ts';
import { readDerOrNull, sameBytes } from '../formats/der.ts';
import type { ChainHeld, CsrFigures, VendorFigures } from './figures.ts';
import { isIssuedBy, judgeIssuer } from './issuer.ts';
import { importKey, verifySignature } from './public-key.ts';

export type PushRequestProblem =
  | 'request-without-csr'
  | 'request-bad-csr'
  | 'request-without-chain'
  | 'request-bad-chain'
  | 'request-without-signature'
  | 'request-bad-signature';

const keys = { csr: 'PushCertRequestCSR', chain: 'PushCertCertificateChain', signature: 'PushCertSignature' } as const;

/** Whether the plist means to be a push request: it has at least one of its keys. */
export function isPushRequest(plist: PlistValue): boolean {
  return plist.kind === 'dict' && Object.values(keys).some((key) => plist.entries.has(key));
}

export function readPushRequest(plist: PlistValue): CsrFigures | PushRequestProblem {
  const csrText = textOf(plist, keys.csr);
  const chainText = textOf(plist, keys.chain);
  const signatureText = textOf(plist, keys.signature);
  if (csrText === null) return 'request-without-csr';
  if (chainText === null) return 'request-without-chain';
  if (signatureText === null) return 'request-without-signature';
  const csrDer = decodeDer(csrText);
  const node = csrDer === null ? null : readDerOrNull(csrDer);
  const csr = node === null ? null : readCsrNode(node);
  if (csrDer === null || csr === null || typeof csr === 'string') return 'request-bad-csr';
  const chain = readChain(chainText);
  if (chain === null) return 'request-bad-chain';
  const signature = decodeBase64(signatureText);
  if (signature === null || signature.length === 0) return 'request-bad-signature';
  return { ...csr, vendor: judgeVendor(chain, csrDer, signature) };
}

/** The vendor, whoever signed it, and so on up, as far as the file holds them. */
function pathFrom(vendor: CertificateParts, chain: readonly CertificateParts[]): readonly CertificateParts[] {
  const path = [vendor];
  for (let current = vendor; !isSelfIssued(current) && path.length <= maxChain;) {
    const issuer = chain.find((other) => !path.includes(other) && isIssuedBy(current, other));
    if (issuer === undefined) break;
    path.push(issuer);
    current = issuer;
  }
  return path;
}

const isSelfIssued = ({ issuerDer, subjectDer }: CertificateParts): boolean => sameBytes(issuerDer, subjectDer);

function heldOf(path: readonly CertificateParts[], chain: readonly CertificateParts[]): ChainHeld {
  const last = path.at(-1);
  if (path.length === 1) return 'vendor-alone';
  if (last === undefined || !isSelfIssued(last)) return 'rootless';
  // What lies behind the root may be left over; what stands before or between is not how chains are written.
  return path.every((one, at) => chain[at] === one) ? 'whole' : 'disordered';
}

function textOf(plist: PlistValue, key: string): string | null {
  const value = plist.kind === 'dict' ? plist.entries.get(key) : undefined;
  return value !== undefined && (value.kind === 'string' || value.kind === 'data') && value.text.trim() !== ''
    ? value.text
    : null;
}

/** Base64 with or without line breaks, PEM, or (in `<data>`) base64 of PEM. */
function decodeDer(text: string): Uint8Array | null {
  const [block] = scanPem(text).blocks;
  if (block !== undefined) return block.body instanceof Uint8Array ? block.body : null;
  const bytes = decodeBase64(text);
  return bytes?.[0] === 0x2d ? decodeDer(latin1Text(bytes)) : bytes;
}

const maxChain = 8;

function readChain(text: string): readonly CertificateParts[] | null {
  let { blocks } = scanPem(text);
  if (blocks.length === 0) {
    const bytes = decodeBase64(text);
    if (bytes?.[0] === 0x2d) blocks = scanPem(latin1Text(bytes)).blocks;
    else if (bytes !== null) blocks = [{ label: 'CERTIFICATE', body: bytes }];
  }
  if (blocks.length === 0 || blocks.length > maxChain) return null;
  const chain: CertificateParts[] = [];
  for (const { body } of blocks) {
    const certificate = body instanceof Uint8Array ? readCertificate(body) : 'truncated';
    if (typeof certificate === 'string') return null;
    chain.push(certificate);
  }
  return chain;
}

function latin1Text(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

const sha256WithRsa = { keyType: 'rsa', digest: 'sha256' } as const;
const sha1WithRsa = { keyType: 'rsa', digest: 'sha1' } as const;

function judgeVendor(
  chain: readonly CertificateParts[],
  csrDer: Uint8Array,
  signature: Uint8Array,
): VendorFigures | null {
  const vendor = chain.find((certificate) => !certificate.figures.isCa) ?? chain[0];
  if (vendor === undefined) return null;
  const key = { keyType: vendor.key.keyType, object: importKey(vendor.key) };
  // Vendors signed with SHA-1 before 2021; nothing in the file says which.
  const valid =
    verifySignature(key, sha256WithRsa, csrDer, signature) === true
      ? true
      : verifySignature(key, sha1WithRsa, csrDer, signature);
  const commonName = vendor.figures.commonName ?? vendor.figures.subject;
  // What else lies in the file is nothing to Apple: whose path leads to a root is the vendor's alone.
  const path = pathFrom(vendor, chain);
  const ends = path.map(({ figures }) => figures.notAfter).sort();
  const begins = path.map(({ figures }) => figures.notBefore).sort();
  return {
    name: commonName.replace(/^MDM Vendor:\s*/i, ''),
    environment: environmentOf(commonName),
    signatureValid: valid,
    chainNotAfter: ends[0] ?? vendor.figures.notAfter,
    chainNotBefore: begins.at(-1) ?? vendor.figures.notBefore,
    chainHeld: heldOf(path, chain),
    // Apple gives signing certificates to vendors only: its signature on any other certificate makes no vendor of its
    // holder.
    chainBy: isVendorName(commonName) && !vendor.figures.isCa ? judgeIssuer(vendor, chain) : 'other',
  };
}
