// Trap 9: a certificate that has ended. Renew is tried first and nothing is promised; where Apple no longer offers
// it, the case leads on to starting over.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { plain } from '../plain.ts';
import { craftOdd } from './driver/crafted.ts';
import { creationOf } from './driver/flows/create.ts';
import { startOverOf } from './driver/flows/start-over.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { caseNow } from './driver/registered.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { troubleOf } from './driver/trouble.ts';

test('trap 9, expired yesterday: the renewal turns to that job, Renew is tried at once, and it works (ja)', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const wizard = await inLanguage(await start(), 'ja');
  const {
    words: { trouble, begin },
    press,
    at,
    page,
  } = wizard;
  const renewal = renewalOf(wizard);
  await wizard.beginFlow('renew', { trap: 'ended-yesterday' });
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.takeRegistered();
  await press(trouble.expired.turn);
  // What was given stays given.
  await expect(wizard.button(trouble.expired.turn)).toHaveCount(0);
  await press(begin.registered.page.primary);
  await at('expired-first');
  await expect(wizard.heading()).toHaveText(trouble.expired.page.heading);
  const told = page.locator('.note').filter({ hasText: trouble.expired.ago(1) });
  await expect(told).toContainText(trouble.expired.early);
  await expect(page.locator('.page')).not.toContainText(trouble.expired.late);
  await press(trouble.expired.page.primary);
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await renewal.wayWithoutId();
  await renewal.signIn();
  const portal = await practicePortal(wizard.running.app);
  const right = await portal.findRow(renewal.uuid());
  await expect(portal.row(right)).toContainText('Expired');
  await wizard.rowKnown();
  await portal.renew(right);
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.verdict();
  await at('register');
});

test('trap 9, expired 31 days ago: tried all the same, Renew is gone, weighed, and on to starting over (en)', async ({
  start,
}) => {
  test.setTimeout(150_000);
  const wizard = await inLanguage(await start(), 'en');
  const {
    words: { trouble, companion },
    press,
    at,
    page,
  } = wizard;
  const renewal = renewalOf(wizard);
  const late = troubleOf(wizard);
  const startOver = startOverOf(wizard);
  await wizard.beginFlow('expired', { trap: 'ended-long-ago' });
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await at('expired-first');
  const told = page.locator('.note').filter({ hasText: trouble.expired.ago(31) });
  await expect(told).toContainText(trouble.expired.late);
  await late.expiredFirst();
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await renewal.wayWithoutId();
  await renewal.signIn();
  const portal = await practicePortal(wizard.running.app);
  const row = portal.row(await portal.findRow(renewal.uuid()));
  await expect(row).toContainText('Expired');
  await expect(row.getByRole('button', { name: 'Renew', exact: true })).toHaveCount(0);
  await wizard.rowKnown();
  await expect(page.locator('.page-words')).toContainText(plain(companion.noRenew.lines[1] ?? ''));
  await late.refused('no-button');
  await late.moving('none');
  await at('weigh');
  // Two ways that cost no device come before the one that costs them all.
  await expect(wizard.button(trouble.weigh.expired.renew)).toBeVisible();
  await expect(wizard.button(trouble.weigh.expired.account)).toBeVisible();
  await late.count(300);
  await expect(page.getByText(trouble.weigh.total(150, 19))).toBeVisible();
  // Thirty minutes each is an estimate; whoever knows better says so.
  await page.getByLabel(trouble.weigh.minutes).fill('20');
  await expect(wizard.button(trouble.weigh.go)).toHaveCount(0);
  await press(trouble.weigh.page.primary);
  await expect(page.getByText(trouble.weigh.total(100, 13))).toBeVisible();
  await late.startOver('weigh', trouble.weigh.go);
  await at('so-agreed');
  expect(await caseNow(wizard)).toMatchObject({ step: 'so-agreed', finished: false });
  // The practice goes on in the same world, where devices can be deleted now.
  await startOver.did('agreed');
  await creationOf(wizard).appleIdStart();
  await startOver.did('listed', 'prepared', 'trial');
  await at('so-deleted');
});

test('a certificate that has ended, dropped on the first page, begins the job for that with itself (ja)', async ({
  start,
}) => {
  const wizard = await inLanguage(await start(), 'ja');
  const {
    words: { look, begin, trouble },
    press,
    at,
    page,
  } = wizard;
  await wizard.drop(craftOdd(randomUUID(), await makeKey(), -368, -3));
  await expect(wizard.heading()).toHaveText(look.kinds.certificate.is);
  await expect(page.getByText(look.expired)).toBeVisible();
  await press(look.next.beginExpiredPractice);
  await at('customer');
  await press(begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  await press(begin.registered.page.primary);
  await at('expired-first');
  await expect(page.getByText(trouble.expired.ago(3))).toBeVisible();
});
