// Starts the program: hardening, ledger, services and the window, each built here and passed on.
import { Menu, app, powerMonitor, session, shell, type BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppInfo, Language } from '../core/contract.ts';
import { languages } from '../core/contract.ts';
import { shellTexts } from '../core/text/shell-texts.ts';
import { createBesideWindow } from './beside-window.ts';
import { createBrowserWay } from './browser-way.ts';
import { createCases } from './cases.ts';
import { createClock, type Clock } from './clock.ts';
import { createFolderReceiver } from './folder-receiver.ts';
import { createHandlers } from './handlers.ts';
import { bindCalls, teller } from './ipc.ts';
import { createKeychain } from './keychain.ts';
import { loadDriver } from './ledger/driver.ts';
import { openLedger, type OpenedLedger } from './ledger/ledger.ts';
import { ledgerFolder } from './ledger/place.ts';
import { createLog, type Log } from './log.ts';
import { createMemos } from './memo.ts';
import { setMenu } from './menu.ts';
import { defaultBrowser, runProgram } from './platform/default-browser.ts';
import { createPcCheck } from './pc-check.ts';
import { createPracticeHost } from './practice-host.ts';
import { createProxyNames } from './portal/proxy-names.ts';
import { createRefusals } from './portal/refusals.ts';
import { createProxyWindow } from './proxy-window.ts';
import { createRecordKeeper } from './records.ts';
import { registerOwnScheme, serveOwnPages, warmUp } from './protocol.ts';
import { hardenApp, hardenNetwork, hardenOwnSession } from './security.ts';
import { createViews } from './views.ts';
import { openWindow } from './window.ts';

declare const __BUILD_DATE__: string;

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
  const log = createLog(folder, !app.isPackaged);
  process.on('uncaughtException', (error) => log.error(`uncaught: ${error.stack ?? error.name}`));
  process.on('unhandledRejection', (reason) => log.error(`unhandled: ${reason instanceof Error ? reason.stack ?? reason.name : 'rejection'}`));

  const clock = createClock();
  powerMonitor.on('suspend', () => clock.slept());
  powerMonitor.on('resume', () => clock.woke());

  hardenNetwork();
  hardenOwnSession(session.defaultSession);
  const scriptGiven = serveOwnPages(session.defaultSession, join(here, 'renderer'));
  // The page comes first, the ledger opens while its script is read (docs/decisions.md, on the start); its first calls wait for their answers.
  const services = scriptGiven.then(() => openLedger({ folder, clock })).then((opened) => provide(opened, clock, log));
  bindCalls(() => window, services.then(({ handlers }) => handlers), log);

  window = openWindow(join(here, 'preload.cjs'), shellTexts.ja.productName);
  warmUp();
  // Its failure is the ledger's to tell.
  loadDriver().catch(() => undefined);
  window.once('show', () => void services.then(({ language }) => setMenu(() => window, shellTexts[language()].menu)));
  window.on('closed', () => { window = null; });
  let leaving = false;
  app.on('before-quit', (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    void services.then(({ leave }) => leave()).finally(() => app.quit());
  });
}

function provide(opened: OpenedLedger, clock: Clock, log: Log) {
  const { ledger } = opened;
  const language = (): Language => languages.find((known) => known === ledger.getSetting('language')) ?? 'ja';
  const info = (): AppInfo => ({ version: app.getVersion(), buildDate: __BUILD_DATE__, platform: process.platform, language: language(), ledger: opened.state });

  const setting = (key: string) => ({ read: () => ledger.getSetting(key), write: (value: string) => ledger.setSetting(key, value) });
  const tell = teller(() => window);
  const cases = createCases(ledger, clock, () => shellTexts[language()].practiceCustomer);
  const keychain = createKeychain();
  const memos = createMemos(cases, keychain);
  const records = createRecordKeeper(ledger, keychain, folder);
  const practice = createPracticeHost(ledger, clock.wall, (text) => log.warn(text));
  const proxyNames = createProxyNames(createProxyWindow({ parent: () => window, preload: join(here, 'proxy-preload.cjs'), language, log }));
  const companionSetting = setting('companion');
  const companion = { code: () => readFile(join(here, 'assistant.js'), 'utf8'), on: () => companionSetting.read() !== 'off', log: (text: string) => log.info(text) };
  const views = createViews({ window: () => window, companion, cases, practice, tell, folder, proxyNames, refusals: createRefusals(log), openExternal: (url) => void shell.openExternal(url) });
  const setLanguage = (wanted: Language) => {
    const set = ledger.setSetting('language', wanted);
    return set.ok ? { ok: true as const, value: info() } : set;
  };

  const browser = () => defaultBrowser({ platform: process.platform, env: process.env, run: runProgram, nameFromSystem: () => app.getApplicationNameForProtocol('https://') });
  const pcCheck = createPcCheck({ cases, practice, browser, wall: clock.wall });
  const browserWay = createBrowserWay({ browser, buildDate: __BUILD_DATE__, wall: clock.wall, setting: setting('way') });
  const folderReceiver = createFolderReceiver({ cases, tell, wall: clock.wall, folder: downloadsFolder, setting: setting('watch-downloads'), taken: () => void views.rearm() });
  const besideWindow = createBesideWindow({ window: () => window, platform: process.platform, tell, setting: setting('beside') });

  const leave = async (): Promise<void> => {
    try {
      folderReceiver.follow(null);
      await views.leave();
      await practice.stop();
      // At the end, not at the start: nobody waits for it any more.
      const copied = ledger.saveCopyIfDue();
      if (!copied.ok) log.warn(`safe copy: ${copied.error.code}`);
    } finally {
      ledger.close();
    }
  };
  return { language, leave, handlers: createHandlers({ clock, cases, memos, views, practice, pcCheck, records, browserWay, folderReceiver, besideWindow, info, setLanguage, useCompanion: (on) => companionSetting.write(on ? 'on' : 'off') }) };
}

/** Some systems name no such folder, or one that can't be made: then nothing is watched. */
function downloadsFolder(): string {
  try {
    return app.getPath('downloads');
  } catch {
    return '';
  }
}
