// Every fact a case can hold: its data as a schema, and the two readings (what a user may say, what the ledger gave
// back).
import * as v from 'valibot';
import { environment, iso, nothing, statedTopic, text } from '../engine/schemas.ts';
import { callNoted, callUserFacts } from './call/facts.ts';
import { creationUserFacts, creationSystemFacts } from './creation/facts.ts';
import { duplicateUserFacts, duplicateSystemFacts } from './duplicate/facts.ts';
import type { StoredFact } from '../engine/fact.ts';
import { customerCode } from '../site/patterns.ts';
import { flowIds } from './flow-ids.ts';
import { proofUserFacts, proofSystemFacts } from './proof/facts.ts';
import { renewalNoted, renewalUserFacts, renewalSystemFacts } from './renewal/facts.ts';
import { revokedUserFacts } from './revoked/facts.ts';
import { troubleUserFacts } from './trouble/facts.ts';

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

/** What can be done in the practice world and not be taken back. */
export const practised = ['request-issued', 'renewed', 'created', 'revoked'] as const;

/** What a user says by pressing or typing. The renderer may send these and no others. */
export const userFacts = {
  ...renewalUserFacts,
  /** The person has read the last page of a job that ends without a registration. */
  'case-closed': nothing,
  /**
   * The case goes on as another job (an expired certificate that must be started over, an Apple ID found again, ...).
   */
  'turned-to': v.strictObject({ flow: v.picklist(flowIds), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ...callUserFacts,
  ...creationUserFacts,
  ...duplicateUserFacts,
  ...proofUserFacts,
  ...revokedUserFacts,
  ...troubleUserFacts,
} as const;

/** What the product itself has seen happen. */
export const systemFacts = {
  ...renewalSystemFacts,
  'practice-prepared': v.object({
    trap: v.nullable(v.picklist(practiceTraps)),
    /** What a mail said of the real job, which is begun with it once it was practised. */
    forReal: v.exactOptional(beginKnown),
  }),
  /**
   * What was done in the practice world, seen there and said by nobody: the only record of a press that no file comes
   * of. `topic`: of the row; null: it is about the request.
   */
  'practice-did': v.object({ did: v.picklist(practised), topic: v.nullable(statedTopic) }),
  /** What the first page knew already: shown as a suggestion, never taken for confirmed. */
  'begun-with': v.object({
    name: text,
    mCode: text,
    notAfter: v.nullable(iso),
    /** Of the customer, as earlier cases showed it: a case is compared with what was known when it was begun. */
    environment: v.exactOptional(v.nullable(environment)),
    /** Where an earlier case of the customer had the management site open. */
    siteWay: v.exactOptional(v.picklist(['view', 'browser'])),
  }),
  finished: nothing,
  ...creationSystemFacts,
  ...duplicateSystemFacts,
  ...proofSystemFacts,
} as const;

const schemas = { ...userFacts, ...systemFacts, ...renewalNoted, ...callNoted };
export type FactKind = keyof typeof schemas;
export type UserFactKind = keyof typeof userFacts;
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
export type UserFactData<K extends UserFactKind> = v.InferOutput<(typeof userFacts)[K]>;
export type UserFact = { [K in UserFactKind]: { readonly kind: K; readonly data: UserFactData<K> } }[UserFactKind];

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
