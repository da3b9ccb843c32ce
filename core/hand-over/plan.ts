// What of a hand-over file is new here, and what is to be written so that both are known. Nothing is taken away, and
// what was said later counts, whichever side said it.
import type { Iso } from '../base/time.ts';
import type { Environment } from '../crypto/figures.ts';
import type { JsonValue } from '../engine/fact.ts';
import { readCustomerFacts, type StoredCustomerFact } from '../customers/facts.ts';
import { emptyContacts, type Contacts } from '../customers/contacts.ts';
import { emptyProfile, type CustomerProfile } from '../customers/profile.ts';
import type { CustomerState } from '../customers/state.ts';
import { flowIds } from '../flows/flow-ids.ts';
import type { HandedCompany, HandedDone, HandedFact, HandedJob } from './file.ts';
import {
  fieldsCompared,
  type CertificateSight,
  type CompanySight,
  type FieldCompared,
  type JobSight,
} from './sight.ts';

export type HereRow = {
  readonly id: string;
  readonly name: string;
  readonly mCode: string;
  readonly environment: Environment | null;
  readonly siteUrl: string | null;
};
export type HereFact = StoredCustomerFact & { readonly id: string; readonly author: string };
/** A company as it is known here. */
export type HereCompany = {
  readonly row: HereRow;
  readonly state: CustomerState;
  /** In the order in which they count. */
  readonly facts: readonly HereFact[];
  /** When it was last said what the company is called, by whatever. */
  readonly namedAt: Iso | null;
};
/** A job of the file that is here, too: whose, and its facts. */
export type HereJob = { readonly customerId: string; readonly facts: readonly string[] };
export type HereJobs = ReadonlyMap<string, HereJob>;

/** `author` null: this PC, now. */
export type FactToTake = Omit<HandedFact, 'author' | 'kind'> & {
  readonly kind: string;
  readonly author: string | null;
};
export type CompanyToTake = {
  readonly customerId: string;
  /** What the row says from then on; `createdAt` of a company that is new, else null. */
  readonly row: Omit<HereRow, 'id'> & { readonly createdAt: Iso | null };
  readonly facts: readonly FactToTake[];
  readonly jobs: readonly (Omit<HandedJob, 'facts'> & { readonly isNew: boolean })[];
  readonly done: readonly (HandedDone & { readonly jobId: string })[];
};
export type CompanyPlan = { readonly sight: CompanySight; readonly take: CompanyToTake };

type Around = {
  /** Standing facts of the file that are here already, whoever's. */
  readonly known: ReadonlySet<string>;
  readonly jobs: HereJobs;
  readonly newId: () => string;
  readonly now: Iso;
};

export function planCompany(handed: HandedCompany, here: HereCompany | null, around: Around): CompanyPlan {
  const held = new Set(here?.facts.map(sayingOf));
  const fresh = handed.facts.filter((fact) => !around.known.has(fact.id) && !held.has(sayingOf(fact)));
  const jobs = handed.jobs.map((job) => ({ job, ...standOf(job, here?.row.id ?? handed.id, around.jobs) }));
  const there = sideOf(handed);
  const row = rowOf(handed, here, there.namedAt);
  const again = here === null ? [] : saidAgain(here, fresh, around.newId);
  const facts: readonly FactToTake[] = [...fresh, ...again];
  const done = jobs
    .flatMap(({ job, more }) => more.map((fact) => ({ ...fact, jobId: job.id })))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const changes = here === null || facts.length + done.length > 0;
  return {
    sight: {
      name: handed.name,
      code: handed.code,
      here: here && { id: here.row.id, name: here.row.name },
      fields: here === null ? [] : fieldsOf(here, there),
      certificates: handed.certificates.map((one) => certificateSight(one, here)),
      noted: fresh.length,
      jobs: jobs.map(({ job, stand, more }): JobSight => {
        const flow = flowIds.find((one) => one === job.flow) ?? 'renew';
        return { flow, since: job.createdAt, stand, more: more.length };
      }),
      changes,
    },
    take: {
      customerId: here?.row.id ?? handed.id,
      row: { ...row, createdAt: here === null ? handed.createdAt : null },
      facts: [...facts, ...settled(handed, here, row, facts, around)],
      jobs: jobs
        .filter(({ stand, more }) => stand === 'new' || more.length > 0)
        .map(({ job: { id, flow, flowVersion, createdAt }, stand }) => ({
          ...{ id, flow, flowVersion, createdAt },
          isNew: stand === 'new',
        })),
      done,
    },
  };
}

type Stand = Pick<JobSight, 'stand'> & { readonly more: readonly HandedDone[] };

/** Only a job that went on at its end is made longer: facts can't be put in between. */
function standOf(job: HandedJob, customerId: string, here: HereJobs): Stand {
  const known = here.get(job.id);
  if (known === undefined) return { stand: 'new', more: job.facts };
  const held = new Set(known.facts);
  const more = job.facts.filter(({ id }) => !held.has(id));
  if (more.length === 0) return { stand: 'same', more };
  if (known.customerId !== customerId) return { stand: 'elsewhere', more: [] };
  const last = known.facts.at(-1);
  const atEnd = job.facts.slice(-more.length).every(({ id }) => !held.has(id));
  const goesOn = last === undefined || job.facts.some(({ id }) => id === last);
  return atEnd && goesOn ? { stand: 'longer', more } : { stand: 'parted', more: [] };
}

/** What one side says of the company itself, and when it said so last. */
type Side = {
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
  readonly namedAt: Iso | null;
  readonly contactsAt: Iso | null;
};
const naming: readonly string[] = ['profile-noted', 'customer-named'];
const latest = (times: readonly Iso[]): Iso | null =>
  times.reduce<Iso | null>((last, at) => (last === null || at > last ? at : last), null);
