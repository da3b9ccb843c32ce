// One handler per call about tables and many certificates (core/contract/tables.ts).
import { succeed } from '../../core/base/result.ts';
import type { tableCalls } from '../../core/contract/tables.ts';
import type { Handlers } from '../shell/ipc.ts';
import type { TableService } from './tables.ts';

export type TableHandlers = Pick<Handlers, keyof typeof tableCalls>;

export const tableHandlers = (tables: TableService): TableHandlers => ({
  'table.look': ({ bytes, mapping }) => tables.look(bytes, mapping),
  'table.take': ({ bytes, mapping }) => tables.take(bytes, mapping),
  'table.save': ({ form }) => tables.save(form),
  'certificates.take': ({ files }) => tables.takeCertificates(files),
  'certificates.cancel': () => {
    tables.cancel();
    return succeed(null);
  },
});
