// Tables and many certificates, as the contract speaks of them: read and planned beside, written here, in one
// transaction or not at all.
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CertificatesTaken, TableForm, TableSight, TableTaken } from '../../core/contract/tables.ts';
import type { Mapping } from '../../core/customers/columns.ts';
import type { TableFileTexts } from '../../core/text/table-file-texts.ts';
import { saveOnce } from '../cases/saved-files.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Given, Progress } from './certificate-work.ts';
import { createPlanned } from './planned.ts';
import type { Workshop } from './workshop.ts';

type Input = {
  readonly ledger: Pick<Ledger, 'takeCustomers' | 'writes' | 'projectMore'>;
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

  const { projected, written } = createPlanned(ledger);

  return {
    look: async (bytes: Uint8Array, mapping: Mapping | null): Promise<Result<TableSight>> => {
      await projected();
      return (await workshop.run('look', { bytes, mapping })) ?? cancelled;
    },

    take: async (bytes: Uint8Array, mapping: Mapping): Promise<Result<TableTaken>> => {
      const taken = await written(
        () => workshop.run('plan', { bytes, mapping }),
        (planned): Result<TableTaken> => {
          if ('sight' in planned) return succeed({ done: false, sight: planned.sight });
          const { newcomers, changed, unchanged } = planned.toWrite;
          const done = ledger.takeCustomers(newcomers, changed);
          if (!done.ok) return done;
          return succeed({ done: true, added: newcomers.length, merged: changed.length, unchanged });
        },
      );
      return taken ?? cancelled;
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
      const taken = await written(
        () => workshop.run('certificates', folder === null ? { files: files ?? [] } : { folder }, progress),
        (planned): Result<CertificatesTaken> => {
          if (planned === null) return succeed({ done: false, why: 'too-many' });
          const { newcomers, changed, ...told } = planned;
          if (newcomers.length + changed.length > 0) {
            const done = ledger.takeCustomers(newcomers, changed);
            if (!done.ok) return done;
          }
          return succeed({ done: true, added: newcomers.length, known: changed.length, ...told });
        },
      );
      return taken ?? succeed({ done: false, why: 'cancelled' });
    },

    cancel: (): void => workshop.cancel(),
  };
}
