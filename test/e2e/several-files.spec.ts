// Several files at once, and a file that comes while a page waits for something else: each is answered in words.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { languages } from '../../core/contract/wizard.ts';
import { plain } from '../plain.ts';
import { craftCertificate, craftCsr, dayMs } from './driver/crafted.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { passTime, type Wizard } from './driver/wizard.ts';

/** The picture that a person looks at; kept where one is asked for. */
const pictureOf = async (wizard: Wizard, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder) await wizard.page.screenshot({ path: join(folder, `${name}-${wizard.language}.png`) });
};
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

for (const language of languages)
  test(`last year’s file, of the same name as the new one, is called that, and where the new one lies is said (${language})`, async ({
    start,
  }) => {
    const wizard = await inLanguage(await start(), language);
    const { words, page, press, at } = wizard;
    const { apple, browser, judged, receive, verdict } = words;
    const renewal = renewalOf(wizard);
    const uuid = randomUUID();
    const old = craftCertificate(uuid, await makeKey(), 345);
    const { file: csr, key } = await craftCsr();
    await renewal.begin();
    await renewal.customer();
    await renewal.registeredAtHand(old);
    await press(words.begin.registered.page.primary);
    await renewal.csrAtHand(csr);
    await renewal.wayWithoutId('browser');
    await at('portal');
    await press(apple.portal.byHand);
    // The page that asks for the file says which of two it is.
    await expect(page.locator('.page-words')).toContainText(plain(browser.sameName));
    await wizard.give([old]);
    const notice = page.locator('.page-notice');
    const made = words.dates.day(new Date(Date.now() - 345 * dayMs).toISOString());
    await expect(notice).toContainText(plain(browser.rows.late.old(made)));
    await expect(notice).toContainText(plain(browser.rows.late.beside));
    await expect(notice).toContainText('(1)');
    await pictureOf(wizard, 'last-years');
    // A still older one is the verdict's to explain.
    for (const [answer, daysAgo] of [
      ['old-file', 360],
      ['expired', 700],
    ] as const) {
      await wizard.give([craftCertificate(uuid, await makeKey(), daysAgo)]);
      await at('verdict');
      await expect(wizard.heading()).toHaveText(verdict.answers[answer].word);
      await expect(page.locator('.verdict-action')).toContainText('(1)');
      await pictureOf(wizard, answer);
      await press(judged.next[answer]);
      await at('portal');
      await press(apple.portal.byHand);
    }
    // Both at once, the new one first: the old one does not take its place.
    const right = { ...craftCertificate(uuid, key, 0), name: old.name.replace('.pem', ' (1).pem') };
    await wizard.give([right, old]);
    await at('verdict');
    await expect(wizard.heading()).toHaveText(verdict.answers.ready.word);
    await expect(page.getByText(receive.several.used(2, receive.several.name(right.name)))).toBeVisible();
  });
