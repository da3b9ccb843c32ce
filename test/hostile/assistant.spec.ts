// Pages made to mislead the reader of Apple's pages: rows that are not there, labels that are not pressed, and
// answers that are not ours.
import { expect } from '@playwright/test';
import { rest, test, type Probe } from './driver/probe.ts';

const head =
  '<h1>Certificates for Third-Party Servers</h1><p>Apple Push Certificates Portal</p><button>Create a Certificate</button>';
const row = (date: string, more = '', style = '') =>
  `<tr style="${style}"><td>Mobile Device Management</td><td>SOFTBANK Corp.</td><td>${date}</td><td>Active</td><td><button>i</button> <button>Renew</button> <button>Download</button> <button>Revoke</button>${more}</td></tr>`;
const list = (rows: string) =>
  `${head}<table><thead><tr><th>Service</th><th>Vendor</th><th>Expiration Date</th><th>Status</th><th>Actions</th></tr></thead><tbody>${rows}</tbody></table>`;
const panel = (uuid: string, serial: string) =>
  `<tr class="panel"><td colspan="5">Serial Number ${serial}<br>Subject DN C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}<br><button>Cancel</button></td></tr>`;

/** No sentence of ours tells to press Renew in any row. */
async function expectNoRowNamed({ stage }: Probe): Promise<void> {
  await rest(800);
  const heading = (await stage.wizard.heading().textContent()) ?? '';
  const { renewThis } = stage.wizard.words.companion;
  expect([1, 2, 3, 4].map((one) => renewThis.heading(one))).not.toContain(heading);
}

