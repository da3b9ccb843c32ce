// The beginnings that the plays of the lessons share, each from a lesson's first page to where its trouble shows.
import { expect } from '@playwright/test';
import { practicePortal } from './practice-portal.ts';
import { practiceSite } from './practice-site.ts';
import { renewalOf } from './renewal.ts';
import { troubleOf } from './trouble.ts';
import type { Wizard } from './wizard.ts';

/** From the first page over the request's minute. */
export async function toRequest(wizard: Wizard) {
  const renewal = renewalOf(wizard);
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await renewal.csrRequest();
  await renewal.csrWait();
  await wizard.at('csr-take');
  return renewal;
}

/** The minute was long enough to be signed out at the site. */
export async function toSignedOut(wizard: Wizard) {
  const renewal = await toRequest(wizard);
  const site = await practiceSite(wizard.running.app);
  await site.page.getByRole('link', { name: '設定', exact: true }).click();
  await expect(site.page.getByRole('button', { name: 'ログイン', exact: true })).toBeVisible();
  return { renewal, site };
}

/** From the first page to a request whose signature has ended, as the page says. */
export async function toExpiredSignature(wizard: Wizard) {
  await toRequest(wizard);
  const site = await practiceSite(wizard.running.app);
  await site.exportCsr();
  await expect(wizard.page.getByText(wizard.words.verdict.requestAnswers.expired.action).first()).toBeVisible();
  return site;
}

export async function toPortal(wizard: Wizard) {
  const renewal = renewalOf(wizard);
  await renewal.toPortal();
  await wizard.at('portal');
  return { renewal, portal: await practicePortal(wizard.running.app) };
}

/** Renewed, and a `.json` came in place of the certificate; back at the list. */
export async function toJson(wizard: Wizard) {
  const { renewal, portal } = await toPortal(wizard);
  await renewal.signIn();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await expect(wizard.page.locator('.trap')).toContainText(wizard.words.verdict.kinds.json);
  await portal.page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(wizard.heading()).toHaveText(wizard.words.companion.downloadRow.heading(5));
  return { renewal, portal };
}

/** Locked, told so, and at the way out that ends with a wait. */
export async function toRecovery(wizard: Wizard) {
  const { renewal, portal } = await toPortal(wizard);
  await portal.seeLocked();
  await wizard.press(wizard.words.trouble.cannotSignIn);
  const trouble = troubleOf(wizard);
  await trouble.kind('locked');
  return { renewal, trouble };
}

/** Weighed, marked as meant, and turned to. */
export async function startOver(wizard: Wizard) {
  const trouble = troubleOf(wizard);
  await trouble.moving('none');
  await trouble.count(300);
  await trouble.startOver('weigh', wizard.words.trouble.weigh.go);
  await wizard.at('so-agreed');
}
