// A renewal and a creation with no press that a person would not need, counted: with Apple's site in the view, or in
// a real browser beside our narrow window.
import { expect, type Locator } from '@playwright/test';
import { textsFor } from '../../../core/text/for-flow.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import { actionCounter, type Counted, type Where } from './actions.ts';
import { foreignPage } from './launch.ts';
import { practiceId } from './flows/create.ts';
import { portalOf, practicePortal } from './practice-portal.ts';
import { findRowByDownload } from './row-by-download.ts';
import { siteOf, sitePaths } from './practice-site.ts';
import type { SystemBrowser } from './system-browser.ts';
import { passTime, type Wizard } from './wizard.ts';

export type CountedFlow = 'renew' | 'create';
export type CountedPlay = {
  readonly flow: CountedFlow;
  /** Null: in the view. */
  readonly browser: SystemBrowser | null;
  /** Called where a story wants to look. */
  readonly on?: Partial<Record<'narrow' | 'row' | 'sent' | 'verdict' | 'left', () => Promise<void>>>;
};

export const portalPaths = (url: URL): boolean => /^\/(pushcert|IDMSWebAuth)/.test(url.pathname);

export async function playCounted(plain: Wizard, { flow, browser, on = {} }: CountedPlay): Promise<Counted> {
  const words = textsFor(plain.language, flow);
  const wizard: Wizard = { ...plain, words };
  const {
    running: { app },
    page,
    press,
  } = wizard;
  const count = actionCounter();
  const at = async (step: StepId) => {
    await wizard.at(step);
    count.step(step);
  };
  const site = async () => {
    const shown = siteOf(await foreignPage(app, (url) => url.hostname === '127.0.0.1' && sitePaths.test(url.pathname)));
    await count.follow(shown.page, 'site', 'by-product');
    return shown;
  };
  const link = async (name: string) => (await site()).page.getByRole('link', { name, exact: true }).click();
  const upperExport = async () =>
    (await site()).page
      .getByRole('region', { name: /CSR情報/ })
      .getByRole('button', { name: 'ファイル出力' })
      .click();
  const reading = () => expect(page.getByText(words.appleId.card.looking)).toHaveCount(0, { timeout: 20_000 });

  /** Where a page asks for a comparison, the person has made one. */
  const byEye = async (where: Where, asks: Locator) => {
    if (await asks.isVisible()) count.compared(where, (await asks.innerText()).slice(0, 60));
  };

  // A creation settles it before the request, a renewal after it.
  const settleAppleId = async () => {
    await at('apple-id');
    await reading();
    await page.getByLabel(words.appleId.field).fill(flow === 'create' ? practiceId : await (await site()).memo());
    await press(words.appleId.check);
  };

  await count.follow(page, 'wizard', 'by-person');
  await wizard.beginFlow(flow);

  await at('customer');
  await press(words.begin.customer.page.primary);
  await at('site-access');
  await (await site()).openCertificates();
  if (flow === 'renew') {
    await (await site()).exportCertificate();
    await at('registered');
    await expect(wizard.heading()).toHaveText(words.begin.registered.found);
    await press(words.begin.registered.page.primary);
  } else {
    await wizard.siteEntered();
    await at('devices-enrolled');
    await wizard.choose(new RegExp(words.creation.devicesEnrolled.answers.none.title));
    await press(words.creation.devicesEnrolled.page.primary);
    await at('apple-id-start');
    await wizard.choose(new RegExp(`^${words.creation.appleIdStart.answers.yes.title} `));
    await press(words.creation.appleIdStart.page.primary);
    await settleAppleId();
  }

  await at('csr-request');
  await (await site()).issueCsr();
  await press(words.request.csrRequest.page.primary);
  await at('csr-wait');
  await expect(page.getByRole('timer')).toBeVisible();
  // The minute passes on both clocks: nobody presses it away.
  await passTime(wizard.running, 61_000);
  await page.evaluate((by) => {
    const mono = performance.now.bind(performance);
    performance.now = () => mono() + by;
  }, 61_000);
  await at('csr-take');
  await link('設定');
  await link('iOS証明書登録');
  await upperExport();
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  await press(words.request.csrTake.page.primary);

  if (flow === 'renew') await settleAppleId();
  await at('way');
  await wizard.openIn(browser ? 'browser' : 'view');
  await at('portal');
  await (browser ? inBrowser(browser) : inView());

  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
  await on.verdict?.();
  await press(words.judged.next.ready);
  await at('register');
  await on.left?.();
  await upperExport();
  await expect(page.getByText(words.registration.register.compare.found.title, { exact: true })).toBeVisible();
  await byEye('site', wizard.button(words.registration.register.compare.same));
  await (await site()).chooseFile();
  await expect.poll(async () => (await site()).chosenFile()).toMatch(/_Certificate( \(\d+\))?\.pem$/);
  await (await site()).register();
  await expect((await site()).page.getByRole('status')).toHaveText('登録が完了しました。');
  await (await site()).exportCertificate();
  if (flow === 'create') {
    await at('site-memo');
    await reading();
    await (await site()).writeMemo(practiceId);
    await press(words.appleId.siteMemo.page.primary);
  }
  await at('devices');
  if (flow === 'create') await (await site()).enrolDevices();
  else await link('デバイス一覧');
  await (await site()).page.getByRole('button', { name: '最新情報に更新' }).click();
  await expect((await site()).page.getByText('更新成功').first()).toBeVisible({ timeout: 20_000 });
  await press(words.afterwards.devices.page.primary);
  await at('collection');
  await (await site()).setCollection();
  await press(words.afterwards.collection.page.primary);
  await at('done');
  return count.result();

  async function inView(): Promise<void> {
    const portal = await practicePortal(app);
    await count.follow(portal.page, 'apple', 'by-product');
    if (flow === 'create') {
      await portal.signInFirst();
      await portal.create();
      await portal.agree();
    } else {
      await portal.signIn();
      const row = await rowByGuidance(portal);
      await byEye('apple', page.locator('.row-same'));
      await portal.renew(row);
    }
    await portal.chooseFile();
    await expect.poll(portal.chosenFile).toMatch(/\.csr$/);
    await portal.upload();
    await portal.confirmed();
    await portal.download();
  }

  /** Opens (i) where the panel beside says so, until it names the row. */
  async function rowByGuidance(portal: ReturnType<typeof portalOf>): Promise<number> {
    let opened = 0;
    for (;;) {
      const advice = await page.evaluate(async () => {
        const state = await window.wizard.call('companion.read', undefined);
        return state.ok ? state.value.advice : null;
      });
      if (advice?.say === 'renew-this') return advice.row - 1;
      if (advice?.say === 'open-info' && advice.row !== opened) {
        opened = advice.row;
        await portal.page
          .getByRole('button', { name: 'i', exact: true })
          .nth(opened - 1)
          .click();
      }
      await page.waitForTimeout(150);
    }
  }

  async function inBrowser(system: SystemBrowser): Promise<void> {
    const {
      browser: own,
      apple: { portal: said },
    } = words;
    const watched = () => expect(page.getByText(own.watch.state.watching('Downloads'))).toBeVisible();
    await press(own.narrow.keep);
    await expect(wizard.button(own.narrow.back)).toBeVisible();
    await on.narrow?.();
    await press(said.browser.open);
    const portal = portalOf(await system.page(portalPaths));
    await count.follow(portal.page, 'apple', 'by-person');
    await expect(wizard.heading()).toHaveText(own.account.heading);
    if (flow === 'create') await portal.signInFirst();
    else await portal.signIn();
    await press(said.next);
    await on.row?.();
    if (flow === 'create') {
      await portal.create();
      await portal.agree();
    } else {
      await page.getByRole('checkbox', { name: own.watch.ask }).check({ force: true });
      await watched();
      const row = await findRowByDownload(wizard, portal);
      await byEye('apple', page.locator('.row-same'));
      await portal.renew(row);
    }
    await press(own.narrow.save);
    await expect(wizard.heading()).toHaveText(own.narrow.send.heading);
    if (flow === 'create') await page.getByRole('checkbox', { name: own.watch.ask }).check({ force: true });
    await watched();
    await on.sent?.();
    const [dialog] = await Promise.all([portal.page.waitForEvent('filechooser'), portal.chooseFile()]);
    // What a person pastes into the dialog: nobody has copied it but the wizard.
    await dialog.setFiles(await app.evaluate(({ clipboard }) => clipboard.readText()));
    await portal.upload();
    await portal.confirmed();
    await portal.download();
  }
}
