// New windows, dialogs, and other ways to get in front of our own window or to hold the person back.
import { expect } from '@playwright/test';
import { test } from './driver/probe.ts';

test.describe('hostile: windows', () => {
  test('window.open in all its forms', async ({ probe }) => {
    await probe.visit();
    const opened = await probe.run(`return [
      window.open('https://plain.${probe.evil}/'), window.open('https://named.${probe.evil}/', 'wizard'), window.open('https://sized.${probe.evil}/', '_blank', 'popup,width=10,height=10,left=-5000'),
      window.open('about:blank'), window.open(''), window.open('javascript:1'), window.open('data:text/html,x'), window.open('app://wizard/index.html'),
      window.open(URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))), window.open('file:///etc/passwd'), window.open('https://noopener.${probe.evil}/', '', 'noopener'),
    ].map((one) => one === null)`);
    expect(opened).toEqual(Array.from({ length: 11 }, () => true));
    for (const name of ['plain', 'named', 'sized', 'noopener'])
      await probe.refused(new RegExp(`window ${name}\\.p\\d+\\.evil\\.example: host`));
    await probe.refused(/window app:\/\/wizard: scheme/);
    await probe.refused(/window about: scheme/);
  });

  test('links and forms with a target', async ({ probe }) => {
    await probe.visit(`<a id="a" target="_blank" href="https://a.${probe.evil}/">x</a><a id="b" target="other" rel="opener" href="https://b.${probe.evil}/">x</a>
      <form id="c" target="_blank" action="https://c.${probe.evil}/" method="post"></form><map name="m"><area id="d" target="_blank" href="https://d.${probe.evil}/"></map>`);
    await probe.run(
      `for (const id of ['a', 'b', 'd']) document.getElementById(id).click(); document.getElementById('c').submit()`,
    );
    for (const name of ['a', 'b', 'c', 'd'])
      await probe.refused(new RegExp(`window ${name}\\.p\\d+\\.evil\\.example: host`));
  });

  test('a link pressed with the middle button, Shift or Ctrl', async ({ probe }) => {
    const page = await probe.visit(
      `<a id="a" href="https://${probe.evil}/" style="display:block;height:200px">press</a>`,
    );
    await page.click('#a', { button: 'middle' });
    await page.click('#a', { modifiers: ['Shift'] });
    await page.click('#a', { modifiers: ['Control'] });
    await probe.refused(/window p\d+\.evil\.example: host/);
  });

  test('a flood of alerts and questions', async ({ probe }) => {
    await probe.visit();
    expect(
      await probe.run(
        `for (let i = 0; i < 500; i += 1) { alert(i); confirm(i); try { prompt(i); } catch { /* Electron has none */ } } return 'through'`,
      ),
    ).toBe('through');
  });

  test('a page that asks whether one wants to stay is left all the same', async ({ probe }) => {
    const { wizard } = probe.stage;
    const page = await probe.visit(
      `<h1>trap</h1><button>press</button><script>addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; })</script>`,
    );
    await page.click('button');
    await wizard.press(wizard.words.beside.reload);
    await probe.refused(/staying identity\.apple\.com/);
    await expect
      .poll(() =>
        page
          .evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON() as { type: string })
          .catch(() => null),
      )
      .toMatchObject({ type: 'reload' });
    await page.click('button');
    await page.evaluate(() => {
      location.href = '/pushcert/list';
    });
    await expect(page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
  });

  test('full screen, and the pointer and the keyboard locked', async ({ probe }) => {
    const page = await probe.visit('<button style="width:300px;height:300px">press</button>');
    await page.click('button');
    await probe.run(
      `await Promise.race([document.documentElement.requestFullscreen(), new Promise((done) => setTimeout(done, 500))])`,
    );
    await probe.refused(/permission fullscreen identity\.apple\.com: never given/);
    expect(
      await probe.run(
        `document.documentElement.requestPointerLock(); await new Promise((done) => setTimeout(done, 300)); return document.pointerLockElement === null`,
      ),
    ).toBe(true);
    await probe.refused(/permission pointerLock identity\.apple\.com: never given/);
    await probe.run(`await Promise.race([navigator.keyboard.lock(), new Promise((done) => setTimeout(done, 300))])`);
    expect(await probe.run('return document.fullscreenElement === null')).toBe(true);
  });

  test('moved, resized and focused windows, titles and favicons', async ({ probe }) => {
    await probe.visit(`<title>MDM証明書ナビ</title><link rel="icon" href="https://icon.${probe.evil}/favicon.ico">`);
    await probe.run(
      `moveTo(0, 0); resizeTo(100, 100); focus(); blur(); for (let i = 0; i < 200; i += 1) document.title = 'title ' + i`,
    );
    expect(await probe.run('return document.title')).toBe('title 199');
  });

  test('a page that closes itself is opened anew', async ({ probe }) => {
    await probe.visit();
    await probe.run('window.close()');
    await probe.refused(/closing identity\.apple\.com/);
    await probe.stage.foreignAnew();
    await expect(probe.stage.wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
    await (await probe.stage.foreign()).getByRole('button', { name: 'Sign In' }).click();
  });

  test('a drag out of the page', async ({ probe }) => {
    const page =
      await probe.visit(`<div id="d" draggable="true" style="width:200px;height:200px">drag</div><script>document.getElementById('d').addEventListener('dragstart', (event) => {
      event.dataTransfer.setData('DownloadURL', 'text/plain:evil.exe:https://identity.apple.com/pushcert/list'); event.dataTransfer.setData('text/uri-list', 'file:///etc/passwd'); })</script>`);
    await page.hover('#d');
    await page.mouse.down();
    await page.mouse.move(5, 5, { steps: 5 });
    await page.mouse.up();
  });
});
