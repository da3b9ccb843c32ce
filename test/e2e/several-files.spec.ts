// Several files at once, and a file that comes while a page waits for something else: each is answered in words.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { passTime } from './driver/wizard.ts';

const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

test('one of several is used and the others are not called wrong; a file during the wait is answered', async ({
  start,
}) => {
  const wizard = await inLanguage(await start(), 'en');
  const { words, page, press, at } = wizard;
  const { receive, begin, request } = words;
  const { several } = receive;
  const renewal = renewalOf(wizard);
  const certificate = craftCertificate(randomUUID(), await makeKey(), 345);
  await renewal.begin();
  await renewal.customer();
  await wizard.siteEntered();
  await at('registered');

  const wrong = [file('a.txt', 'words'), file('b.json', '{"a":1}')];
  await wizard.give(wrong);
  await expect(page.locator('.trap')).toContainText(several.none(2));
  await expect(page.locator('.trap')).toContainText('a.txt');
  await wizard.give([...wrong, certificate, file('c.txt', 'words')]);
  await expect(wizard.heading()).toHaveText(begin.registered.found);
  await expect(page.getByText(several.used(4, several.name(certificate.name)))).toBeVisible();
  await expect(page.locator('.trap')).toHaveCount(0);
  await press(begin.registered.page.primary);
  await at('csr-request');
  await expect(page.getByText(several.used(4, several.name(certificate.name)))).toHaveCount(0);
  await press(request.csrRequest.page.primary);
  await at('csr-wait');

  const { file: csr } = await craftCsr();
  await wizard.drop(csr);
  await expect(page.getByRole('alert')).toContainText(receive.unasked.wait);
  await expect(page.getByRole('alert')).toContainText(csr.name);
  await expect(page).toHaveTitle(`Screen 6 ${request.csrWait.page.heading} – MDM Certificate Wizard`);
  await passTime(wizard.running, 61_000);
  await page.reload();
  await wizard.atHome();
  await wizard.resume();
  await at('csr-take');
  await expect(page.getByText(receive.unasked.title)).toHaveCount(0);
});
