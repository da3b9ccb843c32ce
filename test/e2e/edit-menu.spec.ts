// A right click in a text field offers to cut, copy and paste, in the language of the app: on our own pages and on the
// foreign ones beside them. The menu is the system's own; it is looked at, and pressed, inside the main process.
import { expect, type Locator } from '@playwright/test';
import { inLanguage, test } from './driver/story.ts';
import { foreignPage, type Running } from './driver/launch.ts';

/** What the next menu offers: what can be pressed by its name, what can't in brackets; `press` presses that. */
async function menuAt({ app }: Running, field: Locator, press: string | null = null): Promise<readonly string[]> {
  const shown = app.evaluate(
    ({ BrowserWindow, Menu, webContents }, wanted) =>
      new Promise<readonly string[]>((settle) => {
        const popup = Menu.prototype.popup;
        let offered: readonly string[] = [];
        Menu.prototype.popup = function (this: Electron.Menu) {
          const items = this.items.filter(({ type }) => type !== 'separator');
          offered = items.map(({ label, enabled }) => (enabled ? label : `(${label})`));
          // As the system's menu does: what has the keyboard is what it acts on.
          const [window, contents] = [BrowserWindow.getAllWindows()[0], webContents.getFocusedWebContents()];
          items.find(({ label }) => label === wanted)?.click({}, window, contents);
        };
        // Whoever offers a menu was told of the right click before this.
        const all = webContents.getAllWebContents();
        const clicked = () => {
          Menu.prototype.popup = popup;
          for (const contents of all) contents.off('context-menu', clicked);
          settle(offered);
        };
        for (const contents of all) contents.on('context-menu', clicked);
      }),
    press,
  );
  await field.click({ button: 'right' });
  return shown;
}

test('a right click in a text field offers to cut, copy and paste, and so does a button beside the box', async ({
  start,
}) => {
  const wizard = await inLanguage(await start(), 'en');
  const { running, page, press, words } = wizard;
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('M01234567'));
  expect(await menuAt(running, wizard.heading())).toEqual([]);
  await press(words.look.paste);
  const field = page.getByLabel(words.look.pasteTitle);
  expect(await menuAt(running, field, 'Paste')).toEqual(['(Cut)', '(Copy)', 'Paste', '(Select all)']);
  await expect(field).toHaveValue('M01234567');
  await field.fill('');
  await press(words.look.pasteHere);
  await expect(field).toHaveValue('M01234567');
  await field.selectText();
  expect(await menuAt(running, field, 'Cut')).toEqual(['Cut', 'Copy', 'Paste', 'Select all']);
  await expect(field).toHaveValue('');
});

test('on a foreign page it does, too, in Japanese; a password is only pasted', async ({ startAtPortal }) => {
  const { wizard } = await startAtPortal();
  const { running } = wizard;
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('pasted'));
  const portal = await foreignPage(running.app, ({ pathname }) => /^\/(?:pushcert|IDMSWebAuth)/.test(pathname));
  await portal.evaluate(() => {
    document.body.innerHTML =
      '<input id="name" value="abc"><input id="secret" type="password" value="abc"><p>words</p>';
  });
  expect(await menuAt(running, portal.locator('#name'))).toEqual(['(切り取り)', '(コピー)', '貼り付け', 'すべて選択']);
  expect(await menuAt(running, portal.locator('#secret'))).toEqual(['貼り付け']);
  await portal.locator('p').selectText();
  expect(await menuAt(running, portal.locator('p'))).toEqual(['コピー']);
});
