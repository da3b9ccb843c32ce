// What a person does on the practice management site: presses by the labels that the page shows.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { foreignPage } from './launch.ts';

export const sitePaths = /^\/(login|home|settings|ios-certificate|dashboard-settings|devices|enter)/;

export async function practiceSite(app: ElectronApplication) {
  const page = await foreignPage(app, (url) => url.hostname === '127.0.0.1' && sitePaths.test(url.pathname));
  return siteOf(page);
}

export function siteOf(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  /** Nothing to type: the practice sign-in is filled in; it comes back after a restart and after a while. */
  const signIn = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
    if (await press('ログイン').isVisible()) await press('ログイン').click();
  };
  /** On a loaded machine the practice session may end between two presses: then it is signed in to again. */
  const openSettings = (name: string) =>
    expect(async () => {
      await signIn();
      await page.getByRole('link', { name: '設定', exact: true }).click({ timeout: 5_000 });
      await page.getByRole('link', { name }).click({ timeout: 5_000 });
    }).toPass({ timeout: 90_000 });
  const openCertificates = async () => {
    await openSettings('iOS証明書登録');
    await expect(page.getByRole('heading', { name: 'iOS証明書登録' })).toBeVisible();
  };
  const upper = page.getByRole('region', { name: /CSR情報/ });
  const lower = page.getByRole('region', { name: /証明書情報/ });
  return {
    page,
    openCertificates,
    openDevices: async () => {
      await signIn();
      await page.getByRole('link', { name: 'デバイス一覧' }).click();
      await expect(page.getByRole('heading', { name: 'デバイス一覧' })).toBeVisible();
    },
    issueCsr: async () => {
      await press('CSR発行').click();
      await expect(page.getByRole('status')).toHaveText('登録が完了しました。');
    },
    exportCsr: async () => {
      await openCertificates();
      await upper.getByRole('button', { name: 'ファイル出力' }).click();
    },
    csrName: async () => (await upper.locator('span').first().textContent()) ?? '',
    exportCertificate: () => lower.getByRole('button', { name: 'ファイル出力' }).click(),
    expiry: async () => (await lower.locator('dd').nth(2).textContent()) ?? '',
    subjectDn: async () => (await lower.locator('dd').nth(1).textContent()) ?? '',
    /** Presses the page's own file chooser; who answers it is the app's affair. */
    chooseFile: () => page.getByLabel('証明書', { exact: true }).click(),
    chosenFile: () =>
      page
        .getByLabel('証明書', { exact: true })
        .inputValue()
        .then((value) => value.replace('C:\\fakepath\\', '')),
    giveFile: (file: { name: string; mimeType: string; buffer: Buffer }) =>
      page.getByLabel('証明書', { exact: true }).setInputFiles(file),
    register: () => lower.getByRole('button', { name: '登録' }).first().click(),
    said: async () => (await page.locator('[role=status],[role=alert]').first().textContent()) ?? '',
    /** 使用したApple ID: what stands there, and 編集, type, 登録 of the same line. */
    memo: async () => (await lower.locator('dd').last().locator('span').textContent()) ?? '',
    writeMemo: async (text: string) => {
      await press('編集').click();
      await page.getByLabel('使用したApple ID').fill(text);
      await lower.getByRole('button', { name: '登録' }).last().click();
      await expect(lower.getByText(text, { exact: true })).toBeVisible();
    },
    /** Stands for enrolling the first devices by hand. */
    enrolDevices: async () => {
      await signIn();
      await page.getByRole('link', { name: 'デバイス一覧' }).click();
      await press('練習用iPhoneを2台登録する').click();
      await expect(page.getByText('PRACTICE02')).toBeVisible();
    },
    /** Starting over: some of the devices, from the top, or all of them. */
    deleteDevices: async (which: number | 'all') => {
      await signIn();
      await page.getByRole('link', { name: 'デバイス一覧' }).click();
      const rows = page.locator('tbody tr');
      if (which === 'all') {
        await press('全デバイス削除').click();
        await expect(page.getByText('登録されているデバイスはありません。')).toBeVisible();
        return;
      }
      const before = await rows.count();
      for (let gone = 1; gone <= which; gone += 1) {
        await rows.first().getByRole('button', { name: /削除$/ }).click();
        await expect(rows).toHaveCount(before - gone);
      }
    },
    /** Nothing is registered: there is no certificate to give back. */
    seeEmpty: () => expect(lower.getByRole('button', { name: 'ファイル出力' })).toHaveCount(0),
    updateDevices: async () => {
      await signIn();
      await page.getByRole('link', { name: 'デバイス一覧' }).click();
      await press('最新情報に更新').click();
      await expect(page.getByText('更新成功').first()).toBeVisible({ timeout: 20_000 });
    },
    /** The update of a list whose certificate is revoked: none answers. */
    seeSilence: async () => {
      await signIn();
      await page.getByRole('link', { name: 'デバイス一覧' }).click();
      await press('最新情報に更新').click();
      await expect(page.locator('.mark.waiting')).toHaveCount(0, { timeout: 30_000 });
      await expect(page.locator('.mark.updated')).toHaveCount(0);
      await expect(page.locator('.mark.unreached').first()).toBeVisible();
    },
    setCollection: async () => {
      await openSettings('ダッシュボードの設定');
      await page.getByLabel('あり').check();
      await page.getByLabel('間隔').selectOption('毎日');
      await press('登録').click();
      await expect(page.getByRole('status')).toBeVisible();
    },
  };
}
