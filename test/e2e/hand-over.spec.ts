// A company goes from one PC to another in the real app: made and locked there, its five words typed here, the
// difference seen, taken over, and nothing of it twice.
import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../core/contract/wizard.ts';
import { handOverScreen, takeUpScreen } from '../../core/flows/steps.ts';
import { passphraseOf } from '../../core/hand-over/words.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { dropProfile, freshProfile, launch } from './driver/launch.ts';
import { inLanguage, test } from './driver/story.ts';
import { unknownIssuer } from './driver/unknown-issuer.ts';
import type { Wizard } from './driver/wizard.ts';

const company = 'みなと商事';

/** What the app itself has written: the log and the ledger with its copies. */
async function filesOf(profile: string): Promise<readonly string[]> {
  const names = (await readdir(profile, { recursive: true })).filter((name) =>
    /\.(?:sqlite(?:-wal)?|log|txt)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(1);
  return Promise.all(names.map((name) => readFile(join(profile, name), 'utf8')));
}

/** A company with a certificate and a renewal that was begun. */
async function companyWithJob(wizard: Wizard): Promise<void> {
  const { words, press, page } = wizard;
  const { registered } = await unknownIssuer();
  await press(words.week.list);
  await press(words.tables.open);
  await page.locator('.import-page input[type=file]').setInputFiles([
    { ...registered, name: `${company}.pem` },
    { ...registered, name: 'again.pem' },
  ]);
  await press(words.tables.toBoard);
  await page.locator('.board-rows').getByRole('button', { name: company }).first().click();
  await expect(wizard.heading()).toHaveText(company);
  await press(words.customers.page.begin);
  await wizard.at('customer');
  await page.reload();
  await wizard.atHome();
  await press(words.week.list);
  await page.locator('.board-rows').getByRole('button', { name: company }).first().click();
  await expect(wizard.heading()).toHaveText(company);
}

for (const language of languages)
  test(`a company is handed over with five words, and taken up once (${language})`, async ({ start, profile }) => {
    test.setTimeout(240_000);
    const one = await start({ size: { width: 1280, height: 800 } });
    const from = await inLanguage(one, language);
    const { making, taking } = from.words.handOver;
    await companyWithJob(from);
    await from.page.getByText(making.title).click();
    await from.press(making.open);
    await expect(from.page.locator('#cover-number')).toHaveText(from.words.frame.screen(handOverScreen));
    const proposed = from.page.locator('.spoken-words li');
    await expect(proposed).toHaveCount(5);
    const first = await proposed.allInnerTexts();
    await from.press(making.another);
    await expect.poll(() => proposed.allInnerTexts()).not.toEqual(first);
    expect(await findingsOf(one, 'a file to make')).toEqual([]);
    expect(await layoutOf(one, 'a file to make')).toEqual([]);
    const said = await proposed.allInnerTexts();
    await from.press(making.make);
    await expect(from.page.getByText(making.next)).toBeVisible({ timeout: 60_000 });
    expect(await proposed.allInnerTexts()).toEqual(said);
    const [name = ''] = (await readdir(join(profile, 'Downloads'))).filter((file) => file.endsWith('.age'));
    expect(name).toBe(language === 'ja' ? `引き継ぎ_${company}.age` : `Hand-over ${company}.age`);
    const buffer = await readFile(join(profile, 'Downloads', name));
    expect(buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    await one.close();
    // The words are nowhere on this PC: no two of them stand beside each other in what was written.
    const typed = passphraseOf(said.join(' '), () => true).split('-');
    for (const text of await filesOf(profile))
      for (const words of [said, typed])
        for (const [at, word] of words.slice(1).entries())
          expect(text).not.toMatch(new RegExp(`${words[at] ?? ''}[^a-zぁ-ん]{1,6}${word}`));

    const other = await freshProfile();
    const two = await launch({ profile: other, size: { width: 1280, height: 800 } });
    try {
      const to = await inLanguage(two, language);
      const { page, press } = to;
      await to.drop({ name, buffer });
      await expect(page.locator('#cover-number')).toHaveText(to.words.frame.screen(takeUpScreen));
      await expect(to.heading()).toHaveText(taking.heading.words);
      expect(await findingsOf(two, 'words')).toEqual([]);
      expect(await layoutOf(two, 'words')).toEqual([]);
      await page.getByLabel(taking.field).fill(`${said.slice(1).join(' ')} ${said[0] ?? ''}`);
      await press(taking.open);
      await expect(page.getByText(taking.troubles.shut())).toBeVisible({ timeout: 60_000 });

      // A slip of the hand that is no word at all is named, and nothing else is.
      await page.getByLabel(taking.field).fill(`${said.slice(1).join(' ')} xyzzy`);
      await press(taking.open);
      await expect(page.getByText(taking.troubles['unknown-words'](taking.quoted('xyzzy')))).toBeVisible({
        timeout: 60_000,
      });

      await page.getByLabel(taking.field).fill(said.join('　'));
      await page.getByLabel(taking.field).press('Enter');
      await expect(to.heading()).toHaveText(taking.heading.compare, { timeout: 60_000 });
      await expect(page.locator('.take-up')).toContainText(company);
      await expect(page.locator('.take-up')).toContainText(taking.newCompany);
      await expect(page.locator('.take-up .kept-list strong')).toHaveText([taking.stands.new, taking.jobStands.new()]);
      expect(await findingsOf(two, 'what differs')).toEqual([]);
      expect(await layoutOf(two, 'what differs')).toEqual([]);
      await press(taking.take);
      await expect(to.heading()).toHaveText(taking.heading.done, { timeout: 60_000 });
      await expect(page.getByText(taking.taken(1))).toBeVisible();
      await press(taking.company);
      await expect(to.heading()).toHaveText(company);
      await press(to.words.customers.board.close);
      await to.atHome();
      // The job goes on where it was, and the board has the company.
      await expect(page.locator('.case-line').filter({ hasText: company })).toHaveCount(1);
      await press(to.words.week.list);
      await expect(page.locator('.board-rows')).toContainText(company);
      await press(to.words.customers.board.close);
      await to.atHome();

      await to.drop({ name, buffer });
      await page.getByLabel(taking.field).fill(said.join(' '));
      await press(taking.open);
      await expect(to.heading()).toHaveText(taking.heading.nothing, { timeout: 60_000 });
      await expect(to.button(taking.take)).toHaveCount(0);
      await press(taking.back);
      await to.atHome();
      await expect(page.locator('.case-line')).toHaveCount(1);
    } finally {
      await two.close().catch(() => two.kill());
      await dropProfile(other);
    }
  });

test('opening is stopped at once, and another file is asked for its own words', async ({ start }) => {
  test.setTimeout(120_000);
  const wizard = await inLanguage(await start(), 'en');
  const { page, press } = wizard;
  const { taking } = wizard.words.handOver;
  // A sound head that asks for the largest lock there is: it takes long, and is never opened.
  const head = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 20\n';
  const locked = Buffer.from(`${head}${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`, 'latin1');
  await wizard.drop({ name: 'locked.age', buffer: locked });
  await page.getByLabel(taking.field).fill('garden kitchen window umbrella harbour');
  await press(taking.open);
  await press(taking.cancel);
  await expect(page.getByText(taking.cancelled)).toBeVisible();
  await wizard.drop({ name: 'second.age', buffer: locked });
  await expect(page.getByText('second.age')).toBeVisible();
  await expect(page.getByLabel(taking.field)).toHaveValue('');
  await press(taking.back);
  await wizard.atHome();
});
