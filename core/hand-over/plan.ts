// What of a hand-over file is new here, and what is to be written so that both are known. Nothing is taken away, and
// what was said later counts, whichever side said it.
import type { Iso } from '../base/time.ts';
import type { Environment } from '../crypto/figures.ts';
import type { JsonValue } from '../engine/fact.ts';
import { readCustomerFacts, type StoredCustomerFact } from '../customers/facts.ts';
import { emptyContacts, type Contacts } from '../customers/contacts.ts';
import { nobody, personLine, type CustomerPerson } from '../customers/person.ts';
import { emptyProfile, type CustomerProfile } from '../customers/profile.ts';
import type { CustomerState } from '../customers/state.ts';
import { flowIds } from '../flows/flow-ids.ts';
import type { HandedCompany, HandedDone, HandedFact, HandedJob } from './file.ts';
import { addressOf, havingAll, isNewerThere, lastWord, sayingOf, whichStays, type Course, type Side } from './said.ts';
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
  /** Of each of its jobs what it says of the company (saidInJobs). */
  readonly jobs: readonly Course[];
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
  const there = toldIn(handed);
  const sides = here && {
    here: sideOf(here.state, [here.facts, ...here.jobs]),
    there: sideOf(there, coursesOf(handed)),
  };
  const stays = new Map(
    fieldsCompared.flatMap((field) => {
      const one = sides && whichStays(field, sides.here, sides.there);
      return one === null ? [] : [[field, one] as const];
    }),
  );
  const after = here === null ? there : together(here.state, there, stays);
  const again = here === null || sides === null ? [] : saidAgain(here, handed, fresh, sides, around.newId);
  // Each job's facts in their own order: their times are those of clocks that may have been set back meanwhile.
  const done = jobs.flatMap(({ job, more }) => more.map((fact) => ({ ...fact, jobId: job.id })));
  const changes = here === null || fresh.length + done.length > 0 || [...stays.values()].includes('file');
  const facts = [...fresh, ...again];
  return {
    sight: {
      name: handed.name,
      code: handed.code,
      here: here && { id: here.row.id, name: here.row.name },
      fields: sightOf(sides, stays, there),
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
      row: {
        name: after.profile.name,
        mCode: after.profile.code,
        environment: here?.row.environment ?? handed.environment,
        siteUrl: after.profile.siteUrl,
        createdAt: here === null ? handed.createdAt : null,
      },
      facts: changes ? [...facts, ...settled(here, after, facts, done, around)] : [],
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

type Told = { readonly profile: CustomerProfile; readonly contacts: Contacts; readonly person: CustomerPerson };

const coursesOf = ({ facts, jobs }: HandedCompany): readonly Course[] => [facts, ...jobs.map((job) => job.facts)];

/** What the file says of the company itself. */
function toldIn(handed: HandedCompany): Told {
  const { name, code, facts } = handed;
  const read = readCustomerFacts(facts.map((fact, index) => ({ ...fact, seq: index + 1 }))).facts;
  const profile = read.findLast((fact) => fact.kind === 'profile-noted')?.data ?? emptyProfile;
  return {
    profile: { ...profile, name, code, siteUrl: addressIn(handed) },
    contacts: read.findLast((fact) => fact.kind === 'contacts-noted')?.data ?? emptyContacts,
    person: read.findLast((fact) => fact.kind === 'person-noted')?.data ?? nobody,
  };
}

/** One that some fact names; where none speaks of any (one job alone), the file's own. */
function addressIn(handed: HandedCompany): string | null {
  const courses = coursesOf(handed);
  const said = courses.flat().map(addressOf);
  if (said.includes(handed.siteUrl)) return handed.siteUrl;
  const last = lastWord('siteUrl', courses);
  return last === null ? handed.siteUrl : (addressOf(last) ?? null);
}

const sideOf = (told: Told, courses: readonly Course[]): Side => ({
  courses,
  has: havingAll(courses),
  text: (field) => fieldText(field, told),
});

type Stays = ReadonlyMap<FieldCompared, 'here' | 'file'>;

function together(here: Told, there: Told, stays: Stays): Told {
  const from = (field: FieldCompared): Told => (stays.get(field) === 'file' ? there : here);
  return {
    profile: {
      name: from('name').profile.name,
      reading: from('reading').profile.reading,
      code: from('code').profile.code,
      devices: from('devices').profile.devices,
      macs: from('macs').profile.macs,
      note: from('note').profile.note,
      siteUrl: from('siteUrl').profile.siteUrl,
    },
    contacts: { sales: from('sales').contacts.sales, helpDesk: from('helpDesk').contacts.helpDesk },
    person: from('person').person,
  };
}

/** Of a company that is new all that the file says, but for what stands above it. */
function sightOf(
  sides: { readonly here: Side; readonly there: Side } | null,
  stays: Stays,
  there: Told,
): CompanySight['fields'] {
  return fieldsCompared.flatMap((field) => {
    const file = fieldText(field, there);
    if (sides === null)
      return field === 'name' || field === 'code' || file === '' ? [] : [{ field, here: '', file, stays: 'file' }];
    const one = stays.get(field);
    return one === undefined ? [] : [{ field, here: sides.here.text(field), file, stays: one }];
  });
}

function fieldText(field: FieldCompared, { profile, contacts, person }: Told): string {
  if (field === 'person') return personLine(person);
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

/** Of these the one that stands last counts, each for itself or for its certificate. */
const lastCounts: readonly string[] = [
  'profile-noted',
  'contacts-noted',
  'person-noted',
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
function saidAgain(
  here: HereCompany,
  handed: HandedCompany,
  fresh: readonly HandedFact[],
  sides: { readonly here: Side; readonly there: Side },
  newId: () => string,
): readonly FactToTake[] {
  const coming = new Set(fresh.filter(({ kind }) => lastCounts.includes(kind)).map(aboutOf));
  return [...coming].flatMap((about) => {
    const own = here.facts.findLast((fact) => aboutOf(fact) === about);
    // The file's last word may be one that came from here.
    const theirs = handed.facts.findLast((fact) => aboutOf(fact) === about);
    if (own === undefined || !theirs || isNewerThere(own, theirs, sides.here.has, sides.there.has)) return [];
    const { kind, at, author, data } = own;
    return [{ id: newId(), kind, at, author, data, files: [] }];
  });
}

/**
 * What stays is said by this PC where the facts alone would say otherwise: of each kind the last one counts as a whole,
 * and of two of them each thing may stay that the other one lacks.
 */
function settled(
  here: HereCompany | null,
  after: Told,
  facts: readonly FactToTake[],
  done: CompanyToTake['done'],
  around: Around,
): readonly FactToTake[] {
  const all = [...(here?.facts ?? []), ...facts];
  const lastOf = (kind: string): JsonValue | undefined => all.findLast((fact) => fact.kind === kind)?.data;
  const { name, code, siteUrl } = after.profile;
  const profile = lastOf('profile-noted');
  const noted = { ...(profile === undefined ? emptyProfile : (profile as CustomerProfile)), name, code, siteUrl };
  // A ledger that is opened calls a company as its newest job does, as long as nobody has noted a profile.
  const called = done.findLast(({ kind }) => kind === 'customer-named')?.data;
  const { name: calledName = name, mCode = code } = (called ?? {}) as {
    readonly name?: unknown;
    readonly mCode?: unknown;
  };
  const misnamed = profile === undefined && (calledName !== name || mCode !== code);
  const write = (kind: string, data: JsonValue): FactToTake[] => [
    { id: around.newId(), kind, at: around.now, author: null, data, files: [] },
  ];
  return [
    ...(misnamed || differ(noted, after.profile) ? write('profile-noted', after.profile) : []),
    ...(differ(lastOf('contacts-noted') ?? emptyContacts, after.contacts)
      ? write('contacts-noted', after.contacts)
      : []),
    ...(differ(lastOf('person-noted') ?? nobody, after.person) ? write('person-noted', after.person) : []),
  ];
}

/** Whatever order their keys have. */
function differ(one: unknown, other: unknown): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    );
  return text(one) !== text(other);
}
