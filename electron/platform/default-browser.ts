// Which browser opens when an address is handed to the system; asked of each system in its own documented way.
import { execFile } from 'node:child_process';
import { browserOf, type BrowserKind } from '../../core/portal/browsers.ts';
import type { Run } from './run.ts';
import { linuxBrowser } from './linux-browser.ts';
import { windowsBrowser } from './windows-browser.ts';

export type BrowserQuestion = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly run: Run;
  /** macOS: LaunchServices, through Electron's app.getApplicationNameForProtocol. */
  readonly nameFromSystem: () => string;
};

export async function defaultBrowser(question: BrowserQuestion): Promise<BrowserKind> {
  try {
    switch (question.platform) {
      case 'win32':
        return browserOf(await windowsBrowser(question.run, question.env));
      case 'darwin':
        return browserOf(question.nameFromSystem());
      case 'linux':
        return browserOf(await linuxBrowser(question.run));
      default:
        return 'unknown';
    }
  } catch {
    return 'unknown';
  }
}

/** A system that answers slowly is one that does not answer: the page never waits for this. */
export const runProgram: Run = (file, args) =>
  new Promise((resolve) => {
    execFile(file, [...args], { timeout: 3000, windowsHide: true, encoding: 'utf8' }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });
