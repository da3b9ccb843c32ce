// Everything behind the window: log, clock, ledger and services, read while Chromium makes the page's process.
import { app, dialog, powerMonitor, shell, utilityProcess, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPrivateCall } from '../core/call/script.ts';
import type { AppInfo, Language } from '../core/contract/wizard.ts';
import { languages } from '../core/contract/wizard.ts';
import { reminderTexts } from '../core/text/reminder-texts.ts';
import { shellTexts } from '../core/text/shell-texts.ts';
import { tableFileTexts } from '../core/text/table-file-texts.ts';
import { createNarrowWindow } from './shell/narrow-window.ts';
import { createBrowserWay } from './foreign/browser-way.ts';
import { createArrivals } from './cases/arrivals.ts';
import { createCases } from './cases/cases.ts';
import { createCalendar } from './customers/calendar.ts';
import { createCustomerService } from './customers/customers.ts';
import { customerHandlers } from './customers/handlers.ts';
import { createReminders } from './customers/reminders.ts';
import { notify } from './platform/notify.ts';
import { createClock, type Clock } from './shell/clock.ts';
import { offerEditMenus } from './shell/edit-menu.ts';
import { createFolderReceiver } from './cases/folder-receiver.ts';
import { createHandlers } from './handlers.ts';
import { createAnswer, eventSender, type Answer } from './shell/ipc.ts';
import { createKeeper, languageOfCopies, troubleOf } from './keeping/keeper.ts';
import { ledgerHandlers } from './keeping/handlers.ts';
import { keepLedger } from './ledger/kept-ledger.ts';
import { ledgerFileTexts } from '../core/text/ledger-file-texts.ts';
import { keepProjected } from './cases/keep-projected.ts';
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
import { handOverHandlers } from './hand-over/handlers.ts';
import { createHandOverService } from './hand-over/service.ts';
import { sheetHandlers } from './sheets/handlers.ts';
import { createPrinter } from './sheets/printer.ts';
import { tableHandlers } from './tables/handlers.ts';
import { createTableService } from './tables/tables.ts';
import { createWorkshop } from './tables/workshop.ts';

declare const __BUILD_DATE__: string;

