// Every fact a case can hold: its data as a schema, and the two readings (what a user may say, what the ledger gave back).
import * as v from 'valibot';
import type { StoredFact } from './stored-fact.ts';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const name = v.pipe(v.string(), v.maxLength(260));
const nothing = v.strictObject({});
const iso = v.pipe(v.string(), v.maxLength(30));
const issuedBy = v.picklist(['apple', 'practice', 'unknown', 'forged', 'other']);
const keyType = v.picklist(['rsa', 'ec', 'ed25519', 'other']);
const text = v.pipe(v.string(), v.maxLength(4000));

const statedTopic = v.pipe(v.string(), v.regex(/^com\.apple\.mgmt\.[A-Za-z0-9.-]{1,200}$/));
/** What a case may be begun with (core/intake/look.ts). */
export const beginKnown = v.strictObject({ mCode: v.nullable(v.pipe(v.string(), v.regex(/^M\d{8}$/))), topic: v.nullable(statedTopic), notAfter: v.nullable(iso) });

const certificate = v.object({
  topic: v.nullable(text), uid: v.nullable(text), commonName: v.nullable(text), serial: text, notBefore: iso, notAfter: iso,
  issuer: text, subject: text, publicKeySha256: sha256, fingerprintSha256: sha256, keyType, keyBits: v.nullable(v.number()),
  isCa: v.boolean(), issuedBy,
});
const vendor = v.object({
  name: text, environment: v.nullable(v.picklist(['M5', 'M6'])), signatureValid: v.nullable(v.boolean()), chainNotAfter: iso, chainBy: issuedBy,
});
const csr = v.object({
  subject: text, publicKeySha256: sha256, signatureValid: v.nullable(v.boolean()), keyType, keyBits: v.nullable(v.number()), vendor: v.nullable(vendor),
});

/** How a file came in. */
export const filePaths = ['view', 'drop', 'choose', 'paste', 'folder'] as const;
export type FilePath = (typeof filePaths)[number];
const via = v.picklist(filePaths);

/** What a practice can be made to go wrong with; the servers know how (electron/practice/world/state.ts). */
export const practiceTraps = ['json', 'session-timeout', 'vendor-expired'] as const;
export type PracticeTrap = (typeof practiceTraps)[number];

/** Why somebody is not in the management site (DETAILS.md S17). */
export const accessTroubles = ['no-login', 'locked', 'single-sign-on', 'menu-missing'] as const;
export type AccessTrouble = (typeof accessTroubles)[number];

/** What a user says by pressing or typing. The renderer may send these and no others. */
export const sayable = {
  'customer-named': v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)), mCode: v.pipe(v.string(), v.trim(), v.maxLength(20)) }),
  'site-entered': nothing,
  'site-refused': v.strictObject({ trouble: v.picklist(accessTroubles) }),
  'registered-stated': v.strictObject({ topic: statedTopic, notAfter: v.nullable(iso) }),
  'registered-unavailable': nothing,
  /** The file was not to be had before; now it is wanted after all. */
  'registered-sought': nothing,
  'registered-confirmed': nothing,
  'csr-requested': nothing,
  'csr-at-hand': nothing,
  /** An earlier request is to be used after all: the newer one was taken in by mistake. */
  'csr-preferred': v.strictObject({ sha256 }),
  'csr-accepted': v.strictObject({ sha256 }),
  'apple-id-accepted': nothing,
  'apple-id-unknown': nothing,
  'way-chosen': v.strictObject({ way: v.picklist(['view', 'browser']) }),
  'candidate-accepted': v.strictObject({ sha256 }),
  'candidate-set-aside': v.strictObject({ sha256, because: v.picklist(['renew-again', 'new-csr', 'look-again']) }),
  'csr-name-same': nothing,
  'csr-name-differs': nothing,
  'registration-done': nothing,
  'registration-refused': v.strictObject({ what: v.picklist(['e320', 'other']) }),
  'expiry-moved': nothing,
  'expiry-not-moved': nothing,
  'site-memo-there': nothing,
  'site-memo-written': nothing,
  'site-memo-later': nothing,
  'devices-answered': nothing,
  'devices-later': nothing,
  'collection-set': nothing,
  'collection-later': nothing,
} as const;

/** What the product itself has seen happen. */
export const witnessed = {
  'registered-received': v.object({ sha256, name, via, certificate, heldKey: v.boolean() }),
  'csr-received': v.object({ sha256, name, via, csr }),
  'candidate-received': v.object({ sha256, name, via, certificate }),
  'csr-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  'candidate-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  /** That the Apple ID's address was noted and compared, never the address: what the site's field showed, what became of our memo, and where it is. */
  'apple-id-noted': v.object({ site: v.picklist(['same', 'other', 'blank']), memo: v.picklist(['first', 'same', 'replaced', 'kept']), kept: v.picklist(['keychain', 'session']) }),
  'wait-restarted': nothing,
  'practice-prepared': v.object({ trap: v.nullable(v.picklist(practiceTraps)) }),
  /** What the first page knew already: shown as a suggestion, never taken for confirmed. */
  'begun-with': v.object({ name: text, mCode: text, notAfter: v.nullable(iso) }),
  'finished': nothing,
} as const;

const schemas = { ...sayable, ...witnessed };
export type FactKind = keyof typeof schemas;
export type SayableKind = keyof typeof sayable;
export type FactData<K extends FactKind> = v.InferOutput<(typeof schemas)[K]>;
export type Fact = { [K in FactKind]: { readonly kind: K; readonly seq: number; readonly at: string; readonly run: string; readonly mono: number; readonly data: FactData<K> } }[FactKind];
export type SaidFact = { [K in SayableKind]: { readonly kind: K; readonly data: FactData<K> } }[SayableKind];

export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(schemas, kind);

/** What the ledger gave back, as facts this version knows. Unknown or unreadable ones stay in the ledger and are passed over here. */
export function readFacts(stored: readonly StoredFact[]): readonly Fact[] {
  return stored.flatMap((fact) => {
    if (!isFactKind(fact.kind)) return [];
    const read = v.safeParse(schemas[fact.kind], fact.data);
    return read.success ? [{ ...fact, kind: fact.kind, data: read.output } as Fact] : [];
  });
}
