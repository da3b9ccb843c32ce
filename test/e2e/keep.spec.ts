// The ledger as a whole, in the real app: damaged, one goes back to the safe copy and on; a copy made on one PC is
// taken up on another. Both in both languages, and nothing that was there is ever deleted.
import { expect } from '@playwright/test';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../core/contract/wizard.ts';
import { exchangedScreen, ledgerScreen } from '../../core/flows/steps.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { dropProfile, freshProfile, launch, type Running } from './driver/launch.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const company = 'Hikae Shoji';

async function begin(wizard: Wizard, name: string): Promise<void> {
  await wizard.beginFlow('renew');
  await wizard.at('customer');
  await wizard.page.getByLabel(wizard.words.begin.customer.name).fill(name);
  await wizard.press(wizard.words.begin.customer.page.primary);
  await wizard.siteEntered();
  await wizard.at('registered');
  await wizard.page.reload();
  await wizard.atHome();
}

/** As a failing disk might leave it: a page of the file is noise. */
async function damage(file: string, at = 4096): Promise<Buffer> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4096, 0xab), 0, 4096, at);
  await handle.close();
  return readFile(file);
}

/** What the person chooses in the system's own dialog, which no test can press. */
const choose = ({ app }: Running, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);

const card = ({ page }: Wizard, name: string) => page.locator('.case-line').filter({ hasText: name });
const setAsideIn = async (profile: string) =>
  (await readdir(profile)).filter((name) => /^ledger-set-aside-.*\.sqlite$/.test(name));

for (const language of languages)
  test(`damaged: one press leads back to the safe copy, and the work goes on (${language})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(90_000);
    const before = await start();
    await begin(await inLanguage(before, language), company);
    // Closing makes the safe copy.
    await before.close();
    const harmed = await damage(join(profile, 'ledger.sqlite'));

    const running = await start({ size: { width: 1280, height: 800 } });
    const wizard = wizardOf(running, language);
    const { words, page, press } = wizard;
    const { keeping, errors, frame } = words;
    // Also the language is known, though the ledger can't be read.
    await expect(wizard.heading()).toHaveText(keeping.heading.unreadable);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#screen-number')).toHaveText(frame.screen(ledgerScreen));
    await expect(page.getByText(errors.byCode['ledger-damaged'].what)).toBeVisible();
    await expect(page.locator('main')).toContainText(keeping.copy.holds(1, 1));
    await expect(page.getByText(keeping.back.aside)).toBeVisible();
    expect(await findingsOf(running, 'ledger')).toEqual([]);
    expect(await layoutOf(running, 'ledger')).toEqual([]);
    // Another try changes nothing, and says so.
    await press(errors.again);
    await expect(page.getByRole('alert')).toContainText(keeping.still);

    await press(keeping.back.press);
    await expect(wizard.heading()).toHaveText(keeping.done.back);
    await expect(page.locator('#cover-number')).toHaveText(frame.screen(exchangedScreen));
    const [aside = ''] = await setAsideIn(profile);
    await expect(page.getByText(keeping.done.aside(aside))).toBeVisible();
    expect((await readFile(join(profile, aside))).equals(harmed)).toBe(true);
    expect(await findingsOf(running, 'exchanged')).toEqual([]);
    expect(await layoutOf(running, 'exchanged')).toEqual([]);

    await press(keeping.done.close);
    await wizard.atHome();
    await card(wizard, company).click();
    await wizard.at('registered');
    await running.close();

    const after = wizardOf(await start(), language);
    await after.atHome();
    await expect(card(after, company)).toHaveCount(1);
  });

for (const language of languages)
  test(`a copy made on one PC is taken up on another, whose own ledger is set aside (${language})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(120_000);
    const stick = join(profile, 'USB');
    await mkdir(stick);
    const one = await start();
    const from = await inLanguage(one, language);
    const { keeping, records } = from.words;
    const { elsewhere } = keeping;
    await begin(from, company);
    await from.press(records.open);
    await expect(from.page.getByText(elsewhere.memo)).toBeVisible();
    await choose(one, stick);
    await from.press(elsewhere.make);
    // Its name comes when it is whole.
    await expect.poll(() => readdir(stick)).toEqual([expect.stringMatching(/\.sqlite$/)]);
    const [name = ''] = await readdir(stick);
    await expect(from.page.getByText(elsewhere.made(name, 1, 1))).toBeVisible();
    expect(name).toMatch(language === 'ja' ? /^MDM証明書ナビの控え_/ : /^MDM-Certificate-Wizard-backup_/);
    await one.close();

    const other = await freshProfile();
    const two = await launch({ profile: other, size: { width: 1280, height: 800 } });
    try {
      const to = await inLanguage(two, language);
      await begin(to, 'Sono Ta');
      await to.press(records.open);
      await choose(two, join(stick, name));
      await to.press(elsewhere.take);
      const shown = to.page.getByRole('alert');
      await expect(shown).toContainText(keeping.copy.holds(1, 1));
      await expect(shown).toContainText(keeping.back.aside);
      expect(await findingsOf(two, 'copies')).toEqual([]);
      expect(await layoutOf(two, 'copies')).toEqual([]);
      // Not said: nothing has happened.
      await to.press(elsewhere.cancel);
      expect(await setAsideIn(other)).toEqual([]);
      await to.press(elsewhere.take);
      // The stick is pulled out: it was read already.
      await expect(shown).toContainText(keeping.copy.holds(1, 1));
      await rename(stick, `${stick}-gone`);
      await to.press(elsewhere.press);
      await expect(to.heading()).toHaveText(keeping.done.taken);
      expect(await setAsideIn(other)).toHaveLength(1);
      await to.press(keeping.done.close);
      await to.atHome();
      await expect(card(to, 'Sono Ta')).toHaveCount(0);
      await card(to, company).click();
      await to.at('registered');
    } finally {
      await two.close().catch(() => two.kill());
      await dropProfile(other);
    }
  });

const megabyte = 1024 * 1024;

/** Received files of some 40 MB. */
function fill(file: string): void {
  const database = openBetter(file);
  for (let nth = 0; nth < 4; nth += 1) {
    const bytes = new Uint8Array(randomBytes(10 * megabyte));
    database
      .prepare('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?)')
      .run(createHash('sha256').update(bytes).digest('hex'), bytes.byteLength, bytes);
  }
  database.close();
}

test('a large ledger opens first; what is damaged in it is found beside, and one press leads back (ja)', async ({
  start,
  profile,
}) => {
  test.setTimeout(90_000);
  const before = await start();
  await begin(await inLanguage(before, 'ja'), company);
  await before.close();
  const file = join(profile, 'ledger.sqlite');
  fill(file);
  await damage(file, 20 * megabyte);

  const running = await start({ size: { width: 1280, height: 800 } });
  const { words, page, press, ...wizard } = wizardOf(running, 'ja');
  await expect(wizard.heading()).toHaveText(words.keeping.heading.unreadable);
  await expect(page.getByRole('main').getByText(words.errors.byCode['ledger-damaged'].what)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(words.keeping.copy.holds(1, 1));
  await press(words.keeping.back.press);
  await expect(wizard.heading()).toHaveText(words.keeping.done.back);
  await press(words.keeping.done.close);
  await wizard.atHome();
  await card(wizardOf(running, 'ja'), company).click();
  await wizard.at('registered');
  expect(await setAsideIn(profile)).toHaveLength(1);
});
