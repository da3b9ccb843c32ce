// Nobody gets into the management site (S17): each answer says whom to call and what to say, one may stop there, and goes on once it opens.
import { expect } from '@playwright/test';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('no sign-in, locked, the company’s own, no menu: each with words to send; the page waits, and goes on', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page, running } = wizard;
  const { siteAccess, customer } = words.begin;
  await wizard.beginFlow('renew', { mode: 'real' });
  await at('customer');
  await page.getByLabel(customer.name).fill('みなと商事');
  await page.getByLabel(customer.mCode).fill('M12345678');
  await press(customer.page.primary);
  await at('site-access');
  const who = siteAccess.who('みなと商事', 'M12345678');
  for (const trouble of ['no-login', 'locked', 'single-sign-on', 'menu-missing'] as const) {
    await wizard.choose(siteAccess.answers[trouble]);
    await press(siteAccess.page.primary);
    await expect(wizard.heading()).toHaveText(siteAccess.troubles[trouble].heading);
    await at('site-access');
    const message = siteAccess.troubles[trouble].say(who);
    await expect(page.locator('.copy-text')).toHaveText(message);
    await expect(page.locator('.contact')).toContainText(siteAccess.troubles[trouble].call);
    await page.locator('.copy-line').getByRole('button').click();
    await expect.poll(() => running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(message);
    if (trouble !== 'menu-missing') await press(siteAccess.otherAnswer);
  }
  // Stopped here: the answer is there the next time.
  await page.reload();
  await wizard.atHome();
  await page.locator('.case-line').first().click();
  await expect(wizard.heading()).toHaveText(siteAccess.troubles['menu-missing'].heading);
  await press(siteAccess.enteredNow);
  await at('registered');
});
