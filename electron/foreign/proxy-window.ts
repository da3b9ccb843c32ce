// The small window in which a proxy's name and password are typed: our own page, its own bridge, one question at a
// time.
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import type { Language } from '../../core/contract/wizard.ts';
import { proxyAnswer, type ProxyName, type ProxyQuestion } from '../../core/contract/proxy.ts';
import { shellTexts } from '../../core/text/shell-texts.ts';
import type { Log } from '../shell/log.ts';
import type { AskProxyName } from './proxy-names.ts';
import { fromOwnPage, proxyPage } from '../shell/protocol.ts';
import { hardenOwnContents, ownPreferences } from '../shell/security.ts';
import { windowIcon } from '../shell/window-icon.ts';

export type ProxyWindowOptions = {
  readonly parent: () => BrowserWindow | null;
  readonly preload: string;
  readonly language: () => Language;
  readonly log: Log;
};
type Open = {
  readonly window: BrowserWindow;
  readonly question: ProxyQuestion;
  readonly done: (name: ProxyName | null) => void;
};

const size = { width: 620, height: 500 } as const;

export function createProxyWindow({ parent, preload, language, log }: ProxyWindowOptions): AskProxyName {
  let open: Open | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const from = (event: IpcMainInvokeEvent): Open | null =>
    open && fromOwnPage(event.senderFrame, open.window) ? open : null;
  ipcMain.handle('proxy:question', (event): ProxyQuestion | null => from(event)?.question ?? null);
  ipcMain.handle('proxy:answer', (event, answer: unknown): void => {
    const checked = v.safeParse(proxyAnswer, answer);
    const asked = from(event);
    if (!asked || !checked.success) log.warn('proxy: an answer was dropped');
    else asked.done(checked.output);
  });

  const show = (asked: Pick<ProxyQuestion, 'proxy' | 'again'>, signal: AbortSignal) =>
    new Promise<ProxyName | null>((resolve) => {
      const above = parent();
      if (!above || above.isDestroyed() || signal.aborted) {
        resolve(null);
        return;
      }
      const spoken = language();
      const window = new BrowserWindow({
        ...size,
        ...windowIcon,
        useContentSize: true,
        parent: above,
        modal: true,
        title: shellTexts[spoken].proxyTitle,
        show: false,
        minimizable: false,
        maximizable: false,
        fullscreenable: false,
        autoHideMenuBar: true,
        webPreferences: ownPreferences(preload),
      });
      window.removeMenu();
      hardenOwnContents(window.webContents);
      const done = (name: ProxyName | null) => {
        open = null;
        log.info(`proxy: ${name ? 'a name was given' : 'no name was given'}`);
        resolve(name);
        if (!window.isDestroyed()) window.destroy();
      };
      open = { window, question: { ...asked, language: spoken }, done };
      window.once('closed', () => {
        if (open?.window === window) done(null);
      });
      window.once('ready-to-show', () => window.show());
      signal.addEventListener(
        'abort',
        () => {
          if (open?.window === window) done(null);
        },
        { once: true },
      );
      void window.loadURL(proxyPage);
    });

  return (asked, signal) => {
    const mine = last.then(() => show(asked, signal));
    last = mine.catch(() => null);
    return mine;
  };
}
