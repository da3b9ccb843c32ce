// A customer's own management site beside the steps of a real case, over the real host lists: its address typed once,
// its files in and out by themselves, what it gives out counts as seen there; a sign-in elsewhere goes to the browser.
import { expect } from '@playwright/test';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { languages } from '../../core/contract/wizard.ts';
import { createStandIn, type StandIn } from './driver/apple-stand-in.ts';
import { startAppleTls, type AppleTls } from './driver/apple-tls.ts';
import { foreignPage } from './driver/launch.ts';
import { goOnUnverified, renewInView } from './driver/real-renewal.ts';
import { createSiteStandIn, onSite, signOnHost, siteHost, type SiteStandIn } from './driver/site-stand-in.ts';
import { inLanguage, test as base } from './driver/story.ts';
import type { Wizard } from './driver/wizard.ts';

type World = AppleTls & { readonly standIn: StandIn; readonly site: SiteStandIn; readonly single: { on: boolean } };

const test = base.extend<{ world: World }>({
  world: async ({}, use) => {
    const standIn = createStandIn();
    const site = createSiteStandIn(standIn);
    const elsewhere = createSiteStandIn(standIn, { elsewhere: true });
    const single = { on: false };
    const tls = await startAppleTls(
      (request, response) => {
        if (request.headers.host === siteHost) (single.on ? elsewhere : site).serve(request, response);
        else standIn.portal(request, response);
      },
      [siteHost, signOnHost],
    );
    await use({ ...tls, standIn, site, single });
    await tls.close();
  },
});

/** For real, up to the page where one gets into the management site. */
async function toSite({ words, press, at, page }: Wizard): Promise<void> {
  await press(words.home.real.button);
  await at('customer');
  await page.getByLabel(words.begin.customer.name).fill('テスト商事');
  await press(words.begin.customer.page.primary);
  await at('site-access');
}

async function typeAddress({ words, press, page }: Wizard, typed: string): Promise<void> {
  const { here } = words.begin.siteAccess;
  const field = page.getByLabel(here.label, { exact: true });
  if (!(await field.isVisible())) await press(here.offer);
  await field.fill(typed);
  await press(here.use);
}

const caseNow = ({ page }: Wizard) =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    if (!view.ok) throw new Error(view.error.code);
    return view.value;
  });

