// One handler per call about sheets (core/contract/sheets.ts).
import { shell } from 'electron';
import { basename } from 'node:path';
import { fail, succeed } from '../../core/base/result.ts';
import type { sheetCalls } from '../../core/contract/sheets.ts';
import { sheetFileName } from '../../core/text/sheet-file-name.ts';
import { saveOnce } from '../cases/saved-files.ts';
import type { Handlers } from '../shell/ipc.ts';
import { createCollect, type SheetSources } from './collect.ts';
import type { Printer } from './printer.ts';

export type SheetHandlers = Pick<Handlers, keyof typeof sheetCalls>;

type Services = SheetSources & {
  readonly print: Printer;
  /** Where the person's own files go. */
  readonly downloads: () => string;
};

export function sheetHandlers({ print, downloads, ...sources }: Services): SheetHandlers {
  const collect = createCollect(sources);
  /** Nothing but what was made here is ever opened. */
  let last: string | null = null;
  return {
    'sheet.make': async ({ wanted, language }) => {
      const sheet = await collect(wanted);
      if (!sheet.ok) return sheet;
      const pdf = await print({ language, sheet: sheet.value });
      if (!pdf.ok) return pdf;
      const path = await saveOnce(downloads(), sheetFileName(sheet.value, language), pdf.value);
      if (path === null) return fail('file-not-saved', 'sheet');
      last = path;
      return succeed({ path, name: basename(path) });
    },
    'sheet.show': async ({ how }) => {
      if (last === null) return fail('bad-argument', 'sheet');
      if (how === 'folder') shell.showItemInFolder(last);
      else if ((await shell.openPath(last)) !== '') return fail('file-unreadable', 'sheet');
      return succeed(null);
    },
  };
}
