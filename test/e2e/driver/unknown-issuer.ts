// A real case's files without Apple: signed by an authority that is not known here.
import { randomUUID } from 'node:crypto';
import { issueCertificate, issuePushCertificate, oids, practiceName, type Issuer } from '../../../core/crypto/issue.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import { makeCsr, makeKey, type KeyPair } from '../../../electron/practice/world/issuing.ts';
import { certificateName, dayMs, type GivenFile } from './crafted.ts';

const file = (name: string, content: string): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const seconds = (days: number): number => Math.floor((Date.now() + days * dayMs) / 1000) * 1000;
const serial = (): string => `5a${randomUUID().replaceAll('-', '').slice(0, 14)}`;

/** What a real case could look like: an issuer that calls itself Apple but whose key this version does not know. */
export async function unknownIssuer() {
  const [issuerKey, vendorKey, key, usedKey] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
  const uuid = randomUUID();
  const issuer: Issuer = {
    name: [
      { oid: oids.country, value: 'US', form: 'printable' },
      { oid: oids.organization, value: 'Apple Inc.' },
      { oid: oids.commonName, value: 'Apple PRACTICE picture authority' },
    ],
    privateKeyPem: issuerKey.privateKeyPem,
  };
  const vendor = issueCertificate({
    subject: practiceName('MDM Vendor: PRACTICE SOFTBANK Corp.'),
    publicKeySpki: vendorKey.publicKeySpki,
    serial: serial(),
    notBefore: seconds(-30),
    notAfter: seconds(300),
    issuer,
    isCa: false,
    purpose: 'none',
  });
  const csr = await makeCsr(
    'M6',
    { keyPem: vendorKey.privateKeyPem, certificateDer: Buffer.from(vendor).toString('base64') },
    key,
    Date.now(),
  );
  return {
    uuid,
    registered: issuedBy({ uuid, key: usedKey, from: -345, issuer }),
    csr: file(csr.name, csr.request),
    otherRow: issuedBy({ uuid: randomUUID(), key: usedKey, from: -345, issuer }),
    renewed: issuedBy({ uuid, key, from: 0, issuer }),
  };
}

type Push = {
  readonly uuid: string;
  readonly cnUuid?: string;
  readonly key: KeyPair;
  readonly from: number;
  readonly issuer: Issuer;
};

/** A push certificate of 365 days from `from` days after now on; `cnUuid`: where its two numbers differ. */
export function issuedBy({ key, from, ...order }: Push): GivenFile {
  const der = issuePushCertificate({
    ...order,
    publicKeySpki: key.publicKeySpki,
    country: 'JP',
    serial: serial(),
    notBefore: seconds(from),
    notAfter: seconds(from + 365),
  });
  return file(certificateName, writePem('CERTIFICATE', der));
}
