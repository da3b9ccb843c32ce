// `npm run pages`: every page in every state that its facts allow, against the contract alone, in a current Chromium
// and in the older runtime: no main process, one window, hundreds of pages a minute.
import { build as bundle } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everyState, pageOf, type FoundState } from '../test/pages/states.ts';
import { drawn, mainBundle } from './build.ts';
import { countPlaywright, describeCounts, type Counts } from './counts.ts';
import { prepareApp } from './prepare-app.ts';
import { findChromium } from './runtime/chromium.ts';
import { runOnDesktop } from './runtime/desktop.ts';
import { root } from './runtime/paths.ts';
import { runAsCommand, say, Trouble } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const folder = join(root, 'node_modules', '.cache', 'mdm-cert-wizard', 'pages');

/** A page in the first of its states alone, for `npm test`. */
const briefly = (states: readonly FoundState[]): readonly FoundState[] => {
  const pages = new Set<string>();
  return states.filter(({ flow, view }) => {
    const page = `${flow} ${pageOf(view)}`;
    const first = !pages.has(page);
    pages.add(page);
    return first;
  });
};

/** Arguments go on to Playwright: --grep X, --project chromium. `brief`: one state of each page of each flow. */
export async function runPages(args: readonly string[], brief = false): Promise<Counts> {
  await ensureSystem(['window', 'virtual-display', 'keychain', 'browser']);
  const { runtime, appFolder } = await prepareApp();
  const shell = join(folder, 'shell');
  await mkdir(shell, { recursive: true });
  const states = brief ? briefly(everyState()) : everyState();
  say(`${String(states.length)} states of ${String(new Set(states.map(({ view }) => view.step)).size)} pages`);
  await writeFile(join(folder, 'states.json'), JSON.stringify(states));
  await bundle({
    absWorkingDir: root,
    entryPoints: { pages: 'test/pages/browser/entry.tsx' },
    outdir: folder,
    bundle: true,
    platform: 'browser',
    target: 'chrome130',
    format: 'esm',
    ...drawn(root),
    logLevel: 'silent',
    // With React's own warnings: a page that earns one fails.
    define: { 'process.env.NODE_ENV': '"development"', __BUILD_DATE__: '"2026-11-01T00:00:00.000Z"' },
  });
  await bundle({
    ...mainBundle(root, shell, runtime.sqliteDriver),
    entryPoints: { main: 'test/pages/electron-main.ts' },
  });
  await writeFile(
    join(shell, 'package.json'),
    JSON.stringify({ name: 'pages', version: '1.0.0', type: 'module', main: 'main.js' }),
  );
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const { code } = await runOnDesktop(
    [process.execPath, playwright, 'test', '-c', join('test', 'pages'), '--reporter=dot,json', ...args],
    {
      show: true,
      env: {
        MDMCW_APP: appFolder,
        MDMCW_PAGES: folder,
        MDMCW_BRIEF: brief ? '1' : '',
        MDMCW_STATES: join(folder, 'states.json'),
        MDMCW_CHROMIUM: await findChromium(),
        MDMCW_RUNTIME: runtime.executable,
        MDMCW_RUNTIME_ARGS: JSON.stringify(runtime.electronArgs(shell)),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  const counts = countPlaywright(await readFile(report, 'utf8'));
  if (code !== 0 && counts.failed === 0) throw new Trouble('the page tests did not end well');
  return counts;
}

await runAsCommand(import.meta.filename, async () => {
  const brief = process.argv.includes('--brief');
  const counts = await runPages(
    process.argv.slice(2).filter((arg) => arg !== '--brief'),
    brief,
  );
  process.stdout.write(`${describeCounts(counts)}\n`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});
