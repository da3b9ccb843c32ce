// One entry of one case's record is damaged: the first page and every other case stand, and it is said where it is. And
// a call that is far too large never leaves our page.
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maxArgumentSize } from '../../core/contract/size.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

const names = ['Kowareta Shoji', 'Buji Shoji'] as const;

/** As a failing disk might leave it, and no page can: the time of entering the site is one that no calendar has. */
function damage(profile: string): void {
  const database = openBetter(join(profile, 'ledger.sqlite'));
  // As an older version left it, which knew of no heads: what is damaged since is told when the case is opened.
  database.exec("DROP TRIGGER facts_stay_same; DELETE FROM case_heads; DELETE FROM settings WHERE key = 'projected'");
  database
    .prepare(
      `UPDATE facts SET at = '2026-99-99T99:99:99.999Z' WHERE kind = 'site-entered' AND case_id IN
      (SELECT case_id FROM facts WHERE kind = 'customer-named' AND json_extract(data, '$.name') = ?)`,
    )
    .run(names[0]);
  database.close();
}

test('one damaged entry harms one case, which says so on its card and its page', async ({ start, profile }) => {
  const before = wizardOf(await start());
  for (const name of names) {
    await before.atHome();
    await before.beginFlow('renew');
    await before.at('customer');
    await before.page.getByLabel(before.words.begin.customer.name).fill(name);
    await before.press(before.words.begin.customer.page.primary);
    await before.siteEntered();
    await before.at('registered');
    await before.page.reload();
  }
  await before.running.close();
  damage(profile);

  const running = await start({ size: { width: 1280, height: 800 } });
  for (const language of ['ja', 'en'] as const) {
    const wizard = await inLanguage(running, language);
    const { words, page } = wizard;
    const card = (name: string) => page.locator('.case-line').filter({ hasText: name });
    await expect(card(names[0])).toContainText(words.home.unreadable);
    await expect(card(names[1])).not.toContainText(words.home.unreadable);
    expect(await findingsOf(running, 'home')).toEqual([]);
    await card(names[0]).click();
    // Without the entry, the case asks again for what it said.
    await wizard.at('site-access');
    await expect(page.getByText(words.frame.unreadable.title(1))).toBeVisible();
    await expect(page.getByText(words.errors.code('3 site-entered'))).toBeVisible();
    expect(await findingsOf(running, 'site-access')).toEqual([]);
    expect(await layoutOf(running, 'site-access')).toEqual([]);
    await page.reload();
    await wizard.atHome();
    await card(names[1]).click();
    await wizard.at('registered');
    await expect(page.getByText(words.frame.unreadable.title(1))).toHaveCount(0);
    await page.reload();
  }
});

test('a call that is far too large is answered in our page, and the main process never hears of it', async ({
  start,
  profile,
}) => {
  const running = await start();
  const wizard = wizardOf(running);
  await wizard.atHome();
  const answers = await wizard.page.evaluate(async (size) => {
    const text = await window.wizard.call('app.copy', { text: 'a'.repeat(size + 1) });
    const bytes = await window.wizard.call('home.look', { name: 'a', bytes: new Uint8Array(size + 1) });
    const small = await window.wizard.call('app.openLink', { link: 'none' } as never);
    return [text, bytes, small].map((answer) => (answer.ok ? 'ok' : answer.error.code));
  }, maxArgumentSize);
  expect(answers).toEqual(['bad-argument', 'file-too-large', 'bad-argument']);
  const log = () => readFile(join(profile, 'logs', 'main.log'), 'utf8').catch(() => '');
  await expect.poll(log, { timeout: 15_000 }).toContain('ipc app.openLink');
  expect(await log()).not.toMatch(/ipc (?:app\.copy|home\.look)/);
});
