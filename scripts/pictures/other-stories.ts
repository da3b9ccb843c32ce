// The faces that the main story never shows: real cases, the portal in the system browser, a certificate in use that
// nobody has.
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from '../../test/e2e/driver/crafted.ts';
import { practiceSite } from '../../test/e2e/driver/practice-site.ts';
import { renewalOf } from '../../test/e2e/driver/renewal.ts';
import { unknownIssuer } from '../../test/e2e/driver/unknown-issuer.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';
import { homeMadeFile } from './sample-files.ts';
import { takeCrash } from './view-troubles.ts';

/** A practice without the certificate in use: something stays unknown up to the verdict. */
export async function takeUnknownRow(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, at, page } = wizard;
  const renewal = renewalOf(wizard);
  const { file: csr, key } = await craftCsr();
  await renewal.begin();
  await press(words.begin.customer.page.primary);
  await at('site-access');
  await wizard.siteEntered();
  await at('registered');
  const { cannot } = words.begin.registered;
  await press(cannot.open);
  await press(cannot.never);
  await press(cannot.neverUse);
  await renewalOf(wizard).csrAtHand(csr);
  await renewal.wayWithoutId('browser');
  await at('portal');
  await press(words.apple.portal.next);
  await press(words.apple.portal.next);
  await take('renew-portal-browser-row-unknown');
  await press(words.apple.portal.byHand);
  await wizard.give([craftCertificate(randomUUID(), key, 0)]);
  await at('verdict');
  await take('renew-verdict-needs-attention');
  await press(words.judged.anyway.open);
  await take('renew-verdict-anyway');
  await page.getByRole('checkbox').check({ force: true });
  await press(words.judged.anyway.go);
  await at('register');
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  await press(words.registration.register.besideTold);
  await press(words.proof.later);
  await at('expiry');
  await take('renew-expiry-unknown');
  await press(words.registration.expiry.page.primary);
  await at('site-memo');
  await take('renew-site-memo-unknown');
  await press(words.appleId.siteMemo.later);
  await press(words.afterwards.devices.later);
  await press(words.afterwards.collection.later);
  await at('done');
  await take('renew-done-left-open');
}

/** A real case: the management site is in the user's own browser, so no foreign page stands beside these steps. */
export async function takeRealCase(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, at, page } = wizard;
  const {
    begin: { registered, siteAccess },
    request,
    apple: { portal },
  } = words;
  const files = await unknownIssuer();
  await wizard.atHome();
  await press(words.home.real.button);
  await at('customer');
  await take('renew-customer-real');
  await page.getByLabel(words.begin.customer.name).fill('株式会社みなと商事');
  await press(words.begin.customer.page.primary);
  await at('site-access');
  await take('renew-site-access-real');
  await press(siteAccess.here.offer);
  await take('renew-site-access-address');
  await page.getByLabel(siteAccess.here.label, { exact: true }).fill('taro@example.jp');
  await press(siteAccess.here.use);
  await take('renew-site-access-address-bad');
  await press(siteAccess.here.browser);
  await wizard.siteEntered();
  await at('registered');
  await take('renew-registered-real');
  await press(registered.cannot.open);
  await page
    .getByLabel(registered.cannot.field)
    .fill(`C=JP, CN=APSP:${files.uuid}, UID=com.apple.mgmt.External.${files.uuid}`);
  await take('renew-registered-cannot-filled');
  await press(registered.cannot.use);
  await take('renew-registered-stated');
  await press(words.appleId.found.again);
  await wizard.give([homeMadeFile(files.uuid, await makeKey())]);
  await page.locator('.trap').waitFor();
  await take('renew-registered-home-made');
  await wizard.give([files.registered]);
  await page.locator('.row-card').first().getByText('Active').waitFor();
  await take('renew-registered-found-real');
  await press(registered.page.primary);
  await at('csr-request');
  await take('renew-csr-request-real');
  await press(request.csrRequest.page.primary);
  await at('csr-wait');
  await take('renew-csr-wait-real');
  await press(request.csrWait.atHand);
  await press(request.csrWait.atHandYes);
  await at('csr-take');
  await take('renew-csr-take-real');
  await wizard.give([files.csr]);
  await page.getByRole('heading', { level: 1, name: request.csrTake.caution }).waitFor();
  await take('renew-csr-take-caution');
  await press(request.csrTake.anyway);
  const { appleId } = words;
  await at('apple-id');
  await take('renew-apple-id-real');
  await press(appleId.blank);
  await take('renew-apple-id-elsewhere-real');
  await page.getByLabel(appleId.fieldFound).fill('mdm-group@example.co.jp');
  await press(appleId.check);
  await at('way');
  await wizard.openIn('browser');
  await at('portal');
  await take('renew-portal-browser-open');
  for (let stage = 0; stage < 2; stage += 1) await press(portal.next);
  await take('renew-portal-browser-row-seek');
  for (let stage = 0; stage < 2; stage += 1) await press(words.frame.back);
  await takeNarrow(wizard, take, files);
  await press(portal.next);
  await wizard.choose(new RegExp(words.browser.account.answers.other.title));
  await take('renew-portal-browser-account');
  await press(words.browser.absent.open);
  await take('renew-portal-absent');
  await press(words.browser.absent.back);
  await press(portal.next);
  await take('renew-portal-browser-row');
  await press(portal.next);
  await take('renew-portal-browser-upload');
  await press(portal.browser.save);
  await page.locator('.saved').waitFor();
  await take('renew-portal-browser-saved');
  // Where the file was saved is a fact that lets the panel go on by itself.
  if (await wizard.button(portal.next).isVisible()) await press(portal.next);
  await take('renew-portal-browser-take');
  await press(words.browser.narrow.keep);
  await wizard.give([files.renewed]);
  await at('verdict');
  await take('renew-verdict-issuer-narrow');
  await press(words.browser.narrow.back);
  await take('renew-verdict-issuer-real');
  await press(words.judged.anyway.open);
  await page.getByText(words.judged.anyway.agree).click();
  await take('renew-verdict-issuer-anyway');
  await press(words.judged.anyway.go);
  await takeRealRegistration(wizard, take, files.renewed);
}

