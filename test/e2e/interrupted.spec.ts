// Work that is stopped, doubled, or begun anew elsewhere (docs/manual-coverage.md S6, S8 to S10, M12): nothing is lost,
// and the way on is said.
import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import type { CaseState } from '../../core/case/state.ts';
import { craftCertificate, craftCsr, type GivenFile } from './driver/crafted.ts';
import { dropProfile, freshProfile, launch } from './driver/launch.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { practiceSite } from './driver/practice-site.ts';
import type { Line } from '../../core/text/rich.ts';
import { readsJapan } from '../../core/reading/site-date.ts';
import { yearToShow } from '../../core/reading/csr-time.ts';
import { texts } from '../../core/text/texts.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { passTime, wizardOf, type Wizard } from './driver/wizard.ts';

const dayMs = 86_400_000;
const stateOf = (page: Page): Promise<CaseState | null> =>
  page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? view.value.state : null;
  });
/** The words that stand together in a line. */
const plain = (line: Line): string =>
  (typeof line === 'string'
    ? line
    : (line.map((part) => (typeof part === 'string' ? part : part.text))[1] ?? '')
  ).trim();
const named = (file: GivenFile, time: string): GivenFile => ({
  ...file,
  name: `PushCertificate_PRACTICE_SOFTBANK_${time}.csr`,
});

/** A practice by files, up to the page of CSR発行, with a certificate in use. */
async function toRequest(wizard: Wizard, registered: GivenFile): Promise<void> {
  const { words, press, at } = wizard;
  await renewalOf(wizard).begin();
  await renewalOf(wizard).customer();
  await renewalOf(wizard).registeredAtHand(registered);
  await press(words.begin.registered.page.primary);
  await at('csr-request');
}

async function pressIssue(wizard: Wizard): Promise<void> {
  const {
    words: { request },
    press,
    at,
  } = wizard;
  await press(request.csrRequest.page.primary);
  await press(request.csrWait.atHand);
  await press(request.csrWait.atHandYes);
  await at('csr-take');
}

async function giveAnswer(wizard: Wizard, answer: GivenFile): Promise<void> {
  const { words, press, at } = wizard;
  await at('portal');
  await press(words.apple.portal.byHand);
  await wizard.give([answer]);
  await at('verdict');
}

test('S6: stopped at the second factor, with a message to its owner; the next day the same request is good', async ({
  startAtPortal,
  start,
}) => {
  test.setTimeout(120_000);
  let { wizard, renewal } = await startAtPortal();
  const { words } = wizard;
  const portal = await practicePortal(wizard.running.app);
  await portal.page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await wizard.press(words.browser.absent.open);
  await expect(wizard.heading()).toHaveText(words.browser.absent.heading);
  const message = words.browser.absent.message(words.shell.practiceCustomer);
  await expect(wizard.page.getByText(message)).toBeVisible();
  const letter = wizard.page.locator('.letter');
  const clipboard = () => wizard.running.app.evaluate(({ clipboard: board }) => board.readText());
  await letter.getByRole('button').first().click();
  await expect(letter.getByRole('button').first()).toContainText(words.frame.copied);
  expect(await clipboard()).toBe(message);
  // The same for somebody who reads English; and begun in the mail program.
  const about = words.browser.absent.messageAbout;
  await wizard.press(`${about} ${words.frame.letter.in.en}`);
  const english = texts.en.browser.absent.message(words.shell.practiceCustomer);
  await expect(letter.locator('.copy-text')).toHaveText(english);
  await wizard.press(`${about} ${words.frame.letter.mail}`);
  await expect(letter.getByRole('status')).toHaveText(
    new RegExp(`^(${words.frame.letter.begun.whole}|${words.frame.letter.begun.empty})$`),
  );
  expect(await clipboard()).toBe(english);
  await wizard.press(words.browser.absent.stop);
  await wizard.atHome();
  const before = await stateOf(wizard.page);
  const inUse = renewal.inUse();
  await wizard.running.close();

  wizard = wizardOf(await start());
  await passTime(wizard.running, dayMs);
  await wizard.atHome();
  await wizard.page.locator('.case-line').first().click();
  await wizard.at('portal');
  expect((await stateOf(wizard.page))?.accepted).toEqual(before?.accepted);
  renewal = renewalOf(wizard, { inUse });
  await renewal.portal();
  await renewal.fromVerdict();
});

