// The first page's box: whatever is put in is named, judged, and leads on; a customer's second year knows the first.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from './driver/crafted.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const mail =
  '件名：【ビジネス・コンシェル デバイスマネジメント】重要：MDM証明書の有効期限切れに関するご案内（M87654321）\n貴社のMDM証明書の有効期限：2027年1月25日';
const textFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** From the customer to the end by files alone; `registered` is in already when it was given on the first page. */
async function renewByFiles(wizard: Wizard, uuid: string, registered: GivenFile | null): Promise<GivenFile> {
  const { words, press, at } = wizard;
  await at('customer');
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  if (registered) await wizard.give([registered]);
  await press(words.begin.registered.page.primary);
  const made = await takeCsr(wizard, uuid);
  await wizard.drop(made);
  await at('verdict');
  await press(words.judged.next.ready);
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  await press(words.registration.register.besideTold);
  await at('proof');
  await wizard.give([made]);
  await press(words.registration.expiry.page.primary);
  await press(words.appleId.siteMemo.later);
  await press(words.afterwards.devices.page.primary);
  await press(words.afterwards.collection.page.primary);
  await at('done');
  return made;
}

/** From CSR発行 to Apple's site; the certificate that Apple would make of it. */
async function takeCsr(wizard: Wizard, uuid: string): Promise<GivenFile> {
  const { words, press, at } = wizard;
  const { file: csr, key } = await craftCsr();
  await renewalOf(wizard).csrAtHand(csr);
  await renewalOf(wizard).wayWithoutId('browser');
  await at('portal');
  await press(words.apple.portal.byHand);
  return craftCertificate(uuid, key, 0);
}

test('what a mail said is there in the real job after a practice, and in the practice it is not', async ({ start }) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  await wizard.atHome();
  await wizard.putWords(mail);
  await press(words.look.next.practiseFirst);
  await at('customer');
  await expect(page.getByLabel(words.begin.customer.mCode)).not.toHaveValue('M87654321');
  const renewal = renewalOf(wizard);
  await renewal.toPortal();
  await renewal.portal();
  await renewal.fromVerdict();
  await press(words.afterwards.done.practised.real);
  await at('customer');
  await expect(page.locator('.practice')).toHaveCount(0);
  await expect(page.getByLabel(words.begin.customer.mCode)).toHaveValue('M87654321');
  await expect(page.getByText(words.begunWith.until(words.dates.day('2027-01-25T00:00:00Z')))).toBeVisible();
});

test('the help desk’s mail begins a renewal with the customer’s number and the end date', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  await wizard.atHome();
  await wizard.putWords(mail);
  await expect(wizard.heading()).toHaveText(words.look.kinds['renewal-mail'].is);
  await expect(page.locator('.look-known')).toContainText('M87654321');
  await expect(page.locator('.look-known')).toContainText(words.dates.day('2027-01-25T00:00:00Z'));
  await expect(page.locator('.note')).toContainText(/あと\d+日/);
  await expect(wizard.button(words.look.next.practiseFirst)).toBeVisible();
  await press(words.look.next.beginCode);
  await at('customer');
  await expect(page.getByLabel(words.begin.customer.mCode)).toHaveValue('M87654321');
  await expect(page.getByText(words.begunWith.until(words.dates.day('2027-01-25T00:00:00Z')))).toBeVisible();
  await page.getByLabel(words.begin.customer.name).fill('株式会社みなと商事');
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  await press(words.begin.registered.cannot.open);
  await expect(page.getByLabel(words.begin.registered.cannot.end)).toHaveValue('2027/01/25');

  // The same mail once more leads to the renewal that is open.
  await press(words.begin.registered.cannot.back);
  await page.reload();
  await wizard.atHome();
  await wizard.putWords(mail);
  await press(words.look.next.open('株式会社みなと商事'));
  await at('registered');
});

test('the certificate in use, dropped on the first page, is in when the renewal comes to it; next year knows this year', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const uuid = randomUUID();
  const first = craftCertificate(uuid, await makeKey(), 345);
  await wizard.atHome();
  await wizard.drop(first);
  await expect(wizard.heading()).toHaveText(words.look.kinds.certificate.is);
  await expect(page.locator('.look-known')).toContainText(uuid.slice(-4));
  await press(words.look.next.beginWithPractice);
  const second = await renewByFiles(wizard, uuid, null);
  await press(words.afterwards.done.page.primary);

  await wizard.atHome();
  await wizard.drop(second);
  await expect(page.getByText(words.look.seen['in-use'])).toBeVisible();
  await press(words.look.next.another);
  await page.getByRole('button', { name: new RegExp(`^${words.home.practiseAgain}`) }).click();
  await at('customer');
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  await wizard.give([second]);
  await expect(wizard.heading()).toHaveText(words.begin.registered.found);
  await press(words.begin.registered.page.primary);
  await takeCsr(wizard, uuid);
  // Last year's file out of the downloads folder.
  await wizard.drop(first);
  await at('verdict');
  await expect(page.getByText(words.judged.next['old-file'])).toBeVisible();
  await press(words.judged.details);
  await expect(page.locator('.details')).toContainText('以前に使った証明書です');
});

