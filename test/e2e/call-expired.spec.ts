// An expired certificate by telephone: Renew is tried first; where Apple won't, nothing is turned to by a key, and the
// weighing has its usual page.
import { expect } from '@playwright/test';
import { beginCall, callersPage, callOf, downloaded, uuidIn } from './driver/call.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf } from './driver/wizard.ts';

for (const [language, spoken] of [
  ['ja', 'en'],
  ['en', 'ja'],
] as const)
  test(`an expired certificate by telephone (${language}, spoken in ${spoken})`, async ({ start, profile }) => {
    test.setTimeout(300_000);
    const browser = await systemBrowser(profile);
    const running = await start({ env: browser.env });
    await wizardOf(running).atHome();
    const wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    const { page } = wizard;
    try {
      await wizard.beginFlow('expired');
      await beginCall(wizard, 'sheet', spoken);
      const guide = callOf(wizard, spoken, 'expired');
      await guide.key('customer', '1');
      await guide.hears(['みなと商事', 'M12345678']);
      // By the sheet's own number, which is the app's.
      await guide.scene('site-access');
      await expect(page.getByText(guide.said.where.sheet(3))).toBeVisible();
      const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
      await site.openCertificates();
      await guide.key('site-access', '1');
      const uuid = uuidIn(await site.subjectDn());
      const four = uuid.slice(-4);
      await guide.key('registered', '1');
      await guide.hears([four]);
      await page.keyboard.press('1');
      await guide.key('expired-first', '1');
      await site.issueCsr();
      await guide.key('csr-request', '1');
      await passTime(running, 61_000);
      await guide.key('csr-wait', '1');
      await site.exportCsr();
      await downloaded(profile, '.csr');
      await guide.key('csr-take', '1');
      await guide.key('apple-id', '1');
      await guide.key('way-practice', '1');
      const portal = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
      await portal.signIn();
      await portal.findRow(uuid);
      await guide.key('portal-sign-in', '1');
      await guide.key('portal-row', '1');
      await guide.hears([four]);
      await page.keyboard.press('1');

      // There is no Renew: first what can be moved, then what it costs; starting over has no key.
      await guide.key('expired-upload', '2');
      await guide.key('moving', '2');
      await guide.scene('weigh');
      await expect(page.locator('.call-answers')).not.toContainText(wizard.words.trouble.weigh.go);
      await guide.key('weigh', '1');
      await expect(wizard.heading()).toHaveText(wizard.words.trouble.weigh.page.heading);
      // Back on the line, and Renew once more.
      await wizard.press(guide.call.toCall);
      await guide.key('weigh', '2');
      await guide.scene('expired-upload');
    } finally {
      await browser.close();
    }
  });