test('M12: signed out while waiting, one signs in again and does not press CSR発行 again', async ({ start }) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at } = wizard;
  const renewal = renewalOf(wizard, { trap: 'session-timeout' });
  await renewal.begin();
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await renewal.csrRequest();
  await renewal.csrWait();
  await at('csr-take');
  await press(words.frame.help.open);
  await expect(wizard.page.getByText(words.request.csrTake.page.help.ifNot[0] as string)).toBeVisible();
  await press(words.frame.help.close);
  const site = await practiceSite(wizard.running.app);
  await site.page.reload();
  await expect(site.page.getByRole('button', { name: 'ログイン', exact: true })).toBeVisible();
  await renewal.csrTake();
  expect((await stateOf(wizard.page))?.csrs.length).toBe(1);
  await renewal.appleId();
  await renewal.way('view');
  await renewal.portal();
  await renewal.fromVerdict();
});

test('S9: of several requests the one issued last is used, whatever came last; a certificate of an older one says of which', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, page } = wizard;
  const [first, second, third] = await Promise.all([craftCsr(), craftCsr(), craftCsr()]);
  const uuid = randomUUID();
  await toRequest(wizard, craftCertificate(uuid, await makeKey(), 345));
  await pressIssue(wizard);
  // Yesterday: the year is not shown, unless it is another one.
  const issued = new Date(Date.now() - 86_400_000);
  const stamp = [issued.getFullYear(), issued.getMonth() + 1, issued.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const files = [
    named(third.file, `${stamp}1033`),
    named(first.file, `${stamp}1031`),
    named(second.file, `${stamp}1032`),
  ];
  await wizard.give(files);
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  const cards = page.locator('.csr-card');
  await expect(cards).toHaveCount(3);
  const times = (minute: number) => {
    const said = words.dates.csrIssued(
      issued.getMonth() + 1,
      issued.getDate(),
      10,
      minute,
      yearToShow(
        { year: issued.getFullYear(), month: issued.getMonth() + 1, day: issued.getDate(), hour: 10, minute },
        Date.now(),
      ),
    );
    // The site's time is Japan's, and named where this computer has another.
    return readsJapan(issued.toISOString()) ? said : words.dates.inJapan(said);
  };
  await expect(cards.locator('.csr-time')).toHaveText([times(33), times(32), times(31)]);
  await expect(cards.nth(1)).toHaveAttribute('data-old', 'true');

  // Another one is asked for, and an earlier one comes: it is not taken for the newest, but can be.
  await press(words.request.csrTake.another);
  await wizard.give([named(second.file, `${stamp}1032`)]);
  await expect(cards.locator('.csr-time').first()).toHaveText(times(33));
  await wizard.pressOn(cards.nth(1).getByRole('button'));
  await expect(cards.locator('.csr-time').first()).toHaveText(times(32));
  await wizard.pressOn(cards.nth(1).getByRole('button'));
  await expect(cards.locator('.csr-time').first()).toHaveText(times(33));

  await press(words.request.csrTake.page.primary);
  await renewalOf(wizard).wayWithoutId('browser');
  await giveAnswer(wizard, craftCertificate(uuid, first.key, 0));
  await expect(wizard.heading()).toHaveText(words.verdict.answers['wrong-csr'].word);
  await expect(page.locator('.verdict-words')).toContainText('10:31');
  await expect(page.locator('.verdict-action')).toHaveText(words.verdict.answers['wrong-csr'].action);
  await press(words.judged.next['wrong-csr']);
  await giveAnswer(wizard, craftCertificate(uuid, third.key, 0));
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
});

test('trap 4 (S8), renewed last week and never registered, begun anew with a new request: Renew again with the newest (en)', async ({
  start,
}) => {
  const wizard = await inLanguage(await start(), 'en');
  const { words, press, page } = wizard;
  const [lastWeek, now] = await Promise.all([craftCsr(), craftCsr()]);
  const uuid = randomUUID();
  await toRequest(wizard, craftCertificate(uuid, await makeKey(), 345));
  await pressIssue(wizard);
  await wizard.give([now.file]);
  await press(words.request.csrTake.page.primary);
  await renewalOf(wizard).wayWithoutId('browser');
  // Downloaded from its row before Renew is pressed: it is no new certificate, and it says which row it is.
  const { rows } = words.browser;
  await wizard.drop(craftCertificate(uuid, lastWeek.key, 7));
  await expect(wizard.heading()).toHaveText(rows.headings.foundFile);
  await expect(page.locator('.page-notice')).toContainText(plain(rows.answers['this-renewed']));
  await wizard.at('portal');
  await expect(page.locator('.trap')).toHaveCount(0);
  // And again where the certificate is waited for: what to do is said there, too.
  for (let turn = 0; turn < 2; turn += 1) await press(words.apple.portal.next);
  await wizard.give([craftCertificate(uuid, lastWeek.key, 7)]);
  await expect(page.locator('.page-notice')).toContainText(plain(rows.late['this-renewed']));
  await wizard.at('portal');
  await wizard.give([craftCertificate(uuid, now.key, 0)]);
  await wizard.at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers.ready.word);
});

