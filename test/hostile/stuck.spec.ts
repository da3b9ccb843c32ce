// Pages that hang, crash, or grow without end: our window goes on, and the person gets the view back.
import { expect } from '@playwright/test';
import { setStage, type Stage } from './driver/stage.ts';
import { beginProbe, rest, test as shared, type Probe } from './driver/probe.ts';

/** A page that is broken takes the driver's hold on it along: each of these has a wizard of its own. */
const test = shared.extend<{ own: Stage; broken: Probe }>({
  own: async ({}, use) => {
    const stage = await setStage();
    await use(stage);
    await stage.strike();
  },
  broken: async ({ own }, use) => {
    const probe = await beginProbe(own);
    await use(probe);
    await probe.unharmed();
  },
});

shared('hostile: a hundred thousand rows', async ({ probe }) => {
  await probe.visit();
  await probe.run(
    `let html = ''; for (let i = 0; i < 100000; i += 1) html += '<tr><td>' + i + '</td><td>MDM</td><td><button>Renew</button></td></tr>'; document.body.innerHTML = '<table>' + html + '</table>'`,
  );
  await probe.unharmed();
});

test('hostile: a page that never stops changing', async ({ broken }) => {
  await broken.visit();
  await broken.run(`const box = document.body.appendChild(document.createElement('div')); let i = 0;
    setInterval(() => { for (let n = 0; n < 200; n += 1) { box.appendChild(document.createElement('p')).textContent = 'Renew ' + (i += 1); if (box.childNodes.length > 500) box.firstChild.remove(); } document.title = i; history.replaceState(null, '', '#' + i); }, 1)`);
  await rest(1500);
  await broken.unharmed();
});

test('hostile: frames without number, and loads that start and stop', async ({ broken }) => {
  await broken.visit();
  await broken.run(`for (let i = 0; i < 150; i += 1) { const frame = document.body.appendChild(document.createElement('iframe')); frame.src = '/pushcert/list?' + i; }
    setInterval(() => { location.hash = Math.random(); const frame = frames[0]; frame.location.reload(); }, 60)`);
  await rest(1500);
  await broken.unharmed();
});

test('hostile: a page that goes round in circles can be left', async ({ broken }) => {
  const { wizard } = broken.stage;
  const page = await broken.visit('<button onclick="for (;;) ;">press</button>');
  void page.click('button', { noWaitAfter: true }).catch(() => undefined);
  await rest(500);
  await broken.unharmed();
  await wizard.press(wizard.words.beside.reload);
  await broken.refused(/hanging identity\.apple\.com/);
  await expect(wizard.page.locator('.beside .note')).toContainText(wizard.words.beside.trouble.crashed.what);
  await wizard.page.locator('.beside .note').getByRole('button', { name: wizard.words.beside.reload }).click();
  await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com', { timeout: 20_000 });
});

test('hostile: a page that crashes is opened anew', async ({ broken }) => {
  const { wizard, running } = broken.stage;
  await broken.visit();
  await running.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().startsWith('https://'))
      ?.forcefullyCrashRenderer(),
  );
  await expect(wizard.page.locator('.beside .note')).toContainText(wizard.words.beside.trouble.crashed.what);
  await broken.unharmed();
  await wizard.page.locator('.beside .note').getByRole('button', { name: wizard.words.beside.reload }).click();
  await expect(wizard.page.locator('.host-name')).toHaveText('idmsa.apple.com');
});

test('hostile: a page that prints holds up nobody but itself', async ({ broken }) => {
  const { wizard } = broken.stage;
  await broken.visit();
  await broken.run('for (let i = 0; i < 20; i += 1) window.print()');
  await broken.unharmed();
  // Leaving the case ends the page and whatever it waits for.
  await wizard.page.evaluate(() => window.wizard.call('case.leave', undefined));
  await expect
    .poll(() => broken.stage.running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length))
    .toBe(1);
  await broken.restart();
});
