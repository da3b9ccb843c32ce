// The browser way as people use it: the watched downloads folder, the saved request, which Apple ID is shown, an old
// build.
import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from './driver/crafted.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { tellStray } from './driver/stray.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

const dayMs = 86_400_000;
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? view.value.state : null;
  });

/** Files alone, up to the request's step. */
async function toCsrTake(wizard: Wizard, uuid: string): Promise<void> {
  const { words, press, at } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(craftCertificate(uuid, await makeKey(), 345));
  await press(words.begin.registered.page.primary);
  await at('csr-request');
  await press(words.request.csrRequest.page.primary);
  await press(words.request.csrWait.atHand);
  await press(words.request.csrWait.atHandYes);
  await at('csr-take');
}

async function toBrowser(wizard: Wizard, uuid: string, csr: GivenFile): Promise<void> {
  const { words, press, at } = wizard;
  await toCsrTake(wizard, uuid);
  await wizard.give([csr]);
  await press(words.request.csrTake.page.primary);
  await renewalOf(wizard).wayWithoutId('browser');
  await at('portal');
}

test('the downloads folder is looked at after a yes only, takes what is wanted alone, and touches nothing', async ({
  start,
  profile,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, page, at } = wizard;
  const downloads = join(profile, 'Downloads');
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  const stale = craftCertificate(uuid, key, 1, 'MDM_ stale_Certificate.pem');
  await writeFile(join(downloads, stale.name), stale.buffer);
  await toBrowser(wizard, uuid, csr);
  await press(words.apple.portal.byHand);
  const box = page.getByRole('checkbox', { name: words.browser.watch.ask });
  await expect(box).not.toBeChecked();
  // No yes: a fitting file is left alone.
  const certificate = craftCertificate(uuid, key, 0);
  await writeFile(join(downloads, 'before.pem'), certificate.buffer);
  await page.waitForTimeout(1500);
  await at('portal');

  await rm(join(downloads, 'before.pem'));
  await box.check({ force: true });
  await expect(page.getByText(words.browser.watch.state.watching(basename(downloads)))).toBeVisible();
  // Other kinds, unfinished ones: silence.
  await writeFile(join(downloads, 'minutes.txt'), 'not a certificate');
  await writeFile(join(downloads, 'PushCertificate_other_202611230900.csr'), csr.buffer);
  await writeFile(join(downloads, `${certificate.name}.crdownload`), certificate.buffer);
  await page.waitForTimeout(2500);
  await at('portal');
  await expect(page.locator('.trap')).toHaveCount(0);
  await rename(
    join(downloads, `${certificate.name}.crdownload`),
    join(downloads, 'MDM_ PRACTICE SOFTBANK Corp._Certificate (1).cer'),
  );
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
  expect((await stateOf(page))?.candidate).toMatchObject({
    via: 'folder',
    name: 'MDM_ PRACTICE SOFTBANK Corp._Certificate (1).cer',
  });
  expect((await readdir(downloads)).sort()).toEqual(
    [
      'MDM_ PRACTICE SOFTBANK Corp._Certificate (1).cer',
      stale.name,
      'PushCertificate_other_202611230900.csr',
      'minutes.txt',
    ].sort(),
  );
});

test('the yes is remembered; a file that was set aside does not come back from the folder; another one does', async ({
  start,
  profile,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, page, at } = wizard;
  const downloads = join(profile, 'Downloads');
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  await toBrowser(wizard, uuid, csr);
  await press(words.apple.portal.byHand);
  await page.getByRole('checkbox', { name: words.browser.watch.ask }).check({ force: true });
  await expect(page.getByText(words.browser.watch.state.watching(basename(downloads)))).toBeVisible();
  const wrong = craftCertificate(randomUUID(), key, 0);
  await writeFile(join(downloads, 'wrong.pem'), wrong.buffer);
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['wrong-row'].word);
  await press(words.judged.next['wrong-row']);
  await tellStray(wizard, 'made-by-create');
  await at('portal');
  await writeFile(join(downloads, 'wrong (1).pem'), wrong.buffer);
  // Judged before, it is by now what another row holds: said so, and no second verdict.
  await expect(page.locator('.page-notice')).toContainText(words.browser.rows.looked(1));
  await at('portal');
  await press(words.apple.portal.byHand);
  await expect(page.getByRole('checkbox', { name: words.browser.watch.ask })).toBeChecked();
  await writeFile(join(downloads, 'right.pem.txt'), craftCertificate(uuid, key, 0).buffer);
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
});

test('a downloads folder that is gone is said in words, and the file goes in by hand', async ({ start, profile }) => {
  const wizard = wizardOf(await start());
  const { words, press, page, at } = wizard;
  const downloads = join(profile, 'Downloads');
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  await toBrowser(wizard, uuid, csr);
  await press(words.apple.portal.byHand);
  await page.getByRole('checkbox', { name: words.browser.watch.ask }).check({ force: true });
  await expect(page.getByText(words.browser.watch.state.watching(basename(downloads)))).toBeVisible();
  await rm(downloads, { recursive: true });
  await expect(page.getByText(words.browser.watch.state.missing(downloads))).toBeVisible();
  await wizard.give([craftCertificate(uuid, key, 0)]);
  await at('verdict');
});

