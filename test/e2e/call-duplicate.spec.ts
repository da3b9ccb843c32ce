// Look-alike rows by telephone: found by what is read out and never proven by it; parked on the way, marked on the
// first page with what to say first, and gone on with from there.
import { expect } from '@playwright/test';
import { textsFor } from '../../core/text/for-flow.ts';
import { beginCall, callersPage, callOf, dayIn, downloaded, newestCase, uuidIn } from './driver/call.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf } from './driver/wizard.ts';

for (const [language, spoken] of [
  ['ja', 'ja'],
  ['en', 'en'],
] as const)
  test(`look-alike rows by telephone, parked and gone on with (${language})`, async ({ start, profile }) => {
    test.setTimeout(300_000);
    const browser = await systemBrowser(profile);
    const running = await start({ env: browser.env });
    await wizardOf(running).atHome();
    const wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    const { page } = wizard;
    try {
      await wizard.beginFlow('duplicate');
      await beginCall(wizard, 'nothing', spoken);
      const guide = callOf(wizard, spoken, 'duplicate');
      await guide.key('customer', '1');
      await guide.hears(['みなと商事', 'M12345678']);
      const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
      await site.openCertificates();
      await guide.key('site-access', '1');
      const uuid = uuidIn(await site.subjectDn());
      const four = uuid.slice(-4);
      await guide.key('registered', '1');
      await guide.hears([four]);
      await page.keyboard.press('1');
      await guide.key('apple-id', '1');
      await guide.key('way-practice', '1');

      const portal = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
      await portal.signIn();
      await guide.key('find-sign-in', '1');
      const right = await portal.findRow(uuid);
      await portal.page
        .getByRole('button', { name: 'i', exact: true })
        .nth(await portal.twinOf(right))
        .click();
      await guide.scene('find-row');

      // Its twin is read out first: another row, and nothing is pressed.
      const twin = uuidIn(await portal.page.locator('tr.panel').innerText());
      expect(twin).not.toBe(uuid);
      await guide.key('find-row', '1');
      await guide.hears([twin.slice(-4)]);
      await page.keyboard.press('1');
      await expect(page.locator('.call-hear .note')).toBeVisible();
      await page.keyboard.press('1');

      // Somebody else calls.
      await page.keyboard.press('Escape');
      await wizard.press(guide.call.park);
      await expect(wizard.heading()).toHaveText(guide.call.resume.heading);
      await page.keyboard.press('Escape');
      await wizard.atHome();
      const { calls, parked } = wizard.words.home;
      const card = page.locator('.case-line').filter({ hasText: parked });
      await expect(page.getByRole('heading', { name: calls.title })).toBeVisible();
      await expect(card).toContainText(calls.go);
      await expect(card).toContainText(calls.first);
      await expect(card).toContainText(
        guide.said.resume.say(
          textsFor(spoken, 'duplicate').frame.jobs.duplicate,
          textsFor(spoken, 'duplicate').duplicate.findRow.page.name,
        ),
      );
      await card.click();
      await expect(wizard.heading()).toHaveText(guide.call.resume.heading);
      await page.keyboard.press('1');

      await guide.key('find-row', '1');
      await guide.hears([four]);
      await page.keyboard.press('1');
      await guide.key('stray', '1');
      // The practice sites have stayed open for the one who is called back.
      const later = siteOf(await callersPage(wizard, browser, profile, 'site', site.page));
      await later.openCertificates();
      await later.issueCsr();
      await guide.key('csr-request', '1');
      await passTime(running, 61_000);
      await guide.key('csr-wait', '1');
      await later.exportCsr();
      const csr = await downloaded(profile, '.csr');
      await guide.key('csr-take', '1');

      const list = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
      await guide.key('portal-sign-in', '1');
      await guide.key('portal-row', '1');
      await guide.hears([four]);
      await page.keyboard.press('1');
      const row = await list.findRow(uuid);
      await guide.key('portal-upload', '1');
      await list.renew(row);
      await list.giveFile(csr);
      await list.upload();
      await list.confirmed();
      await guide.key('renew-form', '1');
      await list.download();
      const pem = await downloaded(profile, '.pem');
      await guide.key('portal-download', '1');
      await list.manage();
      const date = dayIn(await list.row(await list.findRow(uuid)).innerText());
      await guide.key('row-again', '1');
      await guide.hears([four, '', date]);
      await page.keyboard.press('1');
      await guide.key('verdict', '1');
      await later.page.bringToFront();
      await later.openCertificates();
      await guide.key('register-compare', '1');
      await later.giveFile(pem);
      await later.register();
      expect(await later.said()).toContain('登録が完了しました。');
      await guide.key('register', '1');
      await guide.scene('expiry');
      const shown = await newestCase(wizard);
      expect(shown).toMatchObject({ flow: 'duplicate', finished: false, call: { line: 'open', language: spoken } });
    } finally {
      await browser.close();
    }
  });
