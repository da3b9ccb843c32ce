// Serves our own bundled pages over app://, GET only, from one folder, under a policy with a fresh nonce per load.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type BrowserWindow, type Session, type WebFrameMain } from 'electron';
import type { Language } from '../../core/contract/wizard.ts';

export const ownOrigin = 'app://wizard';
export const ownPage = `${ownOrigin}/index.html`;
export const proxyPage = `${ownOrigin}/proxy.html`;
export const sheetPage = `${ownOrigin}/sheet.html`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. `codeCache` spares compiling the bundle again at every start. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

/** The file inside `folder` that an own address names, or null when it names none. */
export function fileFor(folder: string, address: string): string | null {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== ownOrigin) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && !path.includes('\0') && extname(file) in types ? file : null;
}

/**
 * What the first page begins with: its language, and whether cases are to come; null: not known, it says that it is
 * starting.
 */
export type FirstPage = { readonly language: Language; readonly cases: boolean } | null;

/** The build draws the first page once for each (scripts/first-pages.ts). */
const firstPageFile = (first: FirstPage): string =>
  first ? `first-${first.language}${first.cases ? '-cases' : ''}.html` : 'index.html';

/** Longer than this nobody looks at an empty window. */
const beginningMs = 300;

export function serveOwnPages(session: Session, folder: string, firstPage: () => Promise<FirstPage>): void {
  const inTime = async (): Promise<FirstPage> => {
    const late = new Promise<null>((settle) => {
      setTimeout(() => settle(null), beginningMs);
    });
    return Promise.race([firstPage().catch(() => null), late]);
  };
  session.protocol.handle('app', async (request) => {
    const asked = request.method === 'GET' ? fileFor(folder, request.url) : null;
    if (!asked) return new Response(null, { status: 404 });
    try {
      const file = asked === join(folder, 'index.html') ? join(folder, firstPageFile(await inTime())) : asked;
      const content = await readFile(file);
      const nonce = randomBytes(16).toString('base64');
      const isPage = extname(file) === '.html';
      const body = isPage ? content.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : new Uint8Array(content);
      return new Response(body, {
        headers: {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy(nonce),
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
          // The next version serves other content under the same names.
          'cache-control': 'no-store',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** Only the main frame of our own window, showing our own page, may speak. */
export function fromOwnPage(frame: WebFrameMain | null, window: BrowserWindow | null): boolean {
  return (
    frame !== null &&
    window !== null &&
    !window.isDestroyed() &&
    frame === window.webContents.mainFrame &&
    frame.url.startsWith(`${ownOrigin}/`)
  );
}

/**
 * Node reads its own fetch at the first use of Response, for about 30 ms: better while Chromium makes the page's
 * process than when the page asks.
 */
export function warmUp(): void {
  setImmediate(() => new Response(null));
}
