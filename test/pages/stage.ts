// The one window in which a worker shows its pages: the built styles and faces, the pages' own script, no main process.
import { _electron, chromium, test as base, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import type { Pages } from './page-api.ts';

declare global {
  interface Window {
    readonly pages: Pages;
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
<body><div id="root"></div><script type="module" src="/pages.js"></script></body></html>`;

/** What `npm run pages` has made: the app's built renderer, and the script of the pages beside it. */
function made(): { readonly renderer: string; readonly script: string; readonly shell: string } {
  const { MDMCW_APP, MDMCW_PAGES } = process.env;
  if (!MDMCW_APP || !MDMCW_PAGES) throw new Error('run the page tests with `npm run pages`');
  return {
    renderer: join(MDMCW_APP, 'renderer'),
    script: join(MDMCW_PAGES, 'pages.js'),
    shell: join(MDMCW_PAGES, 'shell'),
  };
}

async function serve(): Promise<{ readonly address: string; readonly close: () => void }> {
  const { renderer, script } = made();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = path === '/pages.js' ? script : join(renderer, path);
    const answer = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') return void answer('text/html; charset=utf-8', html);
    if (file !== script && !file.startsWith(renderer + sep)) return void response.writeHead(404).end();
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

async function current(address: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: process.env['MDMCW_CHROMIUM'] ?? '',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1093, height: 614 } });
  await page.goto(address);
  return { page, close: () => browser.close() };
}

/** The runtime that the end-to-end stories have, with nothing of the app but its pages. */
async function older(address: string): Promise<Engine> {
  const { MDMCW_RUNTIME, MDMCW_RUNTIME_ARGS } = process.env;
  const profile = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-pages-'));
  const app = await _electron.launch({
    executablePath: MDMCW_RUNTIME ?? '',
    args: [
      ...(JSON.parse(MDMCW_RUNTIME_ARGS ?? '[]') as string[]),
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      `--address=${address}`,
    ],
  });
  const page = await app.firstWindow();
  await page.waitForURL(address);
  return {
    page,
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export const test = base.extend<object, { readonly stage: Page }>({
  stage: [
    // Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use, workerInfo) => {
      const server = await serve();
      const engine = await (workerInfo.project.name === 'older' ? older : current)(server.address);
      await engine.page.waitForFunction(() => 'pages' in window);
      await use(engine.page);
      await engine.close();
      server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