const atOf = (facts: readonly { readonly kind: string; readonly at: string }[], kinds: readonly string[]): Iso | null =>
  latest(facts.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => at));

function sideOf({ name, code, siteUrl, facts, jobs }: HandedCompany): Side {
  const read = readCustomerFacts(facts.map((fact, index) => ({ ...fact, seq: index + 1 }))).facts;
  const profile = read.findLast((fact) => fact.kind === 'profile-noted')?.data ?? emptyProfile;
  return {
    profile: { ...profile, name, code, siteUrl },
    contacts: read.findLast((fact) => fact.kind === 'contacts-noted')?.data ?? emptyContacts,
    namedAt: atOf([...facts, ...jobs.flatMap((job) => job.facts)], naming),
    contactsAt: atOf(facts, ['contacts-noted']),
  };
}

const isLater = (one: Iso | null, other: Iso | null): boolean => one !== null && (other === null || one > other);

function rowOf(handed: HandedCompany, here: HereCompany | null, namedAt: Iso | null): Omit<HereRow, 'id'> {
  const { name, code, environment, siteUrl } = handed;
  if (here === null) return { name, mCode: code, environment, siteUrl };
  const { row } = here;
  return isLater(namedAt, here.namedAt)
    ? { name, mCode: code, environment: row.environment ?? environment, siteUrl }
    : { name: row.name, mCode: row.mCode, environment: row.environment ?? environment, siteUrl: row.siteUrl };
}

function fieldsOf({ state, facts, namedAt }: HereCompany, there: Side): CompanySight['fields'] {
  const contactsAt = atOf(facts, ['contacts-noted']);
  return fieldsCompared.flatMap((field) => {
    const here = fieldText(field, state);
    const file = fieldText(field, there);
    if (here === file) return [];
    const ofContacts = field === 'sales' || field === 'helpDesk';
    const later = ofContacts ? isLater(there.contactsAt, contactsAt) : isLater(there.namedAt, namedAt);
    return [{ field, here, file, stays: later ? ('file' as const) : ('here' as const) }];
  });
}

function fieldText(field: FieldCompared, { profile, contacts }: Pick<Side, 'profile' | 'contacts'>): string {
  if (field !== 'sales' && field !== 'helpDesk') return String(profile[field] ?? '');
  const { name, phone } = contacts[field];
  return `${name} ${phone}`.trim();
}

function certificateSight(
  { topic, notAfter, sha256 }: HandedCompany['certificates'][number],
  here: HereCompany | null,
): CertificateSight {
  const lines = here?.state.lines ?? [];
  const line = lines.find((one) => one.topic === topic.toLowerCase());
  const held = lines.flatMap(({ current, earlier }) => [...(current ? [current] : []), ...earlier]);
  const same = held.some(({ certificate }) => certificate.fingerprintSha256 === sha256);
  const otherwise = line === undefined ? 'new' : 'differs';
  return {
    lastFour: topic.slice(-4),
    end: notAfter,
    stand: same ? 'same' : otherwise,
    hereEnd: line?.current?.certificate.notAfter ?? null,
  };
}

/** What was said once more elsewhere (below) is the same saying under another id. */
const sayingOf = ({ kind, at, author, data }: Pick<HereFact, 'kind' | 'at' | 'author' | 'data'>): string =>
  JSON.stringify([kind, at, author, data]);

/** Of these the one that stands last counts, each for itself or for its certificate. */
const lastCounts: readonly string[] = [
  'profile-noted',
  'contacts-noted',
  'certificate-named',
  'certificate-retired',
  'end-heard',
  'figures-heard',
  'put-off',
];
function aboutOf({ kind, data }: { readonly kind: string; readonly data: JsonValue }): string {
  const topic = typeof data === 'object' && data !== null && 'topic' in data ? data['topic'] : null;
  return `${kind} ${typeof topic === 'string' ? topic.toLowerCase() : ''}`;
}

/**
 * What was said here later than in the file has to stand behind it to count: it is said once more, as of its time. Also
 * where both say the same: a wait, say, ends with the next certificate, whichever of the two it was said before.
 */
function saidAgain(here: HereCompany, fresh: readonly HandedFact[], newId: () => string): readonly FactToTake[] {
  const newest = new Map(fresh.filter(({ kind }) => lastCounts.includes(kind)).map((fact) => [aboutOf(fact), fact]));
  return [...newest].flatMap(([about, coming]) => {
    const own = here.facts.findLast((fact) => aboutOf(fact) === about);
    if (own === undefined || !isLater(own.at, coming.at)) return [];
    const { kind, at, author, data } = own;
    return [{ id: newId(), kind, at, author, data, files: [] }];
  });
}

/**
 * A ledger that is opened calls a company as its newest job does, as long as nobody has noted a profile: where that
 * would be another name than the one that stays, the one that stays is noted.
 */
function settled(
  { jobs }: HandedCompany,
  here: HereCompany | null,
  row: Omit<HereRow, 'id'>,
  facts: readonly FactToTake[],
  around: Around,
): readonly FactToTake[] {
  if ([...facts, ...(here?.facts ?? [])].some(({ kind }) => kind === 'profile-noted')) return [];
  const coming = jobs
    .flatMap((job) => standOf(job, here?.row.id ?? '', around.jobs).more)
    .filter(({ kind }) => kind === 'customer-named')
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
  if (coming === undefined) return [];
  const called = coming.data as { readonly name?: unknown; readonly mCode?: unknown };
  if (called.name === row.name && called.mCode === row.mCode) return [];
  const data = { ...emptyProfile, name: row.name, code: row.mCode, siteUrl: row.siteUrl };
  return [{ id: around.newId(), kind: 'profile-noted', at: around.now, author: null, data, files: [] }];
}
