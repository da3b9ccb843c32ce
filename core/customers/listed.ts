// A customer as tables have it, from the facts that the ledger keeps; and the facts that a table's row becomes.
import { dayIso, type Iso } from '../base/time.ts';
import { inJapan } from '../reading/site-date.ts';
import type { CustomerFact, CustomerFactData, CustomerFactKind } from './facts.ts';
import { isNobody } from './person.ts';
import type { CustomerEntry, Heard, HeldCertificate, ListedCustomer } from './profile.ts';
import { endOf, type CertificateLine, type CustomerState } from './state.ts';

/** `topics`, lower case, and `fingerprints`: of every certificate that is known to be this customer's. */
export type KnownCustomer = {
  readonly listed: ListedCustomer;
  readonly topics: readonly string[];
  readonly fingerprints: readonly string[];
};

export type FactToWrite = {
  [K in CustomerFactKind]: { readonly kind: K; readonly data: CustomerFactData<K> };
}[CustomerFactKind];

export function knownCustomer(id: string, state: CustomerState, facts: readonly CustomerFact[]): KnownCustomer {
  const heard = heardOf(state, facts);
  const topics = [...state.lines.map(({ topic }) => topic), (heard.topic ?? '').toLowerCase()];
  return {
    listed: {
      id,
      profile: state.profile,
      contacts: state.contacts,
      person: state.person,
      heard,
      certificate: certificateOf(state.lines),
    },
    topics: [...new Set(topics.filter((topic) => topic !== ''))],
    fingerprints: state.lines.flatMap(({ current, earlier }) =>
      [current, ...earlier].flatMap((held) => (held === null ? [] : [held.certificate.fingerprintSha256])),
    ),
  };
}

/** A table has one row for each customer: of several certificates in use the one that ends first. */
function certificateOf(lines: readonly CertificateLine[]): HeldCertificate | null {
  const inUse = lines.flatMap((line): readonly HeldCertificate[] => {
    const end = endOf(line);
    if (line.current === null || line.retired !== null || end === null) return [];
    const { topic, uid, serial } = line.current.certificate;
    return [{ end: end.at, heard: end.from === 'heard', topic: topic ?? uid, serial }];
  });
  return inUse.toSorted((one, other) => one.end.localeCompare(other.end))[0] ?? null;
}

/** What was said last of the customer, in a fact of its own or in a job. */
function heardOf({ lines }: CustomerState, facts: readonly CustomerFact[]): Heard {
  const said = facts.findLast((fact) => fact.kind === 'end-heard');
  const figures = facts.findLast((fact) => fact.kind === 'figures-heard');
  const ends = lines.flatMap(({ heard }) => heard ?? []).map(({ end, at }) => ({ end, at }));
  const last = [...(said ? [{ end: said.data.end, at: said.at }] : []), ...ends].reduce<Told | null>(
    (newest, one) => (newest === null || one.at > newest.at ? one : newest),
    null,
  );
  return {
    // Days are kept as the beginning of the day in UTC, which in Japan is the same day.
    end: last === null ? null : inJapan(last.end).slice(0, 10),
    topic: figures?.data.topic ?? said?.data.topic ?? null,
    serial: figures?.data.serial ?? null,
  };
}
type Told = { readonly end: Iso; readonly at: Iso };

/** What is to be written so that the customer is as `after` says; null: there is no such customer yet. */
export function factsOfEntry(before: ListedCustomer | null, after: CustomerEntry): readonly FactToWrite[] {
  const facts: FactToWrite[] = [];
  const { heard } = after;
  if (before === null || differ(before.profile, after.profile))
    facts.push({ kind: 'profile-noted', data: after.profile });
  const hasContacts = Object.values(after.contacts).some(({ name, phone }) => name !== '' || phone !== '');
  if (before === null ? hasContacts : differ(before.contacts, after.contacts))
    facts.push({ kind: 'contacts-noted', data: after.contacts });
  if (before === null ? !isNobody(after.person) : differ(before.person, after.person))
    facts.push({ kind: 'person-noted', data: after.person });
  if (heard.end !== null && heard.end !== before?.heard.end)
    facts.push({
      kind: 'end-heard',
      // Under no topic of its own: a second row of the board would come of a topic that a table has wrong.
      data: { topic: null, end: dayIso(heard.end), from: 'table' },
    });
  const { topic, serial } = heard;
  if (
    (topic ?? serial) !== null &&
    (topic !== (before?.heard.topic ?? null) || serial !== (before?.heard.serial ?? null))
  )
    facts.push({ kind: 'figures-heard', data: { topic, serial, from: 'table' } });
  return facts;
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));

/** Whatever order the keys have. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, part]) => [key, sorted(part)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
