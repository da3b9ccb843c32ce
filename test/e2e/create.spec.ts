// The traps of a creation: devices under management already, another environment's request, an open certificate on
// the site, going back and on.
import { expect } from '@playwright/test';
import { craftCsr } from './driver/crafted.ts';
import { creationOf, practiceId } from './driver/flows/create.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('devices that are listed make it a renewal, with a world to renew in', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { press, at, words } = wizard;
  const creation = creationOf(wizard);
  const { devicesEnrolled } = words.creation;
  await creation.begin();
  await creation.customer();
  await creation.siteAccess();
  await at('devices-enrolled');
  await wizard.choose(new RegExp(devicesEnrolled.answers.unknown.title));
  await press(devicesEnrolled.page.primary);
  await expect(wizard.heading()).toHaveText(devicesEnrolled.unknown.heading);
  await press(devicesEnrolled.unknown.now);
  await wizard.choose(new RegExp(devicesEnrolled.answers.some.title));
  await press(devicesEnrolled.page.primary);
  await expect(wizard.heading()).toHaveText(devicesEnrolled.some.heading);
  await press(devicesEnrolled.some.go);
  await at('registered');
  await expect(wizard.page.getByRole('navigation', { name: words.frame.journey.title, exact: true })).toBeVisible();
  await renewalOf(wizard).registered();
  await at('csr-request');
});

test('trap 10, a customer of M5 with a request of M6 is told to ask, never stopped (ja)', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { press, at } = wizard;
  const creation = creationOf(wizard, { environment: 'M5' });
  const { words } = creation;
  await creation.begin();
  await creation.toCsr();
  await at('csr-take');
  await wizard.drop((await craftCsr()).file);
  await expect(wizard.heading()).toHaveText(words.request.csrTake.caution);
  await expect(wizard.page.getByText(/M5/).first()).toBeVisible();
  await press(words.request.csrTake.anyway);
  await at('way');
});

test('the creation on M5, the note offered by its code and without the address; trap 13, three steps back and on again (en)', async ({
  startAtPortal,
}) => {
  test.setTimeout(120_000);
  const { wizard } = await startAtPortal({ flow: 'create', environment: 'M5', language: 'en' });
  const { page, at, press } = wizard;
  const creation = creationOf(wizard);
  const { words } = creation;
  await creation.toUpload();
  const note = page.locator('.portal-note');
  await expect(note.locator('code').first()).toHaveText(/^M00000000 MDM \d{4}-\d{2}$/);
  await expect(note).not.toContainText(practiceId);
  // Back to looking, three times; nothing is lost and the portal is where it was.
  for (const step of ['way', 'csr-take', 'csr-wait'] as const) {
    await press(words.frame.back);
    await at(step);
  }
  await press(words.frame.backToNow);
  await at('portal');
  const renewal = renewalOf({ ...wizard, words });
  await renewal.uploadCsr();
  await renewal.download();
  await creation.verdict();
  await at('register');
});

test('files by hand in the browser way (en), the certificate judged without an earlier one', async ({
  startAtPortal,
}) => {
  const { wizard } = await startAtPortal({ flow: 'create', way: 'browser', language: 'en' });
  const creation = creationOf(wizard);
  const { words } = creation;
  await wizard.at('portal');
  await wizard.press(words.apple.portal.next);
  await wizard.press(words.apple.portal.next);
  await expect(wizard.heading()).toHaveText(words.creation.portal.create.heading);
  await wizard.press(words.apple.portal.next);
  await expect(wizard.page.locator('.portal-note')).toBeVisible();
});

test('a site that says E320 has a certificate already: the creation turns to its renewal', async ({
  startAtPortal,
}) => {
  const { wizard } = await startAtPortal({ flow: 'create' });
  const creation = creationOf(wizard);
  await creation.portal();
  await creation.verdict();
  const { words } = creation;
  await wizard.at('register');
  await wizard.press(words.registration.register.compare.byEye.open);
  await wizard.press(words.registration.register.compare.same);
  await wizard.press(words.registration.register.e320);
  await expect(wizard.heading()).toHaveText(words.registration.register.e320Page.heading);
  await wizard.press(words.registration.register.e320Page.again);
  await wizard.at('registered');
});
