// Certificates of an authority that was made on the spot and calls itself Apple's: what anybody can make.
import { oids, type Issuer } from '../../../../core/crypto/issue.ts';
import { makeKey, type KeyPair } from '../../../../electron/practice/world/issuing.ts';
import { issuedBy } from '../../../e2e/driver/unknown-issuer.ts';

export type Maker = { readonly key: KeyPair; readonly issuer: Issuer };
export const makerOfCertificates = async (): Promise<Maker> => ({
  key: await makeKey(),
  issuer: {
    name: [
      { oid: oids.country, value: 'US', form: 'printable' },
      { oid: oids.organization, value: 'Apple Inc.' },
      { oid: oids.commonName, value: 'Apple test authority' },
    ],
    privateKeyPem: (await makeKey()).privateKeyPem,
  },
});

/** Of the same day the same one. */
const made = new Map<string, Uint8Array>();
export function madeUp({ key, issuer }: Maker, uuid: string, from: number): Uint8Array {
  const about = `${uuid} ${String(from)}`;
  const bytes = made.get(about) ?? new Uint8Array(issuedBy({ uuid, key, from, issuer }).buffer);
  made.set(about, bytes);
  return bytes;
}
