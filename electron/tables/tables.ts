// Tables and many certificates, as the contract speaks of them: all is done in the process beside; here it is told to
// whoever shows lists.
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CertificatesTaken, TableForm, TableSight, TableTaken } from '../../core/contract/tables.ts';
import type { Mapping } from '../../core/customers/columns.ts';
import type { TableFileTexts } from '../../core/text/table-file-texts.ts';
import { saveOnce } from '../cases/saved-files.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Given, Progress } from './certificate-work.ts';
import type { Jobs } from './job.ts';
import { createPlanned } from './planned.ts';
import type { Workshop } from './workshop.ts';

type Input = {
  readonly ledger: Pick<Ledger, 'wroteElsewhere' | 'projectMore' | 'writes'>;
  readonly workshop: Workshop;
  /** Asks for a folder; null: none was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly progress: Progress;
  /** Where the person's own files go. */
  readonly downloads: () => string;
  readonly words: () => TableFileTexts;
  /** `2027-01-25` */
  readonly today: () => string;
};

export type TableService = ReturnType<typeof createTableService>;

export function createTableService(input: Input) {
  const { ledger, workshop, chooseFolder, progress, downloads, words, today } = input;
  const cancelled = fail('step-mismatch', 'cancelled');

  const { projected } = createPlanned(ledger);

  /** Null: it was cancelled. That one, and an attempt that broke off, may have written all the same. */
  const take = async <K extends 'take' | 'certificates'>(
    kind: K,
    job: Jobs[K]['job'],
  ): Promise<Result<Jobs[K]['answer']> | null> => {
    await projected();
    const done = await workshop.run(kind, job, progress);
    if (done === null || !done.ok) ledger.wroteElsewhere(null);
    if (done?.ok && done.value.ids.length > 0) ledger.wroteElsewhere(done.value.ids);
    return done;
  };

  return {
    look: async (bytes: Uint8Array, mapping: Mapping | null): Promise<Result<TableSight>> => {
      await projected();
      return (await workshop.run('look', { bytes, mapping, today: today() })) ?? cancelled;
    },

    take: async (bytes: Uint8Array, mapping: Mapping): Promise<Result<TableTaken>> => {
      const done = await take('take', { bytes, mapping, today: today() });
      if (done === null) return cancelled;
      return done.ok ? succeed(done.value.taken) : done;
    },

    save: async (form: TableForm): Promise<Result<{ readonly path: string; readonly name: string }>> => {
      await projected();
      const file = (await workshop.run('file', { form })) ?? cancelled;
      if (!file.ok) return file;
      const path = await saveOnce(downloads(), words().file(today(), form), file.value);
      return path === null ? fail('file-not-saved', 'table') : succeed({ path, name: basename(path) });
    },

    takeCertificates: async (files: readonly Given[] | null): Promise<Result<CertificatesTaken>> => {
      const folder = files === null ? await chooseFolder() : null;
      if (files === null && folder === null) return succeed({ done: false, why: 'nothing' });
      const done = await take('certificates', folder === null ? { files: files ?? [] } : { folder });
      if (done === null) return succeed({ done: false, why: 'cancelled' });
      return done.ok ? succeed(done.value.taken) : done;
    },

    cancel: (): void => workshop.cancel(['certificates']),
  };
}
