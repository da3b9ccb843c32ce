// Files as they come from outside, made with the practice authority's published key: certificates and requests of any
// story.
import { randomUUID } from 'node:crypto';
import { practiceAuthority } from '../../../electron/practice/authority-key.ts';
import { issuePush, issueVendor, makeCsr, makeKey, type KeyPair } from '../../../electron/practice/world/issuing.ts';
import { issuePushCertificate } from '../../../core/crypto/issue.ts';
import { writePem } from '../../../core/formats/pem-text.ts';

export const dayMs = 86_400_000;
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const file = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const serial = () => `4d${randomUUID().replaceAll('-', '').slice(0, 14)}`;

export const certificateName = 'MDM_ PRACTICE SOFTBANK Corp._Certificate.pem';

/** A practice push certificate of 365 days that begins `daysAgo` days before now. */
export function craftCertificate(uuid: string, key: KeyPair, daysAgo: number, name = certificateName): GivenFile {
  return file(
    name,
    issuePush({ publicKeySpki: key.publicKeySpki, uuid, serial: serial(), notBefore: Date.now() - daysAgo * dayMs })
      .pem,
  );
}

/** One with its own dates: what Apple never gives, but an old download can look like. */
export function craftOdd(uuid: string, key: KeyPair, from: number, to: number): GivenFile {
  const seconds = (at: number) => Math.floor(at / 1000) * 1000;
  const der = issuePushCertificate({
    publicKeySpki: key.publicKeySpki,
    uuid,
    country: 'JP',
    serial: serial(),
    notBefore: seconds(Date.now() + from * dayMs),
    notAfter: seconds(Date.now() + to * dayMs),
    issuer: practiceAuthority,
  });
  return file(certificateName, writePem('CERTIFICATE', der));
}

/** A vendor-signed request of another site, or of another day. */
export async function craftCsr(): Promise<{ file: GivenFile; key: KeyPair }> {
  const [vendorKey, key] = await Promise.all([makeKey(), makeKey()]);
  const der = issueVendor({
    publicKeySpki: vendorKey.publicKeySpki,
    vendor: 'PRACTICE SOFTBANK Corp.',
    serial: serial(),
    notBefore: Date.now() - 30 * dayMs,
    notAfter: Date.now() + 300 * dayMs,
  });
  const vendor = { keyPem: vendorKey.privateKeyPem, certificateDer: Buffer.from(der).toString('base64') };
  const csr = await makeCsr('M6', vendor, key, Date.now());
  return { file: file(csr.name, csr.request), key };
}
