// The services of one case: what it was given, its foreign pages and its practice, and what stands beside them.
import { app, shell } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPrivateCall } from '../../core/call/script.ts';
import { shellTexts } from '../../core/text/shell-texts.ts';
import { createArrivals } from '../cases/arrivals.ts';
import { createCases } from '../cases/cases.ts';
import { createFolderReceiver } from '../cases/folder-receiver.ts';
import { createMemos } from '../cases/memo.ts';
import { createOpenCase, isHeld } from '../cases/open-case.ts';
import { createPcCheck } from '../cases/pc-check.ts';
import { createBrowserWay } from '../foreign/browser-way.ts';
import { createProxyNames } from '../foreign/proxy-names.ts';
import { createProxyWindow } from '../foreign/proxy-window.ts';
import { createRefusals } from '../foreign/refusals.ts';
import { createViews } from '../foreign/views.ts';
import type { Keychain } from '../keychain/keychain.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { defaultBrowser, runProgram } from '../platform/default-browser.ts';
import { createPracticeHost } from '../practice-host.ts';
import type { Clock } from '../shell/clock.ts';
import type { Log } from '../shell/log.ts';
import { createNarrowWindow } from '../shell/narrow-window.ts';
import type { AppWide } from './app-wide.ts';

type Input = {
  readonly appWide: AppWide;
  readonly ledger: Ledger;
  readonly keychain: Keychain;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the built app lies, and where the ledger does. */
  readonly here: string;
  readonly folder: string;
};

export type ForCases = ReturnType<typeof createForCases>;

export function createForCases({ appWide, ledger, keychain, clock, log, here, folder }: Input) {
  const { window, send, setting, language, masking, mask, buildDate, downloads } = appWide;
  const { wall } = clock;
  const warn = (text: string): void => log.warn(text);

  const practiceCustomer = () => shellTexts[language()].practiceCustomer;
  const cases = createCases(ledger, clock, practiceCustomer, warn);
  const arrivals = createArrivals(cases, send);
  const memos = createMemos(cases, keychain);
  const practice = createPracticeHost(
    ledger,
    wall,
    warn,
    language,
    (caseId, what) => void cases.practised(caseId, what),
  );

  const companionSetting = setting('companion');
  const views = createViews({
    window,
    companion: {
      code: () => readFile(join(here, 'assistant.js'), 'utf8'),
      on: () => companionSetting.read() !== 'off',
      log: (text: string) => log.info(text),
    },
    cases,
    arrivals,
    practice,
    send,
    folder,
    proxyNames: createProxyNames(
      createProxyWindow({ parent: window, preload: join(here, 'proxy-preload.cjs'), language, log }),
    ),
    refusals: createRefusals(log),
    masks: () => send('app.changed', mask(!masking.on())),
    openExternal: (url) => void shell.openExternal(url).catch(() => warn('no program opens a link')),
  });

  const browser = () =>
    defaultBrowser({
      platform: process.platform,
      env: process.env,
      run: runProgram,
      nameFromSystem: () => app.getApplicationNameForProtocol('https://'),
    });
  const folderReceiver = createFolderReceiver({
    cases,
    arrivals,
    send,
    wall,
    folder: downloads,
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
      views.keepPrivate(isPrivateCall(view), 'call');
      masking.follow(view);
    },
    moved: () => void views.rearm(),
  });

  const leaveView = async (): Promise<void> => {
    openCase.left();
    memos.forgetSession();
    await views.leave();
  };

  return {
    practiceCustomer,
    cases,
    memos,
    practice,
    views,
    pcCheck: createPcCheck({ cases, practice, browser, wall }),
    browserWay: createBrowserWay({ browser, buildDate, wall, setting: setting('way') }),
    folderReceiver,
    narrowWindow,
    openCase,
    /** Remembers whether the companion is wanted. */
    useCompanion: (on: boolean) => companionSetting.write(on ? 'on' : 'off'),
    /** The practice servers go on while a caller is on them. */
    leaveCase: async (): Promise<void> => {
      await leaveView();
      await practice.stopUnless((caseId) => isHeld(cases.read(caseId)));
    },
    /** Nothing of a case uses the ledger after this. */
    leaveAll: async (): Promise<void> => {
      await leaveView();
      await practice.stop();
    },
    end: async (): Promise<void> => {
      folderReceiver.follow(null);
      await views.leave();
      await practice.stop();
    },
  };
}
