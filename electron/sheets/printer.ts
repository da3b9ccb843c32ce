// Draws a sheet in a hidden window of our own and has Chromium make a PDF of it: one at a time, without any network.
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { SheetQuestion } from '../../core/contract/sheets.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Log } from '../shell/log.ts';
import { fromOwnPage, sheetPage } from '../shell/protocol.ts';
import { hardenOwnContents, ownPreferences } from '../shell/security.ts';

/** Drawing takes well under a second; whatever hangs must not keep the next one waiting for good. */
const patienceMs = 20_000;

export type Printer = (question: SheetQuestion) => Promise<Result<Uint8Array>>;

export function createPrinter(preload: string, log: Log): Printer {
  let open: { readonly window: BrowserWindow; readonly question: SheetQuestion; readonly drawn: () => void } | null =
    null;
  let last: Promise<unknown> = Promise.resolve();
  const from = (event: IpcMainInvokeEvent) => (open && fromOwnPage(event.senderFrame, open.window) ? open : null);
  ipcMain.handle('sheet:question', (event): SheetQuestion | null => from(event)?.question ?? null);
  ipcMain.handle('sheet:drawn', (event): void => from(event)?.drawn());

  const print = async (question: SheetQuestion): Promise<Result<Uint8Array>> => {
    const window = new BrowserWindow({ show: false, webPreferences: ownPreferences(preload) });
    hardenOwnContents(window.webContents);
    let late: NodeJS.Timeout | undefined;
    try {
      const drawn = new Promise<void>((settle, refuse) => {
        open = { window, question, drawn: settle };
        late = setTimeout(() => refuse(new Error('not drawn in time')), patienceMs);
        window.webContents.once('render-process-gone', () => refuse(new Error('the page is gone')));
      });
      await window.loadURL(sheetPage);
      await drawn;
      // Margins are the page's own (renderer/style/sheet.css).
      // https://www.electronjs.org/docs/latest/api/web-contents#contentsprinttopdfoptions
      const pdf = await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return succeed(new Uint8Array(pdf));
    } catch (error) {
      log.warn(`sheet: ${error instanceof Error ? error.message : 'unknown'}`);
      return fail('unexpected', 'sheet');
    } finally {
      clearTimeout(late);
      open = null;
      if (!window.isDestroyed()) window.destroy();
    }
  };

  return (question) => {
    const mine = last.then(() => print(question));
    last = mine.catch(() => null);
    return mine;
  };
}
