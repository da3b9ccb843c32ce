// The renewal with files only: nothing is pressed in a foreign page; files are dropped, chosen and pasted.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('a renewal by drop, choice and paste, with the portal in the system browser', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const renewal = renewalOf(wizard);
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();

  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(craftCertificate(uuid, await makeKey(), 345, 'exported (1).cer'));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await expect(page.locator('.row-card')).toContainText(uuid.slice(-4));
  await press(words.begin.registered.page.primary);

  await at('csr-request');
  await press(words.request.csrRequest.page.primary);
  await at('csr-wait');
  await press(words.request.csrWait.atHand);
  await press(words.request.csrWait.atHandYes);

  await at('csr-take');
  await wizard.give([csr]);
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  await press(words.request.csrTake.page.primary);

  await renewal.wayWithoutId('browser');
  await at('portal');
  await press(words.apple.portal.next);
  await press(words.apple.portal.next);
  await press(words.browser.rows.byEye);
  await expect(page.locator('.row-card')).toContainText(uuid.slice(-4));
  await press(words.apple.portal.next);
  await press(words.apple.portal.browser.save);
  expect(await readFile(await wizard.savedPath(), 'utf8')).toBe(csr.buffer.toString());
  await press(words.apple.portal.next);
  const certificate = craftCertificate(uuid, key, 0);
  await wizard.pasteText(certificate.buffer.toString());

  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
  await press(words.judged.next.ready);
  await at('register');
  // No file of the site's at hand: the names by eye, and after the registration the end date.
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  await press(words.registration.register.besideTold);
  await at('proof');
  await press(words.proof.later);
  await at('expiry');
  await expect(page.locator('.extended')).toBeVisible();
  await press(words.registration.expiry.stillOld);
  await at('register');
  // Right under the heading, where it is seen.
  await expect(page.locator('.page-notice')).toContainText(words.registration.register.notMoved);
  await press(words.registration.register.besideTold);
  // Registered once more: what the site holds is asked once more, too.
  await at('proof');
  await wizard.drop(certificate);
  // By hand it is told and no more: the end date is looked at again.
  await at('expiry');
  await expect(page.locator('.page-notice')).toContainText(words.proof.told.same.title);
  await press(words.registration.expiry.page.primary);
  await at('site-memo');
  await press(words.appleId.siteMemo.later);
  await at('devices');
  await expect(page.getByText(words.proof.same.title)).toHaveCount(0);
  await press(words.afterwards.devices.later);
  await at('collection');
  await press(words.afterwards.collection.later);
  await at('done');
  await expect(page.locator('.left-open')).toContainText(words.afterwards.done.openDevices);
  await expect(page.locator('.left-open')).toContainText(words.afterwards.done.openSiteMemo);
});

test('the registered certificate stated by its topic only can be renewed with that topic', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const renewal = renewalOf(wizard);
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  await renewal.begin();
  await renewal.customer();
  await wizard.siteEntered();
  await at('registered');
  // A file of another certificate came first: the number takes its place only after that was asked.
  await wizard.drop(craftCertificate(randomUUID(), await makeKey(), 345));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  const { insteadOfFile } = words.begin.registered.cannot;
  const toNumber = async () => {
    await press(words.begin.registered.another);
    await press(words.begin.registered.cannot.open);
    await expect(wizard.heading()).toHaveText(insteadOfFile.heading);
  };
  await toNumber();
  await press(insteadOfFile.keep);
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await toNumber();
  await press(insteadOfFile.giveUp);
  await page
    .getByLabel(words.begin.registered.cannot.field)
    .fill(`C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}`);
  await press(words.begin.registered.cannot.use);
  await press(words.begin.registered.page.primary);
  await renewalOf(wizard).csrAtHand(csr);
  await renewal.wayWithoutId('browser');
  await at('portal');
  await press(words.apple.portal.byHand);
  await wizard.drop(craftCertificate(uuid, key, 0));
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
});

test('the certificate in use that nobody had is put in at the verdict, and settles it', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const renewal = renewalOf(wizard);
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  await renewal.begin();
  await renewal.customer();
  await wizard.siteEntered();
  await at('registered');
  await press(words.begin.registered.cannot.open);
  await press(words.begin.registered.cannot.never);
  await press(words.begin.registered.cannot.neverUse);
  await renewalOf(wizard).csrAtHand(csr);
  await renewal.wayWithoutId('browser');
  await at('portal');
  await wizard.drop(craftCertificate(uuid, key, 0));
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['needs-attention'].word);

  await press(words.judged.settle.button);
  await at('registered');
  // Another certificate first, replaced by the right one on the same page.
  await wizard.drop(craftCertificate(randomUUID(), await makeKey(), 345));
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await press(words.begin.registered.another);
  await wizard.drop(craftCertificate(uuid, await makeKey(), 345));
  await expect(page.locator('.row-card')).toContainText(uuid.slice(-4));
  await press(words.begin.registered.page.primary);
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
  await press(words.judged.next.ready);
  await at('register');
});

test('CSR発行 pressed once more: the earlier request is not used any more, and the new one is asked for', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const { csrRequest, csrWait, csrTake } = words.request;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await renewal.registeredAtHand(craftCertificate(randomUUID(), await makeKey(), 345, 'exported.cer'));
  await press(words.begin.registered.page.primary);

  // Last year's file, and the answer that the button was pressed before.
  await at('csr-request');
  await press(csrRequest.already);
  await press(csrRequest.alreadyYes);
  await at('csr-take');
  // The answer can be looked at again, and corrected there.
  await press(words.frame.back);
  await expect(wizard.heading()).toHaveText(csrWait.skipped.heading);
  await press(words.frame.back);
  await expect(wizard.heading()).toHaveText(csrRequest.answered.heading);
  await press(words.frame.backToNow);
  const { file: earlier } = await craftCsr();
  await wizard.give([earlier]);
  await expect(wizard.heading()).toHaveText(csrTake.good);
  await press(csrTake.another);
  await press(csrTake.absent.open);
  await press(csrTake.absent.again);
  await at('csr-wait');
  await press(csrWait.atHand);
  await press(csrWait.atHandYes);

  await at('csr-take');
  await expect(wizard.heading()).toHaveText(csrTake.page.heading);
  await expect(wizard.button(csrTake.page.primary)).toHaveCount(0);
  const { file: newer } = await craftCsr();
  await wizard.give([newer]);
  await expect(wizard.heading()).toHaveText(csrTake.good);
  await expect(page.getByText(csrTake.outdated)).toBeVisible();
  await expect(wizard.button(csrTake.prefer)).toHaveCount(0);
  // The earlier one again: nothing is refused for good, and its page says what it is.
  await press(csrTake.another);
  await wizard.give([earlier]);
  await expect(wizard.heading()).toHaveText(csrTake.caution);
  await expect(page.getByText(words.verdict.reasons['request-before-press']({}))).toBeVisible();
  await press(csrTake.stale.pressed);
  await at('csr-wait');
});
