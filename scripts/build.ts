// Builds the app into dist/app: main process, preload, pages, resources; does nothing when nothing has changed since.
import { build as bundle } from 'esbuild';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stampOf } from './build-stamp.ts';
import { writeFirstPages } from './first-pages.ts';
import { pageFonts } from './page-fonts.ts';
import { root } from './runtime/paths.ts';
import type { SqliteDriver } from './runtime/provide.ts';
import { Trouble } from './runtime/say.ts';

const SQLITE_DRIVERS: readonly SqliteDriver[] = ['better-sqlite3', '@photostructure/sqlite'];
const INPUTS = [
  'core',
  'electron',
  'renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'scripts/build.ts',
  'scripts/first-pages.ts',
  'scripts/page-fonts.ts',
];

export type BuildRequest = { readonly sqliteDriver: SqliteDriver; readonly sources?: string };

/** Gives back the folder of the built app. */
export async function build({ sqliteDriver, sources = root }: BuildRequest): Promise<string> {
  const out = join(sources, 'dist', 'app');
  const stampFile = join(out, 'build-stamp.txt');
  const stamp = await stampOf(sources, INPUTS, sqliteDriver);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return out;
  // Built aside and swapped in, so that nobody starts a half-built app.
  const building = join(sources, 'dist', `building-${String(process.pid)}`);
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  try {
    await allDone([
      ...bundleAll(sources, building, sqliteDriver),
      copyFiles(sources, building),
      writeManifest(sources, building),
    ]);
    await writeFile(join(building, 'build-stamp.txt'), stamp);
    await swapIn(building, out);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw asTrouble(error);
  }
  return out;
}

/** A second build at the same moment may have put its own there in between: then once more. */
async function swapIn(building: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await rename(building, out).catch(async () => {
    await rm(out, { recursive: true, force: true });
    await rename(building, out);
  });
}

const shared = (sources: string): BuildOptions => ({
  absWorkingDir: sources,
  bundle: true,
  logLevel: 'silent',
  legalComments: 'linked',
  treeShaking: true,
});
/** Our pages are drawn through the door at which names are masked (renderer/masking). */
export const drawn = (sources: string): Pick<BuildOptions, 'jsx' | 'jsxImportSource' | 'alias'> => ({
  jsx: 'automatic',
  jsxImportSource: 'masked-react',
  alias: { 'masked-react': join(sources, 'renderer', 'masking') },
});
const buildDate = new Date().toISOString();
const dates = (): Record<string, string> => ({ __BUILD_DATE__: JSON.stringify(buildDate) });

// Node 20 and Chromium 130 are what the older of the two Electron versions has.
/** How code for the main process is bundled, for the app and for small programs that run inside Electron. */
export function mainBundle(sources: string, out: string, sqliteDriver: SqliteDriver): BuildOptions {
  return {
    ...shared(sources),
    outdir: out,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['electron', ...SQLITE_DRIVERS, '@napi-rs/keyring', '@napi-rs/keyring/keytar'],
    define: { ...dates(), __SQLITE_DRIVER__: JSON.stringify(sqliteDriver) },
    plugins: [leaveOut(SQLITE_DRIVERS.filter((name) => name !== sqliteDriver))],
    // Bundled CommonJS packages call `require` for Node's own modules, which an ES module does not have.
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
    },
  };
}

type Bundles = Readonly<Record<'main' | 'workshop' | 'preload' | 'assistant' | 'pages', BuildOptions>>;
const pageEntries = { index: 'renderer/index.tsx', proxy: 'renderer/proxy.tsx', sheet: 'renderer/sheet.tsx' } as const;

function bundlesFor(sources: string, out: string, sqliteDriver: SqliteDriver): Bundles {
  const main: BuildOptions = {
    ...mainBundle(sources, out, sqliteDriver),
    entryPoints: { main: 'electron/main.ts' },
    splitting: true,
    chunkNames: 'main-[name]-[hash]',
  };
  // A process of its own (electron/tables): in one piece, so that it shares no file with what the window waits for.
  const workshop: BuildOptions = {
    ...mainBundle(sources, out, sqliteDriver),
    entryPoints: { workshop: 'electron/tables/worker.ts' },
  };
  const preload: BuildOptions = {
    ...shared(sources),
    entryPoints: {
      preload: 'electron/preload.ts',
      'proxy-preload': 'electron/foreign/proxy-preload.ts',
      'sheet-preload': 'electron/sheets/sheet-preload.ts',
    },
    outdir: out,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['electron'],
    define: dates(),
  };
  const pages: BuildOptions = {
    ...shared(sources),
    outdir: join(out, 'renderer'),
    metafile: true,
    platform: 'browser',
    target: 'chrome130',
    format: 'esm',
    minify: true,
    ...drawn(sources),
    assetNames: 'assets/[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { ...dates(), 'process.env.NODE_ENV': '"production"' },
    plugins: [pageFonts(sources)],
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file' },
  };
  // Goes into Apple's pages as one script (electron/foreign/assistant).
  const assistant: BuildOptions = {
    ...shared(sources),
    entryPoints: { assistant: 'electron/foreign/assistant/page/entry.ts' },
    outdir: out,
    platform: 'browser',
    target: 'chrome130',
    format: 'iife',
    minify: true,
  };
  return { main, workshop, preload, assistant, pages };
}

