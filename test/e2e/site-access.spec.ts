// Nobody gets into the management site (S17): each answer says whom to call and what to say, one may stop there, and
// goes on once it opens.
import { expect } from '@playwright/test';
import { craftCsr } from './driver/crafted.ts';
import { test } from './driver/story.ts';
import { unknownIssuer } from './driver/unknown-issuer.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

test('no sign-in, locked, the company’s own, no menu: each with words to send; the page waits, and goes on', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page, running } = wizard;
  const { siteAccess, customer } = words.begin;
  await wizard.beginFlow('renew', { mode: 'real' });
  await at('customer');
  await page.getByLabel(customer.name).fill('みなと商事');
  await page.getByLabel(customer.mCode).fill('M12345678');
  await press(customer.page.primary);
  await at('site-access');
  // It asks for the certificate; what goes wrong instead stands behind one quiet press.
  await expect(wizard.heading()).toHaveText(siteAccess.output.heading);
  await press(siteAccess.output.cannot);
  const who = siteAccess.who('みなと商事', 'M12345678');
  for (const trouble of ['no-login', 'locked', 'single-sign-on', 'menu-missing'] as const) {
    await wizard.choose(siteAccess.answers[trouble]);
    await press(siteAccess.page.primary);
    await expect(wizard.heading()).toHaveText(siteAccess.troubles[trouble].heading);
    await at('site-access');
    const message = siteAccess.troubles[trouble].say(who);
    await expect(page.locator('.copy-text')).toHaveText(message);
    await expect(page.locator('.contact')).toContainText(siteAccess.troubles[trouble].call);
    await page.locator('.letter').getByRole('button').first().click();
    await expect.poll(() => running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(message);
    if (trouble === 'menu-missing') continue;
    await press(siteAccess.otherAnswer);
    // From there the certificate can be given out after all.
    await press(words.frame.back);
    await expect(wizard.heading()).toHaveText(siteAccess.output.heading);
    await press(siteAccess.output.cannot);
  }
  // Stopped here: the answer is there the next time.
  await page.reload();
  await wizard.atHome();
  await page.locator('.case-line').first().click();
  await expect(wizard.heading()).toHaveText(siteAccess.troubles['menu-missing'].heading);
  await press(siteAccess.enteredNow);
  await at('registered');
});

/** As far as screen 3 of a renewal for real, where the site is in the person's own browser. */
async function toSite(wizard: Wizard): Promise<void> {
  const {
    words: {
      begin: { customer },
    },
    press,
    at,
    page,
  } = wizard;
  await wizard.beginFlow('renew', { mode: 'real' });
  await at('customer');
  await page.getByLabel(customer.name).fill('みなと商事');
  await press(customer.page.primary);
  await at('site-access');
}

test('in the browser way the exported certificate goes in on screen 3, and says that one is in; a request from the upper button is told', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, at, press } = wizard;
  await toSite(wizard);
  await wizard.give([(await craftCsr()).file]);
  await expect(wizard.page.locator('.trap')).toContainText(words.receive.trap.swap.registered);
  await at('site-access');
  await press(words.frame.help.close);
  const { registered, uuid } = await unknownIssuer();
  await wizard.drop(registered);
  await at('registered');
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await expect(wizard.page.locator('.row-card')).toContainText(uuid);
});

test('who is in and can’t export says so, and puts the file in, or goes without, on screen 4; going back is possible before', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, at, press } = wizard;
  const { siteAccess, registered } = words.begin;
  await toSite(wizard);
  await press(siteAccess.output.cannot);
  await expect(wizard.heading()).toHaveText(siteAccess.output.answersHeading);
  await expect(wizard.button(siteAccess.page.primary)).toBeDisabled();
  await press(words.frame.back);
  await expect(wizard.heading()).toHaveText(siteAccess.output.heading);
  await wizard.siteEntered();
  await at('registered');
  await expect(wizard.heading()).toHaveText(registered.page.heading);
  await press(registered.cannot.open);
  await expect(wizard.heading()).toHaveText(registered.cannot.heading);
});
