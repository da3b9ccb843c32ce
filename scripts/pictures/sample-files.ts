// Files for faces that the practice servers never lead to: signed by an authority that is not known here, and odd ones.
import { randomUUID } from 'node:crypto';
import { issueCertificate, issuePushCertificate, oids, practiceName, type Issuer } from '../../core/crypto/issue.ts';
import { practiceAuthorityName } from '../../core/crypto/practice-authority.ts';
import { writePem } from '../../core/crypto/pem-text.ts';
import { practiceAuthorityKeyPem } from '../../electron/practice/authority-key.ts';
import { makeCsr, makeKey, type KeyPair } from '../../electron/practice/world/issuing.ts';
import { certificateName, dayMs, type GivenFile } from '../../test/e2e/driver/crafted.ts';

export const file = (name: string, content: string): GivenFile => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const seconds = (days: number): number => Math.floor((Date.now() + days * dayMs) / 1000) * 1000;
const serial = (): string => `5a${randomUUID().replaceAll('-', '').slice(0, 14)}`;

export const jsonFile = file('uploadResponse.json', '{"PRACTICE":true,"ErrorCode":0}\n');

/** Its two numbers differ; Apple never gives such a one. */
export function inconsistentFile(uuid: string, key: KeyPair): GivenFile {
  return push({ uuid, key, from: 0, issuer: { name: practiceName(practiceAuthorityName), privateKeyPem: practiceAuthorityKeyPem }, cnUuid: randomUUID() });
}

/** Somebody's home-made certificate. */
export function homeMadeFile(uuid: string, key: KeyPair): GivenFile {
  return push({ uuid, key, from: 0, issuer: { name: practiceName('PRACTICE self-made mock'), privateKeyPem: key.privateKeyPem } });
}

/** What a real case could look like: an issuer that calls itself Apple but whose key this version does not know. */
export async function unknownIssuer() {
  const [issuerKey, vendorKey, key, usedKey] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
  const uuid = randomUUID();
  const issuer: Issuer = {
    name: [{ oid: oids.country, value: 'US', form: 'printable' }, { oid: oids.organization, value: 'Apple Inc.' }, { oid: oids.commonName, value: 'Apple PRACTICE picture authority' }],
    privateKeyPem: issuerKey.privateKeyPem,
  };
  const vendor = issueCertificate({
    subject: practiceName('MDM Vendor: PRACTICE SOFTBANK Corp.'), publicKeySpki: vendorKey.publicKeySpki, serial: serial(),
    notBefore: seconds(-30), notAfter: seconds(300), issuer, isCa: false, purpose: 'none',
  });
  const csr = await makeCsr('M6', { keyPem: vendorKey.privateKeyPem, certificateDer: Buffer.from(vendor).toString('base64') }, key, Date.now());
  return {
    uuid,
    registered: push({ uuid, key: usedKey, from: -345, issuer }),
    csr: file(csr.name, csr.request),
    otherRow: push({ uuid: randomUUID(), key: usedKey, from: -345, issuer }),
    renewed: push({ uuid, key, from: 0, issuer }),
  };
}

type Push = { readonly uuid: string; readonly cnUuid?: string; readonly key: KeyPair; readonly from: number; readonly issuer: Issuer };

function push({ key, from, ...order }: Push): GivenFile {
  const der = issuePushCertificate({ ...order, publicKeySpki: key.publicKeySpki, country: 'JP', serial: serial(), notBefore: seconds(from), notAfter: seconds(from + 365) });
  return file(certificateName, writePem('CERTIFICATE', der));
}
