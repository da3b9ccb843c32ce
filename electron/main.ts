// Starts the program: hardening and the window first; everything else is read while Chromium makes the page's process.
import { Menu, app, ipcMain, session, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, succeed } from '../core/base/result.ts';
import { shellTexts } from '../core/text/shell-texts.ts';
import { createLastNet } from './shell/last-net.ts';
import { isAnythingKept, ledgerFolder } from './ledger/ledger-folder.ts';
import { createLog } from './shell/log.ts';
import { fromOwnPage, registerOwnScheme, serveOwnPages, warmUp, type FirstPage } from './shell/protocol.ts';
import { hardenApp, hardenNetwork, hardenOwnSession } from './shell/security.ts';
import { openWindow } from './shell/window.ts';

const here = dirname(fileURLToPath(import.meta.url));
let window: BrowserWindow | null = null;
let painted = (): void => undefined;
const shown = new Promise<void>((settle) => {
  painted = settle;
});
const folder = ledgerFolder({
  platform: process.platform,
  env: process.env,
  userDataGiven: app.commandLine.hasSwitch('user-data-dir'),
  defaultUserData: app.getPath('userData'),
});
const log = createLog(folder, !app.isPackaged, shown);
// Before anything that can go wrong.
const lastNet = createLastNet(log);

registerOwnScheme();
hardenApp();
// The same as the installer's shortcut has (electron-builder.yml, appId): one button, with our icon, in the taskbar.
// https://www.electronjs.org/docs/latest/api/app#appsetappusermodelidid-windows
if (process.platform === 'win32') app.setAppUserModelId('jp.example.mdm-cert-wizard');
// Spares building Electron's own default menu; ours comes when the window shows.
// https://www.electronjs.org/docs/latest/tutorial/performance
Menu.setApplicationMenu(null);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', folder);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // Not awaited at the top level of this module: `ready` waits for it (an Electron deadlock otherwise).
  void app.whenReady().then(start);
} else {
  app.quit();
}

/** What a first start shows: nothing has to be read for it. */
const firstOfAll: FirstPage = { language: 'ja', cases: false };

/** A window that is never painted, because nobody sees it, keeps nothing else waiting. */
const patienceMs = 1000;
/**
 * The first frames are this thread's as well; behind them the page's process is busy with its script, and this one is
 * free.
 */
const framesMs = 60;

function start(): void {
  hardenNetwork();
  hardenOwnSession(session.defaultSession);
  let fresh = !isAnythingKept(folder);
  serveOwnPages(session.defaultSession, join(here, 'renderer'), () =>
    fresh ? Promise.resolve(firstOfAll) : services.then(({ firstPage }) => firstPage()),
  );
  setTimeout(painted, patienceMs);
  // Read while the window is made and Chromium starts the page's process.
  const services = import('./services.ts').then(({ startServices }) =>
    startServices({ here, folder, fresh, window: () => window, shown, log }),
  );
  void shown.then(() => {
    fresh = false;
  });
  services.catch((thrown: unknown) => lastNet.caught('start', thrown));
  // A call may come before the services are there: it waits for them.
  ipcMain.handle('wizard:call', async (event, name: unknown, args: unknown) => {
    // Whatever else may be broken, starting anew is not.
    if (name === 'app.again' && fromOwnPage(event.senderFrame, window)) return succeed(lastNet.again());
    const started = await services.catch(() => null);
    return started ? started.answer(event, name, args) : fail('unexpected', 'start');
  });
  window = openWindow(join(here, 'preload.cjs'), shellTexts.ja.productName);
  lastNet.under(window);
  window.once('ready-to-show', () => {
    setTimeout(painted, framesMs);
  });
  window.on('closed', () => {
    window = null;
  });
  warmUp();
  let leaving = false;
  app.on('before-quit', (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    void services.then(({ leave }) => leave()).finally(() => app.quit());
  });
}
