// Starting over takes days and several people: killed in the middle, stopped overnight, looked back on; nothing is
// lost and nothing is done twice.
import { expect } from '@playwright/test';
import { creationOf } from './driver/flows/create.ts';
import { startOverOf } from './driver/flows/start-over.ts';
import { practiceSite } from './driver/practice-site.ts';
import { caseNow } from './driver/registered.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

const dayMs = 86_400_000;

async function resume(wizard: Wizard, days: number): Promise<void> {
  await passTime(wizard.running, days * dayMs);
  await wizard.atHome();
  await wizard.page.locator('.case-line').first().click();
}

test('a start-over killed half-way and resumed over days; trap 13, three steps back and on again (ja)', async ({
  start,
}) => {
  test.setTimeout(150_000);
  let wizard = await inLanguage(await start(), 'ja');
  let startOver = startOverOf(wizard);
  const { words } = startOver;
  await startOver.begin();
  await startOver.did('agreed');
  await renewalOf({ ...wizard, words }).siteAnswered();
  await creationOf(wizard).appleIdStart();
  await startOver.did('listed', 'prepared', 'trial');
  await wizard.at('so-deleted');
  await wizard.running.kill();

  wizard = wizardOf(await start(), 'ja');
  startOver = startOverOf(wizard);
  await resume(wizard, 1);
  await wizard.at('so-deleted');
  // The two that were tried are gone, the other five are still there.
  const site = await practiceSite(wizard.running.app);
  await site.openDevices();
  await expect(site.page.locator('tbody tr')).toHaveCount(5);
  await startOver.did('deleted', 'requested');
  await wizard.at('so-vendor');
  await wizard.press(words.startOver.plan);
  await wizard.atHome();
  await wizard.running.close();

  wizard = wizardOf(await start(), 'ja');
  startOver = startOverOf(wizard);
  await resume(wizard, 4);
  await wizard.at('so-vendor');
  await expect(wizard.page.locator('.since')).toContainText(words.startOver.expected.title);
  // Each step keeps who did it, however often it is looked at.
  for (const step of ['requested', 'deleted', 'trial'] as const) {
    await wizard.press(words.frame.back);
    await wizard.at(startOver.page(step));
    await expect(wizard.page.getByLabel(words.startOver.owner, { exact: true })).toHaveValue(startOver.owner(step));
  }
  const before = await caseNow(wizard);
  await wizard.press(words.frame.backToNow);
  await wizard.at('so-vendor');
  expect(await caseNow(wizard)).toEqual(before);
  await startOver.did('vendor-deleted');
  await creationOf(wizard).appleId();
  await wizard.at('csr-request');
  const emptied = await practiceSite(wizard.running.app);
  await emptied.openCertificates();
  await emptied.seeEmpty();
});
