// What this ledger has of a company that comes in a hand-over file.
import type { KnownCustomer } from '../../core/customers/listed.ts';
import type { HandedCompany } from '../../core/hand-over/file.ts';
import type { HeldHere } from '../../core/hand-over/owner.ts';
import type { HereCompany, HereJobs } from '../../core/hand-over/plan.ts';
import { saidInJobs } from '../../core/hand-over/said.ts';
import { headVersion } from '../cases/case-head.ts';
import { stateOfCustomer } from '../cases/projector.ts';
import type { Database } from '../ledger/driver-types.ts';
import { findCustomer } from '../ledger/find-customer.ts';
import { textIn } from '../ledger/records.ts';
import { standingOf } from '../ledger/standing.ts';
import { jobFacts, jobsOf, standingFacts, toldOf } from './company-rows.ts';

type Found = HeldHere & {
  /** Something of the file's is practice here: no file of ours says so. */
  readonly practised: boolean;
  /** Facts of the file's jobs that are here, by their job. */
  readonly jobOfFact: ReadonlyMap<string, string>;
};

export function heldOf(database: Database, { id, jobs, facts }: HandedCompany): Found {
  const owners = (sql: string, ids: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      database
        .prepare(`${sql} IN (SELECT value FROM json_each(?))`)
        .all(JSON.stringify(ids))
        .map((row) => [textIn(row, 'id'), textIn(row, 'owner')]),
    );
  const standing = (of: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...of].map(([one, owner]) => [one, standingOf(database, owner)]));
  const jobIds = jobs.map((job) => job.id);
  const held = {
    companies: standing(owners('SELECT id, id AS owner FROM customers WHERE id', [id])),
    jobs: standing(owners('SELECT id, customer_id AS owner FROM cases WHERE id', jobIds)),
    facts: standing(
      owners(
        'SELECT id, customer_id AS owner FROM customer_facts WHERE id',
        facts.map((fact) => fact.id),
      ),
    ),
  };
  const all = [...held.companies.values(), ...held.jobs.values()];
  const done = jobs.flatMap((job) => job.facts.map((fact) => fact.id));
  return {
    ...held,
    practised: all.some((owner) => findCustomer(database, owner)?.mode !== 'real'),
    jobOfFact: owners('SELECT id, case_id AS owner FROM facts WHERE id', done),
  };
}

export const hereJobs = (database: Database, { jobs }: HeldHere): HereJobs =>
  new Map(
    [...jobs].map(([id, customerId]) => [id, { customerId, facts: jobFacts(database, id).map((one) => one.id) }]),
  );

export function hereCompany(database: Database, { listed: { id } }: KnownCustomer): HereCompany | null {
  const row = findCustomer(database, id);
  if (row === null) return null;
  const facts = standingFacts(database, id);
  const jobs = jobsOf(database, id);
  return {
    row,
    state: stateOfCustomer(row, facts, toldOf(database, jobs, headVersion)),
    facts,
    jobs: jobs.map((job) => jobFacts(database, job.id).filter(({ kind }) => saidInJobs.includes(kind))),
  };
}
