// What a person does on the practice Apple portal: presses by the labels that the page shows.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { practiceAppleId } from '../../../core/customers/practice-customer.ts';
import { otherAppleId } from '../../../electron/practice/world/environments.ts';
import { click } from './drawn.ts';
import { foreignPage } from './launch.ts';

export async function practicePortal(app: ElectronApplication) {
  const page = await foreignPage(app, (url) => /^\/(pushcert|IDMSWebAuth)/.test(url.pathname));
  return portalOf(page);
}

export function portalOf(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  const inRow = (index: number, name: 'Renew' | 'Revoke' | 'Download') =>
    page.locator('tbody > tr:not(.panel)').nth(index).getByRole('button', { name, exact: true });
  return {
    page,
    signIn: async () => {
      await click(press('Sign In'));
      await click(press('Continue'));
      await expect(page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
    },
    /** Where several are offered: one of them; ends at that account's first page. */
    signInAs: async (account: 'private' | 'ours') => {
      await page.getByRole('radio', { name: account === 'private' ? otherAppleId : practiceAppleId }).check();
      await click(press('Sign In'));
      await click(press('Continue'));
      await expect(press(account === 'private' ? 'Get Started' : 'Create a Certificate')).toBeVisible();
    },
    signOut: async () => {
      await click(press('Sign out'));
      await expect(press('Sign In')).toBeVisible();
    },
    /** The account is locked: nobody gets further. */
    seeLocked: async () => {
      await click(press('Sign In'));
      await expect(page.getByRole('heading', { name: 'Account Locked' })).toBeVisible();
    },
    /** Stands for waiting until tomorrow. */
    nextDay: async () => {
      await click(page.getByRole('button', { name: /It is the next day/ }));
      await expect(press('Sign In')).toBeVisible();
    },
    /** What a row shows: its words, and which buttons it has. */
    row: (index: number) => page.locator('tbody > tr:not(.panel)').nth(index),
    /** An account without certificates: Get Started leads to the list. */
    signInFirst: async () => {
      await click(press('Sign In'));
      await click(press('Continue'));
      await click(press('Get Started'));
      await expect(page.getByRole('heading', { name: 'Certificates for Third-Party Servers' })).toBeVisible();
    },
    create: async () => {
      await click(press('Create a Certificate'));
      await expect(page.getByRole('heading', { name: 'MDM Certificate Agreement' })).toBeVisible();
    },
    agree: async () => {
      await page.getByRole('checkbox').check();
      await click(press('Accept'));
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
        await click(press('i').nth(index));
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
    pressRenew: (index: number) => click(inRow(index, 'Renew')),
    renew: async (index: number) => {
      await click(inRow(index, 'Renew'));
      await expect(page.getByRole('heading', { name: 'Renew Push Certificate' })).toBeVisible();
    },
    /** Both presses: the row's, and the one in the question that follows. */
    revoke: async (index: number) => {
      await click(inRow(index, 'Revoke'));
      await click(page.getByRole('alertdialog').getByRole('button', { name: 'Revoke', exact: true }));
      await expect(page.getByRole('heading', { name: 'Certificate Revoked' })).toBeVisible();
    },
    chooseFile: () => click(page.getByLabel('Vendor-Signed Certificate Signing Request')),
    chosenFile: () =>
      page
        .getByLabel('Vendor-Signed Certificate Signing Request')
        .inputValue()
        .then((value) => value.replace('C:\\fakepath\\', '')),
    giveFile: (file: { name: string; mimeType: string; buffer: Buffer }) =>
      page.getByLabel('Vendor-Signed Certificate Signing Request').setInputFiles(file),
    upload: () => click(press('Upload')),
    confirmed: () => expect(page.getByRole('heading', { name: 'Confirmation' })).toBeVisible(),
    download: () => click(press('Download')),
    downloadRow: (index: number) => click(inRow(index, 'Download')),
    manage: () => click(press('Manage Certificates')),
  };
}
