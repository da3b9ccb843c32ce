// A tiny Electron app that shows every page of the table in a sandboxed view, reads it as the assistant does, and
// writes down what was recognised.
import { app, BrowserWindow, session } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { addressOf, loadLimit, readAll, scriptWith, size, world, type Readings } from './reading.ts';
import type { TableOrder } from './run.ts';

const valueOf = (name: string): string => app.commandLine.getSwitchValue(name);

async function look(window: BrowserWindow, address: string, code: string): Promise<Readings> {
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('the page did not load')), loadLimit).unref(),
  );
  await Promise.race([window.loadURL(address), late]);
  return (await window.webContents.executeJavaScriptInIsolatedWorld(world, [{ code }])) as Readings;
}

async function lookAtAll(): Promise<void> {
  const { pages, read } = JSON.parse(readFileSync(valueOf('order'), 'utf8')) as TableOrder;
  // Nothing leaves this machine: a page of the table has no addresses, and if one had, they would lead nowhere.
  const own = session.fromPartition('recogniser', { cache: false });
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith('data:') }));
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    ...size,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  const code = scriptWith(read);
  const outcomes = await readAll(pages, (page) => look(window, addressOf(page), code));
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
