// The companion beside Apple's page: it says the next action, marks the row once its number is known, and holds
// presses that cost a fleet.
import { expect, type ElectronApplication } from '@playwright/test';
import { portalNote } from '../../core/advice/portal-note.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { test, type StartAtPortal } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/** Every address that a script of ours was brought into, from now on; seen from outside, through Electron itself. */
async function watchScripts(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ webContents }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenScripts: seen });
    const wrap = (contents: Electron.WebContents) => {
      const run = contents.executeJavaScriptInIsolatedWorld.bind(contents);
      contents.executeJavaScriptInIsolatedWorld = (...given) => {
        seen.push(contents.getURL());
        return run(...given);
      };
    };
    for (const contents of webContents.getAllWebContents()) wrap(contents);
  });
  return () => app.evaluate(() => (globalThis as unknown as { seenScripts: readonly string[] }).seenScripts);
}

/** Follows the panel's own advice until it names the row: no eye compares anything. Gives back the row, from 1. */
async function followToRow(wizard: Wizard): Promise<number> {
  const {
    words: { companion },
  } = wizard;
  const portal = await practicePortal(wizard.running.app);
  const rows = Array.from({ length: 20 }, (_, index) => index + 1);
  const named = new RegExp(
    rows.flatMap((row) => [companion.renewThis.heading(row), companion.openInfo.heading(row)]).join('|'),
  );
  for (let presses = 0; presses < 20; presses += 1) {
    await expect(wizard.heading()).toHaveText(named);
    const heading = (await wizard.heading().textContent()) ?? '';
    for (const row of rows) {
      if (heading === companion.renewThis.heading(row)) return row;
      if (heading !== companion.openInfo.heading(row)) continue;
      await portal.page
        .getByRole('button', { name: 'i', exact: true })
        .nth(row - 1)
        .click();
      await expect(wizard.heading()).not.toHaveText(heading);
    }
  }
  throw new Error('the companion named no row');
}

const atList = async ({ wizard, renewal }: Awaited<ReturnType<StartAtPortal>>) => {
  await renewal.signIn();
  await expect(wizard.heading()).not.toHaveText(wizard.words.apple.portal.stages.signIn.heading);
  return { wizard, renewal, portal: await practicePortal(wizard.running.app) };
};

test('the panel follows Apple’s page to the certificate, with no press in it and no comparison by eye (ja)', async ({
  startAtPortal,
}) => {
  const { wizard, renewal, portal } = await atList(await startAtPortal());
  const {
    words: {
      apple: { portal: words },
    },
  } = wizard;
  const row = await followToRow(wizard);
  await expect(portal.page.locator('tbody > tr:not(.panel)').nth(row - 1)).toHaveCSS('outline-style', 'solid');
  await expect(portal.page.getByText(`CN=APSP:${renewal.uuid()}`)).toBeVisible();
  await portal.renew(row - 1);
  await expect(wizard.heading()).toHaveText(words.stages.chooseFile.heading);
  await portal.chooseFile();
  await expect(wizard.heading()).toHaveText(words.stages.upload.heading);
  await portal.upload();
  await portal.confirmed();
  await expect(wizard.heading()).toHaveText(words.stages.download.heading);
  await portal.download();
  await renewal.verdict();
});

test('Create, Revoke and the Renew of another row are held, and only a deliberate second press lets one through (en)', async ({
  startAtPortal,
}) => {
  const { wizard, portal } = await atList(await startAtPortal({ language: 'en' }));
  const {
    words: {
      companion: { held },
    },
    button,
    press,
    page,
  } = wizard;
  const list = portal.page.getByRole('heading', { name: 'Certificates for Third-Party Servers' });
  const create = portal.page.getByRole('button', { name: 'Create a Certificate' });
  const rowButton = (row: number, name: string) =>
    portal.page.locator('tbody > tr:not(.panel)').nth(row).getByRole('button', { name, exact: true });

  await create.click();
  await expect(page.getByRole('alert').filter({ hasText: held.title.create })).toBeVisible();
  await expect(list).toBeVisible();
  await press(held.dismiss);
  await expect(page.getByText(held.title.create)).toHaveCount(0);
  // The keyboard is no way round it.
  await create.focus();
  for (const key of ['Enter', ' ']) {
    await portal.page.keyboard.press(key);
    await expect(page.getByText(held.title.create)).toBeVisible();
    await press(held.dismiss);
    await expect(list).toBeVisible();
    await create.focus();
  }

  await rowButton(0, 'Revoke').click();
  await expect(page.getByText(held.title.revoke)).toBeVisible();
  await expect(button(held.through.create)).toHaveCount(0);
  await expect(portal.page.getByRole('alertdialog')).toHaveCount(0);
  await press(held.dismiss);

  const right = (await followToRow(wizard)) - 1;
  const twin = await portal.twinOf(right);
  await rowButton(twin, 'Renew').click();
  // The heading beside has named the row by now: what is said of this one agrees with it.
  await expect(page.getByRole('alert').filter({ hasText: held.elsewhere })).toBeVisible();
  await expect(list).toBeVisible();
  await press(held.through.renew);
  // Let through is that one press, and no other.
  await create.click();
  await expect(page.getByText(held.title.create)).toBeVisible();
  await press(held.through.create);
  await create.click();
  await expect(portal.page.getByRole('heading', { name: 'MDM Certificate Agreement' })).toBeVisible();
  await expect(wizard.heading()).toHaveText(wizard.words.sightAnswers['creating-by-mistake'].is);
});

