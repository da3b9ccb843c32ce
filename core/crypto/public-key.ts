// Public keys: what a DER SubjectPublicKeyInfo holds, and signatures verified with it, alike under OpenSSL and
// BoringSSL.
import type { KeyObject } from 'node:crypto';
import { createPublicKey, verify } from 'node:crypto';
import type { DerNode } from '../formats/der.ts';
import { bitsOf, encodingOf, readDerOrNull, tags, writeDer } from '../formats/der.ts';
import { readOid, readPositive } from '../formats/asn1-values.ts';
import type { KeyType } from './figures.ts';

export type PublicKey = {
  readonly keyType: KeyType;
  readonly keyBits: number | null;
  /** The key re-encoded without any peculiarity; null for what the two libraries do not both support. */
  readonly cleanSpki: (() => Uint8Array) | null;
};

type Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512';
export type SignatureAlgorithm = { readonly keyType: 'rsa' | 'ec'; readonly digest: Digest };

const rsaOid = '1.2.840.113549.1.1.1';
const rsaPssOid = '1.2.840.113549.1.1.10';
const ecOid = '1.2.840.10045.2.1';
const ed25519Oid = '1.3.101.112';

// `shared`: both libraries verify with it. BoringSSL has no secp256k1.
const curves: Readonly<Record<string, { readonly bits: number; readonly shared: boolean }>> = {
  '1.2.840.10045.3.1.7': { bits: 256, shared: true },
  '1.3.132.0.34': { bits: 384, shared: true },
  '1.3.132.0.35': { bits: 521, shared: true },
  '1.3.132.0.10': { bits: 256, shared: false },
  '1.3.132.0.33': { bits: 224, shared: false },
  '1.3.36.3.3.2.8.1.1.7': { bits: 256, shared: false },
  '1.3.36.3.3.2.8.1.1.11': { bits: 384, shared: false },
};

const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.5': { keyType: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.11': { keyType: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { keyType: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { keyType: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.1': { keyType: 'ec', digest: 'sha1' },
  '1.2.840.10045.4.3.2': { keyType: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { keyType: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { keyType: 'ec', digest: 'sha512' },
};

/** The algorithm of an AlgorithmIdentifier, or null when it is not verified here (MD5, RSA-PSS, EdDSA ...). */
export function readAlgorithm(node: DerNode | undefined): SignatureAlgorithm | null {
  if (node?.tag !== tags.sequence) return null;
  return algorithms[readOid(node.children[0]) ?? ''] ?? null;
}

// MD2, MD4 and MD5 with RSA, under both their names: anybody can make two certificates with one such signature.
const refusedAlgorithms: readonly string[] = [
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.3',
  '1.2.840.113549.1.1.4',
  '1.3.14.3.2.2',
  '1.3.14.3.2.3',
  '1.3.14.3.2.4',
  '1.3.14.7.2.3.1',
];

/** Whether a signature of this kind proves nothing, under whatever key. */
export function isRefusedAlgorithm(node: DerNode | undefined): boolean {
  return refusedAlgorithms.includes(readOid(node?.children[0]) ?? '');
}

/** Null when it is not a SubjectPublicKeyInfo at all. */
export function readPublicKey(node: DerNode | undefined): PublicKey | null {
  const [algorithm, bitString] = node?.children ?? [];
  const oid = readOid(algorithm?.children[0]);
  const bits = bitsOf(bitString);
  if (node?.tag !== tags.sequence || node.children.length !== 2 || oid === null || bits === null) return null;
  if (oid === rsaOid || oid === rsaPssOid) return readRsa(bits, oid === rsaOid ? 'rsa' : 'other');
  if (oid === ecOid) return readEc(algorithm, bits);
  return {
    keyType: oid === ed25519Oid ? 'ed25519' : 'other',
    keyBits: oid === ed25519Oid ? 256 : null,
    cleanSpki: null,
  };
}

const nullElement = Uint8Array.of(tags.null, 0);
const rsaOidBytes = Uint8Array.of(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1);

function readRsa(bits: Uint8Array, keyType: 'rsa' | 'other'): PublicKey {
  const pair = readDerOrNull(bits);
  const modulus = readPositive(pair?.children[0]);
  const exponent = readPositive(pair?.children[1]);
  if (pair?.tag !== tags.sequence || pair.children.length !== 2 || modulus === null || exponent === null) {
    return { keyType, keyBits: null, cleanSpki: null };
  }
  const keyBits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  // The limits that both libraries share: BoringSSL refuses even moduli, exponents over 33 bits and keys over 8192.
  const odd = ((modulus.at(-1) ?? 0) & (exponent.at(-1) ?? 0) & 1) === 1;
  const usable =
    keyType === 'rsa' &&
    odd &&
    keyBits >= 1024 &&
    keyBits <= 8192 &&
    exponent.length <= 4 &&
    (exponent.length > 1 || (exponent[0] ?? 0) > 1);
  return {
    keyType,
    keyBits,
    cleanSpki: usable
      ? () =>
          writeDer(
            tags.sequence,
            writeDer(tags.sequence, rsaOidBytes, nullElement),
            writeDer(tags.bitString, Uint8Array.of(0), bits),
          )
      : null,
  };
}

function readEc(algorithm: DerNode | undefined, bits: Uint8Array): PublicKey {
  const curveNode = algorithm?.children[1];
  const curve = curves[readOid(curveNode) ?? ''];
  const width = Math.ceil((curve?.bits ?? 0) / 8);
  const usable =
    curve?.shared === true && bits[0] === 4 && bits.length === 1 + 2 * width && algorithm?.children.length === 2;
  return {
    keyType: 'ec',
    keyBits: curve?.bits ?? null,
    cleanSpki: usable
      ? () => writeDer(tags.sequence, encodingOf(algorithm), writeDer(tags.bitString, Uint8Array.of(0), bits))
      : null,
  };
}

/** Null when the library refuses it, for instance a point that is not on its curve. */
export function importKey(key: PublicKey): KeyObject | null {
  if (key.cleanSpki === null) return null;
  try {
    return createPublicKey({ key: key.cleanSpki() as Buffer, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

/** Null when key and algorithm do not fit together or are not supported. */
export function verifySignature(
  key: { readonly keyType: KeyType; readonly object: KeyObject | null },
  algorithm: SignatureAlgorithm | null,
  data: Uint8Array,
  signature: Uint8Array,
): boolean | null {
  if (key.object === null || algorithm === null || algorithm.keyType !== key.keyType) return null;
  if (algorithm.keyType === 'ec' && !isEcdsaSignature(signature)) return false;
  try {
    return verify(algorithm.digest, data, key.object, signature);
  } catch {
    return null;
  }
}

function isEcdsaSignature(signature: Uint8Array): boolean {
  const pair = readDerOrNull(signature);
  return (
    pair?.tag === tags.sequence &&
    pair.children.length === 2 &&
    pair.children.every((part) => readPositive(part) !== null)
  );
}
