// The last net under the main process: what nobody caught is logged, and one calm page says so; only starting anew goes
// on from there (docs/decisions/uncaught.md).
import { app, dialog, type BrowserWindow } from 'electron';
import { shellTexts } from '../../core/text/shell-texts.ts';
import { isHarmless, nameOf, placesOf } from '../../core/base/uncaught.ts';
import type { Log } from './log.ts';

/** Longer than the ledger's safe copy takes; whoever is broken may not answer at all. */
const leavingMs = 5000;

export type LastNet = {
  readonly caught: (how: string, thrown: unknown) => void;
  /** From now on there is a page that can say it. */
  readonly under: (window: BrowserWindow) => void;
  readonly again: () => null;
};

export function createLastNet(log: Log): LastNet {
  let window: BrowserWindow | null = null;
  let leaving = false;
  let broken: string | null = null;

  const show = (): void => {
    if (broken !== null && window && !window.isDestroyed())
      window.webContents.send('wizard:event', 'app.broke', { name: broken });
  };
  const caught = (how: string, thrown: unknown): void => {
    // Without its message, which can hold what somebody typed.
    log.error(`${how}: ${nameOf(thrown)} ${placesOf(thrown)}`);
    if (leaving || broken !== null || isHarmless(thrown)) return;
    broken = nameOf(thrown);
    if (window) {
      show();
      return;
    }
    leaving = true;
    const { ja, en } = shellTexts;
    dialog.showErrorBox(
      `${ja.productName} / ${en.productName}`,
      `${ja.broke}\n\n${en.broke}\n\nunexpected/main/${broken}`,
    );
    app.exit(1);
  };
  process.on('uncaughtException', (error) => caught('uncaught', error));
  process.on('unhandledRejection', (reason) => caught('unhandled', reason));
  app.on('before-quit', () => {
    leaving = true;
  });

  return {
    caught,
    under: (opened) => {
      window = opened;
      // A page that is loaded, or loaded anew, later than this happened learns of it, too.
      opened.webContents.on('did-finish-load', show);
      opened.once('closed', () => {
        leaving = true;
        window = null;
      });
    },
    again: () => {
      if (broken === null) {
        // By itself the page may go nowhere, and that includes being loaded anew (electron/shell/security.ts).
        window?.webContents.reload();
        return null;
      }
      // Inside an AppImage the program's own path is gone when it ends: the image itself is started.
      const image = process.env['APPIMAGE'];
      app.relaunch(image ? { execPath: image, args: process.argv.slice(1) } : {});
      setTimeout(() => app.exit(), leavingMs);
      app.quit();
      return null;
    },
  };
}