for (const language of languages)
  test(`its address is typed once, its files go in and out by themselves, and the next case opens it (${language})`, async ({
    start,
    world,
  }) => {
    test.setTimeout(180_000);
    const running = await start({ switches: world.switches });
    const wizard = await inLanguage(running, language);
    const { words, press, at, page, heading } = wizard;
    const host = page.locator('.host-name');
    await toSite(wizard);

    // What can't be meant is answered in a sentence; a plain name is helped.
    await typeAddress(wizard, `taro:secret@${siteHost}`);
    await expect(page.locator('.field-refused')).toHaveText(words.begin.siteAccess.here.bad['holds-a-name']);
    await typeAddress(wizard, `http://${siteHost}/login`);
    await expect(host).toHaveText(siteHost);
    const shown = await foreignPage(running.app, (url) => url.hostname === siteHost);
    const site = onSite(shown);
    // Nothing of ours is in it.
    expect(
      await shown.evaluate(() => ['wizard', 'require', 'process', 'electron'].filter((name) => name in globalThis)),
    ).toEqual([]);

    await site.signIn();
    await site.exportCertificate();
    await at('registered');
    await expect(heading()).toHaveText(words.begin.registered.found);
    await press(words.begin.registered.page.primary);
    await at('csr-request');
    await site.issue();
    await press(words.request.csrRequest.page.primary);
    await press(words.request.csrWait.atHand);
    await press(words.request.csrWait.atHandYes);
    await at('csr-take');
    await expect(host).toHaveText(siteHost);
    await site.exportRequest();
    await expect(heading()).toHaveText(words.request.csrTake.caution);
    await press(words.request.csrTake.anyway);
    await at('apple-id');
    await press(words.appleId.blank);
    await press(words.appleId.elsewhere.go);
    await at('way');
    await wizard.openIn('view');
    await at('portal');
    await renewInView(await foreignPage(running.app, (url) => url.hostname === 'idmsa.apple.com'));
    await at('verdict');
    await goOnUnverified(wizard);

    // The site is where it was left, and still signed in to: its request once more, then the new certificate.
    await expect(host).toHaveText(siteHost);
    await site.exportRequest();
    await expect(heading()).toHaveText(words.registration.register.page.heading);
    await site.chooseFile();
    await expect.poll(() => site.chosenFile()).toMatch(/\.pem$/);
    await site.register();
    await expect.poll(() => world.site.registered.length).toBe(1);
    await site.exportCertificate();
    await at('site-memo');
    const { proof, state } = await caseNow(wizard);
    expect(proof).toBe('equal');
    expect(state.registered).toMatchObject({ kind: 'file', via: 'view' });

    // Another year: the same company, and nothing is asked.
    await page.reload();
    await wizard.atHome();
    await page.evaluate(async () => {
      const records = await window.wizard.call('records.read', undefined);
      const id = records.ok ? records.value.customers[0]?.id : undefined;
      if (id === undefined) throw new Error('no customer');
      const begun = await window.wizard.call('case.begin', {
        flow: 'renew',
        mode: 'real',
        environment: 'M6',
        trap: null,
        customerId: id,
      });
      if (!begun.ok) throw new Error(begun.error.code);
    });
    await page.reload();
    await wizard.atHome();
    await wizard.resume();
    await at('customer');
    await press(words.begin.customer.page.primary);
    await press(words.begin.customer.openAlready.anew);
    await at('site-access');
    await expect(host).toHaveText(siteHost);
    await expect(wizard.button(words.begin.siteAccess.here.offer)).toHaveCount(0);
    expect(
      world.requests.filter((one) => !/^(mdm\.example\.jp|identity\.apple\.com|idmsa\.apple\.com)\//.test(one)),
    ).toEqual([]);
  });

for (const language of languages)
  test(`a sign-in on another host goes to the browser in one press, and comes back in one (${language})`, async ({
    start,
    world,
    profile,
  }) => {
    const bin = join(profile, 'bin');
    const opened = join(profile, 'opened.txt');
    await mkdir(bin, { recursive: true });
    await writeFile(opened, '');
    await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${opened}'\n`);
    await chmod(join(bin, 'xdg-open'), 0o755);
    world.single.on = true;
    const running = await start({
      switches: world.switches,
      env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    const wizard = await inLanguage(running, language);
    const { words, press, at, page } = wizard;
    const { trouble, browser, elsewhere } = words.beside;
    await toSite(wizard);
    await typeAddress(wizard, `${siteHost}/login`);
    const note = page.locator('.beside .note', { hasText: trouble['site-blocked'].what });
    await expect(note).toContainText(signOnHost);
    await note.getByRole('button', { name: browser }).click();

    // The noted address, and not where the page wanted to go.
    await expect.poll(() => readFile(opened, 'utf8')).toBe(`https://${siteHost}/login\n`);
    await expect(page.locator('.beside')).toHaveCount(0);
    await expect(wizard.button(words.receive.choose)).toBeVisible();
    await at('site-access');
    expect(world.requests.filter((one) => one.startsWith(signOnHost))).toEqual([]);
    // Remembered: nothing is asked when the case is opened anew, and the way back is one press.
    await page.reload();
    await wizard.atHome();
    await wizard.resume();
    await at('site-access');
    await expect(page.locator('.beside')).toHaveCount(0);
    world.single.on = false;
    await press(words.begin.siteAccess.here.offer);
    await expect(page.locator('.host-name')).toHaveText(siteHost);
    const site = onSite(await foreignPage(running.app, (url) => url.hostname === siteHost));
    await site.signIn();
    await site.exportCertificate();
    await at('registered');
    // The same from any later step.
    await page.locator('.view-bar').getByRole('button', { name: browser }).click();
    await expect(page.locator('.beside')).toHaveCount(0);
    await press(elsewhere.browser);
    await expect.poll(() => readFile(opened, 'utf8')).toBe(`https://${siteHost}/login\n`.repeat(3));
    await press(elsewhere.here);
    await expect(page.locator('.host-name')).toHaveText(siteHost);
  });

test('another address is another view: the one that was open never learns it', async ({ start, world }) => {
  const running = await start({ switches: world.switches });
  const wizard = await inLanguage(running, 'ja');
  const { words, press, page } = wizard;
  await toSite(wizard);
  await typeAddress(wizard, `${signOnHost}/login`);
  const first = await foreignPage(running.app, (url) => url.hostname === signOnHost);
  await first.evaluate((host) => {
    location.href = `https://${host}/login`;
  }, siteHost);
  await expect(page.locator('.beside .note')).toContainText(siteHost);
  const gone = first.waitForEvent('close');
  await press(words.begin.siteAccess.here.correct);
  await typeAddress(wizard, `${siteHost}/login`);
  await gone;
  await expect(page.locator('.host-name')).toHaveText(siteHost);
  const second = await foreignPage(running.app, (url) => url.hostname === siteHost);
  await second.evaluate((host) => {
    location.href = `https://${host}/login`;
  }, signOnHost);
  await expect(page.locator('.beside .note')).toContainText(signOnHost);
  expect(new URL(second.url()).hostname).toBe(siteHost);
});
