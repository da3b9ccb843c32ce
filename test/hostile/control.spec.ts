// The look for harm itself: each kind of harm, done on purpose from the main process, is seen.
import { expect } from '@playwright/test';
import { rm, writeFile } from 'node:fs/promises';
import { clipboardText, marker } from './driver/stage.ts';
import { rest, test, type Probe } from './driver/probe.ts';

/** Does the harm, expects the look to name it, and takes it back. */
async function seen(
  probe: Probe,
  what: RegExp,
  harm: () => Promise<unknown>,
  back: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await harm();
  // On a busy machine a request arrives later than one thinks.
  await expect.poll(() => probe.harm(), { message: what.source, timeout: 60_000 }).toMatch(what);
  await back();
  // A window that was closed is gone a moment later.
  await rest(300);
  await probe.restart();
}

test('hostile: the look for harm sees each kind of it', async ({ probe }) => {
  test.setTimeout(240_000);
  const { stage } = probe;
  const { app } = stage.running;
  for (const address of [
    `https://${probe.evil}/`,
    `http://${probe.evil}/`,
    'https://support.apple.com:8443/',
    'http://identity.apple.com/',
  ]) {
    await seen(probe, /no request left the lists/, () =>
      app.evaluate(
        ({ session }, to) =>
          session
            .fromPartition('control')
            .fetch(to)
            .catch(() => undefined),
        address,
      ),
    );
  }
  await seen(probe, /the system opened nothing else/, () =>
    app.evaluate(({ shell }) => shell.openExternal('https://support.apple.com/control')),
  );
  await seen(
    probe,
    /the clipboard is as it was/,
    () => app.evaluate(({ clipboard }) => clipboard.writeText('other')),
    () => app.evaluate(({ clipboard }, text) => clipboard.writeText(text), clipboardText),
  );
  await seen(
    probe,
    /windows are as they were/,
    () =>
      app.evaluate(({ BrowserWindow }) => {
        Reflect.set(globalThis, 'control', new BrowserWindow({ show: false }));
      }),
    () => app.evaluate(() => (Reflect.get(globalThis, 'control') as { destroy: () => void }).destroy()),
  );
  const file = stage.place('home/evil.txt');
  await seen(
    probe,
    /nothing was written outside the case/,
    () => writeFile(file, 'x'),
    () => rm(file),
  );
  const cached = stage.place('profile/Preferences.evil');
  await seen(
    probe,
    /nothing of the page lies on the disk/,
    () => writeFile(cached, marker),
    () => rm(cached),
  );
  // Answered by the fastest of some tries, so the window has to be busy all the time.
  await seen(
    probe,
    /our window answers/,
    () =>
      stage.wizard.page.evaluate(() => {
        Reflect.set(
          window,
          'control',
          setInterval(() => {
            const until = performance.now() + 300;
            while (performance.now() < until);
          }, 0),
        );
      }),
    () => stage.wizard.page.evaluate(() => clearInterval(Reflect.get(window, 'control') as number)),
  );
});
