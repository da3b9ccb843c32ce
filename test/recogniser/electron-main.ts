// A tiny Electron app that shows every page of the table in a sandboxed view, reads it as the assistant does, and
// writes down what was recognised.
import { app, BrowserWindow, session } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { recognise } from '../../core/portal/recognise.ts';
import { snapshotLimits, type PageSnapshot } from '../../core/portal/snapshot.ts';
import type { TablePage } from './page.ts';
import { readings, type Outcome, type TableOrder } from './run.ts';

const valueOf = (name: string): string => app.commandLine.getSwitchValue(name);
/** Any but 0 (the page's own) and 999 (Electron's). */
const world = 1017;
/** Short enough to see a page that never ends loading, long enough for a busy machine. */
const loadLimit = 60_000;

async function look(window: BrowserWindow, page: TablePage, read: string): Promise<Outcome> {
  const url = `data:text/html;charset=utf-8;base64,${Buffer.from(page.html, 'utf8').toString('base64')}`;
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('the page did not load')), loadLimit).unref(),
  );
  await Promise.race([window.loadURL(url), late]);
  const answer = (await window.webContents.executeJavaScriptInIsolatedWorld(world, [
    { code: `${read};(${readAgain.toString()})(${JSON.stringify(snapshotLimits)},${readings})` },
  ])) as Readings;
  const { snapshot } = answer;
  return {
    name: page.name,
    recognised: recognise(page.where, page.where.signIn || page.where.company ? null : snapshot),
    snapshot,
    took: Math.min(...answer.took),
    steady: answer.steady,
  };
}

type Readings = { readonly snapshot: PageSnapshot; readonly took: readonly number[]; readonly steady: boolean };
declare const assistant: {
  readonly readWithRows: (document: Document, limits: typeof snapshotLimits) => { readonly snapshot: PageSnapshot };
};

/** Runs inside the page. The page is laid out before the time counts: that is its own work. */
function readAgain(limits: typeof snapshotLimits, times: number): Readings {
  const before = document.documentElement.outerHTML;
  document.documentElement.getBoundingClientRect();
  const all = Array.from({ length: times }, () => {
    const began = performance.now();
    return { snapshot: assistant.readWithRows(document, limits).snapshot, took: performance.now() - began };
  });
  const [first] = all;
  if (!first) throw new Error('not read');
  const steady =
    document.documentElement.outerHTML === before &&
    all.every(({ snapshot }) => JSON.stringify(snapshot) === JSON.stringify(first.snapshot));
  return { snapshot: first.snapshot, took: all.map(({ took }) => took), steady };
}

async function lookAtAll(): Promise<void> {
  const { pages, read } = JSON.parse(readFileSync(valueOf('order'), 'utf8')) as TableOrder;
  // Nothing leaves this machine: a page of the table has no addresses, and if one had, they would lead nowhere.
  const own = session.fromPartition('recogniser', { cache: false });
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith('data:') }));
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 760,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    outcomes.push(
      await look(window, page, read).catch((error: unknown): Outcome => ({
        name: page.name,
        recognised: null,
        snapshot: null,
        took: 0,
        steady: false,
        failure: String(error),
      })),
    );
  }
  writeFileSync(valueOf('result'), JSON.stringify(outcomes));
}

app.on('window-all-closed', () => undefined);
// Not awaited here: Electron gets ready only after this module has been evaluated.
void app
  .whenReady()
  .then(lookAtAll)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      app.exit(1);
    },
  );
