// The Apple ID memo: noted, found again for the same certificate, compared, refused, kept off the disk; and the page
// about it.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr } from './driver/crafted.ts';
import { filesHolding } from './driver/disk.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/**
 * Not the practice site's own (mdm-group.practice@example.jp): that one lies in the ledger as part of the practice
 * world, rightly.
 */
const address = 'keitai.memo-story@example.jp';
const masked = 'ke•••@e•••.jp';

/** A practice case whose certificate in use is the story's own, as far as the Apple ID. */
async function toAppleId(wizard: Wizard, uuid: string): Promise<void> {
  const { words, press, at } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await wizard.siteEntered();
  await at('registered');
  await wizard.drop(craftCertificate(uuid, await makeKey(), 345));
  await press(words.begin.registered.page.primary);
  await press(words.request.csrRequest.page.primary);
  await press(words.request.csrWait.atHand);
  await press(words.request.csrWait.atHandYes);
  await at('csr-take');
  await wizard.give([(await craftCsr()).file]);
  await press(words.request.csrTake.page.primary);
  await at('apple-id');
}

const check = async ({ page, words, press }: Wizard, text: string): Promise<void> => {
  await page.getByLabel(words.appleId.field).fill(text);
  await press(words.appleId.check);
};

test('noted in one renewal, found and compared in the next of the same certificate, and shown where it is typed', async ({
  start,
}) => {
  const uuid = randomUUID();
  let wizard = wizardOf(await start());
  const { words } = wizard;
  await toAppleId(wizard, uuid);
  await check(wizard, address);
  // Nothing to be told that was not seen while typing: one press, and the memo is there when one looks back.
  await wizard.at('way');
  await wizard.press(words.frame.back);
  await expect(wizard.page.locator('main')).toContainText(words.appleId.found.compared.first);
  await expect(wizard.page.locator('.memo-card')).toContainText(masked);
  await wizard.running.close();

  wizard = wizardOf(await start());
  await toAppleId(wizard, uuid.toUpperCase());
  await expect(wizard.page.locator('.memo-card')).toContainText(masked);
  expect(await wizard.page.content()).not.toContain(address);
  await check(wizard, 'another.group@example.jp');
  await expect(wizard.heading()).toHaveText(words.appleId.different.heading);
  await expect(wizard.page.locator('.address-pair')).toContainText(address);
  await expect(wizard.page.locator('.address-pair mark').last()).toHaveText('another.group');
  await wizard.choose(words.appleId.different.memo);
  await wizard.press(words.appleId.different.use);
  await expect(wizard.page.locator('main')).toContainText(words.appleId.found.compared.other);
  await wizard.press(words.appleId.found.again);
  await check(wizard, ` ${address.toUpperCase()} `);
  await wizard.at('way');
  await wizard.press(words.frame.back);
  await expect(wizard.page.locator('main')).toContainText(words.appleId.found.compared.same);
  await wizard.press(words.appleId.card.show);
  await expect(wizard.page.locator('.memo-card')).toContainText(address);
  await wizard.press(words.appleId.card.hide);
  await wizard.button(`${words.appleId.card.title} ${words.frame.copy}`).click();
  await expect.poll(() => wizard.running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(address);
  await wizard.press(words.frame.backToNow);
  await renewalOf(wizard).way('view');
  await wizard.at('portal');
  await expect(wizard.page.locator('.memo-card')).toContainText(address);
});

test('a slip is corrected by entering it again: the memo of this very case is not last year’s', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page, press } = wizard;
  await toAppleId(wizard, randomUUID());
  await check(wizard, 'keitai.memo-stroy@example.jp');
  await wizard.at('way');
  await press(words.frame.back);
  await expect(page.locator('.looking')).toHaveText(words.frame.looking);
  await press(words.appleId.found.again);
  // What changes something is not called looking.
  await expect(wizard.heading()).toHaveText(words.appleId.page.heading);
  await expect(page.locator('.looking')).toHaveCount(0);
  await check(wizard, address);
  await expect(page.locator('main')).toContainText(words.appleId.found.compared.replaced);
  await press(words.appleId.card.show);
  await expect(page.locator('.memo-card')).toContainText(address);
});

test('a password is not taken, and leaves the screen', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page } = wizard;
  await toAppleId(wizard, randomUUID());
  for (const [text, because] of [
    ['Himitsu#2026', 'password'],
    [`${address} Himitsu#2026`, 'extra'],
    ['keitai', 'not-address'],
  ] as const) {
    await check(wizard, text);
    await expect(page.getByRole('alert')).toHaveText(words.appleId.refused[because]);
    await expect(page.getByLabel(words.appleId.field)).toHaveValue(because === 'not-address' ? text : '');
  }
  // The main process refuses it, too, whatever a page might send.
  const answer = await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    const noted = await window.wizard.call('memo.note', {
      caseId,
      said: { kind: 'typed', address: 'Himitsu#2026', from: 'site', replace: true },
    });
    return noted.ok ? [noted.value.answer, noted.value.memo.masked, noted.value.view.state.appleId.kind] : [];
  });
  expect(answer).toEqual(['password', null, 'open']);
  await expect(page.locator('input[type=password]')).toHaveCount(0);
});