test('S8, S10: the laptop died after Renew: on another PC the site’s own request makes Download fit, without CSR発行', async ({
  start,
}) => {
  const uuid = randomUUID();
  const registered = craftCertificate(uuid, await makeKey(), 345);
  const { file: csr, key } = await craftCsr();
  const lost = wizardOf(await start());
  await toRequest(lost, registered);
  await pressIssue(lost);
  await lost.give([csr]);
  await lost.press(lost.words.request.csrTake.page.primary);
  await renewalOf(lost).wayWithoutId('browser');
  await lost.at('portal');
  await lost.running.kill();

  const profile = await freshProfile();
  const other = await launch({ profile });
  try {
    const wizard = wizardOf(other);
    const {
      words: { request, verdict },
      press,
      at,
    } = wizard;
    await toRequest(wizard, registered);
    await press(request.csrRequest.already);
    await expect(wizard.heading()).toHaveText(request.csrRequest.alreadyHeading);
    await press(request.csrRequest.alreadyYes);
    await at('csr-take');
    await wizard.give([csr]);
    await press(request.csrTake.page.primary);
    await renewalOf(wizard).wayWithoutId('browser');
    await giveAnswer(wizard, craftCertificate(uuid, key, 1));
    await expect(wizard.heading()).toHaveText(verdict.answers.ready.word);
  } finally {
    await other.close();
    await dropProfile(profile);
  }
});

test('abandoned renewals: the open one is offered with its date; begun anew all the same, both stand on the first page', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, page, at } = wizard;
  const { customer } = words.begin;
  const line = page.locator('.case-line');
  const begin = async (name: string, mCode: string) => {
    await press(words.home.real.button);
    await at('customer');
    await page.getByLabel(customer.name).fill(name);
    await page.getByLabel(customer.mCode).fill(mCode);
    await press(customer.page.primary);
  };
  const home = async () => {
    await page.reload();
    await wizard.atHome();
  };
  await wizard.atHome();
  await begin('株式会社みなと商事', 'M12345678');
  await at('site-access');
  await home();
  await expect(line).toHaveCount(1);

  // The same company, written another way: the open one is offered.
  await begin('みなと商事', 'm1234 5678');
  await expect(wizard.heading()).toHaveText(customer.openAlready.heading);
  const today = /^.*?）/.exec(words.dates.moment(new Date().toISOString()))?.[0] ?? '';
  await expect(line).toContainText(today);
  await press(customer.openAlready.resume);
  await at('site-access');
  await home();
  // What was begun and not named is no renewal to go on with.
  await expect(line).toHaveCount(1);

  await begin('株式会社 みなと商事', '');
  await press(customer.openAlready.anew);
  await at('site-access');
  await home();
  await expect(line).toHaveCount(2);
  for (const index of [0, 1]) await expect(line.nth(index)).toContainText(today);
});

test('looking back during the minute neither begins it anew nor orders anything; the name at the top leads home', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page, button } = wizard;
  const { csrRequest, csrWait } = words.request;
  await toRequest(wizard, craftCertificate(randomUUID(), await makeKey(), 345));
  await press(csrRequest.page.primary);
  await at('csr-wait');
  const left = async () => Number(/\d+/.exec((await page.getByRole('timer').getAttribute('aria-label')) ?? '')?.[0]);
  await expect.poll(left, { timeout: 15_000 }).toBeLessThanOrEqual(56);
  await press(words.frame.back);
  await at('csr-request');
  await expect(wizard.heading()).toHaveText('CSR発行は、もう押してあります');
  await expect(page.locator('.sketch')).not.toContainText(words.sketch.here);
  await expect(button(csrRequest.page.primary)).toHaveCount(0);
  await press(words.frame.backToNow);
  await at('csr-wait');
  expect(await left()).toBeLessThanOrEqual(56);
  await expect(page.locator('.lines')).toContainText(csrWait.page.lines[1] as string);

  await page.getByRole('button', { name: words.frame.toHome }).click();
  await wizard.atHome();
  await expect(page.locator('.button.primary')).toHaveCount(0);
  await page.locator('.case-go[data-primary="true"]').click();
  await at('csr-wait');
});
