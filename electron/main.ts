// Starts the program: hardening and the window first; everything else is read while Chromium makes the page's process.
import { Menu, app, session, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shellTexts } from '../core/text/shell-texts.ts';
import { ledgerFolder } from './ledger/place.ts';
import { registerOwnScheme, serveOwnPages, warmUp } from './protocol.ts';
import { hardenApp, hardenNetwork, hardenOwnSession } from './security.ts';
import { openWindow } from './window.ts';

const here = dirname(fileURLToPath(import.meta.url));
let window: BrowserWindow | null = null;

registerOwnScheme();
hardenApp();
// Spares building Electron's own default menu; ours comes when the window shows. https://www.electronjs.org/docs/latest/tutorial/performance
Menu.setApplicationMenu(null);
const folder = ledgerFolder({ platform: process.platform, env: process.env, userDataGiven: app.commandLine.hasSwitch('user-data-dir'), defaultUserData: app.getPath('userData') });
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

function start(): void {
  hardenNetwork();
  hardenOwnSession(session.defaultSession);
  // The page is given once it is known what it begins with; by then its calls are answered, too.
  const scriptGiven = serveOwnPages(session.defaultSession, join(here, 'renderer'), () => services.then(({ firstPage }) => firstPage()));
  window = openWindow(join(here, 'preload.cjs'), shellTexts.ja.productName);
  window.on('closed', () => { window = null; });
  warmUp();
  const services = import('./services.ts').then(({ startServices }) => startServices({ here, folder, window: () => window, scriptGiven }));
  let leaving = false;
  app.on('before-quit', (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    void services.then(({ leave }) => leave()).finally(() => app.quit());
  });
}