const workbook = readFileSync(join(import.meta.dirname, '..', 'tables', 'fixtures', 'PRACTICE_companies.xlsx'));

test('whatever else is put in is named, and leads on', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const { look, verdict } = words;
  await wizard.atHome();
  for (const [file, heading] of [
    [
      textFile('customer.key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'),
      look.fileIs(verdict.kinds['private-key']),
    ],
    [
      { ...textFile('files.zip', ''), buffer: Buffer.from('504b0304140000000800', 'hex') },
      look.fileIs(verdict.kinds.zip),
    ],
    [{ ...textFile('list.xlsx', ''), buffer: workbook }, look.fileIs(verdict.kinds.workbook)],
    [textFile('memo.txt', '明日の会議は10時からです。'), look.kinds['unknown-text'].is],
    [textFile('mail.txt', 'Your Apple push certificate has been revoked.'), look.kinds['revoked-mail'].is],
  ] as const) {
    await wizard.drop(file);
    await expect(wizard.heading()).toHaveText(heading);
    await expect(page.getByText(look.from(file.name))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await wizard.atHome();
  await wizard.give([(await craftCsr()).file]);
  await expect(wizard.heading()).toHaveText(look.kinds.request.is);
  await expect(page.getByText(look.requestOpen)).toBeVisible();
  await press(look.next.another);
  await wizard.putWords('証明書のBundle Identifierが登録済のものと一致しません。(E320)');
  await expect(wizard.heading()).toHaveText(look.kinds.e320.is);
  await press(look.next.beginDuplicate);
  await at('customer');
});

test('a request and a new certificate, put in on the first page, go into the renewal that waits for them; E320 opens its page', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  const customer = words.shell.practiceCustomer;
  await renewalOf(wizard).begin();
  await press(words.begin.customer.page.primary);
  await wizard.siteEntered();
  await at('registered');
  await wizard.give([craftCertificate(uuid, await makeKey(), 345)]);
  await press(words.begin.registered.page.primary);
  await press(words.request.csrRequest.page.primary);
  await at('csr-wait');

  const home = async () => {
    await page.reload();
    await wizard.atHome();
  };
  await home();
  await wizard.drop(csr);
  await press(words.look.next.give(customer));
  await at('csr-take');
  await press(words.request.csrTake.page.primary);
  await renewalOf(wizard).wayWithoutId('browser');
  await home();
  await wizard.drop(craftCertificate(uuid, key, 0));
  await press(words.look.next.give(customer));
  await at('verdict');
  await press(words.judged.next.ready);
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  await home();
  await wizard.putWords('(E320)');
  await press(words.look.next.open(customer));
  await at('register');
  await expect(wizard.heading()).toHaveText(words.registration.register.e320Page.heading);
});

for (const way of ['view', 'browser'] as const) {
  test(`what the (i) panels show is judged beside the row card (${way})`, async ({ startAtPortal }) => {
    test.setTimeout(120_000);
    const { wizard, renewal } = await startAtPortal({ way });
    const {
      words,
      press,
      page,
      running: { app },
    } = wizard;
    const answer = page.locator('.row-check .note');
    const ask = async (text: string) => {
      await press(words.rowCheck.open);
      await page.getByLabel(words.rowCheck.title).fill(text);
      await press(words.rowCheck.use);
    };
    const { uuid, serial } = renewal.inUse();
    const panel = (apsp: string, number: string) =>
      `Serial Number : ${number}\nSubject DN : C=JP, CN=APSP:${apsp}, UID=com.apple.mgmt.External.${apsp}`;
    if (way === 'view') {
      await renewal.signIn();
      const portal = await practicePortal(app);
      // While the page is followed, nothing is ordered beside the next (i).
      await expect(wizard.heading()).toHaveText(/i\sを押してください$/);
      await ask(panel(uuid, serial));
      await expect(answer).toContainText('この番号です。');
      await expect(answer).not.toContainText('Renew');
      await ask(panel('11111111-2222-3333-4444-555555555555', '12'));
      await expect(answer).toContainText('この番号ではありません。');
      const right = await portal.findRow(uuid);
      await wizard.rowKnown();
      // The whole page as somebody selects and copies it, with the panel of the right row open.
      await ask(await portal.page.locator('body').innerText());
      await expect(answer).toContainText('この行です。');
      await expect(answer).toContainText(words.rowCheck.where(right + 1));
      await portal.page.getByRole('button', { name: 'Cancel', exact: true }).click();
      await ask(await portal.page.locator('body').innerText());
      await expect(answer).toContainText(words.rowCheck.rows('1, 2, 3, 4, 5, 6, 7'));
    } else {
      await press(words.apple.portal.next);
      await press(words.apple.portal.next);
      await press(words.browser.rows.byEye);
      await ask(panel(uuid, serial).toUpperCase());
      await expect(answer).toContainText('この行です。');
    }
    await ask(panel(randomUUID(), serial));
    await expect(answer).toContainText('押さないでください。');
    await ask(panel(randomUUID(), 'ab00000000000001'));
    await expect(answer).toContainText('この行ではありません。');
    await ask('こんにちは');
    await expect(answer).toContainText('(i) の内容ではないようです。');
  });
}