export type ServicesOptions = {
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

export function startServices(options: ServicesOptions): Started {
  const { folder, fresh, window, shown, log } = options;
  const clock = createClock();
  powerMonitor.on('suspend', () => clock.slept());
  powerMonitor.on('resume', () => clock.woke());

  // A new ledger has nothing to say to the first page, and is made once that has been painted
  // (docs/decisions/start.md).
  const services = (fresh ? shown : Promise.resolve())
    .then(() => openLedger({ folder, clock }))
    .then(async (opened) => {
      const spoken = opened.state === 'unreadable' ? await languageOfCopies(folder) : null;
      return provide(opened, spoken, clock, options);
    });
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

/** `spoken`: the language of a ledger that can't be read, as far as its copies know. */
function provide(
  first: OpenedLedger,
  spoken: string | null,
  clock: Clock,
  { here, folder, window, shown, log }: ServicesOptions,
) {
  /** From the damage of a large ledger on, none is opened unexamined. */
  let throughout = false;
  const kept = keepLedger(first, () =>
    openLedger({ folder, clock, ...(throughout ? { examinedAtOnce: Number.POSITIVE_INFINITY } : {}) }),
  );
  const { ledger, opened } = kept;
  // Where it can't be kept, a choice lasts as long as the app is open.
  let chosen = spoken;
  const language = (): Language =>
    languages.find((known) => known === (chosen ?? ledger.getSetting('language'))) ?? 'ja';
  const info = (): AppInfo => ({
    version: app.getVersion(),
    buildDate: __BUILD_DATE__,
    platform: process.platform,
    language: language(),
    ledger: opened().state,
    ledgerTrouble: troubleOf(opened()),
  });

  /** What the first page's markup must agree with; a ledger in trouble is told by the page itself. */
  const firstPage = (): FirstPage => {
    return opened().state === 'good' ? { language: language(), cases: ledger.hasCases() } : null;
  };

  const setting = (key: string) => ({
    read: () => ledger.getSetting(key),
    write: (value: string) => ledger.setSetting(key, value),
  });
  offerEditMenus(() => shellTexts[language()].menu);
  const send = eventSender(window);
  const cases = createCases(
    ledger,
    clock,
    () => shellTexts[language()].practiceCustomer,
    (text) => log.warn(text),
  );
  const customers = createCustomerService(ledger, cases, clock.wall, () =>
    import('../core/schedule/japanese-holidays.ts').then(({ japaneseHolidays }) => japaneseHolidays),
  );
  const words = () => reminderTexts[language()];
  const reminders = createReminders({
    watched: customers.watched,
    setting: setting('reminders'),
    today: customers.today,
    words,
    notify,
    open: (customerId) => {
      window()?.show();
      send('customer.open', { customerId });
    },
    log: (text) => log.warn(text),
  });
  // The first page comes first; what changes a date is heard of at once.
  void shown.then(() => {
    reminders.begin();
    ledger.onProjected(() => reminders.lookSoon());
  });
  powerMonitor.on('resume', () => reminders.lookSoon());
  let endProjecting = keepProjected(ledger, shown);
  kept.onReopened(() => {
    endProjecting();
    endProjecting = keepProjected(ledger, shown);
    customers.forget();
    // A choice that could not be kept can be now.
    if (chosen !== null && ledger.setSetting('language', chosen).ok) chosen = null;
    reminders.lookSoon();
  });
  const ask = async (asked: OpenDialogOptions): Promise<string | null> => {
    const over = window();
    const { filePaths } = await (over ? dialog.showOpenDialog(over, asked) : dialog.showOpenDialog(asked));
    return filePaths[0] ?? null;
  };
  const workshop = createWorkshop(
    () => utilityProcess.fork(join(here, 'workshop.js'), [], { serviceName: 'tables', stdio: 'ignore' }),
    folder,
    (text) => log.warn(text),
  );
  // A large ledger was opened first, so that nobody waits; what is damaged is told as if it had been found then.
  const examine = async (): Promise<void> => {
    const sound = await workshop.run('examine', null);
    if (sound === null || !sound.ok || sound.value) return;
    throughout = true;
    await keeper.again();
    send('ledger.changed', info());
  };
  if (!opened().examined) void shown.then(examine);
  const tables = createTableService({
    ledger,
    workshop,
    chooseFolder: () => ask({ title: tableFileTexts[language()].folderTitle, properties: ['openDirectory'] }),
    progress: (read, total) => send('certificates.progress', { read, total }),
    downloads: downloadsFolder,
    words: () => tableFileTexts[language()],
    today: customers.today,
  });
  const arrivals = createArrivals(cases, send);
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
    send,
    folder,
    proxyNames,
    refusals: createRefusals(log),
    openExternal: (url) => void shell.openExternal(url).catch(() => log.warn('no program opens a link')),
  });
  const setLanguage = (wanted: Language) => {
    chosen = ledger.setSetting('language', wanted).ok ? null : wanted;
    return { ok: true as const, value: info() };
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
    send,
    wall: clock.wall,
    folder: downloadsFolder,
    setting: setting('watch-downloads'),
  });
  // Kept under the name that it had at first.
  const narrowWindow = createNarrowWindow({ window, platform: process.platform, send, setting: setting('beside') });

  // The downloads folder is looked at only while the open case waits, our window stands beside the browser only there,
  // and the views hand over only what it has.
  const openCase = createOpenCase(cases, {
    follow: (view) => {
      folderReceiver.follow(view);
      narrowWindow.follow(view);
      views.keepCallPrivate(isPrivateCall(view));
    },
    moved: () => void views.rearm(),
  });

  const leaveCase = async (): Promise<void> => {
    openCase.left();
    memos.forgetSession();
    await views.leave();
    await practice.stop();
  };
  const keeperWords = () => ledgerFileTexts[language()];
  const keeper = createKeeper({
    kept,
    folder,
    wall: clock.wall,
    leave: async () => {
      tables.cancel();
      await leaveCase();
    },
    info,
    chooseFolder: () => ask({ title: keeperWords().folderTitle, properties: ['openDirectory', 'createDirectory'] }),
    chooseFile: () =>
      ask({
        title: keeperWords().fileTitle,
        properties: ['openFile'],
        filters: [{ name: keeperWords().fileKind, extensions: ['sqlite'] }],
      }),
    nameOfCopy: (wall) => keeperWords().file(wall),
  });

  const leave = async (): Promise<void> => {
    try {
      endProjecting();
      reminders.end();
      tables.cancel();
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
      forCustomers: customerHandlers({
        customers,
        calendar: createCalendar({ setting: setting('calendar'), wall: clock.wall, words }),
        words,
        downloads: downloadsFolder,
      }),
      forSheets: sheetHandlers({
        customers,
        caseView: cases.read,
        address: memos.reveal,
        contacts: records.contacts,
        wall: clock.wall,
        print: createPrinter(join(here, 'sheet-preload.cjs'), log),
        downloads: downloadsFolder,
      }),
      forTables: tableHandlers(tables),
      forHandOver: handOverHandlers(
        createHandOverService({
          ledger,
          workshop,
          wall: clock.wall,
          version: app.getVersion(),
          downloads: downloadsFolder,
        }),
      ),
      forLedger: ledgerHandlers(keeper),
      leaveCase,
      memos,
      views,
      practice,
      pcCheck,
      records,
      browserWay,
      folderReceiver,
      narrowWindow,
      openCase,
      info,
      broke: (text) => log.error(text),
      paste: () => window()?.webContents.paste(),
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
