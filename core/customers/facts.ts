// A customer's standing facts: what is known whatever job is done, append-only like a case's. What jobs show about the
// customer's certificates is not repeated here (case-told.ts).
import * as v from 'valibot';
import { limits } from '../base/limits.ts';
import type { JsonValue } from '../engine/fact.ts';
import { certificate, day, iso, line, sha256, statedTopic } from '../engine/schemas.ts';
import { customerProfile } from './profile.ts';
import { custodyAnswers } from './custody.ts';

const contact = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.maxLength(limits.contactName)),
  phone: v.pipe(v.string(), v.trim(), v.maxLength(limits.contactPhone)),
});

export const retiredReasons = ['replaced', 'not-ours', 'not-needed'] as const;
export type RetiredReason = (typeof retiredReasons)[number];

export const customerFacts = {
  /** The whole profile as it is from then on. */
  'profile-noted': customerProfile,
  'contacts-noted': v.strictObject({ sales: contact, helpDesk: contact }),
  /** Whom one calls there, from then on. */
  'person-noted': v.strictObject({
    ...contact.entries,
    email: v.pipe(v.string(), v.trim(), v.maxLength(limits.contactEmail)),
  }),
  /** A certificate's file that was given for this customer, outside of a job. `sha256`: of the file; null: not kept. */
  'certificate-known': v.object({ certificate, sha256: v.nullable(sha256), from: v.picklist(['file', 'folder']) }),
  /** What a certificate serves: one customer may have several services or contracts (docs/manual-coverage.md S14). */
  'certificate-named': v.strictObject({ topic: statedTopic, serves: line }),
  /** It needs no renewal any more; null: it does again. `topic` null: the one of which only an end is known. */
  'certificate-retired': v.strictObject({
    topic: v.nullable(statedTopic),
    why: v.nullable(v.picklist(retiredReasons)),
  }),
  /** An end date that was read somewhere or said: never as good as a certificate's own. */
  'end-heard': v.strictObject({
    topic: v.nullable(statedTopic),
    end: iso,
    from: v.picklist(['mail', 'hand', 'table']),
  }),
  /** What a table says beside an end: it finds the customer, and proves nothing. `serial`: lower-case hexadecimal. */
  'figures-heard': v.strictObject({
    topic: v.nullable(statedTopic),
    serial: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,40}$/))),
    from: v.picklist(['table']),
  }),
  'custody-checked': v.strictObject({ answers: custodyAnswers, by: line }),
  /** Nothing is to be done before this day, until the next certificate; null: there is, again. */
  'put-off': v.strictObject({ until: v.nullable(day), why: v.exactOptional(line) }),
  /** Another customer turned out to be this one: its facts and jobs are this one's from then on. */
  'merged-from': v.strictObject({ customerId: v.pipe(v.string(), v.uuid()), name: line }),
} as const;

export type CustomerFactKind = keyof typeof customerFacts;
export type CustomerFactData<K extends CustomerFactKind> = v.InferOutput<(typeof customerFacts)[K]>;
export type CustomerFact = {
  [K in CustomerFactKind]: {
    readonly kind: K;
    readonly seq: number;
    readonly at: string;
    readonly data: CustomerFactData<K>;
  };
}[CustomerFactKind];

/** A fact as the ledger holds it. */
export type StoredCustomerFact = {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly data: JsonValue;
};

const stamp = v.object({ seq: v.pipe(v.number(), v.safeInteger()), at: iso });
export const isCustomerFactKind = (kind: string): kind is CustomerFactKind => Object.hasOwn(customerFacts, kind);

/** Kinds of a newer version are passed over; what can't be read is left out and counted. */
export function readCustomerFacts(stored: readonly StoredCustomerFact[]): {
  readonly facts: readonly CustomerFact[];
  readonly unreadable: number;
} {
  const facts: CustomerFact[] = [];
  let unreadable = 0;
  for (const { seq, kind, at, data } of stored) {
    if (!isCustomerFactKind(kind)) continue;
    const stamped = v.safeParse(stamp, { seq, at });
    const read = v.safeParse(customerFacts[kind], data);
    if (stamped.success && read.success) facts.push({ kind, ...stamped.output, data: read.output } as CustomerFact);
    else unreadable += 1;
  }
  return { facts, unreadable };
}

/** The data as it will be read again; null: it could not be, and is not written. */
export function customerFactToWrite<K extends CustomerFactKind>(kind: K, data: unknown): CustomerFactData<K> | null {
  const read = v.safeParse(customerFacts[kind], data);
  return read.success ? read.output : null;
}

/** The day that somebody says by it; null: none. */
export function dayIn({ kind, data }: { readonly kind: CustomerFactKind; readonly data: object }): string | null {
  if (kind === 'end-heard') return (data as CustomerFactData<'end-heard'>).end.slice(0, 10);
  return kind === 'put-off' ? (data as CustomerFactData<'put-off'>).until : null;
}