test('the request is saved once, never over another file, and as .csr.txt when asked', async ({ start, profile }) => {
  const wizard = wizardOf(await start());
  const { words, press } = wizard;
  const { file: csr } = await craftCsr();
  await toBrowser(wizard, randomUUID(), csr);
  for (let page = 0; page < 2; page += 1) await press(words.apple.portal.next);
  await press(words.browser.rows.anyway);
  await press(words.apple.portal.browser.save);
  const first = await wizard.savedPath();
  expect(first.startsWith(join(profile, 'Downloads'))).toBe(true);
  const resave = async () => {
    await press(words.frame.back);
    await press(words.browser.rows.anyway);
    await press(words.apple.portal.browser.save);
    return wizard.savedPath();
  };
  // The same again: no copy.
  expect(await resave()).toBe(first);
  // Somebody else's file under that name stays as it is.
  await writeFile(first, 'somebody else’s');
  const second = await resave();
  expect(second).toBe(first.replace(/\.csr$/, ' (1).csr'));
  expect(await readFile(first, 'utf8')).toBe('somebody else’s');
  expect(await readFile(second, 'utf8')).toBe(csr.buffer.toString());
  // The way to it is on the clipboard already, before anything is copied by hand.
  expect(await wizard.running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(second);
  await press(words.browser.textCopy.save);
  await expect.poll(wizard.savedPath).toBe(first.replace(/\.csr$/, '.csr.txt'));
  expect(await readFile(first.replace(/\.csr$/, '.csr.txt'), 'utf8')).toBe(csr.buffer.toString());
  await press(words.apple.portal.browser.copyPath);
  expect(await wizard.running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    first.replace(/\.csr$/, '.csr.txt'),
  );
});

test('another Apple ID is shown: a private window is offered in the browser’s own words (S16)', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, page } = wizard;
  const { file: csr } = await craftCsr();
  await toBrowser(wizard, randomUUID(), csr);
  await expect(page.getByText(words.browser.unfit)).toBeVisible();
  await press(words.apple.portal.next);
  await expect(wizard.heading()).toHaveText(words.browser.account.heading);
  await wizard.choose(new RegExp(words.browser.account.answers.other.title));
  await expect(page.getByText(words.browser.account.again)).toBeVisible();
  await expect(page.getByText('InPrivate')).toBeVisible();
});

test('past six months the browser is proposed with the reason; before that the way taken last', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, button, page, at } = wizard;
  const marked = (which: 'view' | 'browser') =>
    page.getByRole('button', { name: words.apple.way[which].title, pressed: true });
  const first = renewalOf(wizard);
  await toCsrTake(wizard, randomUUID());
  await wizard.give([(await craftCsr()).file]);
  await press(words.request.csrTake.page.primary);
  await first.appleIdUnknown();
  await at('way');
  await expect(page.getByRole('button', { name: words.apple.way.view.title })).toBeVisible();
  await expect(marked('view')).toHaveCount(0);
  await expect(marked('browser')).toHaveCount(0);
  await expect(button(words.apple.way.page.primary)).toHaveCount(0);
  await first.way('view');
  await at('portal');
  await press(words.frame.back);
  await expect(marked('view')).toBeVisible();

  // Half a year later, in another case.
  await passTime(wizard.running, 190 * dayMs);
  await page.reload();
  await toCsrTake(wizard, randomUUID());
  await wizard.give([(await craftCsr()).file]);
  // By its name the request was issued half a year ago.
  await press(words.request.csrTake.anyway);
  await first.appleIdUnknown();
  await at('way');
  await expect(marked('browser')).toBeVisible();
  await expect(button(words.apple.way.page.primary)).toBeVisible();
  await expect(page.getByText(words.browser.oldBuild(6))).toBeVisible();
});

test('the window beside the browser is put back by its button, by another way and by leaving; the last choice is remembered', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, button, at, running } = wizard;
  const {
    browser,
    apple: { portal },
  } = words;
  const windowNow = () =>
    running.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return window
        ? { onTop: window.isAlwaysOnTop(), bounds: window.getBounds(), minimum: window.getMinimumSize() }
        : null;
    });
  const before = await windowNow();
  const isBack = () => expect.poll(windowNow).toEqual(before);
  const isNarrow = () => expect.poll(windowNow).toMatchObject({ onTop: true, bounds: { width: 400 } });
  await toBrowser(wizard, randomUUID(), (await craftCsr()).file);

  // The site opens without moving our window, as long as nobody asked for that.
  await press(portal.browser.open);
  await isBack();
  await press(browser.narrow.keep);
  await isNarrow();
  await press(browser.narrow.back);
  await isBack();

  await press(browser.narrow.keep);
  await isNarrow();
  // One stage back, and then out of the step.
  await press(words.frame.back);
  await press(words.frame.back);
  await at('way');
  await isNarrow();
  await wizard.openIn('view');
  await at('portal');
  await isBack();

  // Chosen last time: opening the site is enough.
  await press(words.frame.back);
  await renewalOf(wizard).way('browser');
  await at('portal');
  await isBack();
  await press(portal.browser.open);
  await isNarrow();
  await expect(button(browser.narrow.back)).toBeVisible();
  await wizard.page.reload();
  await wizard.atHome();
  await wizard.page.evaluate(() => window.wizard.call('case.leave', undefined));
  await isBack();
});