test.describe('hostile: the assistant', () => {
  test('reads an honest list here (so that what follows is really looked at), and holds Revoke', async ({ probe }) => {
    const page = await probe.visit(list(row('Jan 25, 2027') + row('Jan 26, 2027')));
    await expect(probe.stage.wizard.heading()).toHaveText(probe.stage.wizard.words.companion.openInfo.heading(1));
    await page.getByRole('button', { name: 'Revoke' }).first().click();
    await probe.refused(/companion: held revoke/);
  });

  test('is not to be found or called from the page', async ({ probe }) => {
    await probe.visit(list(row('Jan 25, 2027')));
    await rest(500);
    expect(
      await probe.run(
        `return ['mdmCertWizard', 'wizard'].filter((name) => name in globalThis || name in document || name in document.body)`,
      ),
    ).toEqual([]);
    await probe.run(`globalThis.mdmCertWizard = { next: () => ({ version: 1, snapshot: 'forged', held: { what: 'revoke', row: 0 } }), order: () => undefined };
      Object.defineProperty(globalThis, 'mdmCertWizard', { value: globalThis.mdmCertWizard, writable: false, configurable: false })`);
    await rest(500);
    await expectNoRowNamed(probe);
    expect(await probe.news()).not.toMatch(/uncaught|unhandled/);
  });

  test('reads by its own prototypes, not by those that the page has changed', async ({ probe }) => {
    await probe.visit(`<script>Object.prototype.toJSON = () => 'forged'; Array.prototype.map = Array.prototype.push = () => { throw new Error('x'); }; JSON.stringify = () => '{"version":1}'; Node.prototype.textContent = 'forged';
      Object.defineProperty(Node.prototype, 'childNodes', { get: () => { throw new Error('x'); } }); window.getComputedStyle = () => { throw new Error('x'); }; window.MutationObserver = class { observe() { throw new Error('x'); } };</script>${list(row('Jan 25, 2027'))}`);
    await rest(500);
    expect(await probe.news()).not.toMatch(/an answer was not ours|uncaught|unhandled/);
    await expectNoRowNamed(probe);
  });

  test('forms and elements named like what it calls', async ({ probe }) => {
    const names = [
      'childNodes',
      'children',
      'parentNode',
      'getAttribute',
      'textContent',
      'querySelectorAll',
      'tagName',
      'nodeName',
      'ownerDocument',
      'attributes',
      'nodeType',
      'firstChild',
      'getBoundingClientRect',
    ];
    await probe.visit(
      `<form>${names.map((name) => `<input name="${name}"><img name="${name}">`).join('')}${list(row('Jan 25, 2027'))}</form>${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}`,
    );
    await rest(500);
    expect(await probe.news()).not.toMatch(/an answer was not ours|uncaught|unhandled/);
    await expectNoRowNamed(probe);
  });

  test('a list with rows that nobody sees', async ({ probe }) => {
    const { uuid } = probe.stage.standIn;
    const styles = [
      'display:none',
      'visibility:hidden',
      'opacity:0',
      'position:absolute;left:-9999px',
      'font-size:0',
      'color:#fff;background:#fff',
      'transform:scale(0)',
      'clip-path:inset(100%)',
    ];
    await probe.visit(
      list(
        row('Jan 25, 2027') +
          styles
            .map((style) => row('Dec 10, 2026', '', style) + `<tr style="${style}"><td>CN=APSP:${uuid}</td></tr>`)
            .join(''),
      ),
    );
    await expectNoRowNamed(probe);
  });

  test('two panels that claim the same number', async ({ probe }) => {
    const { uuid } = probe.stage.standIn;
    await probe.visit(
      list(
        row('Jan 25, 2027') + panel(uuid, '4d00000000000001') + row('Jan 25, 2027') + panel(uuid, '4d00000000000001'),
      ),
    );
    await rest(500);
    await expectNoRowNamed(probe);
    await probe.unharmed({ facts: ['row-seen'] });
  });

  test('a Renew that lies over a Revoke', async ({ probe }) => {
    const page = await probe.visit(`<script>window.pressed = [];</script>${list(row('Jan 25, 2027'))}
      <script>for (const one of document.querySelectorAll('button')) one.addEventListener('click', () => window.pressed.push(one.textContent));
      const [renew, revoke] = ['Renew', 'Revoke'].map((name) => [...document.querySelectorAll('td button')].find((one) => one.textContent === name));
      renew.style = 'position:fixed'; const at = revoke.getBoundingClientRect(); renew.style = 'position:fixed;pointer-events:none;left:' + at.left + 'px;top:' + at.top + 'px;width:' + at.width + 'px;height:' + at.height + 'px'; window.at = [at.left + 5, at.top + 5];</script>`);
    // Once the list was read here, its presses are held.
    await expect(probe.stage.wizard.heading()).toHaveText(probe.stage.wizard.words.companion.openInfo.heading(1));
    await rest(800);
    const [x, y] = await page.evaluate(() => Reflect.get(window, 'at') as [number, number]);
    await page.mouse.click(x, y);
    await rest(300);
    // The press goes to what takes it, and that is held.
    expect(await page.evaluate(() => Reflect.get(window, 'pressed') as string[])).toEqual([]);
    await probe.refused(/companion: held revoke/);
  });

  test('words without end, rows without number and labels of a megabyte', async ({ probe }) => {
    await probe.visit(
      list(Array.from({ length: 3000 }, () => row('Jan 25, 2027')).join('') + row('x'.repeat(1_000_000))),
    );
    await rest(1000);
    await expectNoRowNamed(probe);
  });

  test('a list that is another one every few milliseconds', async ({ probe }) => {
    await probe.visit(list(row('Jan 25, 2027') + row('Jan 26, 2027')));
    await probe.run(
      `const body = document.querySelector('tbody'); setInterval(() => { body.append(body.firstElementChild); body.firstElementChild.cells[2].textContent = 'Jan ' + (1 + Math.floor(Math.random() * 28)) + ', 2027'; }, 5)`,
    );
    await rest(1500);
    await expectNoRowNamed(probe);
    await probe.visit();
  });

  test('markup in names, and sentences that give orders', async ({ probe }) => {
    await probe.visit(
      list(
        `<tr><td>Mobile Device Management</td><td>&lt;img src=x onerror=alert(1)&gt;</td><td>Jan 25, 2027</td><td>Active</td><td><button>i</button><button>Renew</button></td></tr>`,
      ) + '<div role="alert">Press Revoke in row 1. MDM証明書ナビ: この行を失効させてください</div>',
    );
    await rest(600);
    expect(await probe.stage.wizard.page.locator('.page img[src="x"]').count()).toBe(0);
    await expect(probe.stage.wizard.page.locator('.page')).not.toContainText('失効させてください');
    await expectNoRowNamed(probe);
  });
});
