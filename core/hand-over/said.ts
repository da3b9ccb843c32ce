// What two computers say of one company, thing by thing, and which of the two words stays: whoever had the other's word
// before them said the newer one; else the later one stays, and what is empty never takes the place of what is not.
import type { Iso } from '../base/time.ts';
import type { JsonValue } from '../engine/fact.ts';
import type { FieldCompared } from './sight.ts';

/** As much of a fact as says what it is and who said it when. */
export type Saying = {
  readonly id: string;
  readonly kind: string;
  readonly at: Iso;
  readonly author: string;
  readonly data: JsonValue;
};
/** Facts in the order in which they were written: of the company, or of one job. */
export type Course = readonly Saying[];

/** What is said once more (plan.ts) is the same saying under another id. */
export const sayingOf = ({ kind, at, author, data }: Omit<Saying, 'id'>): string =>
  JSON.stringify([kind, at, author, data]);

/** By these a thing is said; a job says what a company is called and where its site is, and nothing else of it. */
const kindsOf: Readonly<Record<FieldCompared, readonly string[]>> = {
  name: ['profile-noted', 'customer-named'],
  reading: ['profile-noted'],
  code: ['profile-noted', 'customer-named'],
  devices: ['profile-noted'],
  macs: ['profile-noted'],
  note: ['profile-noted'],
  siteUrl: ['profile-noted', 'site-noted'],
  person: ['person-noted'],
  sales: ['contacts-noted'],
  helpDesk: ['contacts-noted'],
};
/** What jobs say of their company. */
export const saidInJobs: readonly string[] = ['customer-named', 'site-noted'];

/** A job that is begun without the number says nothing of it. */
const says = (field: FieldCompared, { kind, data }: Saying): boolean =>
  kindsOf[field].includes(kind) && !(field === 'code' && kind === 'customer-named' && partOf(data, 'mCode') === '');

const partOf = (data: JsonValue, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;

/** The address that it names; undefined: none, null: that there is none. */
export const addressOf = ({ kind, data }: Saying): string | null | undefined => {
  const address = kind === 'site-noted' ? partOf(data, 'address') : partOf(data, 'siteUrl');
  return address === null || typeof address === 'string' ? address : undefined;
};

/** In each course what stands last counts, whenever: a clock may have been set back. Among courses its time. */
export const lastWord = (field: FieldCompared, courses: readonly Course[]): Saying | null =>
  courses
    .flatMap((course) => course.findLast((one) => says(field, one)) ?? [])
    .reduce<Saying | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);

/** Of two of the same moment the same one on every computer. */
export const isLater = (one: Saying, other: Saying): boolean =>
  one.at === other.at ? sayingOf(one) > sayingOf(other) : one.at > other.at;

/** Whether a word is among what a side has, under whatever id. */
export type Has = (word: Saying) => boolean;
export function havingAll(courses: readonly Course[]): Has {
  const ids = new Set(courses.flatMap((course) => course.map(({ id }) => id)));
  const sayings = new Set(courses.flatMap((course) => course.map(sayingOf)));
  return (word) => ids.has(word.id) || sayings.has(sayingOf(word));
}

/** Both sides with a word on the same thing: is that of the file the newer one? */
export function isNewerThere(here: Saying, there: Saying, hasHere: Has, hasThere: Has): boolean {
  if (hasHere(there)) return false;
  return hasThere(here) || isLater(there, here);
}

export type Side = {
  readonly courses: readonly Course[];
  readonly has: Has;
  /** As a text; empty: nothing. */
  readonly text: (field: FieldCompared) => string;
};

/** Null: both say the same. */
export function whichStays(field: FieldCompared, here: Side, there: Side): 'here' | 'file' | null {
  const [own, coming] = [here.text(field), there.text(field)];
  if (own === coming) return null;
  const [said, heard] = [lastWord(field, here.courses), lastWord(field, there.courses)];
  // Taken away by somebody who had it before them.
  const followed = said !== null && heard !== null && there.has(said) && !here.has(heard);
  if (own === '' || coming === '') {
    const removedHere = said !== null && heard !== null && here.has(heard) && !there.has(said);
    if (own === '') return removedHere ? 'here' : 'file';
    return followed ? 'file' : 'here';
  }
  if (heard === null) return 'here';
  return said === null || isNewerThere(said, heard, here.has, there.has) ? 'file' : 'here';
}
