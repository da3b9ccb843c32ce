// A whole renewal by telephone: our window is the one who guides, with keys alone; the caller's side is a real Chromium
// on the practice sites, and what it shows is what is read out.
import { expect, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordLength } from '../../core/text/call-record.ts';
import { textsFor } from '../../core/text/for-flow.ts';
import type { SceneId } from '../../core/call/script.ts';
import { portalOf } from './driver/practice-portal.ts';
import { siteOf } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { systemBrowser, type SystemBrowser } from './driver/system-browser.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

/** What the one at the telephone sees and presses. */
function callOf({ page, words, language }: Wizard, spoken: 'ja' | 'en') {
  const { call } = textsFor(language, 'renew');
  const said = textsFor(spoken, 'renew').call;
  const scene = (id: SceneId) => expect(page.getByText(said.scenes[id].ask, { exact: true })).toBeVisible();
  return {
    call,
    words,
    scene,
    key: async (id: SceneId, key: string) => {
      await scene(id);
      await page.keyboard.press(key);
    },
    hears: async (values: readonly string[]) => {
      for (const [at, value] of values.entries()) {
        if (at > 0) await page.keyboard.press('Tab');
        await page.keyboard.insertText(value);
      }
      await page.keyboard.press('Enter');
    },
    readBack: () => page.locator('.call-said').last(),
  };
}

/** What the system's browser was asked to open, oldest first. */
const addressesIn = async (profile: string): Promise<readonly string[]> =>
  (await readFile(join(profile, 'system-browser', 'opened'), 'utf8').catch(() => ''))
    .split('\n')
    .filter((one) => one !== '');

/** Where the caller's browser is sent: the practice site or Apple's stand-in. In an open browser it is a tab. */
async function callersPage(
  { page }: Wizard,
  browser: SystemBrowser,
  profile: string,
  place: 'site' | 'apple',
  open: Page | null,
): Promise<Page> {
  const before = (await addressesIn(profile)).length;
  const opened = await page.evaluate(async (where) => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    return (await window.wizard.call('case.openInBrowser', { caseId, place: where })).ok;
  }, place);
  expect(opened).toBe(true);
  // The system's program writes it down in its own time.
  await expect.poll(async () => (await addressesIn(profile)).length).toBeGreaterThan(before);
  const address = (await addressesIn(profile)).at(-1) ?? '';
  if (!open) return browser.page((url) => url.origin === new URL(address).origin);
  const tab = await open.context().newPage();
  await tab.goto(address);
  return tab;
}

async function downloaded(
  profile: string,
  ending: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const folder = join(profile, 'Downloads');
  let name: string | undefined;
  await expect
    .poll(async () => {
      name = (await readdir(folder).catch(() => [])).find((one) => one.endsWith(ending));
      return name;
    })
    .toBeDefined();
  return {
    name: name ?? '',
    mimeType: 'application/octet-stream',
    buffer: await readFile(join(folder, name ?? '')),
  };
}

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
      await wizard.press(wizard.words.frame.help.open);
      await wizard.press(guide.call.open);
      await wizard.page
        .getByRole('radiogroup', { name: guide.call.begin.language })
        .getByRole('radio', { name: wizard.words.frame.languages[spoken] })
        .check({ force: true });
      await wizard.heading().click();
      await wizard.page.keyboard.press('3');

      await guide.key('customer', '1');
      await guide.hears(['株式会社みなと商事', 'M12345678']);
      const site = siteOf(await callersPage(wizard, browser, profile, 'site', null));
      await site.openCertificates();
      await guide.key('site-access', '1');

      // The number as it is heard, with a slip that the read-back shows; then as it is.
      const subject = await site.subjectDn();
      const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(subject)?.[0].toLowerCase() ?? '';
      const four = uuid.slice(-4);
      await guide.key('registered', '1');
      await guide.hears(['0000']);
      await expect(guide.readBack()).toHaveText(
        Array.from('0000', () => textsFor(spoken, 'renew').call.spelled['0']).join(
          textsFor(spoken, 'renew').call.between,
        ),
      );
      await wizard.page.keyboard.press('2');
      await guide.hears([four]);
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
      await guide.key('way', '1');

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
      await guide.hears([four]);
      await wizard.page.keyboard.press('1');
      await guide.scene('portal-upload');

      await portal.renew(index);
      await portal.giveFile(csr);
      await portal.upload();
      await portal.confirmed();
      await guide.key('portal-upload', '1');
      await portal.download();
      const pem = await downloaded(profile, '.pem');
      await portal.manage();
      const after = await portal.findRow(uuid);
      const end = (await portal.row(after).locator('td').allTextContents()).join(' ');
      const date = /[A-Z][a-z]{2} \d{1,2}, \d{4}/.exec(end)?.[0] ?? '';
      await guide.key('portal-download', '1');
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
      expect(record).toContain(guide.call.record.told);
      expect(record).not.toContain(uuid);
      await wizard.page.keyboard.press('1');
      const ended = await wizard.page.evaluate(async () => {
        const cases = await window.wizard.call('home.cases', undefined);
        return cases.ok ? cases.value[0] : null;
      });
      expect(ended).toMatchObject({ finished: true, missing: ['proof'] });
    } finally {
      await browser.close();
    }
  });
}