test('what was seen of the rows is remembered for the case, and only while the list is the same', async ({
  startAtPortal,
  start,
}) => {
  const { wizard, portal } = await atList(await startAtPortal());
  const row = await followToRow(wizard);
  await portal.page.reload();
  await expect(wizard.heading()).toHaveText(wizard.words.companion.renewThis.heading(row));
  await wizard.running.close();

  const again = wizardOf(await start());
  await again.atHome();
  await again.resume();
  await again.at('portal');
  await (await practicePortal(again.running.app)).signIn();
  await expect(again.heading()).toHaveText(wizard.words.companion.renewThis.heading(row));
});

test('no script of ours goes into a sign-in page; switched off, into none, and nothing is held', async ({
  startAtPortal,
}) => {
  const { wizard } = await startAtPortal();
  const {
    words: { companion, apple },
    press,
    page,
  } = wizard;
  const portal = await practicePortal(wizard.running.app);
  await expect(portal.page.getByRole('heading', { name: 'Sign In' })).toBeVisible();
  const scripts = await watchScripts(wizard.running.app);
  await portal.page.reload();
  await portal.signIn();
  await expect(wizard.heading()).toHaveText(/i/);
  await expect.poll(async () => (await scripts()).length).toBeGreaterThan(0);
  expect((await scripts()).filter((address) => address.includes('/IDMSWebAuth/'))).toEqual([]);

  await press(companion.switchOff);
  await expect(page.getByText(companion.switchOn)).toBeVisible();
  const before = (await scripts()).length;
  await portal.page.reload();
  await portal.create();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect((await scripts()).length).toBe(before);
  await expect(wizard.button(apple.portal.next)).toBeVisible();
});

test('the line for next year goes into an empty Notes field on request, and never over what stands there', async ({
  startAtPortal,
}) => {
  const { wizard, portal } = await atList(await startAtPortal());
  const {
    words: {
      companion: { notes },
    },
    press,
    page,
    button,
  } = wizard;
  const row = await followToRow(wizard);
  await portal.renew(row - 1);
  const field = portal.notes();
  const there = await field.inputValue();
  if (there !== '') {
    await expect(page.getByText(notes.there(there))).toBeVisible();
    await expect(button(notes.fill)).toHaveCount(0);
    await field.fill('');
  }
  await press(notes.fill);
  await expect(field).toHaveValue(/ MDM \d{4}-\d{2}$/);
  await expect(page.getByText(notes.filled)).toBeVisible();
  expect(portalNote(null, '2026-11-25')).toBe('MDM 2026-11');
  await field.fill('M99999999 another');
  await expect(page.getByText(notes.there('M99999999 another'))).toBeVisible();
  await expect(button(notes.fill)).toHaveCount(0);
  // What is there is enough; the line is offered to who asks for it.
  const line = page.locator('.portal-note .copy-text');
  await expect(line).toHaveCount(0);
  await press(notes.add);
  await expect(line).toHaveText(/ MDM \d{4}-\d{2}$/);
});

test('a confirmation that was left without Download is noticed at the list', async ({ startAtPortal }) => {
  const { wizard, renewal, portal } = await atList(await startAtPortal());
  const { companion } = wizard.words;
  const row = await followToRow(wizard);
  await portal.renew(row - 1);
  await renewal.uploadCsr();
  await portal.confirmed();
  await portal.manage();
  await expect(wizard.heading()).toHaveText(companion.downloadRow.heading(row));
});

test('the framed row comes into sight by itself, once: where somebody scrolls after that is theirs', async ({
  startAtPortal,
}) => {
  const { wizard, portal } = await atList(await startAtPortal());
  const framed = portal.page.locator('tbody > tr[style*="outline"]');
  await expect(framed).toHaveCSS('outline-style', 'dashed');
  // A long list: whatever is framed next stands below the window.
  await portal.page.evaluate(() => {
    document.body.style.paddingBlock = '1500px';
    scrollTo(0, 0);
  });
  await expect(framed).not.toBeInViewport();
  await portal.page.waitForTimeout(1500);
  expect(await portal.page.evaluate(() => scrollY)).toBe(0);
  // Pressed without the driver's own scrolling: another row is framed.
  const heading = (await wizard.heading().textContent()) ?? '';
  await framed.getByRole('button', { name: 'i', exact: true }).evaluate((info: HTMLElement) => info.click());
  await expect(wizard.heading()).not.toHaveText(heading);
  await expect(framed).toBeInViewport({ ratio: 0.5 });
});
