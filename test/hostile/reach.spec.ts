// Attempts to reach what is ours: the bridge, Node, our window's page, the case, and Electron's own insides.
import { expect } from '@playwright/test';
import { test } from './driver/probe.ts';

test.describe('hostile: reaching for', () => {
  test('the bridge, Node and Electron by name, in the page, in frames and in workers', async ({ probe }) => {
    await probe.visit('<iframe srcdoc="x"></iframe>');
    const names = `['wizard', 'require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', 'electronBinding', '__dirname', 'setImmediate', 'nodeRequire', '__electron_log', '__electronLog']`;
    expect(await probe.run(`return ${names}.filter((name) => name in globalThis || name in frames[0])`)).toEqual([]);
    const worker =
      await probe.run(`const source = 'postMessage(' + JSON.stringify(${names}) + '.filter((name) => name in self))';
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      return new Promise((done) => { worker.onmessage = ({ data }) => done(data); worker.onerror = () => done('no worker'); })`);
    expect(worker).toEqual([]);
  });

  test('Node through constructors, prototypes and stack traces', async ({ probe }) => {
    await probe.visit();
    const found = await probe.run(`
      const seen = [];
      const tries = [
        () => (function () {}).constructor('return process')(), () => [].constructor.constructor('return require')(), () => (async () => undefined).constructor('return process.env')(),
        () => import('node:fs'), () => import('electron'), () => import('file:///etc/passwd'), () => import('app://wizard/index.js'),
        () => { Error.prepareStackTrace = (_error, frames) => frames.map((frame) => frame.getThis?.()); const { stack } = new Error('x'); return stack.find((one) => one && one !== window && one !== globalThis) ?? Promise.reject(); },
      ];
      for (const one of tries) try { seen.push(String(await one()).slice(0, 50)); } catch { seen.push(null); }
      return seen`);
    expect(found).toEqual(Array.from({ length: 8 }, () => null));
  });

  test('our page’s objects through a changed Object.prototype, Array.prototype and Promise', async ({ probe }) => {
    await probe.visit();
    await probe.run(`Object.prototype.wizard = 'taken'; Object.prototype.toJSON = () => 'taken'; Object.prototype.then = function (done) { done('taken'); };
      Array.prototype.push = Array.prototype.map = () => { throw new Error('taken'); }; Function.prototype.call = Function.prototype.apply = () => 'taken'; Promise.prototype.then = () => undefined; JSON.parse = () => 'taken'`);
    expect(
      await probe.stage.wizard.page.evaluate(() => [
        Reflect.has({}, 'wizard'),
        JSON.stringify([{}]),
        typeof window.wizard.call,
      ]),
    ).toEqual([false, '[{}]', 'function']);
    await probe.stage.atPortal();
  });

  test('our page by address: fetched, framed, as a script, a picture or a worker', async ({ probe }) => {
    await probe.visit(
      `<script src="app://wizard/index.js"></script><img src="app://wizard/index.html"><link rel="stylesheet" href="app://wizard/index.css"><iframe src="app://wizard/index.html"></iframe>`,
    );
    const got =
      await probe.run(`const tries = [fetch('app://wizard/index.html'), fetch('app://wizard/index.html', { mode: 'no-cors' }), fetch('file:///etc/passwd'), fetch('devtools://devtools/bundled/inspector.html'), fetch('chrome://version/')];
      return (await Promise.allSettled(tries)).map(({ status }) => status)`);
    expect(got).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    await probe.refused(/app:\/\/wizard: scheme/);
  });

  test('our window by opener, parent, top, names, messages and channels', async ({ probe }) => {
    await probe.stage.wizard.page.evaluate(() => {
      Reflect.set(window, 'heard', 0);
      const hear = () => Reflect.set(window, 'heard', 1);
      window.addEventListener('message', hear);
      new BroadcastChannel('wizard').addEventListener('message', hear);
      window.addEventListener('storage', hear);
    });
    await probe.visit();
    expect(
      await probe.run(
        `return [window.opener, parent === window, top === window, window.open('', 'wizard'), window.frameElement]`,
      ),
    ).toEqual([null, true, true, null, null]);
    await probe.run(
      `for (const target of [window, parent, top]) target.postMessage({ channel: 'wizard:event', name: 'case.changed' }, '*'); new BroadcastChannel('wizard').postMessage('x'); localStorage.setItem('x', 'x')`,
    );
    expect(await probe.stage.wizard.page.evaluate(() => Reflect.get(window, 'heard') as number)).toBe(0);
  });

  test('the main process by Electron’s own channels, as if the page could speak to it', async ({ probe }) => {
    // What a page with a broken sandbox could send: the sender is looked at, not only the words.
    const { app } = probe.stage.running;
    const page = await probe.visit();
    const answered = await app.evaluate(({ ipcMain, webContents }, address) => {
      const foreign = webContents.getAllWebContents().find((one) => one.getURL() === address);
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
        string,
        (event: unknown, ...args: unknown[]) => Promise<unknown>
      >;
      const handler = handlers.get('wizard:call');
      return foreign && handler
        ? handler({ sender: foreign, senderFrame: foreign.mainFrame }, 'home.cases', undefined)
        : 'no handler';
    }, page.url());
    expect(answered).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
    await probe.refused(/ipc: a message from elsewhere was dropped/);
  });

  test('the debugger’s port, the driver’s own and other servers on this computer', async ({ probe }) => {
    await probe.visit();
    await probe.run(
      `const ports = [9222, 9229, 5858, 80, 8080, 3000]; for (const port of ports) { fetch('http://127.0.0.1:' + port + '/json').catch(() => undefined); fetch('https://localhost:' + port + '/').catch(() => undefined); new WebSocket('ws://127.0.0.1:' + port); }`,
    );
    await probe.refused(/connection http:\/\/127\.0\.0\.1:9222: policy/);
    await probe.refused(/connection ws:\/\/127\.0\.0\.1:9222: policy/);
    await probe.refused(/connection localhost:9229: policy/);
  });

  test('what lies on the clipboard', async ({ probe }) => {
    const page = await probe.visit(
      `<textarea></textarea><button onclick="document.querySelector('textarea').focus(); document.execCommand('paste')">press</button>`,
    );
    await page.click('button');
    // The runtime that stands in for the shipped one lets a pressed page paste (docs/security.md); the shipped one
    // has the switch.
    const standsIn = await probe.stage.running.app.evaluate(() => Number.parseInt(process.versions.electron, 10) < 34);
    if (!standsIn)
      expect(
        await probe.run(`return [document.execCommand('paste'), document.querySelector('textarea').value]`),
      ).toEqual([false, '']);
    expect(
      await probe.run(
        `return Promise.race([navigator.clipboard.readText(), navigator.clipboard.read()]).then(() => 'read', () => 'refused')`,
      ),
    ).toBe('refused');
    expect(
      await probe.run(
        `return Promise.allSettled([navigator.clipboard.writeText('evil'), navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob(['evil'], { type: 'text/plain' }) })])]).then((all) => all.map(({ status }) => status))`,
      ),
    ).toEqual(['rejected', 'rejected']);
    await probe.refused(/permission clipboard-(read|sanitized-write) identity\.apple\.com: never given/);
  });
});
