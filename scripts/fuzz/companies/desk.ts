// A computer with a ledger of its own, and everything around cases as the product builds it: companies, tables, many
// certificates, hand-over files. The process beside works in this one, and a lock of a hand-over file costs nothing.
import { Encrypter } from 'age-encryption';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { CallName, CallResult } from '../../../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../../../core/base/result.ts';
import { reminderTexts } from '../../../core/text/reminder-texts.ts';
import { tableFileTexts } from '../../../core/text/table-file-texts.ts';
import type { Cases } from '../../../electron/cases/cases.ts';
import type { Database } from '../../../electron/ledger/driver-types.ts';
import type { Jobs, Job } from '../../../electron/tables/job.ts';
import type { Workshop } from '../../../electron/tables/workshop.ts';
import { forgetfulKeychain, quickDatabase, standIns, type Bridge } from '../bridge.ts';
import { began } from '../pool.ts';

/** The clock of the whole walk: what opens the ledger beside asks the process itself. */
export type Time = { passed: number; set: number };
const wallOf = (time: Time): number => began + time.passed + time.set;

export type Desk = Bridge & {
  /** Closed and opened again; `anew`: what lists show is gone and made from the facts. */
  readonly reopen: (anew: boolean) => Promise<void>;
  /** All that lists show is there, as of now. */
  readonly settle: () => void;
  readonly isProjected: () => boolean;
  /** As the rows lie there, whatever the product makes of them. */
  readonly raw: Database;
  /** The folder that is chosen when one is asked for. */
  readonly choose: (folder: string | null) => void;
  readonly file: string;
  readonly downloads: string;
};

export const lockedWith = 'abandon-ability-able-about-above';

/** The same outside as the product's, without what makes each guess slow. */
export async function locked(written: string | Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(1);
  encrypter.setPassphrase(lockedWith);
  return encrypter.encrypt(written);
}

type Open = Awaited<ReturnType<typeof openParts>>;

export async function openDesk(time: Time): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-fuzz-'));
  const downloads = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-fuzz-'));
  Date.now = () => wallOf(time);
  const troubles: string[] = [];
  const keychain = forgetfulKeychain();
  let chosen: string | null = null;
  const input: Input = { folder, downloads, time, troubles, keychain, chosen: () => chosen };
  let open: Open = await openParts(input);
  const frame = { url: open.ownPage };
  const window = { isDestroyed: () => false, webContents: { mainFrame: frame, send: () => undefined } };
  const log = { info: () => undefined, warn: () => undefined, error: (line: string) => void troubles.push(line) };
  const answerOf = ({ createAnswer, handlers }: Open) =>
    createAnswer(() => window as unknown as BrowserWindow, Promise.resolve(handlers), log);
  let answer = answerOf(open);
  const event = { senderFrame: frame } as unknown as IpcMainInvokeEvent;
  return {
    call: async <K extends CallName>(name: K, args: unknown) =>
      (await answer(event, name, args)) as Result<CallResult<K>>,
    get cases() {
      return open.cases;
    },
    pass: (ms) => {
      time.passed += ms;
    },
    setClock: (ms) => {
      time.set += ms;
    },
    restart: () => undefined,
    errors: () => troubles.splice(0),
    wall: () => wallOf(time),
    customerOf: (caseId) => {
      const record = open.ledger.readCase(caseId);
      return record.ok ? record.value.customer.id : '';
    },
    reopen: async (anew) => {
      open.end();
      if (anew) forgetLists(open);
      open = await openParts(input);
      answer = answerOf(open);
    },
    settle: () => {
      while (!open.ledger.projectMore(() => false));
      while (open.ledger.refreshProjected(100) > 0);
    },
    isProjected: () => open.ledger.isProjected(),
    get raw() {
      return open.raw;
    },
    choose: (wanted) => {
      chosen = wanted;
    },
    file: open.file,
    downloads,
    close: () => {
      open.end();
      for (const one of [folder, downloads]) rmSync(one, { recursive: true, force: true });
    },
  };
}

const lists = ['case_heads', 'case_keys', 'board'];
function forgetLists({ openDatabase, file }: Open): void {
  const database = openDatabase(file);
  for (const table of lists) database.exec(`DELETE FROM ${table}`);
  database.exec("DELETE FROM settings WHERE key = 'projected'");
  database.close();
}

type Input = {
  readonly folder: string;
  readonly downloads: string;
  readonly time: Time;
  readonly troubles: string[];
  readonly keychain: ReturnType<typeof forgetfulKeychain>;
  readonly chosen: () => string | null;
};

