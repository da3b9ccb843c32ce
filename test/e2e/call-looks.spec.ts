// What the one who guides does beside the script: an earlier step, the usual page with its help, a name typed before
// the call; and what came by mail, which says it better than any voice.
import { expect } from '@playwright/test';
import { beginCall, callersPage, callOf, downloaded, uuidIn } from './driver/call.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf } from './driver/wizard.ts';

test('a call beside an earlier step, the help, and the first page', async ({ start }) => {
  const running = await start();
  const wizard = wizardOf(running);
  const { page, words, press } = wizard;
  const guide = callOf(wizard, 'ja');
  await wizard.atHome();
  await wizard.beginFlow('renew');
  // Typed before anybody called.
  await page.getByLabel(words.begin.customer.name).fill('株式会社みなと商事');
  await beginCall(wizard, 'nothing', 'ja');
  await guide.key('customer', '1');
  await expect(page.getByLabel(guide.call.name.company)).toHaveValue('株式会社みなと商事');
  await page.keyboard.press('Enter');
  await guide.scene('site-access');

  // The usual page and its help; back in the call its page is as wide as the window.
  await press(guide.call.usual);
  await press(words.frame.help.open);
  await press(guide.call.toCall);
  await guide.scene('site-access');
  await expect(page.locator('.drawer')).toHaveCount(0);
  expect(await page.locator('.call-page').evaluate((one) => one.clientWidth / innerWidth)).toBeGreaterThan(0.95);

  await page.keyboard.press('1');
  await guide.key('registered', '1');
  await guide.hears(['デーはちエーゼロ']);
  await page.keyboard.press('1');
  await guide.key('csr-request', '1');
  await passTime(running, 61_000);
  await guide.key('csr-wait', '1');
  await guide.key('csr-take', '1');
  await guide.key('apple-id', '1');
  await guide.key('way-practice', '1');
  await guide.key('portal-sign-in', '1');
  await guide.scene('portal-row');

  // The number in use, from its own step.
  const lookBack = async () => {
    await press(`${words.frame.journey.title} ${await page.locator('.journey-fold .unseen').textContent()}`);
    await page.locator('.journey li').nth(2).getByRole('button').click();
    await expect(page.getByText(guide.call.hear.inUseTold('D8A0'))).toBeVisible();
  };
  await lookBack();
  await press(guide.call.toCall);
  await guide.scene('portal-row');
  await lookBack();
  await press(guide.call.hear.inUse(4));
  await guide.key('in-use-again', '1');
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(683, 700));
  await guide.hears(['ビーデーイーはちエーいち']);
  // The words that tell its digits apart have room.
  const aloud = guide.readBack();
  await expect(aloud).toContainText(guide.said.spelled.b);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(683);
  expect(await aloud.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.screenshot({ path: test.info().outputPath('read-back.png') });
  await page.keyboard.press('1');
  await guide.key('portal-row', '1');
  await guide.hears(['e8a1']);
  await page.keyboard.press('1');
  await guide.key('portal-upload', '1');
  await guide.key('renew-form', '1');
  await guide.key('portal-download', '1');
  await guide.key('row-again', '1');
  // After Download, too: and then it goes on where the number was doubted.
  await guide.hears(['eba1', '', 'Jan 25, 2028']);
  await page.keyboard.press('1');
  await expect(page.getByText(guide.call.hear.refused.again)).toBeVisible();
  await page.keyboard.press('2');
  await guide.key('in-use-again', '1');
  await guide.hears(['eba1']);
  await page.keyboard.press('1');
  await guide.key('row-again', '1');
  await guide.hears(['eba1', '', 'Jan 25, 2028']);
  await page.keyboard.press('1');
  await guide.scene('verdict');
});

test('what comes by mail in a call: both certificates and the request, and nothing is said to be heard alone', async ({
  start,
  profile,
}) => {
  test.setTimeout(240_000);
  const browser = await systemBrowser(profile);
  const running = await start({ env: browser.env });
  const wizard = wizardOf(running);
  const { page, words, press } = wizard;
  const guide = callOf(wizard, 'ja');
  await wizard.atHome();
  try {
    await wizard.beginFlow('renew');
    await beginCall(wizard, 'nothing', 'ja');
    await guide.key('customer', '1');
    await guide.hears(['株式会社みなと商事', '']);
    const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
    await site.openCertificates();
    await guide.key('site-access', '1');
    const uuid = uuidIn(await site.subjectDn());
    const four = uuid.slice(-4);
    await site.exportCertificate();
    const inUse = await downloaded(profile, '.pem');
    await guide.key('registered', '1');
    await guide.hears([four]);
    await page.keyboard.press('1');
    await site.issueCsr();
    await guide.key('csr-request', '1');
    await passTime(running, 61_000);
    await guide.key('csr-wait', '1');
    await site.exportCsr();
    const csr = await downloaded(profile, '.csr');
    await guide.key('csr-take', '1');
    await guide.key('apple-id', '1');
    await guide.key('way-practice', '1');
    const portal = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
    await portal.signIn();
    await guide.key('portal-sign-in', '1');
    const index = await portal.findRow(uuid);
    await guide.key('portal-row', '1');
    await guide.hears([four]);
    await page.keyboard.press('1');
    await portal.renew(index);
    await guide.key('portal-upload', '1');
    await portal.giveFile(csr);
    await portal.upload();
    await portal.confirmed();
    await guide.key('renew-form', '1');
    await portal.download();
    const candidate = await downloaded(profile, '.pem', inUse.name);

    // The file comes by mail: its place is there at once.
    await guide.key('portal-download', '4');
    await expect(page.getByText(words.receive.drop)).toBeVisible();
    await wizard.give([candidate]);
    await guide.scene('verdict-file');
    await expect(page.getByText(guide.call.atMost)).toHaveCount(0);
    await page.keyboard.press('1');

    // The certificate in use was only heard: its place, too, is open.
    await press(words.judged.settle.button);
    await guide.key('registered', '2');
    await expect(page.getByText(words.receive.drop)).toBeVisible();
    await wizard.give([inUse]);
    await press(words.begin.registered.page.primary);
    await guide.key('verdict-file', '1');

    // And so is the request's: nobody is sent for another certificate.
    await expect(page.getByRole('heading', { name: words.judged.request.title })).toBeVisible();
    await expect(wizard.button(words.judged.next['needs-attention'])).toHaveCount(0);
    await wizard.give([csr]);
    await guide.key('csr-file', '1');
    await press(words.request.csrTake.page.primary);
    await guide.key('verdict-file', '1');
    await press(words.judged.next.ready);
    await guide.scene('register-compare');
    await expect(page.getByText(guide.call.atMost)).toHaveCount(0);
    await press(guide.call.park);
    await expect(page.locator('.call-record-text')).toContainText(
      guide.call.record.byFile(guide.call.record.fileAnswers.ready),
    );
  } finally {
    await browser.close();
  }
});
