// Everything behind the window: log, clock, ledger and services, read while Chromium makes the page's process.
import { powerMonitor, utilityProcess, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { ledgerFileTexts } from '../core/text/ledger-file-texts.ts';
import { shellTexts } from '../core/text/shell-texts.ts';
import { keepProjected } from './cases/keep-projected.ts';
import { createRecordKeeper } from './cases/records.ts';
import { createHandlers } from './handlers.ts';
import { ledgerHandlers } from './keeping/handlers.ts';
import { createKeeper, languageOfCopies } from './keeping/keeper.ts';
import { createKeychain } from './keychain/keychain.ts';
import { keepLedger } from './ledger/kept-ledger.ts';
import { openLedger, type OpenedLedger } from './ledger/ledger.ts';
import { createAppWide } from './services/app-wide.ts';
import { createForCases } from './services/for-cases.ts';
import { createForCompanies } from './services/for-companies.ts';
import { createClock, type Clock } from './shell/clock.ts';
import { offerEditMenus } from './shell/edit-menu.ts';
import { createAnswer, type Answer } from './shell/ipc.ts';
import type { Log } from './shell/log.ts';
import { setMenu } from './shell/menu.ts';
import type { FirstPage } from './shell/protocol.ts';
import { createWorkshop } from './tables/workshop.ts';

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
  const appWide = createAppWide(kept, spoken, window);
  const { language, info, send, ask } = appWide;
  offerEditMenus(() => shellTexts[language()].menu);

  const keychain = createKeychain();
  const records = createRecordKeeper(ledger, keychain, folder);
  const workshop = createWorkshop(
    () => utilityProcess.fork(join(here, 'workshop.js'), [], { serviceName: 'tables', stdio: 'ignore' }),
    folder,
    (text) => log.warn(text),
  );
  const forCases = createForCases({ appWide, ledger, keychain, clock, log, here, folder });
  const forCompanies = createForCompanies({ appWide, forCases, ledger, records, workshop, clock, log, here });
  const { customers, reminders } = forCompanies;

  const keeperWords = () => ledgerFileTexts[language()];
  const keeper = createKeeper({
    kept,
    folder,
    wall: clock.wall,
    leave: async () => {
      workshop.cancel();
      await forCases.leaveAll();
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
  // A large ledger was opened first, so that nobody waits; what is damaged is told as if it had been found then.
  const examine = async (): Promise<void> => {
    const sound = await workshop.run('examine', null);
    if (sound === null || !sound.ok || sound.value) return;
    throughout = true;
    await keeper.again();
    send('ledger.changed', info());
  };

  // The first page comes first; what changes a date is heard of at once.
  void shown.then(() => {
    reminders.begin();
    ledger.onProjected(() => reminders.lookSoon());
    if (!opened().examined) void examine();
  });
  powerMonitor.on('resume', () => reminders.lookSoon());
  let endProjecting = keepProjected(ledger, shown);
  kept.onReopened(() => {
    endProjecting();
    endProjecting = keepProjected(ledger, shown);
    customers.forget();
    reminders.lookSoon();
    if (!opened().examined) void examine();
  });

  return {
    language,
    firstPage: appWide.firstPage,
    leave: async (): Promise<void> => {
      try {
        endProjecting();
        reminders.end();
        workshop.cancel();
        await forCases.end();
        // At the end, not at the start: nobody waits for it any more.
        const copied = ledger.saveCopyIfDue();
        if (!copied.ok) log.warn(`safe copy: ${copied.error.code}`);
      } finally {
        ledger.close();
      }
    },
    handlers: createHandlers({
      ...forCases,
      ...forCompanies.handlers,
      forLedger: ledgerHandlers(keeper),
      clock,
      records,
      info,
      broke: (text) => log.error(text),
      paste: () => window()?.webContents.paste(),
      setLanguage: appWide.setLanguage,
      mask: appWide.mask,
    }),
  };
}
