// What is done beside the main process, and what comes of it: reading, planning, taking in, writing out, and looking at
// the ledger page by page.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CertificatesTaken, TableForm, TableSight, TableTaken } from '../../core/contract/tables.ts';
import type { Mapping } from '../../core/customers/columns.ts';
import type { KnownCustomer } from '../../core/customers/listed.ts';
import type { ListedCustomer } from '../../core/customers/profile.ts';
import { join } from 'node:path';
import { openHandOver, sealCompany, type HandOverJobs, type ReadLedger } from '../hand-over/job.ts';
import { certificatesOf, filesIn, readAt, type Contents, type Given, type Progress } from './certificate-work.ts';
import { fileOf, sightOf, workOf, type GivenTable } from './table-work.ts';
import type { Write } from './writer.ts';

/** `ids`: of the customers that were written. */
export type Taken<T> = { readonly taken: T; readonly ids: readonly string[] };

export type Jobs = HandOverJobs & {
  readonly look: {
    readonly job: GivenTable<Mapping | null>;
    readonly answer: TableSight;
  };
  readonly take: {
    readonly job: GivenTable<Mapping>;
    readonly answer: Taken<TableTaken>;
  };
  readonly file: { readonly job: { readonly form: TableForm }; readonly answer: Uint8Array };
  readonly certificates: {
    readonly job: { readonly files: readonly Given[] } | { readonly folder: string };
    readonly answer: Taken<CertificatesTaken>;
  };
  /** Is the ledger sound, page by page? */
  readonly examine: { readonly job: null; readonly answer: boolean };
};
export type JobKind = keyof Jobs;
export type Job = { [K in JobKind]: { readonly kind: K; readonly job: Jobs[K]['job'] } }[JobKind];

/** `known`: who is in the ledger at this moment. */
export type Place = {
  readonly known: () => Promise<Result<readonly KnownCustomer[]>>;
  readonly write: Write;
  /** False: it is damaged; a failure where that can't be said. */
  readonly isSound: () => Promise<Result<boolean>>;
  /** Whatever else is in the ledger. */
  readonly read: ReadLedger;
};

export async function doJob(
  { kind, job }: Job,
  { known, write, isSound, read }: Place,
  progress: Progress,
): Promise<Result<Jobs[JobKind]['answer']>> {
  switch (kind) {
    case 'look':
      return withKnown(known, (listed) => succeed(sightOf(job, listed)));
    case 'file':
      return withKnown(known, (listed) => succeed(fileOf(job.form, listed)));
    case 'take':
      return take(job, { known, write });
    case 'certificates':
      return takeCertificates(job, { known, write }, progress);
    case 'examine':
      return isSound();
    case 'seal':
      return sealCompany(job, read);
    case 'unseal': {
      const listed = await known();
      return listed.ok ? openHandOver(job, listed.value, read) : listed;
    }
  }
}

async function withKnown<T>(
  known: Place['known'],
  work: (listed: readonly ListedCustomer[]) => Result<T>,
): Promise<Result<T>> {
  const found = await known();
  return found.ok ? work(found.value.map((one) => one.listed)) : found;
}

async function take(
  given: Jobs['take']['job'],
  { known, write }: Pick<Place, 'known' | 'write'>,
): Promise<Result<Taken<TableTaken>>> {
  const done = await write(
    () => withKnown(known, (listed) => succeed(workOf(given, listed))),
    (planned) => ('sight' in planned ? null : planned.toWrite),
  );
  if (!done.ok) return done;
  const { planned, ids } = done.value;
  if ('sight' in planned) return succeed({ taken: { done: false, sight: planned.sight }, ids });
  const { newcomers, changed, unchanged } = planned.toWrite;
  return succeed({ taken: { done: true, added: newcomers.length, merged: changed.length, unchanged }, ids });
}

async function takeCertificates(
  job: Jobs['certificates']['job'],
  { known, write }: Pick<Place, 'known' | 'write'>,
  progress: Progress,
): Promise<Result<Taken<CertificatesTaken>>> {
  const given = 'files' in job ? ofFiles(job.files) : await ofFolder(job.folder).catch(() => 'unreadable' as const);
  if (given === 'unreadable') return fail('file-unreadable', 'folder');
  if (given === null) return succeed({ taken: { done: false, why: 'too-many' }, ids: [] });
  const { names, next, from } = given;
  const done = await write(
    async () => {
      const found = await known();
      return found.ok ? succeed(await certificatesOf(names, next, from, found.value, progress)) : found;
    },
    (planned) => planned,
  );
  if (!done.ok) return done;
  const { newcomers, changed, ...told } = done.value.planned;
  const taken = { done: true, added: newcomers.length, known: changed.length, ...told } as const;
  return succeed({ taken, ids: done.value.ids });
}

type FilesGiven = {
  readonly names: readonly string[];
  readonly next: (index: number) => Promise<Contents> | Contents;
  readonly from: 'file' | 'folder';
};

const ofFiles = (files: readonly Given[]): FilesGiven => ({
  names: files.map(({ name }) => name),
  next: (index) => files[index]?.bytes ?? null,
  from: 'file',
});

/** With the folder's own name before them, which may be the company's. Null: too many files. */
async function ofFolder(folder: string): Promise<FilesGiven | null> {
  const seen = await filesIn(folder);
  if (seen === null) return null;
  const names = [...seen.files, ...seen.tooDeep].map((path) => join(folder, path));
  const next = (index: number) => (index < seen.files.length ? readAt(names[index] ?? '') : 'too-deep');
  return { names, next, from: 'folder' };
}
