// A real case up to Apple's page and through it, on the stand-in that answers under Apple's names.
import { expect, type Page } from '@playwright/test';
import type { StandIn } from './apple-stand-in.ts';
import { jumpByFiles } from './jump.ts';
import type { Running } from './launch.ts';
import { siteHost } from './site-stand-in.ts';
import { wizardOf, type Wizard } from './wizard.ts';

export async function toRegistered(running: Running): Promise<Wizard> {
  const wizard = wizardOf(running);
  const { words, press, at } = wizard;
  await wizard.atHome();
  await press(words.home.real.button);
  await at('customer');
  await wizard.page.getByLabel(words.begin.customer.name).fill('テスト商事');
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  return wizard;
}

/**
 * To Apple's page in the view, said through the bridge. The stand-in's chain is of no known authority: the request is
 * accepted all the same.
 */
export async function toPortal(running: Running, standIn: StandIn): Promise<Wizard> {
  const wizard = wizardOf(running);
  const bridge = await jumpByFiles(wizard, standIn, { mode: 'real', name: 'テスト商事', way: 'view' });
  await bridge.open('portal');
  return wizard;
}

/** To the customer's own management site in the view, on a step that awaits no file of it. */
export async function toOwnSite(running: Running, standIn: StandIn): Promise<Wizard> {
  const wizard = wizardOf(running);
  const bridge = await jumpByFiles(wizard, standIn, {
    mode: 'real',
    name: 'テスト商事',
    way: 'view',
    site: `https://${siteHost}/login`,
  });
  await bridge.open('apple-id');
  return wizard;
}

/**
 * The same page after page. The stand-in's chain is of no known authority, so the request is accepted at a second
 * look.
 */
export async function playToPortal(running: Running, standIn: StandIn): Promise<Wizard> {
  const wizard = await toRegistered(running);
  const { words, press, at } = wizard;
  await wizard.drop(standIn.registered);
  await press(words.begin.registered.page.primary);
  await at('csr-request');
  await press(words.request.csrRequest.page.primary);
  await press(words.request.csrWait.atHand);
  await press(words.request.csrWait.atHandYes);
  await at('csr-take');
  await wizard.drop(standIn.csr);
  await expect(wizard.heading()).toHaveText(words.request.csrTake.caution);
  await press(words.request.csrTake.anyway);
  await at('apple-id');
  await press(words.appleId.blank);
  await press(words.appleId.elsewhere.go);
  await at('way');
  await wizard.openIn('view');
  await at('portal');
  return wizard;
}

/** The stand-in's issuer is not known: said with the way on, and gone on with knowingly. */
export async function goOnUnverified({ words, press, at, page, heading }: Wizard): Promise<void> {
  const { judged, verdict } = words;
  await expect(heading()).toHaveText(verdict.answers['needs-attention'].word);
  await expect(page.locator('.verdict-calm')).toHaveText(verdict.reassurances.issuer);
  await expect(page.locator('.verdict-words')).toContainText(verdict.plainly['issuer-unknown'] ?? '');
  await expect(page.locator('.verdict-action')).toHaveText(judged.issuerOpen);
  await press(judged.anyway.open);
  await page.getByText(judged.anyway.agree).click();
  await press(judged.anyway.go);
  await at('register');
}

/** Sign-in, Renew, the CSR handed over, Upload and Download. */
export async function renewInView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign In' }).click();
  await page.getByRole('button', { name: 'Renew' }).click();
  await page.getByLabel('Vendor-Signed Certificate Signing Request').click();
  await expect
    .poll(() => page.getByLabel('Vendor-Signed Certificate Signing Request').inputValue())
    .toMatch(/PushCertificate_SOFTBANK_202611231733\.csr$/);
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.getByRole('button', { name: 'Download' }).click();
}
