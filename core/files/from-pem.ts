// Recognises what the blocks of a PEM file are together: a leaf, a leaf with its chain or its key, several, a
// request, a key.
import type { CertificateParts } from '../crypto/certificate.ts';
import { isCertificateShape, readCertificateNode } from '../crypto/certificate.ts';
import { readDer } from '../formats/der.ts';
import { isIssuedBy } from '../crypto/issuer.ts';
import { certificatesBehind, certificatesInWords, recogniseDer, seemedCertificate } from './from-der.ts';
import type { FileNote, Recognised } from './kinds.ts';
import type { PemBlock, PemScan } from '../formats/pem.ts';
import { isCertificateLabel, isKeyLabel, isRequestLabel } from '../formats/pem.ts';
import { malformed, oneCertificate, plain, withForm, withNotes } from './result.ts';

/** Null when the blocks are of no kind known here (public keys, revocation lists). */
export function recogniseBlocks(scan: PemScan): Recognised | null {
  const notes = notesAround(scan.around);
  const hasKey = scan.blocks.some((block) => isKeyLabel(block.label));
  const certificates: CertificateParts[] = [];
  let broken: Recognised | null = null;
  let request: Recognised | null = null;
  let other: Recognised | null = null;
  for (const block of scan.blocks) {
    if (block.body === null) continue;
    const read = readBlock(block, block.body);
    if (read === null) continue;
    if ('figures' in read) certificates.push(read, ...behind(block.body, read));
    else if (read.kind === 'malformed') broken ??= read;
    else if (read.kind === 'plain-csr' || read.kind === 'apple-push-request') request ??= read;
    else other ??= read;
  }
  certificates.push(...certificatesInWords(scan.around));
  if (broken !== null) return hasKey ? withNotes(broken, ['held-private-key']) : broken;
  if (certificates.length > 0) return recogniseCertificates(distinct(certificates), hasKey, notes, scan.hasMore);
  if (hasKey) return plain('private-key', 'pem', notes);
  const found = request ?? other;
  return found === null ? null : withNotes(withForm(found, 'pem'), notes);
}

/** One block may hold more than its first certificate. */
const behind = (body: PemBlock['body'], { der }: CertificateParts): readonly CertificateParts[] =>
  body instanceof Uint8Array ? certificatesBehind(body.subarray(der.length)) : [];

function readBlock(block: PemBlock, body: Exclude<PemBlock['body'], null>): CertificateParts | Recognised | null {
  const seemed = seemedBy(block.label);
  if (seemed === null) return null;
  if (typeof body === 'string')
    return malformed(
      seemed === 'other-certificate' ? seemedCertificate(block.begun ?? new Uint8Array()) : seemed,
      body,
      'pem',
    );
  const node = readDer(body);
  if (typeof node !== 'string' && isCertificateShape(node)) {
    const certificate = readCertificateNode(node);
    return typeof certificate === 'string' ? malformed(seemedCertificate(body), certificate, 'pem') : certificate;
  }
  const inner = recogniseDer(body);
  if (inner !== null) return withForm(inner, 'pem');
  if (seemed === 'pkcs7') return plain('pkcs7', 'pem');
  const mistaken = seemed === 'plain-csr' ? 'not-a-csr' : 'not-a-certificate';
  return malformed(seemed, typeof node === 'string' ? node : mistaken, 'pem');
}

/** What a block says that it is; null: nothing that is taken here. */
function seemedBy(label: string): 'other-certificate' | 'plain-csr' | 'pkcs7' | null {
  if (isCertificateLabel(label)) return 'other-certificate';
  if (isRequestLabel(label)) return 'plain-csr';
  return label === 'PKCS7' || label === 'CMS' ? 'pkcs7' : null;
}

function distinct(certificates: readonly CertificateParts[]): readonly CertificateParts[] {
  return [...new Map(certificates.map((certificate) => [certificate.figures.fingerprintSha256, certificate])).values()];
}

// A leaf's own chain has two or three authorities; anything beyond this is a collection.
const maxChainLength = 8;

function recogniseCertificates(
  certificates: readonly CertificateParts[],
  hasKey: boolean,
  notes: readonly FileNote[],
  hasMore: boolean,
): Recognised {
  const keyNote: readonly FileNote[] = hasKey ? ['held-private-key'] : [];
  const [first] = certificates;
  if (first !== undefined && certificates.length === 1 && !hasMore)
    return oneCertificate(first, 'pem', [...notes, ...keyNote]);
  const leaves = certificates.filter((certificate) => !certificate.figures.isCa);
  const [leaf] = leaves;
  if (leaf === undefined || leaves.length !== 1 || certificates.length > maxChainLength || hasMore)
    return plain('several-certificates', 'pem', [...notes, ...keyNote]);
  let rest = certificates.filter((certificate) => certificate !== leaf);
  for (let current = leaf; rest.length > 0;) {
    const issuer = rest.find((candidate) => isIssuedBy(current, candidate));
    if (issuer === undefined) return plain('several-certificates', 'pem', [...notes, ...keyNote]);
    rest = rest.filter((candidate) => candidate !== issuer);
    current = issuer;
  }
  return oneCertificate(leaf, 'pem', [...notes, 'held-own-chain', ...keyNote], certificates);
}

function notesAround(around: string): readonly FileNote[] {
  if (around === '') return [];
  return [
    /^[ \t]*(?:Bag Attributes|Key Attributes|subject ?[=:]|issuer ?[=:])/m.test(around)
      ? 'bag-attributes'
      : 'text-around',
  ];
}
