// What stays on this computer: listed, deleted with the memo in the real keychain, and whom to call on the pages that
// go wrong.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { filesHolding } from './driver/disk.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const company = `Kiroku Boeki ${randomUUID().slice(0, 8)}`;
const address = 'mdm-kiroku@example.jp';

/** A practice with files alone, up to the noted Apple ID. */
async function toNoted(wizard: Wizard, uuid: string): Promise<void> {
  const { words, press, at, page } = wizard;
  await wizard.beginFlow('renew');
  await at('customer');
  await page.getByLabel(words.begin.customer.name).fill(company);
  await press(words.begin.customer.page.primary);
  await renewalOf(wizard).registeredAtHand(craftCertificate(uuid, await makeKey(), 345));
  await press(words.begin.registered.page.primary);
  await renewalOf(wizard).csrAtHand((await craftCsr()).file);
  await at('apple-id');
  await page.getByLabel(words.appleId.field).fill(address);
  await press(words.appleId.check);
  await at('way');
  await press(words.frame.back);
}

test('a customer is deleted with every record, file and the memo; asked first, and nothing else goes', async ({
  start,
  profile,
}) => {
  const uuid = randomUUID();
  const running = await start({ size: { width: 1280, height: 800 } });
  const wizard = wizardOf(running);
  const { words, press, page } = wizard;
  await toNoted(wizard, uuid);
  await page.reload();
  await wizard.atHome();
  await press(words.records.open);
  await expect(page.getByText(profile)).toBeVisible();
  expect(await findingsOf(running, 'records')).toEqual([]);
  expect(await layoutOf(running, 'records')).toEqual([]);
  await press(`${words.records.customers.remove} ${company}`);
  await press(words.records.customers.no);
  await expect(page.locator('.records-page').getByText(company)).toBeVisible();
  await press(`${words.records.customers.remove} ${company}`);
  await press(words.records.customers.yes);
  await expect(page.getByText(words.records.customers.done)).toBeVisible();
  await expect(page.getByText(words.records.customers.none)).toBeVisible();
  await press(words.records.close);
  await wizard.atHome();
  await expect(page.getByText(company)).toHaveCount(0);
  await running.close();
  expect(await filesHolding(profile, company)).toEqual([]);
  expect(await filesHolding(profile, uuid)).toEqual([]);

  // The same certificate again: the keychain has nothing to compare with.
  const again = wizardOf(await start());
  await toNoted(again, uuid);
  await expect(again.page.locator('main')).toContainText(words.appleId.found.compared.first);
});

test('whom to call is typed once, outlives a restart, and stands in the help and on error pages', async ({
  start,
  profile,
}) => {
  test.setTimeout(90_000);
  let wizard = wizardOf(await start());
  const { words } = wizard;
  const { contacts } = words.records;
  await wizard.atHome();
  await wizard.press(words.records.open);
  const desk = wizard.page.getByRole('group', { name: contacts.helpDesk });
  await desk.getByLabel(contacts.name).fill('MDM desk');
  await desk.getByLabel(contacts.phone).fill('000-0000-0000');
  await wizard.press(contacts.keep);
  await expect(wizard.page.getByText(contacts.kept)).toBeVisible();
  await wizard.running.close();

  wizard = wizardOf(await start());
  await wizard.beginFlow('renew');
  await wizard.at('customer');
  await wizard.press(words.frame.help.open);
  await expect(wizard.page.locator('.drawer .contact-card')).toContainText('000-0000-0000');
  await wizard.press(words.frame.help.close);

  // Nothing can be saved where the downloads folder should be.
  await wizard.page.reload();
  await renewalOf(wizard).jumpToPortal({ way: 'browser' });
  for (let stage = 0; stage < 2; stage += 1) await wizard.press(words.apple.portal.next);
  await wizard.press(words.browser.rows.anyway);
  await rm(join(profile, 'Downloads'), { recursive: true });
  await writeFile(join(profile, 'Downloads'), '');
  await wizard.press(words.apple.portal.browser.save);
  await expect(wizard.heading()).toHaveText(words.errors.heading);
  await expect(wizard.page.locator('.contact-card')).toContainText('000-0000-0000');
});
