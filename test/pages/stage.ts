// The one window in which a worker shows its pages: the built styles and faces, the pages' own script, no main process.
import { _electron, chromium, test as base, type CDPSession, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import type { Pages } from './page-api.ts';

type Axe = {
  readonly run: (
    page: Document,
    options: {
      readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };
      readonly resultTypes: readonly 'violations'[];
    },
  ) => Promise<{ readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
};

declare global {
  interface Window {
    readonly pages: Pages;
    readonly axe: Axe;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/index.css"><title>pages</title></head>
<body><div id="root"></div><script src="/axe.js"></script><script type="module" src="/pages.js"></script></body></html>`;

/** The accessibility checks come with the page once, instead of with every question. */
const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

/** What `npm run pages` has made: the app's built renderer, and the script of the pages beside it. */
function made(): { readonly renderer: string; readonly own: Readonly<Record<string, string>> } {
  const { MDMCW_APP, MDMCW_PAGES } = process.env;
  if (!MDMCW_APP || !MDMCW_PAGES) throw new Error('run the page tests with `npm run pages`');
  return {
    renderer: join(MDMCW_APP, 'renderer'),
    own: { '/pages.js': join(MDMCW_PAGES, 'pages.js'), '/axe.js': axe },
  };
}

async function serve(): Promise<{ readonly address: string; readonly close: () => void }> {
  const { renderer, own } = made();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = own[path] ?? join(renderer, path);
    const answer = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') return void answer('text/html; charset=utf-8', html);
    if (!(path in own) && !file.startsWith(renderer + sep)) return void response.writeHead(404).end();
    readFile(file).then(
      (body) => answer(types[extname(file)] ?? 'application/octet-stream', body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready, refuse) => server.once('error', refuse).listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => server.close(),
  };
}

type Engine = { readonly page: Page; readonly close: () => Promise<void> };

/** Of what an engine does when it starts: seconds, and many times that on a busy machine. */
const patience = 120_000;

async function current(address: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: process.env['MDMCW_CHROMIUM'] ?? '',
    args: ['--no-sandbox'],
    timeout: patience,
  });
  const page = await browser.newPage({ viewport: null });
  await page.goto(address, { timeout: patience });
  return { page, close: () => browser.close() };
}

/** Its window is made only when somebody watches: one that is made while the driver attaches may never be seen. */
const holdReady = join(import.meta.dirname, '..', 'e2e', 'driver', 'hold-ready.cjs');

/** The runtime that the end-to-end stories have, with nothing of the app but its pages. */
async function older(address: string): Promise<Engine> {
  const { MDMCW_RUNTIME, MDMCW_RUNTIME_ARGS } = process.env;
  const profile = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-pages-'));
  const app = await _electron.launch({
    executablePath: MDMCW_RUNTIME ?? '',
    args: [
      '-r',
      holdReady,
      ...(JSON.parse(MDMCW_RUNTIME_ARGS ?? '[]') as string[]),
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      `--address=${address}`,
    ],
    timeout: patience,
  });
  const page = await app.firstWindow({ timeout: patience });
  await page.waitForURL(address, { timeout: patience });
  return {
    page,
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

export type Stage = {
  readonly page: Page;
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Presses Tab so many times: all are sent before the first is answered. */
  readonly tab: (times: number) => Promise<void>;
};

/** The window's own size, in both engines the same. */
export const usual = { width: 1093, height: 614 };

const tabKey = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

const stageOf = (page: Page, engine: CDPSession): Stage => ({
  page,
  resize: async (size) => {
    await engine.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  },
  tab: async (times) => {
    const sent = Array.from({ length: times }, () => [
      engine.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tabKey }),
      engine.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tabKey }),
    ]);
    await Promise.all(sent.flat());
  },
});

export const test = base.extend<object, { readonly stage: Stage }>({
  stage: [
    // Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use, workerInfo) => {
      const server = await serve();
      const engine = await (workerInfo.project.name === 'older' ? older : current)(server.address);
      await engine.page.waitForFunction(() => 'pages' in window, undefined, { timeout: patience });
      const stage = stageOf(engine.page, await engine.page.context().newCDPSession(engine.page));
      await stage.resize(usual);
      await use(stage);
      await engine.close();
      server.close();
    },
    { scope: 'worker', timeout: 4 * patience },
  ],
});
