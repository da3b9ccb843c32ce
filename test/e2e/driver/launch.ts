// Starts the built app in real Electron with a throw-away profile, and finds its pages.
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Running = {
  readonly app: ElectronApplication;
  /** Our own window's page. */
  readonly page: Page;
  readonly profile: string;
  /** As a power cut would: nothing of the app gets a chance to save. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly profile: string;
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly size?: { width: number; height: number };
  /** A script that is loaded into the main process before the app. */
  readonly before?: string;
};

function runtime(): { executable: string; args: string[] } {
  const { MDMCW_RUNTIME, MDMCW_RUNTIME_ARGS } = process.env;
  if (!MDMCW_RUNTIME || !MDMCW_RUNTIME_ARGS) throw new Error('run the stories with `npm run e2e`');
  return { executable: MDMCW_RUNTIME, args: JSON.parse(MDMCW_RUNTIME_ARGS) as string[] };
}

const holdReady = join(import.meta.dirname, 'hold-ready.cjs');

export const freshProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'mdm-cert-wizard-e2e-'));
export const dropProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

export async function launch(options: LaunchOptions): Promise<Running> {
  const { executable, args } = runtime();
  // The downloads folder of the browser way is the profile's own, so that a story leaves nothing in the developer's.
  const config = join(options.profile, 'config');
  await mkdir(config, { recursive: true });
  await mkdir(join(options.profile, 'Downloads'), { recursive: true });
  await writeFile(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${join(options.profile, 'Downloads')}"\n`);
  const programs = await noBrowser(options.profile);
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      '-r',
      holdReady,
      ...args,
      `--user-data-dir=${options.profile}`,
      '--disable-gpu',
      ...(options.switches ?? []),
    ],
    env: {
      ...withoutProxies(process.env as Record<string, string>),
      XDG_CONFIG_HOME: config,
      PATH: `${programs}:${process.env['PATH'] ?? ''}`,
      ...(options.before ? { STORY_BEFORE: options.before } : {}),
      ...options.env,
    },
    timeout: 30_000,
  });
  askAgain(app);
  const page = await ownPage(app);
  if (options.size) {
    const { width, height } = options.size;
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
  }
  const child = app.process();
  const gone = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  return {
    app,
    page,
    profile: options.profile,
    kill: async () => {
      child.kill('SIGKILL');
      await gone();
    },
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) await app.close();
      await gone();
    },
  };
}

/**
 * V8 holds the promise of an answer to the debugger weakly: now and then, most on a busy machine, it tidies the
 * answer up before it was given, though the function has run. So everything that a story does in the main process is
 * a question, or a setting that may be made twice; it is asked again.
 */
function askAgain(app: ElectronApplication): void {
  type Ask = (...args: readonly unknown[]) => Promise<unknown>;
  const insistently =
    (ask: Ask): Ask =>
    async (...args) => {
      for (let left = 2; ; left -= 1)
        try {
          return await ask(...args);
        } catch (thrown) {
          if (left === 0 || !/promise was garbage collected/i.test(String(thrown))) throw thrown;
        }
    };
  Object.assign(app, {
    evaluate: insistently(app.evaluate.bind(app) as Ask),
    evaluateHandle: insistently(app.evaluateHandle.bind(app) as Ask),
  });
}

/**
 * The machine's own browser is no part of a story: none is the default, and an address that is handed to the system
 * opens nowhere.
 */
async function noBrowser(profile: string): Promise<string> {
  const folder = join(profile, 'no-browser');
  await mkdir(folder, { recursive: true });
  for (const [program, code] of [
    ['xdg-open', 0],
    ['xdg-settings', 1],
    ['xdg-mime', 1],
  ] as const)
    await writeFile(join(folder, program), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
  return folder;
}

/**
 * The developer's own network settings are no part of a story. On Linux without a desktop these variables are the
 * system's proxy settings.
 */
const withoutProxies = (env: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/_proxy$|^(XDG_CURRENT_DESKTOP|DESKTOP_SESSION)$/i.test(name)),
  );

async function ownPage(app: ElectronApplication): Promise<Page> {
  const isOwn = (page: Page) => page.url().startsWith('app://wizard/');
  const known = app.windows().find(isOwn);
  const page = known ?? (await app.waitForEvent('window', isOwn));
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** The foreign page that shows an address for which `matches` is true. */
export async function foreignPage(app: ElectronApplication, matches: (url: URL) => boolean): Promise<Page> {
  const fits = (page: Page) => URL.canParse(page.url()) && matches(new URL(page.url()));
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = app.windows().find(fits);
    if (found) return found;
    if (Date.now() > deadline)
      throw new Error(
        `no such foreign page; there are: ${app
          .windows()
          .map((page) => page.url())
          .join(' ')}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
