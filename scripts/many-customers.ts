// A ledger of very many made-up customers: names and numbers of the usual shape, each with one certificate in use and
// two before it, the ends spread over the days of a year. Certificates' figures are made up.
import { createHash, randomUUID } from 'node:crypto';
import type { CertificateFigures } from '../core/crypto/figures.ts';
import { emptyProfile } from '../core/customers/profile.ts';
import type { NewCustomer } from '../electron/ledger/customer-facts.ts';
import type { Ledger } from '../electron/ledger/ledger.ts';
import { Trouble } from './runtime/say.ts';

const inOneTransaction = 500;
/** In which the certificates in use end. */
export const lastYear = new Date().getUTCFullYear() + 1;

export function addMany(ledger: Pick<Ledger, 'addCustomers'>, count: number): void {
  for (let at = 0; at < count; at += inOneTransaction) {
    const added = ledger.addCustomers(
      Array.from({ length: Math.min(inOneTransaction, count - at) }, (_, index) => newcomer(at + index)),
    );
    if (!added.ok) throw new Trouble(`The ledger of many refused: ${added.error.code} ${added.error.detail}`);
  }
}

const heads = ['青空', 'みどり', '東海', '北斗', 'サンライズ', '山田', '佐藤', 'ミナト', '光', '大和'] as const;
const tails = ['商事', '製作所', '電機', '運輸', '食品', '病院', '学園', '建設', 'システム', '不動産'] as const;
export const nameOf = (n: number): string => `${heads[n % 10] ?? ''}${tails[Math.floor(n / 10) % 10] ?? ''}${n}`;

function newcomer(n: number): NewCustomer {
  const [name, code] = [nameOf(n), `M${String(10_000_000 + n)}`];
  return {
    customer: { name, mCode: code, environment: null, siteUrl: null },
    facts: [
      { kind: 'profile-noted', data: { ...emptyProfile, name, code, devices: n % 900 } },
      ...[lastYear - 2, lastYear - 1, lastYear].map((year) => ({
        kind: 'certificate-known' as const,
        data: { certificate: certificateOf(n, year), sha256: null, from: 'file' as const },
      })),
    ],
  };
}

export function certificateOf(n: number, year: number): CertificateFigures {
  const digest = (what: string): string => createHash('sha256').update(`${what} ${n} ${year}`).digest('hex');
  const topic = `com.apple.mgmt.External.${uuidOf(n)}`;
  const end = new Date(Date.UTC(year, 0, 1 + (n % 365), n % 24)).toISOString().replace('.000', '');
  return {
    topic,
    uid: topic,
    commonName: `APSP:${uuidOf(n)}`,
    serial: `1d0f${String(n).padStart(8, '0')}${year}`,
    notBefore: end.replace(String(year), String(year - 1)).replace('-02-29', '-02-28'),
    notAfter: end,
    issuer: 'Apple Application Integration 2 Certification Authority',
    subject: topic,
    publicKeySha256: digest('key'),
    fingerprintSha256: digest('certificate'),
    keyType: 'rsa',
    keyBits: 2048,
    isCa: false,
    issuedBy: 'apple',
  };
}

const run = randomUUID().slice(0, 23);
const uuidOf = (n: number): string => `${run}-${n.toString(16).padStart(12, '0')}`;