/** The files of the sources and of libraries that the bundles are made of, by their path from `sources`. */
export async function bundledFiles(sources: string): Promise<readonly string[]> {
  const bundles = bundlesFor(sources, join(sources, 'dist', 'none'), 'better-sqlite3');
  const { main, workshop, preload, assistant, pages } = bundles;
  const made = await Promise.all(
    [main, workshop, preload, assistant, { ...pages, splitting: true, entryPoints: pageEntries }].map((options) =>
      bundle({ ...options, metafile: true, write: false }),
    ),
  );
  return [...new Set(made.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].sort();
}

function bundleAll(sources: string, out: string, sqliteDriver: SqliteDriver): Promise<unknown>[] {
  const { main, workshop, preload, assistant, pages } = bundlesFor(sources, out, sqliteDriver);
  const page = async (name: keyof typeof pageEntries, options: BuildOptions): Promise<void> => {
    const { metafile } = await bundle({
      ...pages,
      ...options,
      entryPoints: { [name]: pageEntries[name] },
      metafile: true,
    });
    refuseCrypto(Object.keys(metafile.inputs));
    const html = await readFile(join(sources, 'renderer', `${name}.html`), 'utf8');
    await writeFile(
      join(out, 'renderer', `${name}.html`),
      html.replace('<!-- preload -->', preloadLinks(metafile, name)),
    );
  };
  return [
    bundle(main),
    bundle(workshop),
    bundle(preload),
    bundle(assistant),
    page('index', { splitting: true }).then(async () =>
      writeFirstPages(join(out, 'renderer'), shared(sources), {
        version: (await manifestOf(sources))['version'] ?? '',
        buildDate,
      }),
    ),
    page('proxy', {}),
    page('sheet', {}),
  ];
}

/**
 * The faces that the first page is set in. Without them its first layout looks for Japanese ones in the system, and
 * is done again.
 */
const firstFaces = /[/]assets[/](page-font|biz-udpgothic-latin|ibm-plex-sans-latin)-.*[.](ttf|woff2)$/;
/** Read by the page's first script, once what is drawn already has been painted. */
const nextScript = /^take-over-.*[.]js$/;

/** What the page's script and styles will ask for anyway, named in the page itself: nothing of it waits for another. */
function preloadLinks({ outputs }: Pick<Metafile, 'outputs'>, name: string): string {
  const entry = Object.entries(outputs).find(([path]) => basename(path) === `${name}.js`)?.[1];
  const next = Object.entries(outputs).filter(([path]) => nextScript.test(basename(path)));
  const statements = (imports: readonly { readonly kind: string; readonly path: string }[] = []): string[] =>
    imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  const now = statements(entry?.imports);
  const pieces = now.map((file) => `<link rel="modulepreload" href="./${file}">`);
  // Only fetched, not compiled: that would keep the first frame waiting.
  const later = [...new Set(next.flatMap(([path, { imports }]) => [basename(path), ...statements(imports)]))]
    .filter((file) => !now.includes(file))
    .map((file) => `<link rel="preload" as="script" href="./${file}" fetchpriority="low" crossorigin>`);
  const faces = Object.keys(outputs)
    .filter((path) => firstFaces.test(path))
    .map(
      (path) =>
        `<link rel="preload" as="font" type="font/${extname(path).slice(1)}" href="./assets/${basename(path)}" crossorigin>`,
    );
  return [...pieces, ...faces, ...later].join('\n');
}

/** The pages judge nothing and hold no keys: no cryptography may reach their bundle, by whatever way. */
export function refuseCrypto(inputs: readonly string[]): void {
  const found = inputs.find((input) => /(^|\/)core\/crypto\/|node_modules\/node-forge\//.test(input));
  if (found !== undefined) throw new Trouble(`The app could not be built: ${found} must not be part of the pages.`);
}

/** Waits for all even when one fails: nothing may still be written into a folder that is being removed. */
async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason;
}

/** The library that does not fit this runtime must not even be loaded: it can crash the process. */
function leaveOut(names: readonly string[]): Plugin {
  return {
    name: 'leave-out',
    setup(hooks) {
      hooks.onResolve({ filter: /./ }, ({ path }) => (names.includes(path) ? { path, namespace: 'left-out' } : null));
      hooks.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
}

async function copyFiles(sources: string, out: string): Promise<void> {
  await mkdir(join(out, 'renderer'), { recursive: true });
  if (existsSync(join(sources, 'resources')))
    await cp(join(sources, 'resources'), join(out, 'resources'), { recursive: true });
}

const manifestOf = async (sources: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(sources, 'package.json'), 'utf8')) as Record<string, string>;

async function writeManifest(sources: string, out: string): Promise<void> {
  const { name, productName, version } = await manifestOf(sources);
  await writeFile(
    join(out, 'package.json'),
    `${JSON.stringify({ name, productName, version, type: 'module', main: 'main.js' }, null, 2)}\n`,
  );
}

function asTrouble(error: unknown): unknown {
  const first = (error as { errors?: readonly { text: string; location: { file: string; line: number } | null }[] })
    .errors?.[0];
  if (first === undefined) return error;
  const place = first.location === null ? '' : `${first.location.file}:${String(first.location.line)}: `;
  return new Trouble(`The app could not be built: ${place}${first.text}`);
}
