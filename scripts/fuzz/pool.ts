// The files of a walk: right and wrong rows, keys, years and issuers, of practice and of the real world, and no files
// at all.
import { generateKeyPairSync } from 'node:crypto';
import {
  issueCertificate,
  issuePushCertificate,
  practiceName,
  writeCsr,
  writePushRequest,
  type Issuer,
  type NameAttribute,
} from '../../core/crypto/issue.ts';
import { writePem } from '../../core/formats/pem-text.ts';
import { practiceAuthorityName } from '../../core/crypto/practice-authority.ts';
import { practiceAuthorityKeyPem } from '../../electron/practice/authority-key.ts';

export type PoolFile = { readonly name: string; readonly bytes: Uint8Array };
export type Pool = {
  readonly requests: readonly PoolFile[];
  readonly certificates: readonly PoolFile[];
  readonly others: readonly PoolFile[];
  /** Copied rows and panels. */
  readonly rows: readonly string[];
  readonly topics: readonly string[];
  readonly byName: ReadonlyMap<string, PoolFile>;
};

/** When every walk begins. */
export const began = Date.parse('2026-11-23T10:00:00.000Z');
const dayMs = 86_400_000;
const uuids = { a: '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70', b: 'c41d9a52-03be-4f6a-8d17-90e5b7f2a6d3' } as const;

type Keys = { readonly spki: Uint8Array; readonly pem: string };
function makeKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    spki: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const appleLike = (commonName: string): readonly NameAttribute[] => [
  { oid: '2.5.4.6', value: 'US', form: 'printable' },
  { oid: '2.5.4.10', value: 'Apple Inc.' },
  { oid: '2.5.4.3', value: commonName },
];

export function makePool(): Pool {
  const keys = { old: makeKeys(), one: makeKeys(), two: makeKeys() };
  const [vendorKeys, appleKeys] = [makeKeys(), makeKeys()];
  const practice: Issuer = { name: practiceName(practiceAuthorityName), privateKeyPem: practiceAuthorityKeyPem };
  const issuers: Readonly<Record<string, Issuer>> = {
    practice,
    // An intermediate of Apple's that nobody has seen yet, or somebody who says so.
    unknown: { name: appleLike('Apple Something CA'), privateKeyPem: appleKeys.pem },
    homemade: { name: practiceName('home-made'), privateKeyPem: appleKeys.pem },
  };
  const years: Readonly<Record<string, readonly [number, number]>> = {
    last: [began - 350 * dayMs, began + 15 * dayMs],
    ended: [began - 400 * dayMs, began - 35 * dayMs],
    new: [began - dayMs / 24, began + 365 * dayMs],
    later: [began + 10 * dayMs, began + 375 * dayMs],
  };
  let serial = 0x1f00aa5512340000;
  const certificates: PoolFile[] = [];
  for (const [issuerName, issuer] of Object.entries(issuers))
    for (const [row, uuid] of Object.entries(uuids))
      for (const [keyName, key] of Object.entries(keys))
        for (const [year, [notBefore, notAfter]] of Object.entries(years)) {
          // What nobody would meet: the newest keys in the oldest certificates of foreign issuers.
          if (issuerName === 'homemade' && (row === 'b' || year === 'ended')) continue;
          serial += 0x10000;
          certificates.push({
            name: `${issuerName}-${row}-${keyName}-${year}.pem`,
            bytes: text(
              writePem(
                'CERTIFICATE',
                issuePushCertificate({
                  publicKeySpki: key.spki,
                  uuid,
                  country: 'JP',
                  serial: serial.toString(16),
                  notBefore,
                  notAfter,
                  issuer,
                }),
              ),
            ),
          });
        }
  const vendor = (issuer: Issuer, name: readonly NameAttribute[], notAfter: number): Uint8Array =>
    issueCertificate({
      subject: name,
      publicKeySpki: vendorKeys.spki,
      serial: '51a2',
      notBefore: began - 400 * dayMs,
      notAfter,
      issuer,
      isCa: false,
    });
  const lasting = began + 700 * dayMs;
  const unknown = issuers['unknown'] ?? practice;
  const chains = {
    iotex: ['IoTEX', vendor(practice, practiceName('MDM Vendor: PRACTICE IoT-EX Inc.'), lasting)],
    softbank: ['SOFTBANK', vendor(practice, practiceName('MDM Vendor: PRACTICE SOFTBANK Corp.'), lasting)],
    ended: ['IoTEX', vendor(practice, practiceName('MDM Vendor: PRACTICE IoT-EX Inc.'), began - 5 * dayMs)],
    real: ['IoTEX', vendor(unknown, appleLike('MDM Vendor: IoT-EX Inc.'), lasting)],
  } as const;
  const requests: PoolFile[] = [];
  for (const [chainName, [mark, chain]] of Object.entries(chains))
    for (const [keyName, key] of Object.entries({ one: keys.one, two: keys.two }))
      requests.push({
        name: `PushCertificate_${chainName}_${mark}_${keyName === 'one' ? '202611231030' : '202611241030'}.csr`,
        bytes: text(
          writePushRequest({
            csrDer: writeCsr({
              subject: practiceName('PRACTICE BCDM'),
              publicKeySpki: key.spki,
              privateKeyPem: key.pem,
            }),
            vendorKeyPem: vendorKeys.pem,
            chain: [chain],
          }),
        ),
      });
  const others: readonly PoolFile[] = [
    { name: 'empty.pem', bytes: new Uint8Array() },
    { name: 'answer.json', bytes: text('{"ErrorCode":-80018}') },
    { name: 'page.html', bytes: text('<!DOCTYPE html><html><body>Session expired</body></html>') },
    { name: 'noise.bin', bytes: Uint8Array.from({ length: 300 }, (_, index) => (index * 73 + 7) % 256) },
    { name: 'cut.pem', bytes: (certificates[0]?.bytes ?? new Uint8Array()).slice(0, 700) },
  ];
  const panel = (uuid: string): string =>
    `Serial Number : 1f00aa5512345678\nSubject DN : C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}\nNotes : x\nCancel Update Note`;
  return {
    requests,
    certificates,
    others,
    rows: [panel(uuids.a), panel(uuids.b), 'MDM\nIoT-EX Inc.\nDec 8, 2026\nActive\nRenew Download Revoke', 'nothing'],
    topics: Object.values(uuids).map((uuid) => `com.apple.mgmt.External.${uuid}`),
    byName: new Map([...requests, ...certificates, ...others].map((file) => [file.name, file])),
  };
}
