// A real browser as the system's default: an xdg-open of the story's own, which opens Chromium, and the way to what
// Chromium shows.
import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const programs = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];
const patienceMs = 40_000;

export type SystemBrowser = {
  /** What the app is started with, so that this browser is the system's. */
  readonly env: Readonly<Record<string, string>>;
  /** Waits for the browser that the app has opened, and gives back the page it shows at such an address. */
  readonly page: (matches: (url: URL) => boolean) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** `profile` is the app's own: its Downloads are where this browser puts files. */
export async function systemBrowser(profile: string): Promise<SystemBrowser> {
  const program = programs.find(isThere);
  if (program === undefined) throw new Error(`no real browser on this machine: install one of ${programs.join(', ')}`);
  const folder = join(profile, 'system-browser');
  const data = join(folder, 'profile');
  const bin = join(folder, 'bin');
  await mkdir(join(data, 'Default'), { recursive: true });
  await mkdir(bin, { recursive: true });
  await writeFile(
    join(data, 'Default', 'Preferences'),
    JSON.stringify({
      download: { default_directory: join(profile, 'Downloads'), prompt_for_download: false },
      browser: { check_default_browser: false },
    }),
  );
  const switches = [
    `--user-data-dir=${data}`,
    '--remote-debugging-port=0',
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--password-store=basic',
    '--window-size=1366,768',
    '--no-proxy-server',
  ];
  await script(
    join(bin, 'xdg-open'),
    `printf '%s\\n' "$1" >> '${join(folder, 'opened')}'\nsetsid ${program} ${switches.map((one) => `'${one}'`).join(' ')} "$1" </dev/null >>'${join(folder, 'log')}' 2>&1 &`,
  );
  await script(join(bin, 'xdg-settings'), 'echo chromium.desktop');
  let browser: Browser | null = null;

  const connected = async (): Promise<Browser> => {
    browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(data)}`, { noDefaults: true });
    return browser;
  };
  return {
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
    page: async (matches) => {
      const fits = (page: Page) => URL.canParse(page.url()) && matches(new URL(page.url()));
      const deadline = Date.now() + patienceMs;
      const pages = async () => (await connected()).contexts().flatMap((context) => context.pages());
      for (;;) {
        const found = (await pages()).find(fits);
        if (found) return found;
        if (Date.now() > deadline)
          throw new Error(
            `the browser shows no such page; it shows: ${(await pages()).map((page) => page.url()).join(' ')}`,
          );
        await pause(100);
      }
    },
    close: async () => {
      if (!browser) return;
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await browser.close().catch(() => undefined);
    },
  };
}

/** Chromium writes down the port that it was given. */
async function portOf(data: string): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const [port] = (await readFile(join(data, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    if (Date.now() > deadline) throw new Error('the app opened no browser, or it did not start');
    await pause(100);
  }
}

async function script(path: string, body: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
