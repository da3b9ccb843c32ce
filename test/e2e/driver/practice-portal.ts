// What a person does on the practice Apple portal: presses by the labels that the page shows.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { otherAppleId, practiceAppleId } from '../../../electron/practice/world/environments.ts';
import { foreignPage } from './launch.ts';

export async function practicePortal(app: ElectronApplication) {
  const page = await foreignPage(app, (url) => /^\/(pushcert|IDMSWebAuth)/.test(url.pathname));
  return portalOf(page);
}

export function portalOf(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    signIn: async () => {
      await press('Sign In').click();
      await press('Continue').click();
      await expect(page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
    },
    /** Where several are offered: one of them; ends at that account's first page. */
    signInAs: async (account: 'private' | 'ours') => {
      await page.getByRole('radio', { name: account === 'private' ? otherAppleId : practiceAppleId }).check();
      await press('Sign In').click();
      await press('Continue').click();
      await expect(press(account === 'private' ? 'Get Started' : 'Create a Certificate')).toBeVisible();
    },
    signOut: async () => {
      await press('Sign out').click();
      await expect(press('Sign In')).toBeVisible();
    },
    /** The account is locked: nobody gets further. */
    seeLocked: async () => {
      await press('Sign In').click();
      await expect(page.getByRole('heading', { name: 'Account Locked' })).toBeVisible();
    },
    /** Stands for waiting until tomorrow. */
    nextDay: async () => {
      await page.getByRole('button', { name: /It is the next day/ }).click();
      await expect(press('Sign In')).toBeVisible();
    },
    /** What a row shows: its words, and which buttons it has. */
    row: (index: number) => page.locator('tbody > tr:not(.panel)').nth(index),
    /** An account without certificates: Get Started leads to the list. */
    signInFirst: async () => {
      await press('Sign In').click();
      await press('Continue').click();
      await press('Get Started').click();
      await expect(page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
    },
    create: async () => {
      await press('Create a Certificate').click();
      await expect(page.getByRole('heading', { name: 'MDM Certificate Agreement' })).toBeVisible();
    },
    agree: async () => {
      await page.getByRole('checkbox').check();
      await press('Accept').click();
      await expect(page.getByRole('heading', { name: 'Create a New Push Certificate' })).toBeVisible();
    },
    notes: () => page.getByLabel('Notes'),
    /**
     * Opens (i) on one row after the other until the panel shows the APSP's `uuid` (a renewed row has another
     * serial); its index.
     */
    findRow: async (uuid: string, looked: () => void = () => undefined): Promise<number> => {
      const rows = await press('i').count();
      for (let index = 0; index < rows; index += 1) {
        await press('i').nth(index).click();
        await expect(page.getByText('Serial Number :')).toBeVisible();
        looked();
        if (await page.getByText(`CN=APSP:${uuid}`).isVisible()) return index;
      }
      throw new Error(`no row shows ${uuid}`);
    },
    /** The index of a row of the same vendor and date that is not `right`. */
    twinOf: async (right: number): Promise<number> => {
      const rows = page.locator('tbody > tr:not(.panel)');
      const words = async (index: number) =>
        (await rows.nth(index).locator('td').allTextContents()).slice(0, 3).join('|');
      const wanted = await words(right);
      for (let index = 0; index < (await rows.count()); index += 1)
        if (index !== right && (await words(index)) === wanted) return index;
      throw new Error('no twin');
    },
    pressRenew: (index: number) =>
      page.locator('tbody > tr:not(.panel)').nth(index).getByRole('button', { name: 'Renew', exact: true }).click(),
    renew: async (index: number) => {
      await page
        .locator('tbody > tr:not(.panel)')
        .nth(index)
        .getByRole('button', { name: 'Renew', exact: true })
        .click();
      await expect(page.getByRole('heading', { name: 'Renew Push Certificate' })).toBeVisible();
    },
    /** Both presses: the row's, and the one in the question that follows. */
    revoke: async (index: number) => {
      await page
        .locator('tbody > tr:not(.panel)')
        .nth(index)
        .getByRole('button', { name: 'Revoke', exact: true })
        .click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Certificate Revoked' })).toBeVisible();
    },
    chooseFile: () => page.getByLabel('Vendor-Signed Certificate Signing Request').click(),
    chosenFile: () =>
      page
        .getByLabel('Vendor-Signed Certificate Signing Request')
        .inputValue()
        .then((value) => value.replace('C:\\fakepath\\', '')),
    giveFile: (file: { name: string; mimeType: string; buffer: Buffer }) =>
      page.getByLabel('Vendor-Signed Certificate Signing Request').setInputFiles(file),
    upload: () => press('Upload').click(),
    confirmed: () => expect(page.getByRole('heading', { name: 'Confirmation' })).toBeVisible(),
    download: () => press('Download').click(),
    downloadRow: (index: number) =>
      page.locator('tbody > tr:not(.panel)').nth(index).getByRole('button', { name: 'Download', exact: true }).click(),
    manage: () => press('Manage Certificates').click(),
  };
}
