// Standing facts: what is known of a customer whatever job is done. Checked before they are written, never changed.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { storable } from '../../core/base/cut.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import {
  customerFactToWrite,
  type CustomerFactData,
  type CustomerFactKind,
  type StoredCustomerFact,
} from '../../core/customers/facts.ts';
import { authorHere } from './authors.ts';
import { changeCustomer, insertCustomer } from './customers.ts';
import { findCustomer } from './find-customer.ts';
import type { Database } from './driver-types.ts';
import type { BlobKeeper } from './facts.ts';
import type { Access } from './outcome.ts';
import type { Projections } from './projections.ts';
import { factsOfCustomer } from './standing.ts';
import { numberIn, parseJson, type Customer, type CustomerDraft, type LedgerClock } from './records.ts';

export type CustomerFactDraft = {
  [K in CustomerFactKind]: {
    readonly kind: K;
    readonly data: CustomerFactData<K>;
    /** The files that it speaks of. */
    readonly blobs?: readonly Uint8Array[];
  };
}[CustomerFactKind];

export type NewCustomer = {
  readonly customer: Omit<CustomerDraft, 'mode'>;
  readonly facts: readonly CustomerFactDraft[];
};

export type CustomerChanged = { readonly customerId: string; readonly facts: readonly CustomerFactDraft[] };

export type CustomerFacts = {
  /** Real customers with their first standing facts: all of them or none. */
  addCustomers(newcomers: readonly NewCustomer[]): Result<readonly Customer[]>;
  /**
   * New customers and facts of those that are there, in one transaction: all of them or none; gives back whom it
   * wrote. `asSeen`: of `seenState`, when that was decided; `step-mismatch` where somebody has written since.
   */
  takeCustomers(
    newcomers: readonly NewCustomer[],
    changed: readonly CustomerChanged[],
    asSeen: number,
  ): Result<readonly string[]>;
  /** Is another as soon as another connection has written. https://www.sqlite.org/pragma.html#pragma_data_version */
  seenState(): Result<number>;
  /** All or nothing. A noted profile also changes what the customer is called. */
  appendCustomerFacts(customerId: string, drafts: readonly CustomerFactDraft[]): Result<readonly StoredCustomerFact[]>;
  /** The customer's own, in order, and those of the customers that turned out to be this one. */
  readCustomerFacts(customerId: string): Result<readonly StoredCustomerFact[]>;
};

/** Characters of one fact's data: no schema allows as many, and nothing longer gets past a mistake in one. */
const longestData = 200_000;

type Ready = { readonly draft: CustomerFactDraft; readonly text: string };
type ReadyCustomer = { readonly draft: NewCustomer['customer']; readonly facts: readonly Ready[] };

