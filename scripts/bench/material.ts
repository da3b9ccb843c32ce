// The files that the verdict is measured on: a renewal by the practice authority, made fresh.
import { generateKeyPairSync } from 'node:crypto';
import { oids, issuePushCertificate, writeCsr } from '../../core/crypto/issue.ts';
import { writePem } from '../../core/formats/pem-text.ts';
import { practiceAuthority } from '../../electron/practice/authority-key.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const UUID = '00000000-0000-4000-8000-000000000001';

/** Many, so that nothing can profit from having just seen the same bytes. */
const CANDIDATES = 16;

export type Material = { readonly pems: readonly string[]; readonly registeredPem: string; readonly csr: string };

export function makeMaterial(now: number = Date.now()): Material {
  const [lastYear, thisYear] = [makeKeys(), makeKeys()];
  const issue = (publicKeySpki: Uint8Array, notBefore: number, serial: string): string =>
    writePem(
      'CERTIFICATE',
      issuePushCertificate({
        publicKeySpki,
        uuid: UUID,
        country: 'JP',
        serial,
        notBefore,
        notAfter: notBefore + 365 * DAY_MS,
        issuer: practiceAuthority,
      }),
    );
  return {
    registeredPem: issue(lastYear.spki, now - 350 * DAY_MS, '1d0ffa4e3c000001'),
    pems: Array.from({ length: CANDIDATES }, (_, index) =>
      issue(thisYear.spki, now - DAY_MS, `1d0ffa4e3c0001${index.toString(16).padStart(2, '0')}`),
    ),
    csr: writePem(
      'CERTIFICATE REQUEST',
      writeCsr({
        subject: [{ oid: oids.commonName, value: 'PRACTICE request' }],
        publicKeySpki: thisYear.spki,
        privateKeyPem: thisYear.pem,
      }),
    ),
  };
}

function makeKeys(): { spki: Uint8Array; pem: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { spki: publicKey, pem: privateKey };
}
