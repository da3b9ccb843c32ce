// Which company here a company of a hand-over file is: by its id, else by what is here of it already, else by the
// numbers and digests of its certificates.
import type { KnownCustomer } from '../customers/listed.ts';
import type { HandedCompany } from './file.ts';

/** What is here of the file's own ids: whose a company, job or standing fact is now. Practice stands apart. */
export type HeldHere = {
  readonly companies: ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
};

/** None: it is new here. Several: which of them is meant can't be told. */
export function ownersOf(
  handed: HandedCompany,
  known: readonly KnownCustomer[],
  held: HeldHere,
): readonly KnownCustomer[] {
  const named = (ids: readonly (string | undefined)[]): readonly KnownCustomer[] =>
    known.filter(({ listed }) => ids.includes(listed.id));
  const itself = named([held.companies.get(handed.id)]);
  if (itself.length > 0) return itself;
  const here = named([
    ...handed.jobs.map(({ id }) => held.jobs.get(id)),
    ...handed.facts.map(({ id }) => held.facts.get(id)),
  ]);
  if (here.length > 0) return here;
  const topics = new Set(handed.certificates.map(({ topic }) => topic.toLowerCase()));
  const digests = new Set(handed.certificates.map(({ sha256 }) => sha256));
  return known.filter(
    (one) => one.topics.some((topic) => topics.has(topic)) || one.fingerprints.some((digest) => digests.has(digest)),
  );
}