/** One run of the app. */
async function openParts({ folder, downloads, time, troubles, keychain, chosen }: Input) {
  const { createCases } = await import('../../../electron/cases/cases.ts');
  const { createMemos } = await import('../../../electron/cases/memo.ts');
  const { createOpenCase } = await import('../../../electron/cases/open-case.ts');
  const { createRecordKeeper } = await import('../../../electron/cases/records.ts');
  const { createCalendar } = await import('../../../electron/customers/calendar.ts');
  const { createCustomerService } = await import('../../../electron/customers/customers.ts');
  const { customerHandlers } = await import('../../../electron/customers/handlers.ts');
  const { handOverHandlers } = await import('../../../electron/hand-over/handlers.ts');
  const { createHandOverService } = await import('../../../electron/hand-over/service.ts');
  const { createHandlers } = await import('../../../electron/handlers.ts');
  const { openLedger } = await import('../../../electron/ledger/ledger.ts');
  const { createClock } = await import('../../../electron/shell/clock.ts');
  const { createAnswer } = await import('../../../electron/shell/ipc.ts');
  const { ownPage } = await import('../../../electron/shell/protocol.ts');
  const { tableHandlers } = await import('../../../electron/tables/handlers.ts');
  const { createTableService } = await import('../../../electron/tables/tables.ts');
  const { japaneseHolidays } = await import('../../../core/schedule/japanese-holidays.ts');
  const openDatabase = await quickDatabase();
  const clock = createClock({ wall: () => wallOf(time), mono: () => time.passed });
  const { ledger, file, state } = await openLedger({ folder, clock, open: openDatabase });
  if (state !== 'good') throw new Error(`the ledger opens as ${state}`);
  const broke = (text: string): void => void troubles.push(text);
  const cases: Cases = createCases(ledger, clock, () => '練習', broke);
  const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
  const workshop = await workshopIn(folder);
  const setting = (key: string) => ({
    read: () => ledger.getSetting(key),
    write: (value: string) => ledger.setSetting(key, value),
  });
  const words = () => reminderTexts.ja;
  const handlers = createHandlers({
    ...standIns(cases),
    clock,
    cases,
    memos: createMemos(cases, keychain),
    openCase: createOpenCase(cases, { follow: () => undefined, moved: () => undefined }),
    records: createRecordKeeper(ledger, keychain, folder),
    practice: { stop: () => Promise.resolve(), stopUnless: () => Promise.resolve() },
    forCustomers: customerHandlers({
      customers,
      calendar: createCalendar({ setting: setting('calendar'), wall: clock.wall, words }),
      words,
      downloads: () => downloads,
    }),
    forTables: tableHandlers(
      createTableService({
        ledger,
        workshop,
        chooseFolder: () => Promise.resolve(chosen()),
        progress: () => undefined,
        downloads: () => downloads,
        words: () => tableFileTexts.ja,
        today: customers.today,
      }),
    ),
    forHandOver: handOverHandlers(
      createHandOverService({ ledger, workshop, wall: clock.wall, version: '0.0.0', downloads: () => downloads }),
    ),
  } as unknown as Parameters<typeof createHandlers>[0]);
  const raw = openDatabase(file, { readonly: true });
  const end = (): void => {
    // What still reads rows in ends with the board.
    customers.forget();
    raw.close();
    ledger.close();
  };
  return { ledger, file, cases, handlers, raw, end, openDatabase, createAnswer, ownPage };
}

/** The process beside, without a process; what it makes is locked lightly. */
async function workshopIn(folder: string): Promise<Workshop> {
  const { doJob } = await import('../../../electron/tables/job.ts');
  const { placeIn } = await import('../../../electron/tables/place.ts');
  const { readLedger } = await import('../../../electron/tables/listing.ts');
  const { pack } = await import('../../../electron/hand-over/pack.ts');
  const { handOverText } = await import('../../../electron/hand-over/job.ts');
  const { borneOut } = await import('../../../electron/hand-over/evidence.ts');
  const { readHandOver } = await import('../../../core/hand-over/file.ts');
  const place = placeIn(folder, () => undefined);
  const seal = async ({ about, now, version }: Jobs['seal']['job']): Promise<Result<Jobs['seal']['answer']>> => {
    const packed = await readLedger(folder, (database) => pack(database, about, { now, version }));
    if (!packed.ok) return packed;
    const written = handOverText(packed.value);
    const again = readHandOver(written);
    if (!again.ok || borneOut(again.value) === null) return fail('unexpected', 'hand-over');
    return succeed({ bytes: await locked(written), name: packed.value.companies[0]?.name ?? '' });
  };
  return {
    run: async (kind, job) => {
      // As the process beside does: the kind chose job and answer, which the compiler can't follow.
      const given = { kind, job } as Job;
      const done =
        given.kind === 'seal' ? await seal(given.job) : await doJob(given, place, () => undefined).catch(thrown);
      return done;
    },
    cancel: () => undefined,
  };
}

const thrown = (error: unknown): Result<never> =>
  fail('unexpected', error instanceof Error ? (error.stack ?? error.name) : 'unknown');

export const bytesOfFile = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
