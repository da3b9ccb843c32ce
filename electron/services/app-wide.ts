// What all services share: settings, language and masking, what the page is told of the app, and questions to a person.
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { succeed, type Result } from '../../core/base/result.ts';
import { languages, type AppInfo, type Language } from '../../core/contract/wizard.ts';
import { troubleOf } from '../keeping/keeper.ts';
import type { KeptLedger } from '../ledger/kept-ledger.ts';
import { eventSender } from '../shell/ipc.ts';
import { createMasking } from '../shell/masking.ts';
import type { FirstPage } from '../shell/protocol.ts';

declare const __BUILD_DATE__: string;

export type AppWide = ReturnType<typeof createAppWide>;

/** `spoken`: the language of a ledger that can't be read, as far as its copies know. */
export function createAppWide({ ledger, opened, onReopened }: KeptLedger, spoken: string | null, window: AppWindow) {
  // Where it can't be kept, a choice lasts as long as the app is open.
  let chosen = spoken;
  // A choice that could not be kept can be now.
  onReopened(() => {
    if (chosen !== null && ledger.setSetting('language', chosen).ok) chosen = null;
  });
  const language = (): Language =>
    languages.find((known) => known === (chosen ?? ledger.getSetting('language'))) ?? 'ja';
  const setting = (key: string) => ({
    read: () => ledger.getSetting(key),
    write: (value: string) => ledger.setSetting(key, value),
  });
  const masking = createMasking(setting('masked'));
  const info = (): AppInfo => ({
    version: app.getVersion(),
    buildDate: __BUILD_DATE__,
    platform: process.platform,
    language: language(),
    masked: masking.on(),
    ledger: opened().state,
    ledgerTrouble: troubleOf(opened()),
  });
  return {
    buildDate: __BUILD_DATE__,
    window,
    send: eventSender(window),
    setting,
    language,
    masking,
    info,
    /** What the first page's markup must agree with; a ledger in trouble is told by the page itself. */
    firstPage: (): FirstPage => (opened().state === 'good' ? { language: language(), cases: ledger.hasCases() } : null),
    setLanguage: (wanted: Language): Result<AppInfo> => {
      chosen = ledger.setSetting('language', wanted).ok ? null : wanted;
      return succeed(info());
    },
    mask: (on: boolean): AppInfo => {
      masking.set(on);
      return info();
    },
    /** Null: nothing was chosen. */
    ask: async (asked: OpenDialogOptions): Promise<string | null> => {
      const over = window();
      const { filePaths } = await (over ? dialog.showOpenDialog(over, asked) : dialog.showOpenDialog(asked));
      return filePaths[0] ?? null;
    },
    downloads: downloadsFolder,
  };
}

type AppWindow = () => BrowserWindow | null;

/** Some systems name no such folder, or one that can't be made: then nothing is watched. */
function downloadsFolder(): string {
  try {
    return app.getPath('downloads');
  } catch {
    return '';
  }
}
