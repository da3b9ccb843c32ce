// Reads a PKCS#10 certificate request and verifies its own signature.
import type { DerNode } from '../formats/der.ts';
import { bitsOf, encodingOf, tags } from '../formats/der.ts';
import { readSerial } from '../formats/asn1-values.ts';
import { sha256 } from './certificate.ts';
import type { CsrFigures } from './figures.ts';
import { readName, type NameProblem } from './names.ts';
import { importKey, readAlgorithm, readPublicKey, verifySignature } from './public-key.ts';

export type CsrProblem = 'not-a-csr' | NameProblem | 'bad-key' | 'bad-signature-field';

/** Whether the element is built like a PKCS#10 request, sound or not. */
export function isCsrShape(node: DerNode): boolean {
  const [info, algorithm, signature] = node.children;
  if (node.tag !== tags.sequence || node.children.length !== 3 || info?.tag !== tags.sequence) return false;
  if (algorithm?.tag !== tags.sequence || signature?.tag !== tags.bitString) return false;
  const [version, name, key, attributes] = info.children;
  return (
    version?.tag === tags.integer &&
    readSerial(version) === '00' &&
    name?.tag === tags.sequence &&
    key?.tag === tags.sequence &&
    (attributes === undefined || attributes.tag === tags.context0) &&
    info.children.length <= 4
  );
}

export function readCsrNode(node: DerNode): CsrFigures | CsrProblem {
  const [info, algorithmNode, signatureNode] = node.children;
  if (!isCsrShape(node) || info === undefined) return 'not-a-csr';
  const [, nameNode, keyNode] = info.children;
  const subject = readName(nameNode);
  if (typeof subject === 'string') return subject;
  const key = readPublicKey(keyNode);
  if (key === null || keyNode === undefined) return 'bad-key';
  const signature = bitsOf(signatureNode);
  if (signature === null) return 'bad-signature-field';
  return {
    subject: subject.text,
    publicKeySha256: sha256(encodingOf(keyNode)),
    signatureValid: verifySignature(
      { keyType: key.keyType, object: importKey(key) },
      readAlgorithm(algorithmNode),
      encodingOf(info),
      signature,
    ),
    keyType: key.keyType,
    keyBits: key.keyBits,
    vendor: null,
  };
}
