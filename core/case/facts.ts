// Every fact a case can hold: its data as a schema, and the two readings (what a user may say, what the ledger gave
// back).
import * as v from 'valibot';
import {
  certificate,
  csr,
  environment,
  handPaths,
  iso,
  name,
  nothing,
  sha256,
  statedTopic,
  text,
  via,
  type FilePath,
  type HandPath,
} from '../engine/schemas.ts';
import { limits } from '../base/limits.ts';
import { creationSayable, creationWitnessed } from '../flows/creation/facts.ts';
import { duplicateSayable, duplicateWitnessed } from '../flows/duplicate/facts.ts';
import { flowIds } from '../engine/flow-ids.ts';
import { proofSayable, proofWitnessed } from '../flows/proof/facts.ts';
import { revokedSayable } from '../flows/revoked/facts.ts';
import { customerCode } from '../site/patterns.ts';
import type { StoredFact } from '../engine/stored-fact.ts';
import { troubleSayable } from '../flows/trouble/facts.ts';

export { handPaths, type FilePath, type HandPath };

/** What a case may be begun with (core/intake/look.ts). */
export const beginKnown = v.strictObject({
  mCode: v.nullable(v.pipe(v.string(), v.regex(customerCode))),
  topic: v.nullable(statedTopic),
  notAfter: v.nullable(iso),
});

/** What a practice can be made to go wrong with; the servers know how (electron/practice/world/state.ts). */
export const practiceTraps = [
  'json',
  'session-timeout',
  'vendor-expired',
  'wrong-account',
  'locked',
  'ended-yesterday',
  'ended-long-ago',
] as const;
export type PracticeTrap = (typeof practiceTraps)[number];

/** Why somebody is not in the management site (docs/manual-coverage.md S17). */
export const accessTroubles = ['no-login', 'locked', 'single-sign-on', 'menu-missing'] as const;
export type AccessTrouble = (typeof accessTroubles)[number];

/** What a user says by pressing or typing. The renderer may send these and no others. */
export const sayable = {
  'customer-named': v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.line)),
    mCode: v.pipe(v.string(), v.trim(), v.maxLength(limits.customerCode)),
  }),
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
  /** What the site's field holds is not what was signed in with after all. */
  'site-memo-other': nothing,
  'devices-answered': nothing,
  'devices-later': nothing,
  'collection-set': nothing,
  'collection-later': nothing,
  /** The setting is not wanted here: somebody decided so. */
  'collection-declined': nothing,
  /** The person has read the last page of a job that ends without a registration. */
  'case-closed': nothing,
  /**
   * The case goes on as another job (an expired certificate that must be started over, an Apple ID found again, ...).
   */
  'turned-to': v.strictObject({ flow: v.picklist(flowIds), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ...creationSayable,
  ...duplicateSayable,
  ...proofSayable,
  ...revokedSayable,
  ...troubleSayable,
} as const;

/** What the product itself has seen happen. */
export const witnessed = {
  'registered-received': v.object({ sha256, name, via, certificate, heldKey: v.boolean() }),
  'csr-received': v.object({ sha256, name, via, csr }),
  /** The management site gave its request out once more, right before the registration (docs/manual-coverage.md W5). */
  'csr-exported-again': v.object({ sha256, name, via, csr }),
  'candidate-received': v.object({ sha256, name, via, certificate }),
  'csr-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  'candidate-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  /**
   * That the Apple ID's address was noted and compared, never the address: what the site's field showed, what became
   * of our memo, and where it is.
   */
  'apple-id-noted': v.object({
    site: v.picklist(['same', 'other', 'blank']),
    memo: v.picklist(['first', 'same', 'replaced', 'kept']),
    kept: v.picklist(['keychain', 'session']),
  }),
  'wait-restarted': nothing,
  'practice-prepared': v.object({ trap: v.nullable(v.picklist(practiceTraps)) }),
  /** What the first page knew already: shown as a suggestion, never taken for confirmed. */
  'begun-with': v.object({
    name: text,
    mCode: text,
    notAfter: v.nullable(iso),
    /** Of the customer, as earlier cases showed it: a case is compared with what was known when it was begun. */
    environment: v.exactOptional(v.nullable(environment)),
  }),
  finished: nothing,
  ...creationWitnessed,
  ...duplicateWitnessed,
  ...proofWitnessed,
} as const;

/**
 * What a verdict said when somebody accepted it, noted by the product and never by whoever accepts: its answer, and
 * what it left open. Plain texts, so that a reason of another version is kept, and stands for nothing here.
 */
const acceptedVerdict = v.object({
  answer: v.pipe(v.string(), v.maxLength(40)),
  open: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(40), v.readonly()),
});
export type AcceptedVerdict = v.InferOutput<typeof acceptedVerdict>;
const accepting = v.object({ sha256, verdict: v.exactOptional(acceptedVerdict) });
/** Said as short as the page can, and written with what the product adds. */
const noted = { 'csr-accepted': accepting, 'candidate-accepted': accepting } as const;

const schemas = { ...sayable, ...witnessed, ...noted };
export type FactKind = keyof typeof schemas;
export type SayableKind = keyof typeof sayable;
export type FactData<K extends FactKind> = v.InferOutput<(typeof schemas)[K]>;
export type Fact = {
  [K in FactKind]: {
    readonly kind: K;
    readonly seq: number;
    readonly at: string;
    readonly run: string;
    readonly mono: number;
    readonly data: FactData<K>;
  };
}[FactKind];
type SaidData<K extends SayableKind> = v.InferOutput<(typeof sayable)[K]>;
export type SaidFact = { [K in SayableKind]: { readonly kind: K; readonly data: SaidData<K> } }[SayableKind];

/** A fact that is there and can't be read: damaged, or written by a version that took what it could not read. */
export type UnreadableFact = { readonly seq: number; readonly kind: FactKind };
export type ReadFacts = { readonly facts: readonly Fact[]; readonly unreadable: readonly UnreadableFact[] };

/** What every fact is stamped with. */
const stamp = v.object({
  seq: v.pipe(v.number(), v.safeInteger()),
  at: iso,
  run: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  mono: v.pipe(v.number(), v.safeInteger()),
});

export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(schemas, kind);

/**
 * What the ledger gave back, as facts this version knows. Kinds of a newer version stay in the ledger and are passed
 * over; one that can't be read is left out and named.
 */
export function readStored(stored: readonly StoredFact[]): ReadFacts {
  const facts: Fact[] = [];
  const unreadable: UnreadableFact[] = [];
  for (const { seq, kind, at, run, mono, data } of stored) {
    if (!isFactKind(kind)) continue;
    const stamped = v.safeParse(stamp, { seq, at, run, mono });
    const read = v.safeParse(schemas[kind], data);
    if (stamped.success && read.success) facts.push({ kind, ...stamped.output, data: read.output } as Fact);
    else unreadable.push({ seq, kind });
  }
  return { facts, unreadable };
}

export const readFacts = (stored: readonly StoredFact[]): readonly Fact[] => readStored(stored).facts;

/** The data as it will be read again, by the very schema that reads it; null: it could not be, and is not written. */
export function readyToWrite<K extends FactKind>(kind: K, data: unknown): FactData<K> | null {
  const read = v.safeParse(schemas[kind], data);
  return read.success ? read.output : null;
}
