// The bridge as the product builds it, over a real ledger file: only windows, foreign pages and the keychain stand in.
import { mkdtempSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { CallName, CallResult } from '../../core/contract/wizard.ts';
import { fail, type Result } from '../../core/base/result.ts';
import type { Cases } from '../../electron/cases/cases.ts';
import type { Clock } from '../../electron/shell/clock.ts';
import type { OpenDatabase } from '../../electron/ledger/driver-types.ts';
import type { Keychain } from '../../electron/keychain/keychain.ts';
import type { Services } from '../../electron/handlers.ts';
import { began } from './pool.ts';

export type Bridge = {
  /** As our window's page calls: unchecked arguments, the contract's answers. */
  readonly call: <K extends CallName>(name: K, args: unknown) => Promise<Result<CallResult<K>>>;
  /** What only the product itself does: files out of foreign pages and folders, the check of the computer. */
  readonly cases: Cases;
  readonly pass: (ms: number) => void;
  /** Somebody sets the computer's clock: no time passes by it. */
  readonly setClock: (ms: number) => void;
  /** Another run of the app, on the same ledger and the same wall clock. */
  readonly restart: () => void;
  /** What the log was told as an error since it was asked last. */
  readonly errors: () => readonly string[];
  readonly wall: () => number;
  readonly customerOf: (caseId: string) => string;
  readonly close: () => void;
};

const stub = new URL('./electron-stub.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: stub, shortCircuit: true } : next(specifier, context),
});

export async function openBridge(): Promise<Bridge> {
  const [{ createCases }, { createClock }, { createHandlers }, { createAnswer }, { ownPage }] = await Promise.all([
    import('../../electron/cases/cases.ts'),
    import('../../electron/shell/clock.ts'),
    import('../../electron/handlers.ts'),
    import('../../electron/shell/ipc.ts'),
    import('../../electron/shell/protocol.ts'),
  ]);
  const { createMemos } = await import('../../electron/cases/memo.ts');
  const { createOpenCase } = await import('../../electron/cases/open-case.ts');
  const { openLedger } = await import('../../electron/ledger/ledger.ts');
  const folder = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-fuzz-'));
  let passed = 0;
  let set = 0;
  const source = { wall: () => began + passed + set, mono: () => passed };
  // A run's own clock is changed under the services: what they hold is the one that changes.
  let now: Clock = createClock(source);
  const clock: Clock = {
    get run() {
      return now.run;
    },
    wall: () => now.wall(),
    mono: () => now.mono(),
    now: () => now.now(),
    slept: () => now.slept(),
    woke: () => now.woke(),
  };
  const { ledger } = await openLedger({ folder, clock, open: await quickDatabase() });
  const cases = createCases(ledger, clock, () => 'practice');
  const troubles: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (line: string) => void troubles.push(line) };
  const frame = { url: ownPage };
  const window = { isDestroyed: () => false, webContents: { mainFrame: frame, send: () => undefined } };
  const handlers = createHandlers({
    clock,
    cases,
    memos: createMemos(cases, forgetfulKeychain()),
    openCase: createOpenCase(cases, { follow: () => undefined, moved: () => undefined }),
    ...standIns(cases),
  });
  const answer = createAnswer(() => window as unknown as BrowserWindow, Promise.resolve(handlers), log);
  const event = { senderFrame: frame } as unknown as IpcMainInvokeEvent;
  return {
    call: async <K extends CallName>(name: K, args: unknown) =>
      (await answer(event, name, args)) as Result<CallResult<K>>,
    cases,
    pass: (ms) => {
      passed += ms;
    },
    setClock: (ms) => {
      set += ms;
    },
    restart: () => {
      now = createClock(source);
    },
    errors: () => troubles.splice(0),
    wall: () => now.wall(),
    customerOf: (caseId) => {
      const record = ledger.readCase(caseId);
      return record.ok ? record.value.customer.id : '';
    },
    close: () => {
      ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The product's library and file; only that each write waits for the disk is left out. */
export async function quickDatabase(): Promise<OpenDatabase> {
  const { openBetter } = await import('../../electron/ledger/driver-better.ts');
  return (file, options) => {
    const database = openBetter(file, options);
    return {
      ...database,
      pragma: (source) => database.pragma(source.startsWith('synchronous') ? 'synchronous = OFF' : source),
    };
  };
}

export function forgetfulKeychain(): Keychain {
  const kept = new Map<string, string>();
  return {
    get: (world, account) => Promise.resolve({ ok: true, value: kept.get(`${world} ${account}`) ?? null }),
    set: (world, account, memo) => {
      kept.set(`${world} ${account}`, memo);
      return Promise.resolve({ ok: true, value: null });
    },
    remove: (world, account) => {
      kept.delete(`${world} ${account}`);
      return Promise.resolve({ ok: true, value: null });
    },
  };
}

/** Windows, foreign pages, folders and the system: they change no case by themselves. */
export function standIns(cases: Cases): Omit<Services, 'clock' | 'cases' | 'memos' | 'openCase'> {
  const nothing = (): undefined => undefined;
  const soon = (): Promise<undefined> => Promise.resolve(undefined);
  const no = () => fail('portal-not-open');
  return {
    views: { leave: soon, rearm: soon, write: () => Promise.resolve(no()), companion: () => null, shown: () => null },
    practice: { stop: soon, entry: () => Promise.resolve({ entry: '', origin: '' }) },
    pcCheck: (caseId: string) =>
      Promise.resolve(cases.pcChecked(caseId, { browser: 'edge', clockOffS: 0, online: true, hosts: [] })),
    records: { read: no, remove: no },
    browserWay: { remember: nothing, opens: () => Promise.resolve(false) },
    folderReceiver: { follow: nothing },
    narrowWindow: { follow: nothing },
    useCompanion: no,
    info: nothing,
    setLanguage: no,
  } as unknown as Omit<Services, 'clock' | 'cases' | 'memos' | 'openCase'>;
}
