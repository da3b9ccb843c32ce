// What is done beside the main process, and what comes of it: reading, planning, writing out. Never a write to the
// ledger.
import { succeed, type Result } from '../../core/base/result.ts';
import type { TableForm, TableSight } from '../../core/contract/tables.ts';
import type { Mapping } from '../../core/customers/columns.ts';
import type { KnownCustomer } from '../../core/customers/listed.ts';
import type { ListedCustomer } from '../../core/customers/profile.ts';
import { join } from 'node:path';
import { openHandOver, sealCompany, type HandOverJobs, type ReadLedger } from '../hand-over/job.ts';
import {
  certificatesOf,
  filesIn,
  readAt,
  type CertificatesToWrite,
  type Given,
  type Progress,
} from './certificate-work.ts';
import { fileOf, sightOf, workOf, type ToWrite } from './table-work.ts';

export type Jobs = HandOverJobs & {
  readonly look: {
    readonly job: { readonly bytes: Uint8Array; readonly mapping: Mapping | null };
    readonly answer: TableSight;
  };
  readonly plan: {
    readonly job: { readonly bytes: Uint8Array; readonly mapping: Mapping };
    readonly answer: { readonly toWrite: ToWrite } | { readonly sight: TableSight };
  };
  readonly file: { readonly job: { readonly form: TableForm }; readonly answer: Uint8Array };
  readonly certificates: {
    readonly job: { readonly files: readonly Given[] } | { readonly folder: string };
    /** Null: too many files. */
    readonly answer: CertificatesToWrite | null;
  };
};
export type JobKind = keyof Jobs;
export type Job = { [K in JobKind]: { readonly kind: K; readonly job: Jobs[K]['job'] } }[JobKind];

/** `known`: who is in the ledger at this moment; `read`: whatever else is in it. */
export type Sources = {
  readonly known: () => Promise<Result<readonly KnownCustomer[]>>;
  readonly read: ReadLedger;
};

export async function doJob(
  { kind, job }: Job,
  { known, read }: Sources,
  progress: Progress,
): Promise<Result<Jobs[JobKind]['answer']>> {
  if (kind === 'seal') return sealCompany(job, read);
  const listed = await known();
  if (!listed.ok) return listed;
  const customers: readonly ListedCustomer[] = listed.value.map((one) => one.listed);
  switch (kind) {
    case 'look':
      return succeed(sightOf(job.bytes, job.mapping, customers));
    case 'plan':
      return succeed(workOf(job.bytes, job.mapping, customers));
    case 'unseal':
      return openHandOver(job, listed.value, read);
    case 'file':
      return succeed(fileOf(job.form, customers));
    case 'certificates': {
      if ('files' in job) {
        const names = job.files.map(({ name }) => name);
        return succeed(
          await certificatesOf(names, (index) => job.files[index]?.bytes ?? null, 'file', listed.value, progress),
        );
      }
      const { folder } = job;
      const inside = await filesIn(folder);
      if (inside === null) return succeed(null);
      // With the folder's own name before them, which may be the company's.
      const paths = inside.map((path) => join(folder, path));
      const next = (index: number) => readAt(paths[index] ?? '');
      return succeed(await certificatesOf(paths, next, 'folder', listed.value, progress));
    }
  }
}
