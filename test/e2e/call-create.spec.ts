// A first certificate by telephone: the caller has the app's numbers before them, Apple's site and the management site
// in a real browser; nothing is compared, and nothing is more than told.
import { expect } from '@playwright/test';
import { textsFor } from '../../core/text/for-flow.ts';
import { beginCall, callersPage, callOf, dayIn, downloaded, newestCase, uuidIn } from './driver/call.ts';
import { practiceId } from './driver/flows/create.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf } from './driver/wizard.ts';

for (const [language, spoken] of [
  ['ja', 'ja'],
  ['en', 'en'],
] as const)
  test(`a first certificate by telephone, by the app's numbers (${language})`, async ({ start, profile }) => {
    test.setTimeout(300_000);
    const browser = await systemBrowser(profile);
    const running = await start({ env: browser.env });
    await wizardOf(running).atHome();
    const wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    try {
      await wizard.beginFlow('create');
      // Asked for, closed, and asked for again: the call shows.
      await wizard.press(wizard.words.frame.help.open);
      await wizard.press(wizard.words.call.open);
      await wizard.page.keyboard.press('Escape');
      await beginCall(wizard, 'app', spoken);
      const guide = callOf(wizard, spoken, 'create');
      const { where } = textsFor(spoken, 'create').call;
      await guide.key('customer', '1');
      await guide.hears(['みなと商事', 'M12345678']);

      const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
      await site.openCertificates();
      // By the number that both sides share.
      await guide.scene('site-access');
      await expect(wizard.page.getByText(where.app(3))).toBeVisible();
      await guide.key('site-access', '1');
      await guide.key('devices-enrolled', '1');
      await guide.key('apple-id-start', '1');
      await guide.key('apple-id-use', '1');
      // No password and no code is asked for, and the window is private.
      await guide.scene('apple-id-first');
      await expect(wizard.page.getByText(guide.call.secret)).toBeVisible();
      await guide.key('apple-id-first', '1');

      await site.openCertificates();
      await site.issueCsr();
      await guide.key('csr-request', '1');
      await passTime(running, 61_000);
      await guide.key('csr-wait', '1');
      await site.exportCsr();
      const csr = await downloaded(profile, '.csr');
      await guide.key('csr-take', '1');
      await guide.key('way-practice', '1');

      const portal = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
      await guide.key('made-sign-in', '1');
      await portal.signInFirst();
      await portal.create();
      await guide.key('made-row', '1');
      await portal.agree();
      await guide.key('made-terms', '1');
      await portal.giveFile(csr);
      await portal.upload();
      await portal.confirmed();
      await guide.key('made-upload', '1');
      await portal.download();
      const pem = await downloaded(profile, '.pem');
      await guide.key('made-download', '1');
      await portal.manage();
      await portal.page.getByRole('button', { name: 'i', exact: true }).first().click();
      const panel = portal.page.locator('tr.panel');
      await expect(panel).toBeVisible();
      const four = uuidIn(await panel.innerText()).slice(-4);
      const date = dayIn(await portal.row(0).innerText());
      await guide.key('made-again', '1');
      await guide.hears([four, '', date]);
      await wizard.page.keyboard.press('1');

      await guide.scene('verdict-made');
      await expect(wizard.page.getByText(guide.call.verdict.answers['needs-attention'], { exact: true })).toBeVisible();
      await expect(wizard.page.getByText(guide.call.verdict.open['nothing-before'], { exact: true })).toBeVisible();
      await guide.key('verdict-made', '1');
      const again = siteOf(await callersPage(wizard, browser, profile, 'site', site.page));
      await again.openCertificates();
      await guide.key('register-compare', '1');
      await again.giveFile(pem);
      await again.register();
      expect(await again.said()).toContain('登録が完了しました。');
      await guide.key('register', '1');
      await guide.key('expiry', '1');
      await again.writeMemo(practiceId);
      await guide.key('site-memo', '2');
      await again.enrolDevices();
      await again.updateDevices();
      await guide.key('devices', '1');
      await guide.key('collection', '1');
      await guide.key('done', '1');
      expect(await newestCase(wizard)).toMatchObject({ flow: 'create', finished: true, missing: ['proof'] });

      // Hung up: the record stays with the job.
      await wizard.press(guide.call.scenes.done.answers.end);
      await wizard.press(wizard.words.frame.help.open);
      await wizard.press(guide.call.openRecord);
      await expect(wizard.heading()).toHaveText(guide.call.record.heading);
      await expect(wizard.page.locator('.call-record-text')).toContainText(four.toUpperCase());
    } finally {
      await browser.close();
    }
  });
