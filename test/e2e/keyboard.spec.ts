// The renewal by keyboard alone: Enter goes on, Esc goes back, F6 moves between our frame and the foreign page.
import { expect, type Page } from '@playwright/test';
import { practicePortal } from './driver/practice-portal.ts';
import { practiceSite } from './driver/practice-site.ts';
import { test } from './driver/story.ts';
import { passTime, wizardOf } from './driver/wizard.ts';

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    // A container's text holds everything in it: only what can be pressed has a name here.
    if (!(focused instanceof HTMLElement) || !focused.matches('a, button, input, textarea, select')) return '';
    const label = 'labels' in focused && focused.labels instanceof NodeList ? focused.labels[0]?.textContent : null;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent).replace(/\s+/g, ' ').trim();
  });

/** Tabs until the element of this name has the focus, then presses a key on it: what a person without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  const names: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    const found = await focusedName(page);
    if (typeof name === 'string' ? found === name : name.test(found)) return page.keyboard.press(key);
    names.push(found);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(name)} by Tab: ${[...new Set(names)].join(' | ')}`);
}

test('a whole renewal without a mouse', async ({ start }) => {
  test.setTimeout(120_000);
  const running = await start();
  const wizard = wizardOf(running);
  const { words, at, page } = wizard;
  const enter = () => page.keyboard.press('Enter');
  /** From our frame into the foreign page: its own contents have the keyboard then. */
  const into = async (other: Page) => {
    await page.keyboard.press('F6');
    await expect.poll(() => other.evaluate(() => document.hasFocus())).toBe(true);
  };
  /** And back, by the key that the foreign page must not swallow. */
  const back = async (other: Page) => {
    await other.keyboard.press('F6');
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  };

  await wizard.atHome();
  await tabTo(page, words.home.practice.button);
  await at('customer');
  await enter();
  await at('site-access');
  const site = await practiceSite(running.app);
  await into(site.page);
  await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(site.page, 'ログイン');
  await expect(site.page.getByRole('link', { name: '設定', exact: true })).toBeVisible();
  await tabTo(site.page, '設定');
  await expect(site.page.getByRole('heading', { name: '設定' })).toBeVisible();
  await tabTo(site.page, 'iOS証明書登録');
  await expect(site.page.getByRole('heading', { name: 'iOS証明書登録' })).toBeVisible();
  await back(site.page);
  // Nothing is done there but to give the certificate out: Enter alone goes nowhere.
  await enter();
  await at('site-access');
  await into(site.page);
  // The upper button is before the lower one; Tab passes it by.
  await tabTo(site.page, '登録', 'Tab');
  await tabTo(site.page, 'ファイル出力');
  await at('registered');
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await back(site.page);
  await enter();

  await at('csr-request');
  await into(site.page);
  await tabTo(site.page, 'CSR発行');
  await expect(site.page.getByRole('status')).toBeVisible();
  await passTime(running, 61_000);
  await back(site.page);
  await enter();
  await at('csr-wait');
  await tabTo(page, words.request.csrWait.atHand);
  await tabTo(page, words.request.csrWait.atHandYes);
  await at('csr-take');
  await into(site.page);
  await tabTo(site.page, '設定');
  await expect(site.page.getByRole('heading', { name: '設定' })).toBeVisible();
  await tabTo(site.page, 'iOS証明書登録');
  await expect(site.page.getByRole('heading', { name: 'iOS証明書登録' })).toBeVisible();
  await tabTo(site.page, 'ファイル出力');
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  await back(site.page);
  await enter();

  await at('apple-id');
  await tabTo(page, words.appleId.field, 'Space');
  await page.keyboard.type('mdm-group.practice@example.jp');
  await enter();
  await at('way');
  await tabTo(page, new RegExp(words.apple.way.view.title), 'Space');
  await at('portal');
  const portal = await practicePortal(running.app);
  await expect(portal.page.getByRole('heading', { level: 1 })).toBeVisible();
  await into(portal.page);
  await tabTo(portal.page, 'Sign In');
  await expect(portal.page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await tabTo(portal.page, 'Continue');
  await expect(portal.page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
  await back(portal.page);
  // Esc is the way back: to the step before, and on again. The page beside is kept meanwhile.
  await page.keyboard.press('Escape');
  await at('way');
  await enter();
  await at('portal');
  await into(portal.page);
  // The registered certificate's row is the fifth of the practice account (electron/practice/world/scenario.ts).
  for (let row = 1; row < 5; row += 1) await tabTo(portal.page, 'i', 'Tab');
  await tabTo(portal.page, 'i');
  await wizard.rowKnown();
  // The opened row is where the keyboard goes on from.
  await tabTo(portal.page, 'Renew');
  await expect(portal.page.getByRole('heading', { name: 'Renew Push Certificate' })).toBeVisible();
  await tabTo(portal.page, /Vendor-Signed/);
  await expect.poll(portal.chosenFile).toMatch(/^PushCertificate_.*\.csr$/);
  await tabTo(portal.page, 'Upload');
  await portal.confirmed();
  await tabTo(portal.page, 'Download');
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  await enter();

  await at('register');
  await into(site.page);
  await tabTo(site.page, 'ファイル出力');
  await expect(page.getByText(words.registration.register.compare.found.title, { exact: true })).toBeVisible();
  await tabTo(site.page, /^証明書/);
  await expect.poll(site.chosenFile).toMatch(/_Certificate\.pem$/);
  await tabTo(site.page, '登録');
  await expect(site.page.getByRole('status')).toHaveText('登録が完了しました。');
  await tabTo(site.page, '登録', 'Tab');
  await tabTo(site.page, 'ファイル出力');
  await back(site.page);
  await at('devices');
  await enter();
  await at('collection');
  await enter();
  await at('done');
});

test('Enter and Esc do nothing while an input method composes (W17)', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, at, page } = wizard;
  await wizard.atHome();
  await wizard.press(words.home.real.button);
  await at('customer');
  const field = page.getByLabel(words.begin.customer.name);
  await field.fill('れんしゅう');
  const typed = (key: string, composing: boolean) =>
    field.evaluate(
      (input, event) => {
        const { composing: isComposing, key: name } = event;
        input.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            bubbles: true,
            cancelable: true,
            isComposing,
            keyCode: isComposing ? 229 : 13,
          }),
        );
      },
      { key, composing },
    );
  await field.dispatchEvent('compositionstart');
  await typed('Enter', true);
  await typed('Escape', true);
  await at('customer');
  await field.dispatchEvent('compositionend');
  await typed('Enter', false);
  await at('site-access');
});
