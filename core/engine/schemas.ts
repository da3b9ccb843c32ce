// The pieces that the schemas of facts are made of.
import * as v from 'valibot';
import type { IssuedBy } from '../crypto/figures.ts';
import { filePaths } from '../files/file-path.ts';
import { limits, maxFigureLength } from '../base/limits.ts';

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const name = v.pipe(v.string(), v.maxLength(260));
export const nothing = v.strictObject({});
/** A moment in UTC that exists, with seconds (figures) or milliseconds (facts). */
export const iso = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/),
  v.check(exists, 'no moment'),
);
export const text = v.pipe(v.string(), v.maxLength(maxFigureLength));
/** A short line that a person typed: a name, a role, a place. */
export const line = v.pipe(v.string(), v.trim(), v.maxLength(limits.line));
/** A calendar day as `2027-01-25`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(exists, 'no day'));
// Written out: the window reads facts, and no code of core/crypto goes into it.
const issuedBy = v.picklist([
  'apple',
  'practice',
  'unknown',
  'unknown-practice',
  'forged',
  'refused',
  'other',
] satisfies readonly IssuedBy[]);
const keyType = v.picklist(['rsa', 'ec', 'ed25519', 'other']);

export const statedTopic = v.pipe(v.string(), v.regex(/^com\.apple\.mgmt\.[A-Za-z0-9.-]{1,200}$/));

export const certificate = v.object({
  topic: v.nullable(text),
  uid: v.nullable(text),
  commonName: v.nullable(text),
  serial: text,
  notBefore: iso,
  notAfter: iso,
  issuer: text,
  subject: text,
  publicKeySha256: sha256,
  fingerprintSha256: sha256,
  keyType,
  keyBits: v.nullable(v.number()),
  isCa: v.boolean(),
  issuedBy,
});
export const environment = v.picklist(['M5', 'M6']);
/** As a row of Apple's list names it. */
export const rowVendor = v.pipe(v.string(), v.maxLength(80));
const vendor = v.object({
  name: text,
  environment: v.nullable(environment),
  signatureValid: v.nullable(v.boolean()),
  chainNotAfter: iso,
  chainNotBefore: v.exactOptional(iso),
  chainHeld: v.exactOptional(v.picklist(['whole', 'rootless', 'vendor-alone', 'disordered'])),
  chainBy: issuedBy,
});
export const csr = v.object({
  subject: text,
  publicKeySha256: sha256,
  signatureValid: v.nullable(v.boolean()),
  keyType,
  keyBits: v.nullable(v.number()),
  vendor: v.nullable(vendor),
});

export const via = v.picklist(filePaths);

function exists(time: string): boolean {
  return Number.isFinite(Date.parse(time));
}
