// A whole renewal by telephone: our window is the one who guides, with keys alone; the caller's side is a real Chromium
// on the practice sites, and what it shows is what is read out.
import { expect } from '@playwright/test';
import { copyFile } from 'node:fs/promises';
import { recordLength } from '../../core/text/call-record.ts';
import { textsFor } from '../../core/text/for-flow.ts';
import { beginCall, callersPage, callOf, dayIn, downloaded, misheard, newestCase, uuidIn } from './driver/call.ts';
import { bareWords, readPdf, type Pdf } from './driver/pdf.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

/** Words under 14 px, and what reaches beyond the right edge; what a drawn picture says stands beside it as well. */
const tooSmall = ({ page }: Wizard) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.call-page *, .top *')]
      .filter((one) => !one.closest('svg, .unseen, .sketch'))
      .filter((one) => {
        const words = [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
        const small = words && parseFloat(getComputedStyle(one).fontSize) < 14 && one.closest('.call-page');
        return small || one.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((one) => `${one.className} ${one.textContent.slice(0, 20)}`),
  );

/** Points: 9 mm to sign in, the line at the foot above its words, and some air. */
const lineToSign = 35;
const nothingSaid = { by: '', firstPhone: '', secondPhone: '', mailbox: '', passwordPlace: '' };
async function handOverSheet(wizard: Wizard): Promise<Pdf> {
  const { id = '' } = (await newestCase(wizard)) ?? {};
  const made = await wizard.page.evaluate((args) => window.wizard.call('sheet.make', args), {
    wanted: { kind: 'hand-over', caseId: id, said: nothingSaid, address: false },
    language: wizard.language,
  } as const);
  if (!made.ok) throw new Error(made.error.code);
  await copyFile(made.value.path, test.info().outputPath('hand-over.pdf'));
  return readPdf(made.value.path);
}

/** The newest job's company, as its page has it. */
async function linesOfNewest(wizard: Wizard) {
  const { customerId = '' } = (await newestCase(wizard)) ?? {};
  const read = await wizard.page.evaluate((args) => window.wizard.call('customer.read', args), { customerId });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.lines;
}
const isoDay = (printed: string): string => new Date(`${printed} UTC`).toISOString().slice(0, 10);

for (const [language, spoken] of [
  ['ja', 'ja'],
  ['en', 'ja'],
] as const) {
  test(`a whole renewal by telephone, the caller in a real browser, parked and gone on with after a restart (${language}, spoken in ${spoken})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(300_000);
    const browser = await systemBrowser(profile);
    let running = await start({ env: browser.env });
    await wizardOf(running).atHome();
    let wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    try {
      await wizard.beginFlow('renew');
      let guide = callOf(wizard, spoken);
      await beginCall(wizard, 'nothing', spoken);

      await guide.key('customer', '1');
      await guide.hears(['株式会社みなと商事', 'M12345678']);
      const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
      await site.openCertificates();
      await guide.key('site-access', '1');

      // The number as it is heard, with a slip that the read-back shows; then as it is.
      const subject = await site.subjectDn();
      const uuid = uuidIn(subject);
      const four = uuid.slice(-4);
      await guide.key('registered', '1');
      await guide.hears(['0000']);
      await expect(guide.readBack()).toHaveText(
        Array.from('0000', () => textsFor(spoken, 'renew').call.spelled['0']).join(
          textsFor(spoken, 'renew').call.between,
        ),
      );
      await wizard.page.keyboard.press('2');
      // A digit is misheard, and they say yes without listening.
      await guide.hears([misheard(four)]);
      await wizard.page.keyboard.press('1');

      await site.issueCsr();
      await guide.key('csr-request', '1');
      await passTime(running, 61_000);
      await guide.key('csr-wait', '1');
      await site.exportCsr();
      const csr = await downloaded(profile, '.csr');
      await guide.scene('csr-take');

      // Somebody else calls: parked, and gone on with after a restart.
      await wizard.press(guide.call.park);
      await expect(wizard.heading()).toHaveText(guide.call.resume.heading);
      // Meanwhile the caller's own page goes on.
      await wizard.press(wizard.words.frame.toHome);
      await wizard.atHome();
      await site.page.reload();
      await expect(site.page.getByRole('heading', { name: 'iOS証明書登録' })).toBeVisible();
      await running.close();
      running = await start({ env: browser.env });
      wizard = wizardOf(running, language);
      guide = callOf(wizard, spoken);
      await wizard.atHome();
      await expect(wizard.page.getByText(wizard.words.home.parked)).toBeVisible();
      await wizard.resume();
      await expect(wizard.heading()).toHaveText(guide.call.resume.heading);
      await wizard.page.keyboard.press('1');
      await guide.key('csr-take', '1');
      await guide.key('apple-id', '1');
      await guide.key('way-practice', '1');

      const portal = portalOf(await callersPage(wizard, browser, profile, 'apple', site.page));
      await portal.signIn();
      await guide.key('portal-sign-in', '1');
      const index = await portal.findRow(uuid);
      // Half of a small screen, beside a telephone program: nothing is cut, and no word is small.
      await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(683, 700));
      await guide.scene('portal-row');
      await expect.poll(() => wizard.page.evaluate(() => innerWidth)).toBe(683);
      expect(await tooSmall(wizard)).toEqual([]);
      await wizard.page.screenshot({ path: test.info().outputPath('half.png') });
      // A wrong number first: it is said, and Renew is not pressed.
      await guide.key('portal-row', '1');
      await guide.hears(['デーデーデーデー']);
      await wizard.page.keyboard.press('1');
      await expect(wizard.page.locator('.call-hear .note')).toBeVisible();
      await wizard.page.keyboard.press('1');
      // The right row sounds like the number that was misheard: that one is read out once more, then the row.
      await guide.hears([four]);
      await wizard.page.keyboard.press('1');
      await expect(wizard.page.getByText(guide.call.hear.refused.again)).toBeVisible();
      await wizard.page.keyboard.press('2');
      await guide.key('in-use-again', '1');
      await guide.hears([four]);
      await wizard.page.keyboard.press('1');
      await guide.key('portal-row', '1');
      await guide.hears([four]);
      await wizard.page.keyboard.press('1');
      await guide.key('portal-upload', '1');

      await portal.renew(index);
      await portal.giveFile(csr);
      await portal.upload();
      await portal.confirmed();
      await guide.key('renew-form', '1');
      await portal.download();
      const pem = await downloaded(profile, '.pem');
      await guide.key('portal-download', '1');
      await portal.manage();
      const after = await portal.findRow(uuid);
      const end = (await portal.row(after).locator('td').allTextContents()).join(' ');
      const date = dayIn(end);
      // The words stay beside the fields.
      await guide.key('row-again', '1');
      await guide.scene('row-again');
      await guide.hears([four, '', date]);
      await wizard.page.keyboard.press('1');

      // Never more than needs attention, and said so.
      await guide.scene('verdict');
      await expect(wizard.page.getByText(guide.call.verdict.answers['needs-attention'], { exact: true })).toBeVisible();
      await expect(wizard.page.getByText(guide.call.atMost)).toBeVisible();
      await wizard.page.keyboard.press('1');

      const again = siteOf(await callersPage(wizard, browser, profile, 'site', site.page));
      await again.openCertificates();
      await guide.key('register-compare', '1');
      await again.giveFile(pem);
      await again.register();
      expect(await again.said()).toContain('登録が完了しました。');
      await guide.key('register', '1');
      await guide.key('expiry', '1');
      await guide.key('site-memo', '2');
      await guide.key('devices', '1');
      await guide.key('collection', '1');
      await guide.scene('done');
      const record = (await wizard.page.locator('.call-record-text').textContent()) ?? '';
      expect(record.length).toBeLessThanOrEqual(recordLength);
      expect(record).toContain(guide.call.record.told(guide.call.verdict.answers['needs-attention']));
      expect(record).not.toContain(uuid);
      await wizard.page.keyboard.press('1');
      expect(await newestCase(wizard)).toMatchObject({ finished: true, missing: ['proof'] });
      // The company goes by the new end from now on, as it was heard.
      const told = { heard: { end: `${isoDay(date)}T00:00:00Z`, from: 'call', counts: true }, status: 'calm' };
      expect(await linesOfNewest(wizard)).toMatchObject([told]);
      // The sheet for the binder has the most lines where the most was told, and room to sign below them.
      const sheet = await handOverSheet(wizard);
      expect(sheet).toMatchObject({ pages: 1, inTheFoot: [] });
      expect(sheet.aboveTheFoot).toBeGreaterThan(lineToSign);
      expect(sheet.words).toContain(bareWords(wizard.words.sheets.handOver.heard(four)));
    } finally {
      await browser.close();
    }
  });
}
