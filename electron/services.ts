// Everything behind the window: log, clock, ledger and services, read while Chromium makes the page's process.
import { app, powerMonitor, shell, type BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppInfo, Language } from '../core/contract/wizard.ts';
import { languages } from '../core/contract/wizard.ts';
import { shellTexts } from '../core/text/shell-texts.ts';
import { createBesideWindow } from './shell/beside-window.ts';
import { createBrowserWay } from './foreign/browser-way.ts';
import { createArrivals } from './cases/arrivals.ts';
import { createCases } from './cases/cases.ts';
import { createClock, type Clock } from './shell/clock.ts';
import { createFolderReceiver } from './cases/folder-receiver.ts';
import { createHandlers } from './handlers.ts';
import { createAnswer, teller, type Answer } from './shell/ipc.ts';
import { createKeychain } from './keychain/keychain.ts';
import { openLedger, type OpenedLedger } from './ledger/ledger.ts';
import type { Log } from './shell/log.ts';
import { createMemos } from './cases/memo.ts';
import { createOpenCase } from './cases/open-case.ts';
import { setMenu } from './shell/menu.ts';
import { createPcCheck } from './cases/pc-check.ts';
import { defaultBrowser, runProgram } from './platform/default-browser.ts';
import { createProxyNames } from './foreign/proxy-names.ts';
import { createRefusals } from './foreign/refusals.ts';
import { createPracticeHost } from './practice-host.ts';
import type { FirstPage } from './shell/protocol.ts';
import { createProxyWindow } from './foreign/proxy-window.ts';
import { createRecordKeeper } from './cases/records.ts';
import { createViews } from './foreign/views.ts';

declare const __BUILD_DATE__: string;

export type Place = {
  /** Where the built app lies, and where the ledger and the log do. */
  readonly here: string;
  readonly folder: string;
  /** There is no ledger yet. */
  readonly fresh: boolean;
  readonly window: () => BrowserWindow | null;
  /** When the first page has been painted: until then this thread is the page's. */
  readonly shown: Promise<void>;
  readonly log: Log;
};

export type Started = {
  readonly answer: Answer;
  readonly firstPage: () => Promise<FirstPage>;
  readonly leave: () => Promise<void>;
};

export function startServices(place: Place): Started {
  const { folder, fresh, window, shown, log } = place;
  const clock = createClock();
  powerMonitor.on('suspend', () => clock.slept());
  powerMonitor.on('resume', () => clock.woke());

  // A new ledger has nothing to say to the first page, and is made once that has been painted
  // (docs/decisions/start.md).
  const services = (fresh ? shown : Promise.resolve())
    .then(() => openLedger({ folder, clock }))
    .then((ledger) => provide(ledger, clock, place));
  void Promise.all([services, shown]).then(([{ language }]) => setMenu(window, shellTexts[language()].menu));
  return {
    answer: createAnswer(
      window,
      services.then(({ handlers }) => handlers),
      log,
    ),
    firstPage: () => services.then(({ firstPage }) => firstPage()),
    leave: () => services.then(({ leave }) => leave()),
  };
}

function provide(opened: OpenedLedger, clock: Clock, { here, folder, window, log }: Place) {
  const { ledger } = opened;
  const language = (): Language => languages.find((known) => known === ledger.getSetting('language')) ?? 'ja';
  const info = (): AppInfo => ({
    version: app.getVersion(),
    buildDate: __BUILD_DATE__,
    platform: process.platform,
    language: language(),
    ledger: opened.state,
  });

  /** What the first page's markup must agree with; a ledger in trouble is told by the page itself. */
  const firstPage = (): FirstPage => {
    const listed = ledger.listCases();
    return opened.state === 'good' && listed.ok ? { language: language(), cases: listed.value.length > 0 } : null;
  };

  const setting = (key: string) => ({
    read: () => ledger.getSetting(key),
    write: (value: string) => ledger.setSetting(key, value),
  });
  const tell = teller(window);
  const cases = createCases(ledger, clock, () => shellTexts[language()].practiceCustomer);
  const arrivals = createArrivals(cases, tell);
  const keychain = createKeychain();
  const memos = createMemos(cases, keychain);
  const records = createRecordKeeper(ledger, keychain, folder);
  const practice = createPracticeHost(ledger, clock.wall, (text) => log.warn(text));
  const proxyNames = createProxyNames(
    createProxyWindow({ parent: window, preload: join(here, 'proxy-preload.cjs'), language, log }),
  );
  const companionSetting = setting('companion');
  const companion = {
    code: () => readFile(join(here, 'assistant.js'), 'utf8'),
    on: () => companionSetting.read() !== 'off',
    log: (text: string) => log.info(text),
  };
  const views = createViews({
    window,
    companion,
    cases,
    arrivals,
    practice,
    tell,
    folder,
    proxyNames,
    refusals: createRefusals(log),
    openExternal: (url) => void shell.openExternal(url).catch(() => log.warn('no program opens a link')),
  });
  const setLanguage = (wanted: Language) => {
    const set = ledger.setSetting('language', wanted);
    return set.ok ? { ok: true as const, value: info() } : set;
  };

  const browser = () =>
    defaultBrowser({
      platform: process.platform,
      env: process.env,
      run: runProgram,
      nameFromSystem: () => app.getApplicationNameForProtocol('https://'),
    });
  const pcCheck = createPcCheck({ cases, practice, browser, wall: clock.wall });
  const browserWay = createBrowserWay({
    browser,
    buildDate: __BUILD_DATE__,
    wall: clock.wall,
    setting: setting('way'),
  });
  const folderReceiver = createFolderReceiver({
    cases,
    arrivals,
    tell,
    wall: clock.wall,
    folder: downloadsFolder,
    setting: setting('watch-downloads'),
  });
  const besideWindow = createBesideWindow({ window, platform: process.platform, tell, setting: setting('beside') });

  // The downloads folder is looked at only while the open case waits, our window stands beside the browser only there,
  // and the views hand over only what it has.
  const openCase = createOpenCase(cases, {
    follow: (view) => {
      folderReceiver.follow(view);
      besideWindow.follow(view);
    },
    moved: () => void views.rearm(),
  });

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
  return {
    language,
    firstPage,
    leave,
    handlers: createHandlers({
      clock,
      cases,
      memos,
      views,
      practice,
      pcCheck,
      records,
      browserWay,
      folderReceiver,
      besideWindow,
      openCase,
      info,
      broke: (text) => log.error(text),
      setLanguage,
      useCompanion: (on) => companionSetting.write(on ? 'on' : 'off'),
    }),
  };
}

/** Some systems name no such folder, or one that can't be made: then nothing is watched. */
function downloadsFolder(): string {
  try {
    return app.getPath('downloads');
  } catch {
    return '';
  }
}
