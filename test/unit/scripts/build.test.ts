// The build of a tiny project: the right SQLite library, one bundled preload, nothing done twice, failures in one line.
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { root } from '../../../scripts/runtime/paths.ts';

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'tiny', productName: 'ちいさい', version: '1.2.3', dependencies: {} }),
  'electron/main.ts':
    "import Better from 'better-sqlite3';\nimport { DatabaseSync } from '@photostructure/sqlite';\nimport { app } from 'electron';\ndeclare const __SQLITE_DRIVER__: string; declare const __BUILD_DATE__: string;\nconsole.log(app, __BUILD_DATE__, __SQLITE_DRIVER__ === 'better-sqlite3' ? Better : DatabaseSync);\n",
  'electron/tables/worker.ts': "process.parentPort.on('message', () => undefined);\n",
  'electron/preload.ts': "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('a', 1);\n",
  'electron/foreign/proxy-preload.ts':
    "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('b', 1);\n",
  'electron/foreign/assistant/page/entry.ts': 'globalThis.name = location.host;\n',
  'renderer/proxy.tsx': "document.body.append('b');\n",
  'renderer/proxy.html': '<!doctype html><title>b</title>\n',
  'electron/sheets/sheet-preload.ts': "console.log('sheet');\n",
  'renderer/sheet.tsx': "document.body.append('c');\n",
  'renderer/sheet.html': '<!doctype html><title>c</title>\n',
  'renderer/index.tsx': "import './index.css';\ndocument.body.append('a');\n",
  'renderer/prerender.tsx':
    "export const prerenderFirstPages = ({ version }) => [{ name: 'first-en', language: 'en', title: 'a<b', first: { version }, markup: '<p style=\"top:0\">drawn</p>' }];\n",
  'renderer/index.css': 'body { color: red }\n',
  'renderer/index.html': '<!doctype html><title>a</title>\n',
  'resources/icon.txt': 'icon\n',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) await put(name, text);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const built = (name: string): Promise<string> => readFile(join(folder, 'dist', 'app', name), 'utf8');
async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

describe('build', () => {
  it('names only the library that fits the runtime', async () => {
    await build({ sources: folder, sqliteDriver: '@photostructure/sqlite' });
    expect(await built('main.js')).toContain('from "@photostructure/sqlite"');
    expect(await built('main.js')).not.toMatch(/(from|require\() ?"better-sqlite3"/);
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    expect(await built('main.js')).toContain('from "better-sqlite3"');
    expect(await built('main.js')).not.toMatch(/(from|require\() ?"@photostructure\/sqlite"/);
  });

  it('puts everything that the app needs into one folder', async () => {
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    expect(JSON.parse(await built('package.json'))).toEqual({
      name: 'tiny',
      productName: 'ちいさい',
      version: '1.2.3',
      type: 'module',
      main: 'main.js',
    });
    expect(await built('preload.cjs')).toContain('require("electron")');
    expect(await built('main.js')).toMatch(/console\.log\(app, "\d{4}-\d\d-\d\dT/);
    for (const name of [
      'workshop.js',
      'proxy-preload.cjs',
      'renderer/proxy.html',
      'renderer/proxy.js',
      'renderer/sheet.html',
      'renderer/sheet.js',
      'sheet-preload.cjs',
      'renderer/index.html',
      'renderer/index.js',
      'renderer/index.css',
      'resources/icon.txt',
    ])
      expect(await built(name)).not.toBe('');
  });

  it('does nothing when nothing has changed, and builds when something has', async () => {
    const time = async (): Promise<number> => (await stat(join(folder, 'dist', 'app', 'main.js'))).mtimeMs;
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    const first = await time();
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    expect(await time()).toBe(first);
    await put('renderer/new.css', 'p { color: blue }');
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    expect(await time()).toBeGreaterThan(first);
  });

  it('refuses pages that hold cryptography', async () => {
    await put('core/crypto/certificate.ts', 'export const parse = (): string => document.title;\n');
    await put('renderer/index.tsx', "import { parse } from '../core/crypto/certificate.ts';\nparse();\n");
    await expect(build({ sources: folder, sqliteDriver: 'better-sqlite3' })).rejects.toThrow(
      'core/crypto/certificate.ts must not be part of the pages',
    );
  });

  it('refuses cryptography in what a page reads later, too', async () => {
    await put('core/crypto/certificate.ts', 'export const parse = (): string => document.title;\n');
    await put(
      'renderer/later.ts',
      "import { parse } from '../core/crypto/certificate.ts';\nexport const later = parse;\n",
    );
    await put('renderer/index.tsx', "void import('./later.ts').then(({ later }) => later());\n");
    await expect(build({ sources: folder, sqliteDriver: 'better-sqlite3' })).rejects.toThrow(
      'core/crypto/certificate.ts must not be part of the pages',
    );
  });

  it('names in the page what its script imports at once, and not what is read later', async () => {
    await put('renderer/both.ts', 'export const both = (word: string): void => document.body.append(word);\n');
    await put(
      'renderer/later.ts',
      "import { both } from './both.ts';\nexport const later = (): void => both('later');\n",
    );
    await put(
      'renderer/index.tsx',
      "import { both } from './both.ts';\nboth('a');\nvoid import('./later.ts').then(({ later }) => later());\n",
    );
    await put('renderer/index.html', '<!doctype html><title>a</title>\n<!-- preload -->\n');
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    const named = [
      ...(await built('renderer/index.html')).matchAll(/<link rel="modulepreload" href="\.\/([^"]+)">/g),
    ].map(([, name]) => name ?? '');
    expect(named).toHaveLength(1);
    expect(await built(`renderer/${named[0] ?? ''}`)).toContain('append');
  });

  it('puts what was drawn into copies of the page, without styles that the policy would stop', async () => {
    await put('renderer/index.html', '<!doctype html>\n<html lang="ja">\n<title>a</title>\n<div id="root"></div>\n');
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    const page = await built('renderer/first-en.html');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>a&lt;b</title>');
    expect(page).toContain(
      '<div id="root" data-first="{&quot;version&quot;:&quot;1.2.3&quot;}"><p data-css="top:0">drawn</p></div>',
    );
    await expect(built('renderer/prerender.cjs')).rejects.toThrow('ENOENT');
  });

  it('says in one line where it failed, and keeps the last good build', async () => {
    await build({ sources: folder, sqliteDriver: 'better-sqlite3' });
    await put('electron/preload.ts', 'const = 1;\n');
    await expect(build({ sources: folder, sqliteDriver: 'better-sqlite3' })).rejects.toThrow(
      /^The app could not be built: electron\/preload\.ts:1: [^\n]+$/,
    );
    expect(await built('preload.cjs')).toContain('exposeInMainWorld');
  });
});
