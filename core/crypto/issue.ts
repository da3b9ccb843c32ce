// Issues practice certificates, requests and push requests; keys, serials and times come in as arguments.
//
//   issuePushCertificate(order)       DER of an MDM push certificate in the shape Apple gives one
//   issueCertificate(order)           DER of any other certificate: authority, vendor, app, server
//   writeCsr(order)                   DER of a PKCS#10 request
//   writePushRequest(order)           text of Apple's push request: base64 of an XML plist, 76 columns
//   practiceName(commonName)          the distinguished name that every practice issuer and subject has
//   readPublicKey(privateKeyPem)      DER SubjectPublicKeyInfo of an RSA private key
//   writePem (pem-text.ts)            wraps any of the DER results
//
// Times are milliseconds since 1970 UTC, serials are hex, public keys are DER SubjectPublicKeyInfo, private keys are
// PEM
// (RSA unless said, unencrypted). RSA signatures are PKCS#1 v1.5, so equal arguments give equal bytes.
import { sign as signWithNode } from 'node:crypto';
import forge from 'node-forge';
import { encodeBase64 } from '../formats/base64.ts';
import { writePem } from '../formats/pem-text.ts';

type Node = forge.asn1.Asn1;
const { asn1, util } = forge;
const { Class, Type } = asn1;

export type Digest = 'sha256' | 'sha1' | 'md5';
export type StringForm = 'utf8' | 'printable' | 'ia5';
/** One attribute, in DER order. `oid` as dotted numbers; see `oids`. */
export type NameAttribute = { readonly oid: string; readonly value: string; readonly form?: StringForm };
export type Issuer = {
  readonly name: readonly NameAttribute[];
  readonly privateKeyPem: string;
  /** Hex; its certificates name it in their authority key identifier. */
  readonly keyId?: string;
  /** RSA unless said. */
  readonly keyType?: 'ec';
};

export const oids = {
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  unit: '2.5.4.11',
  uid: '0.9.2342.19200300.100.1.1',
  email: '1.2.840.113549.1.9.1',
} as const;

/** C=JP, O=PRACTICE, CN=… in DER order. `commonName` carries the word PRACTICE itself. */
export function practiceName(commonName: string): readonly NameAttribute[] {
  return [
    { oid: oids.country, value: 'JP', form: 'printable' },
    { oid: oids.organization, value: 'PRACTICE' },
    { oid: oids.commonName, value: commonName },
  ];
}

export type PushOrder = {
  readonly publicKeySpki: Uint8Array;
  /** Of the topic and of CN alike; `cnUuid` differs only to build a look-alike. */
  readonly uuid: string;
  readonly cnUuid?: string;
  readonly country: string;
  readonly serial: string;
  readonly notBefore: number;
  /** Apple gives 365 days. */
  readonly notAfter: number;
  readonly issuer: Issuer;
  readonly digest?: Digest;
};

/** The subject is UID, CN, C in DER order, as in the genuine ones. */
export function issuePushCertificate(order: PushOrder): Uint8Array {
  return issueCertificate({
    ...order,
    subject: [
      { oid: oids.uid, value: `com.apple.mgmt.External.${order.uuid}` },
      { oid: oids.commonName, value: `APSP:${order.cnUuid ?? order.uuid}` },
      { oid: oids.country, value: order.country, form: 'printable' },
    ],
    isCa: false,
    purpose: 'push',
  });
}

export type CertificateOrder = {
  readonly subject: readonly NameAttribute[];
  readonly publicKeySpki: Uint8Array;
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly issuer: Issuer;
  readonly isCa: boolean;
  /** `push` adds clientAuth and Apple's push extension 1.2.840.113635.100.6.3.2, which app certificates carry too. */
  readonly purpose?: 'push' | 'server' | 'none';
  readonly digest?: Digest;
};

/** A self-signed authority is its own issuer. */
export function issueCertificate(order: CertificateOrder): Uint8Array {
  const digest = order.issuer.keyType === 'ec' ? 'ecdsa' : (order.digest ?? 'sha256');
  const body = sequence(
    asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [integer('02')]),
    integer(order.serial),
    algorithm(digest),
    distinguishedName(order.issuer.name),
    sequence(time(order.notBefore), time(order.notAfter)),
    distinguishedName(order.subject),
    parse(order.publicKeySpki),
    asn1.create(Class.CONTEXT_SPECIFIC, 3, true, [sequence(...extensions(order))]),
  );
  return sign(body, digest, order.issuer.privateKeyPem);
}

export type CsrOrder = {
  readonly subject: readonly NameAttribute[];
  readonly publicKeySpki: Uint8Array;
  readonly privateKeyPem: string;
  readonly digest?: Digest;
};

export function writeCsr(order: CsrOrder): Uint8Array {
  const digest = order.digest ?? 'sha256';
  const body = sequence(
    integer('00'),
    distinguishedName(order.subject),
    parse(order.publicKeySpki),
    asn1.create(Class.CONTEXT_SPECIFIC, 0, true, []),
  );
  return sign(body, digest, order.privateKeyPem);
}

export type PushRequestOrder = {
  readonly csrDer: Uint8Array;
  readonly vendorKeyPem: string;
  /** DER, the vendor's certificate first, the root last. */
  readonly chain: readonly Uint8Array[];
  /** SHA-1 is what vendors used before 2021. */
  readonly digest?: 'sha256' | 'sha1';
};

export function writePushRequest(order: PushRequestOrder): string {
  return encodeBase64(new TextEncoder().encode(writePushPlist(order)), 76);
}