/**
 * The narrow window beside the browser, page by page, and back to the wide first one; Apple's site itself is not
 * opened.
 */
async function takeNarrow(
  { words, press, button, drop, page }: Wizard,
  take: Take,
  files: { readonly registered: GivenFile; readonly otherRow: GivenFile },
): Promise<void> {
  const {
    browser,
    apple: { portal },
  } = words;
  await press(browser.narrow.keep);
  await button(browser.narrow.back).waitFor();
  await take('renew-portal-narrow-open');
  await press(portal.byHand);
  await take('renew-portal-narrow-send');
  await press(words.frame.back);
  await take('renew-portal-narrow-row');
  await drop(files.otherRow);
  await page.getByRole('heading', { level: 1, name: browser.rows.headings.next }).waitFor();
  await take('renew-portal-narrow-row-other');
  await press(browser.rows.none);
  await take('renew-portal-narrow-row-none');
  await drop(files.registered);
  await page.getByRole('heading', { level: 1, name: browser.rows.headings.foundFile }).waitFor();
  await take('renew-portal-narrow-row-this');
  await press(browser.rows.byEye);
  await take('renew-portal-narrow-row-by-eye');
  await press(words.rowCheck.open);
  await take('renew-portal-narrow-row-paste');
  await press(words.rowCheck.close);
  await press(browser.rows.byDownload);
  await press(browser.narrow.save);
  await take('renew-portal-narrow-saved');
  await drop(files.otherRow);
  await page.locator('.page-notice').waitFor();
  await take('renew-portal-narrow-late');
  await press(words.frame.back);
  await press(words.frame.back);
  await take('renew-portal-narrow-account');
  // By keyboard: after pictures of many sizes the page may still be scrolling, and a click lands where the choice was.
  await page.getByRole('radio', { name: new RegExp(browser.account.answers.other.title) }).press('Space');
  await take('renew-portal-narrow-account-other');
  await press(words.frame.back);
  await press(browser.narrow.back);
  await button(browser.narrow.keep).waitFor();
}

async function takeRealRegistration(
  { words, press, at, page, give }: Wizard,
  take: Take,
  renewed: GivenFile,
): Promise<void> {
  const { register, expiry } = words.registration;
  await at('register');
  await take('renew-register-compare-real');
  await press(register.compare.byEye.open);
  await take('renew-register-by-eye-real');
  await press(register.compare.same);
  await take('renew-register-real');
  await press(register.save);
  await page.locator('.saved').waitFor();
  await take('renew-register-saved');
  await press(register.page.primary);
  await at('proof');
  await take('renew-proof-real');
  await press(words.proof.later);
  await at('expiry');
  await take('renew-expiry-real');
  await press(expiry.stillOld);
  await press(register.page.primary);
  await at('proof');
  // In the person's own browser the file comes by hand: told, and no more.
  await give([renewed]);
  await at('expiry');
  await take('renew-expiry-told');
  await press(expiry.page.primary);
  await at('site-memo');
  await take('renew-site-memo-real');
  await press(words.appleId.siteMemo.page.primary);
  await at('devices');
  await take('renew-devices-real');
  await press(words.afterwards.devices.page.primary);
  await at('collection');
  await take('renew-collection-real');
  await press(words.afterwards.collection.page.primary);
  await at('done');
  await take('renew-done-told');
  const { proofNow, openProof } = words.afterwards.done;
  await page.getByRole('button', { name: `${proofNow} ${openProof}` }).click();
  await at('proof');
  await take('renew-proof-told');
  await give([renewed]);
  await at('done');
  await press(words.afterwards.done.told.end);
  await page.getByRole('heading', { level: 1, name: words.afterwards.done.told.ended.headings.person }).waitFor();
  await take('renew-done-told-ended');
}

/** The home page with its lists, and last of all a crash of the foreign page. */
export async function takeLast(wizard: Wizard, take: Take): Promise<void> {
  const { at, press, words } = wizard;
  await wizard.atHome();
  await take('home-cases');
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await press(words.begin.customer.page.primary);
  await at('site-access');
  await practiceSite(wizard.running.app);
  await takeCrash(wizard, take);
}
