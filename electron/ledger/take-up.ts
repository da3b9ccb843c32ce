// What comes out of a hand-over file: companies, their jobs and facts with the ids, authors and times that they have,
// in one transaction. What is here already was left out by whoever planned it (core/hand-over/plan.ts).
import { succeed, fail, type Result } from '../../core/base/result.ts';
import type { CompanyToTake } from '../../core/hand-over/plan.ts';
import { authorHere } from './authors.ts';
import { changeCustomer } from './customers.ts';
import { findCustomer } from './find-customer.ts';
import type { BlobKeeper } from './facts.ts';
import type { Access } from './outcome.ts';
import type { Projections } from './projections.ts';
import { numberIn, type LedgerClock } from './records.ts';

export type TakeUp = {
  readonly companies: readonly CompanyToTake[];
  /** Of what comes, as far as they are not known here. */
  readonly authors: readonly { readonly id: string; readonly name: string; readonly since: string | null }[];
  /** By their digests. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export type Takes = {
  /** All of it or nothing. What lists show of it is made by `projectMore` from then on. */
  takeUp(take: TakeUp): Result<null>;
};

export function createTakeUp(
  { database, write }: Access,
  clock: LedgerClock,
  keepBlob: BlobKeeper,
  projections: Projections,
): Takes {
  const run = (sql: string, ...values: readonly (string | number | null)[]) => database.prepare(sql).run(...values);
  const lastOf = (table: 'facts' | 'customer_facts', owner: 'case_id' | 'customer_id', id: string): number => {
    const row = database.prepare(`SELECT coalesce(max(seq), 0) AS last FROM ${table} WHERE ${owner} = ?`).get(id);
    return row ? numberIn(row, 'last') : 0;
  };

  const writeCompany = ({ customerId, row, facts, jobs, done }: CompanyToTake, files: TakeUp['files']): void => {
    const keep = (digests: readonly string[], link: (sha256: string) => void): void => {
      for (const digest of digests) {
        const bytes = files.get(digest);
        if (bytes === undefined || keepBlob(bytes) !== digest) throw new TypeError('file');
        link(digest);
      }
    };
    const { name, mCode, environment, siteUrl, createdAt } = row;
    if (createdAt !== null)
      run(
        "INSERT INTO customers (id, mode, name, m_code, environment, site_url, created_at) VALUES (?, 'real', ?, ?, ?, ?, ?)",
        ...[customerId, name, mCode, environment, siteUrl, createdAt],
      );
    else changeCustomer(database, customerId, { name, mCode, environment, siteUrl });
    const said = database.prepare(
      'INSERT INTO customer_facts (customer_id, seq, id, author, kind, at, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    let last = lastOf('customer_facts', 'customer_id', customerId);
    for (const { id, kind, at, author, data, files: digests } of facts) {
      last += 1;
      const seq = last;
      said.run(...[customerId, seq, id, author ?? authorHere(database, clock.wall()), kind, at, JSON.stringify(data)]);
      keep(digests, (digest) =>
        run('INSERT INTO customer_fact_blobs (customer_id, seq, sha256) VALUES (?, ?, ?)', customerId, seq, digest),
      );
    }
    for (const { id, flow, flowVersion, createdAt: begun } of jobs.filter(({ isNew }) => isNew))
      run(
        "INSERT INTO cases (id, customer_id, mode, flow, flow_version, created_at) VALUES (?, ?, 'real', ?, ?, ?)",
        ...[id, customerId, flow, flowVersion, begun],
      );
    const insert = database.prepare(
      'INSERT INTO facts (case_id, seq, kind, at, run, mono_ms, data, id, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const ends = new Map<string, number>();
    for (const { jobId, id, kind, at, author, run: ofRun, mono, data, files: digests } of done) {
      const seq = (ends.get(jobId) ?? lastOf('facts', 'case_id', jobId)) + 1;
      ends.set(jobId, seq);
      insert.run(jobId, seq, kind, at, ofRun, mono, JSON.stringify(data), id, author);
      keep(digests, (digest) =>
        run('INSERT INTO fact_blobs (case_id, seq, sha256) VALUES (?, ?, ?)', jobId, seq, digest),
      );
    }
    projections.customerTaken(customerId);
  };

  return {
    takeUp: ({ companies, authors, files }) =>
      write(() => {
        const gone = companies.some(
          ({ customerId, row }) =>
            (findCustomer(database, customerId)?.mode ?? null) !== (row.createdAt ? null : 'real'),
        );
        if (gone) return fail('bad-argument', 'customer');
        for (const { id, name, since } of authors)
          run('INSERT INTO authors (id, name, since) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING', id, name, since);
        for (const company of companies) writeCompany(company, files);
        return succeed(null);
      }),
  };
}
