// Each trap ends in its own verdict before anything is registered, and the renewal goes on from there.
import { expect } from '@playwright/test';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { craftCsr, craftOdd } from './driver/crafted.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { practiceSite } from './driver/practice-site.ts';
import { renewalOf } from './driver/renewal.ts';
import { tellStray } from './driver/stray.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('wrong row: E320 is foreseen before registration, the right row is named, and the renewal ends well', async ({
  startAtPortal,
}) => {
  const { wizard, renewal } = await startAtPortal();
  const { words, press, page, at } = wizard;
  await renewal.portal('wrong');
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['wrong-row'].word);
  await expect(page.getByText('E320')).not.toHaveCount(0);
  const right = renewal.serial();
  expect(right).toMatch(/^[0-9a-f]{13,16}$/);
  await expect(page.locator('.right-row .row-card')).toContainText(right);
  // The main process keeps to the verdict, whatever a page might ask for.
  const refused = await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    const view = await window.wizard.call('case.read', { caseId });
    const sha256 = view.ok ? (view.value.state.candidate?.sha256 ?? '') : '';
    return window.wizard.call('case.say', { caseId, fact: { kind: 'candidate-accepted', data: { sha256 } } });
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'step-mismatch' } });

  await press(words.judged.next['wrong-row']);
  // Before the right row is renewed: what the other one serves, and whom to tell (docs/manual-coverage.md W3).
  await tellStray(wizard, 'unknown');
  await at('portal');
  const portal = await practicePortal(wizard.running.app);
  await portal.manage();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.fromVerdict();
});

test('old file: the row downloaded without Renew is called what it is', async ({ startAtPortal }) => {
  const { wizard, renewal } = await startAtPortal();
  const { words, press, at } = wizard;
  await renewal.signIn();
  const portal = await practicePortal(wizard.running.app);
  await portal.downloadRow(await portal.findRow(renewal.uuid()));
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['already-registered'].word);
  await press(words.judged.next['already-registered']);
  await at('portal');

  // A file of the same row that ends before the one in use: an earlier download.
  await press(words.apple.portal.byHand);
  await wizard.give([craftOdd(renewal.uuid(), await makeKey(), -300, 5)]);
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['old-file'].word);
  await press(words.judged.next['old-file']);
  await at('portal');
});

test('wrong CSR: a certificate made from another request is not registered, and says from which', async ({
  startAtPortal,
}) => {
  const { wizard, renewal } = await startAtPortal();
  const { words, press, at } = wizard;
  await renewal.signIn();
  const portal = await practicePortal(wizard.running.app);
  const right = await portal.findRow(renewal.uuid());
  await wizard.rowKnown();
  await portal.renew(right);
  await portal.giveFile((await craftCsr()).file);
  await portal.upload();
  await renewal.download();
  await at('verdict');
  await expect(wizard.heading()).toHaveText(words.verdict.answers['wrong-csr'].word);
  await press(words.judged.next['wrong-csr']);
  await at('portal');
  await portal.manage();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.verdict();
});

test('.json after Upload: it is named, and the list’s Download brings the certificate', async ({ startAtPortal }) => {
  const { wizard, renewal } = await startAtPortal({ trap: 'json' });
  const { words, page } = wizard;
  await renewal.signIn();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await expect(page.locator('.trap')).toContainText(words.verdict.kinds.json);
  await wizard.at('portal');
  await expect(wizard.heading()).toHaveText(words.companion.leaveForm.heading);
  const portal = await practicePortal(wizard.running.app);
  await portal.page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(wizard.heading()).toHaveText(words.companion.downloadRow.heading(5));
  await portal.downloadRow(4);
  await renewal.verdict();
});

test('the upper ファイル出力 instead of the lower: the swap is explained', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page, at } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await renewal.siteAnswered();
  await at('registered');
  await (await practiceSite(wizard.running.app)).exportCsr();
  await expect(page.locator('.trap')).toContainText(words.receive.trap.swap.registered);
});

test('another CSR at registration (W5): nothing is registered, and the newer request goes to Apple', async ({
  startAtPortal,
}) => {
  const { wizard, renewal } = await startAtPortal();
  const { words, press, at, page } = wizard;
  await renewal.portal();
  await renewal.verdict();
  await at('register');
  // Somebody else presses CSR発行 meanwhile.
  const site = await practiceSite(wizard.running.app);
  await site.openCertificates();
  await site.issueCsr();
  await renewal.passMinute();
  await site.exportCsr();
  const { another } = words.registration.register.compare;
  await expect(wizard.heading()).toHaveText(another.heading);
  // Looking once more changes nothing of it.
  await press(another.again);
  await site.exportCsr();
  await expect(wizard.heading()).toHaveText(another.heading);
  await press(another.renew);
  await at('csr-take');
  // The newer one is in hand already.
  await expect(wizard.heading()).toHaveText(words.request.csrTake.good);
  await press(words.request.csrTake.page.primary);
  await at('portal');
  const portal = await practicePortal(wizard.running.app);
  await portal.manage();
  await renewal.renewRow('right');
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.fromVerdict();
  await expect(page.locator('.left-open')).toContainText(words.afterwards.done.nothingOpen);
});