export function createCustomerFacts(
  { database, read, write }: Access,
  clock: LedgerClock,
  keepBlob: BlobKeeper,
  projections: Projections,
): CustomerFacts {
  const insert = (customerId: string, seq: number, { draft, text }: Ready): StoredCustomerFact => {
    const at = new Date(clock.wall()).toISOString();
    database
      .prepare('INSERT INTO customer_facts (customer_id, seq, id, author, kind, at, data) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(customerId, seq, randomUUID(), authorHere(database, clock.wall()), draft.kind, at, text);
    for (const sha256 of new Set((draft.blobs ?? []).map(keepBlob))) {
      database
        .prepare('INSERT INTO customer_fact_blobs (customer_id, seq, sha256) VALUES (?, ?, ?)')
        .run(customerId, seq, sha256);
    }
    follow(database, customerId, draft);
    return { seq, kind: draft.kind, at, data: draft.data };
  };
  const insertAll = (customerId: string, last: number, ready: readonly Ready[]) => {
    const written = ready.map((one, index) => insert(customerId, last + 1 + index, one));
    projections.customerWritten(
      customerId,
      ready.some(({ draft }) => draft.kind === 'merged-from'),
    );
    return written;
  };

  const lastOf = (customerId: string): number => {
    const row = database
      .prepare('SELECT coalesce(max(seq), 0) AS last FROM customer_facts WHERE customer_id = ?')
      .get(customerId);
    return row ? numberIn(row, 'last') : 0;
  };
  const insertNew = ({ draft, facts }: ReadyCustomer): string => {
    const { id } = insertCustomer(database, { ...draft, mode: 'real' }, clock.wall());
    insertAll(id, 0, facts);
    return id;
  };
  const standsForItself = (id: string): boolean =>
    findCustomer(database, id)?.mode === 'real' &&
    database.prepare('SELECT 1 FROM merged WHERE customer_id = ?').get(id) === null;

  return {
    addCustomers: (newcomers) => {
      const ready = prepareNew(newcomers);
      if (!ready.ok) return ready;
      return write(() =>
        succeed(
          ready.value.map((one) => {
            const customer = findCustomer(database, insertNew(one));
            if (!customer) throw new TypeError('customer');
            return customer;
          }),
        ),
      );
    },

    seenState: () => read(() => succeed(stateSeen(database))),

    takeCustomers: (newcomers, changed, asSeen) => {
      const ready = prepareNew(newcomers);
      if (!ready.ok) return ready;
      const more: { readonly id: string; readonly facts: readonly Ready[] }[] = [];
      for (const { customerId, facts } of changed) {
        const checked = prepare(facts);
        if (!checked.ok) return checked;
        if (facts.some(({ kind }) => kind === 'merged-from')) return fail('bad-argument', 'merged');
        more.push({ id: customerId, facts: checked.value });
      }
      return write(() => {
        if (stateSeen(database) !== asSeen) return fail('step-mismatch', 'written meanwhile');
        if (more.some(({ id }) => !standsForItself(id))) return fail('bad-argument', 'customer');
        const added = ready.value.map(insertNew);
        for (const { id, facts } of more) insertAll(id, lastOf(id), facts);
        return succeed([...added, ...more.map(({ id }) => id)]);
      });
    },

    appendCustomerFacts: (customerId, drafts) => {
      const ready = prepare(drafts);
      if (!ready.ok) return ready;
      return write(() => {
        if (findCustomer(database, customerId)?.mode !== 'real') return fail('bad-argument', 'customer');
        const absorbed = drafts.flatMap(({ kind, data }) => (kind === 'merged-from' ? [data.customerId] : []));
        if (new Set(absorbed).size < absorbed.length || absorbed.some((id) => !mayMerge(database, id, customerId)))
          return fail('bad-argument', 'merged');
        return succeed(insertAll(customerId, lastOf(customerId), ready.value));
      });
    },

    readCustomerFacts: (customerId) => read(() => succeed(factsOfCustomer(database, customerId))),
  };
}

function stateSeen(database: Database): number {
  const seen = database.pragma('data_version');
  if (typeof seen !== 'number') throw new TypeError('data_version');
  return seen;
}

function prepareNew(newcomers: readonly NewCustomer[]): Result<readonly ReadyCustomer[]> {
  const ready: ReadyCustomer[] = [];
  for (const { customer, facts } of newcomers) {
    const checked = prepare(facts);
    if (!checked.ok) return checked;
    // Nobody would see a customer without any.
    if (checked.value.length === 0 || facts.some(({ kind }) => kind === 'merged-from'))
      return fail('bad-argument', 'standing facts');
    ready.push({ draft: customer, facts: checked.value });
  }
  return succeed(ready);
}

/** As they will be read again; what could not be is not written. */
function prepare(drafts: readonly CustomerFactDraft[]): Result<readonly Ready[]> {
  const ready: Ready[] = [];
  for (const { kind, data, blobs = [] } of drafts) {
    if (blobs.some((bytes) => bytes.byteLength > maxFileBytes)) return fail('file-too-large');
    const read = customerFactToWrite(kind, data);
    const text = read === null ? '' : storable(JSON.stringify(read));
    if (text === '' || text.length > longestData) return fail('bad-argument', kind);
    // The kind chose the data's schema, which the compiler can't follow.
    ready.push({ draft: { kind, data: parseJson(text), blobs } as unknown as CustomerFactDraft, text });
  }
  return succeed(ready);
}

/** What follows from a fact in other tables. */
function follow(database: Database, customerId: string, { kind, data }: CustomerFactDraft): void {
  if (kind === 'profile-noted')
    changeCustomer(database, customerId, { name: data.name, mCode: data.code, siteUrl: data.siteUrl });
  if (kind === 'merged-from')
    database.prepare('INSERT INTO merged (customer_id, into_id) VALUES (?, ?)').run(data.customerId, customerId);
}

/** Another real customer that stands for itself, into one that does, too: no circles. */
function mayMerge(database: Database, id: string, into: string): boolean {
  const isMerged = (one: string) => database.prepare('SELECT 1 FROM merged WHERE customer_id = ?').get(one) !== null;
  return id !== into && findCustomer(database, id)?.mode === 'real' && !isMerged(id) && !isMerged(into);
}