test('after a whole renewal nothing on the disk holds the address', async ({ start, profile }) => {
  const wizard = wizardOf(await start());
  const { words, page, press, at } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await at('apple-id');
  await check(wizard, address);
  await at('way');
  await press(words.frame.back);
  await press(words.appleId.card.show);
  await expect(page.locator('.memo-card')).toContainText(address);
  await press(words.frame.backToNow);
  await renewal.way();
  await renewal.portal();
  await renewal.fromVerdict();
  const control = words.shell.practiceCustomer;
  expect(await filesHolding(profile, address), 'while it runs').toEqual([]);
  await wizard.running.close();
  expect(await filesHolding(profile, address), 'after the end').toEqual([]);
  // The search does find what is kept: the customer's name, and the practice site's own Apple ID.
  expect(await filesHolding(profile, 'mdm-group.practice@example.jp')).not.toEqual([]);
  expect(
    (await filesHolding(profile, Buffer.from(control).toString('latin1'))).length +
      (await filesHolding(profile, control)).length,
  ).toBeGreaterThan(0);
});

test('without a keychain it is said, the renewal goes on, and the address is forgotten at the end', async ({
  start,
  profile,
}) => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };
  const uuid = randomUUID();
  let wizard = wizardOf(await start({ env }));
  const { words } = wizard;
  await toAppleId(wizard, uuid);
  await expect(wizard.page.locator('main')).toContainText(words.appleId.troubles.missing.what);
  await expect(wizard.page.locator('main')).toContainText(words.appleId.trouble.goOn);
  await check(wizard, address);
  await wizard.at('way');
  await wizard.press(words.frame.back);
  await expect(wizard.page.locator('.memo-card')).toContainText(words.appleId.card.session);
  await wizard.press(words.frame.backToNow);
  await renewalOf(wizard).way('view');
  await wizard.at('portal');
  await expect(wizard.page.locator('.memo-card')).toContainText(address);
  await wizard.running.close();
  expect(await filesHolding(profile, address)).toEqual([]);

  wizard = wizardOf(await start({ env }));
  await wizard.atHome();
  await wizard.page.locator('.case-line').first().click();
  await wizard.at('portal');
  await expect(wizard.page.locator('.stages')).toBeVisible();
  await expect(wizard.page.locator('.memo-card')).toHaveCount(0);
});

test('the page on Apple IDs opens from everywhere, lies over the site, and leads back to where one was', async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const {
    words: { frame, appleIdPage, appleId, apple },
    press,
    page,
    at,
  } = wizard;
  const open = () => press(frame.appleIdPage);
  await wizard.atHome();
  await open();
  await expect(wizard.heading()).toHaveText(appleIdPage.heading);
  await expect(page.locator('#cover-number')).toHaveText(frame.screen(18));
  await page.getByLabel(appleIdPage.look.field).fill('taro.yamada@gmail.com');
  await press(appleIdPage.look.press);
  await expect(page.locator('.apple-id-page')).toContainText(appleId.reasons['free-mail']);
  await press(appleIdPage.none.open);
  await expect(wizard.heading()).toHaveText(appleIdPage.none.heading);
  await page.keyboard.press('Escape');
  await press(appleIdPage.close);
  await wizard.atHome();

  await renewalOf(wizard).jumpToPortal();
  await wizard.guidance(false);
  await press(apple.portal.next);
  await expect(wizard.heading()).toHaveText(apple.portal.stages.row.heading);
  /** The room of every native view in the window that has any: it would lie over our page. */
  const rooms = () =>
    expect.poll(() =>
      wizard.running.app.evaluate(
        ({ BrowserWindow }) =>
          (BrowserWindow.getAllWindows()[0]?.contentView.children ?? [])
            .map((view) => view.getBounds())
            .filter(({ width, height }) => width > 0 && height > 0).length,
      ),
    );
  await rooms().toBe(1);
  await open();
  // In a renewal nothing is chosen, and no new one is made.
  await expect(wizard.heading()).toHaveText(appleIdPage.renewing.heading);
  await expect(wizard.button(appleIdPage.none.open)).toHaveCount(0);
  await rooms().toBe(0);
  // Enter and Escape belong to this page alone: the step underneath does not move.
  await page.keyboard.press('Enter');
  await expect(wizard.heading()).toHaveText(appleIdPage.renewing.heading);
  await page.keyboard.press('Escape');
  await expect(wizard.heading()).toHaveText(apple.portal.stages.row.heading);
  await expect(wizard.button(frame.appleIdPage)).toBeFocused();
  await rooms().toBe(1);
  // Where nobody knows last year's, the case turns to finding it again.
  await open();
  await press(appleIdPage.renewing.lost);
  await at('trouble-kind');
  await expect(page.locator('.top .about')).toHaveText(new RegExp(`${frame.jobs['apple-id']}$`));
});
