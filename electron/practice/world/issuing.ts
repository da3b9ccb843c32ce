// What the practice authority, the practice vendor and the practice site sign, and the keys they make for it.
import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Environment } from '../../../core/crypto/figures.ts';
import {
  issueCertificate,
  issuePushCertificate,
  practiceName,
  readPublicKey,
  writeCsr,
  writePushRequest,
} from '../../../core/crypto/issue.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import { practiceAuthority as authority } from '../authority-key.ts';
import { day, minute } from './dates.ts';
import { csrFileName } from './environments.ts';
import type { PracticeState, SiteCsr } from './state.ts';

export type KeyPair = { readonly publicKeySpki: Uint8Array; readonly privateKeyPem: string };

const generate = promisify(generateKeyPair);

/** In libuv's pool: the app's main process goes on meanwhile, which node-forge's generator would not let it. */
export async function makeKey(): Promise<KeyPair> {
  const pair = await generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKeySpki: new Uint8Array(pair.publicKey), privateKeyPem: pair.privateKey };
}

export function publicKeySha256(spki: Uint8Array): string {
  return createHash('sha256').update(spki).digest('hex');
}

const lifeDays = 365;

export type PushOrder = {
  readonly publicKeySpki: Uint8Array;
  readonly uuid: string;
  readonly serial: string;
  readonly notBefore: number;
};
export type PushIssue = { readonly pem: string; readonly notAfter: number };

/** Text as Apple's: LF, 64 columns, no final newline. Whole seconds, since a certificate has no finer ones. */
export function issuePush(order: PushOrder): PushIssue {
  const notBefore = Math.floor(order.notBefore / 1000) * 1000;
  const notAfter = notBefore + lifeDays * day;
  const der = issuePushCertificate({ ...order, notBefore, notAfter, country: 'JP', issuer: authority });
  return { pem: writePem('CERTIFICATE', der, ''), notAfter };
}

export type VendorOrder = {
  readonly publicKeySpki: Uint8Array;
  readonly vendor: string;
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
};

export function issueVendor(order: VendorOrder): Uint8Array {
  const subject = practiceName(`MDM Vendor: ${order.vendor}`);
  return issueCertificate({ ...order, subject, issuer: authority, isCa: false, purpose: 'none' });
}

let root: Uint8Array | null = null;

/** The authority's own certificate ends the vendor's chain; fixed dates and a fixed key, so it is the same always. */
function issueRoot(): Uint8Array {
  root ??= issueCertificate({
    subject: authority.name,
    issuer: authority,
    publicKeySpki: readPublicKey(authority.privateKeyPem),
    serial: '01',
    notBefore: Date.UTC(2020, 0, 1),
    notAfter: Date.UTC(2045, 0, 1),
    isCa: true,
    purpose: 'none',
  });
  return root;
}

/** The text of a CSR file: the site's request with the vendor's signature and chain. */
async function writeRequest(vendor: PracticeState['vendor'], key: KeyPair): Promise<string> {
  const csrDer = writeCsr({ subject: practiceName('PRACTICE MDM push request'), ...key });
  await yieldToEvents();
  const chain = [new Uint8Array(Buffer.from(vendor.certificateDer, 'base64')), issueRoot()];
  await yieldToEvents();
  return writePushRequest({ csrDer, vendorKeyPem: vendor.keyPem, chain });
}

/** What CSR発行 leads to: the key, and the file that is made for it. */
export async function makeCsr(
  environment: Environment,
  vendor: PracticeState['vendor'],
  key: KeyPair,
  issuedAt: number,
): Promise<SiteCsr> {
  return {
    name: csrFileName(environment, issuedAt),
    keyPem: key.privateKeyPem,
    publicKeySha256: publicKeySha256(key.publicKeySpki),
    request: await writeRequest(vendor, key),
    issuedAt,
  };
}

/** Each signature takes tens of milliseconds of the app's main process: in between, its window gets its turn. */
export function yieldToEvents(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}

/** A year's start for a certificate that shall end at `notAfter`. */
export function yearBefore(notAfter: number): number {
  return Math.floor(notAfter / minute) * minute - lifeDays * day;
}
