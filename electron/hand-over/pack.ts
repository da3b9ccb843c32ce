// A company, or one job of it, as it goes into a hand-over file: all that can be read of it, and the files that it
// speaks of.
import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Iso } from '../../core/base/time.ts';
import { customerFactToWrite, isCustomerFactKind } from '../../core/customers/facts.ts';
import { isFactKind, readStored } from '../../core/flows/facts.ts';
import { handOverFormat, handOverVersion, type HandedCompany, type HandOver } from '../../core/hand-over/file.ts';
import { headVersion } from '../cases/case-head.ts';
import { stateOfCustomer } from '../cases/projector.ts';
import type { Database } from '../ledger/driver-types.ts';
import { findCustomer } from '../ledger/find-customer.ts';
import { textIn, type CaseRecord, type Customer } from '../ledger/records.ts';
import { standingOf } from '../ledger/standing.ts';
import { filesOf, jobFacts, jobsOf, standingFacts, toldOf } from './company-rows.ts';

export type ToPack =
  { readonly kind: 'customer'; readonly customerId: string } | { readonly kind: 'case'; readonly caseId: string };

export function pack(
  database: Database,
  about: ToPack,
  { now, version }: { readonly now: Iso; readonly version: string },
): Result<HandOver> {
  const id = about.kind === 'customer' ? about.customerId : customerOf(database, about.caseId);
  const customer = id === null ? null : findCustomer(database, standingOf(database, id));
  if (customer === null) return fail(about.kind === 'case' ? 'case-not-found' : 'bad-argument', 'customer');
  // What was practised is nobody's record (docs/decisions/hand-over-file.md).
  if (customer.mode !== 'real') return fail('bad-argument', 'practice');
  const all = jobsOf(database, customer.id);
  const jobs = about.kind === 'case' ? all.filter((job) => job.id === about.caseId) : all;
  const company = companyOf(database, customer, jobs, about.kind === 'customer');
  const facts = [...company.facts, ...company.jobs.flatMap((job) => job.facts)];
  const files: HandOver['files'] = [];
  for (const sha256 of new Set(facts.flatMap((fact) => fact.files))) {
    const bytes = database.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').get(sha256)?.['bytes'];
    if (!(bytes instanceof Uint8Array) || createHash('sha256').update(bytes).digest('hex') !== sha256)
      return fail('ledger-damaged', 'a stored file has changed');
    files.push({ sha256, base64: Buffer.from(bytes).toString('base64') });
  }
  return succeed({
    format: handOverFormat,
    version: handOverVersion,
    madeAt: now,
    madeWith: version,
    world: 'real',
    authors: authorsOf(database, new Set(facts.map(({ author }) => author))),
    companies: [company],
    files,
  });
}

function customerOf(database: Database, caseId: string): string | null {
  const row = database.prepare('SELECT customer_id FROM cases WHERE id = ?').get(caseId);
  return row && textIn(row, 'customer_id');
}

function companyOf(database: Database, customer: Customer, jobs: readonly CaseRecord[], whole: boolean): HandedCompany {
  const standing = whole ? standingFacts(database, customer.id) : [];
  const told = toldOf(database, jobs, headVersion);
  return {
    id: customer.id,
    name: customer.name,
    code: customer.mCode,
    environment: customer.environment,
    siteUrl: customer.siteUrl,
    createdAt: customer.createdAt,
    certificates: certificatesOf(customer, standing, told),
    facts: standing.flatMap(({ id, author, at, kind, data }) => {
      const read = isCustomerFactKind(kind) ? customerFactToWrite(kind, data) : null;
      if (read === null) return [];
      return [{ id, author, at, kind, data: read, files: [...filesOf(database, 'customer_facts', id)] }];
    }),
    jobs: jobs.map(({ id, flow, flowVersion, createdAt }) => ({
      ...{ id, flow, flowVersion, createdAt },
      facts: factsOfJob(database, id),
    })),
  };
}

/** What can't be read, and kinds of a later version, stay where they are. */
function factsOfJob(database: Database, caseId: string): HandedCompany['jobs'][number]['facts'] {
  return jobFacts(database, caseId).flatMap((fact) => {
    if (!isFactKind(fact.kind)) return [];
    const [read] = readStored([fact]).facts;
    if (read === undefined) return [];
    const { id, author, at, kind, run, mono } = fact;
    return [{ id, author, at, kind, data: read.data, files: [...filesOf(database, 'facts', id)], run, mono }];
  });
}

/** Of the company as the board knows it, the newest of each number first: for whoever reads the file without us. */
function certificatesOf(
  customer: Customer,
  standing: Parameters<typeof stateOfCustomer>[1],
  told: readonly string[],
): HandedCompany['certificates'] {
  return stateOfCustomer(customer, standing, told).lines.flatMap(({ topic, current, earlier }) =>
    [...(current ? [current] : []), ...earlier].map(({ certificate: { serial, notAfter, fingerprintSha256 } }) => ({
      topic,
      serial,
      notAfter,
      sha256: fingerprintSha256,
    })),
  );
}

const authorsOf = (database: Database, ids: ReadonlySet<string>): HandOver['authors'] =>
  [...ids].flatMap((id) => {
    const row = database.prepare('SELECT id, name, since FROM authors WHERE id = ?').get(id);
    if (row === null) return [];
    return [{ id, name: textIn(row, 'name'), since: row['since'] === null ? null : textIn(row, 'since') }];
  });