/** The plist inside, as one publisher uploads it raw. */
export function writePushPlist(order: PushRequestOrder): string {
  const signature = signBytes(order.csrDer, order.digest ?? 'sha256', order.vendorKeyPem);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '<key>PushCertRequestCSR</key>',
    `<string>${encodeBase64(order.csrDer, 64)}</string>`,
    '<key>PushCertCertificateChain</key>',
    `<string>${order.chain.map((der) => writePem('CERTIFICATE', der)).join('')}</string>`,
    '<key>PushCertSignature</key>',
    `<string>${encodeBase64(fromBinary(signature))}</string>`,
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}

export function readPublicKey(privateKeyPem: string): Uint8Array {
  const key = privateKey(privateKeyPem);
  const spki = forge.pki.publicKeyToAsn1(forge.pki.setRsaPublicKey(key.n, key.e));
  return fromBinary(asn1.toDer(spki).getBytes());
}

const signatureOids = {
  sha256: '1.2.840.113549.1.1.11',
  sha1: '1.2.840.113549.1.1.5',
  md5: '1.2.840.113549.1.1.4',
  ecdsa: '1.2.840.10045.4.3.2',
} as const;
type Signing = keyof typeof signatureOids;

function sign(body: Node, digest: Signing, privateKeyPem: string): Uint8Array {
  const signature = signBytes(fromBinary(asn1.toDer(body).getBytes()), digest, privateKeyPem);
  const whole = sequence(
    body,
    algorithm(digest),
    asn1.create(Class.UNIVERSAL, Type.BITSTRING, false, `\0${signature}`),
  );
  return fromBinary(asn1.toDer(whole).getBytes());
}

/**
 * SHA-256 by node:crypto, a hundred times as fast and the same bytes; the two old digests only by node-forge:
 * BoringSSL may refuse them.
 */
function signBytes(bytes: Uint8Array, digest: Signing, privateKeyPem: string): string {
  if (digest === 'sha256' || digest === 'ecdsa') return toBinary(signWithNode('sha256', bytes, privateKeyPem));
  const md = forge.md[digest].create();
  md.update(toBinary(bytes));
  return privateKey(privateKeyPem).sign(md);
}

function privateKey(pem: string): forge.pki.rsa.PrivateKey {
  return forge.pki.privateKeyFromPem(pem);
}

function extensions(order: CertificateOrder): Node[] {
  const list = [extension('2.5.29.19', true, order.isCa ? sequence(boolean(true)) : sequence())];
  // Named bits: digitalSignature is bit 0; keyCertSign and cRLSign are bits 5 and 6 (RFC 5280, 4.2.1.3).
  list.push(
    extension(
      '2.5.29.15',
      true,
      asn1.create(Class.UNIVERSAL, Type.BITSTRING, false, order.isCa ? '\x01\x06' : '\x07\x80'),
    ),
  );
  if (order.purpose === 'push') list.push(extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.2'))));
  if (order.purpose === 'server') list.push(extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))));
  if (order.issuer.keyId !== undefined) {
    const keyId = asn1.create(Class.CONTEXT_SPECIFIC, 0, false, util.hexToBytes(order.issuer.keyId));
    list.push(extension('2.5.29.35', false, sequence(keyId)));
  }
  if (order.purpose === 'push')
    list.push(extension('1.2.840.113635.100.6.3.2', false, asn1.create(Class.UNIVERSAL, Type.NULL, false, '')));
  return list;
}

function extension(id: string, critical: boolean, value: Node): Node {
  const inner = asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, asn1.toDer(value).getBytes());
  return critical ? sequence(oid(id), boolean(true), inner) : sequence(oid(id), inner);
}

function distinguishedName(attributes: readonly NameAttribute[]): Node {
  const types = { utf8: Type.UTF8, printable: Type.PRINTABLESTRING, ia5: Type.IA5STRING } as const;
  return sequence(
    ...attributes.map((attribute) => {
      const value = asn1.create(
        Class.UNIVERSAL,
        types[attribute.form ?? 'utf8'],
        false,
        util.encodeUtf8(attribute.value),
      );
      return asn1.create(Class.UNIVERSAL, Type.SET, true, [sequence(oid(attribute.oid), value)]);
    }),
  );
}

/** UTCTime up to 2049, GeneralizedTime from 2050 (RFC 5280, 4.1.2.5). */
function time(at: number): Node {
  const digits = `${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  const late = digits >= '2050';
  return asn1.create(
    Class.UNIVERSAL,
    late ? Type.GENERALIZEDTIME : Type.UTCTIME,
    false,
    late ? digits : digits.slice(2),
  );
}

function integer(hex: string): Node {
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  const padded = Number.parseInt(even.slice(0, 2), 16) > 0x7f ? `00${even}` : even;
  return asn1.create(Class.UNIVERSAL, Type.INTEGER, false, util.hexToBytes(padded));
}

/** RSA's has an empty parameter, ECDSA's none (RFC 5758, 3.2). */
function algorithm(digest: Signing): Node {
  const id = oid(signatureOids[digest]);
  return digest === 'ecdsa' ? sequence(id) : sequence(id, asn1.create(Class.UNIVERSAL, Type.NULL, false, ''));
}

const sequence = (...items: Node[]): Node => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, items);
const oid = (dotted: string): Node => asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(dotted).getBytes());
const boolean = (value: boolean): Node => asn1.create(Class.UNIVERSAL, Type.BOOLEAN, false, value ? '\xff' : '\0');
const parse = (der: Uint8Array): Node => asn1.fromDer(toBinary(der));

function toBinary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
