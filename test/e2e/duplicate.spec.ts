// Look-alike rows: each trap of docs/manual-coverage.md W1 and W3 gets its own answer, wherever somebody comes from.
import { expect } from '@playwright/test';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import type { Language } from '../../core/contract/wizard.ts';
import { plain } from '../plain.ts';
import { craftCertificate } from './driver/crafted.ts';
import { rowsOf } from './driver/flows/duplicate.ts';
import type { Running } from './driver/launch.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { practiceSite } from './driver/practice-site.ts';
import { renewalOf } from './driver/renewal.ts';
import { test, type StartAtPortal } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

const e320 =
  '証明書のBundle Identifierが登録済のものと一致しません。\n管理者様向けマニュアルをご確認の上、再度証明書を作成してください。(E320)';

/** Up to the list of rows in the job of its own. */
async function toRows(startAtPortal: StartAtPortal, language: Language) {
  const { wizard, renewal } = await startAtPortal({ flow: 'duplicate', appleId: false, language });
  await wizard.guidance(false);
  const rows = rowsOf(wizard, { byHand: true });
  await rows.signIn();
  return { wizard, renewal, rows, running: wizard.running };
}

const caseId = (running: Running) =>
  running.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    return cases.ok ? (cases.value[0]?.id ?? '') : '';
  });

test('traps 2, 3, 4 and 6, panels: cut in the middle, the right serial on another APSP, one digit off on another and on the same APSP (renewed once), and the row itself (en)', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal, rows, running } = await toRows(startAtPortal, 'en');
  const { words, press } = wizard;
  const { findRow } = words.duplicate;
  const serial = renewal.serial();
  const slip = serial.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  const right = await (await practicePortal(running.app)).findRow(renewal.uuid());
  const panel = await rows.openPanel(right);
  const foreign = await rows.openPanel(right === 0 ? 1 : 0);
  const foreignSerial = /Number : (\S+)/.exec(foreign)?.[1] ?? '';
  expect(foreignSerial).toMatch(/^[0-9a-f]{10,16}$/);

  // Nobody may say that the row is proven before it was looked at.
  const id = await caseId(running);
  const claim = () =>
    running.page.evaluate(
      (caseId) => window.wizard.call('case.say', { caseId, fact: { kind: 'row-settled', data: { how: 'proven' } } }),
      id,
    );
  expect(await claim()).toMatchObject({ ok: false, error: { code: 'step-mismatch' } });

  await rows.paste(panel.slice(0, panel.indexOf('APSP:') + 20));
  await expect(rows.answer()).toContainText(plain(words.rowCheck.notEnough.cut).slice(0, 10));
  await rows.paste(foreign.replace(foreignSerial, serial));
  await expect(rows.answer()).toContainText(plain(words.rowCheck.answers.misread));
  await rows.paste(foreign.replace(foreignSerial, slip));
  await expect(rows.answer()).toContainText(plain(words.rowCheck.answers['other-row']).slice(0, 12));
  expect(await claim()).toMatchObject({ ok: false });

  await rows.paste(panel.replace(serial, slip));
  await rows.found();
  await expect(rows.good()).toContainText(plain(findRow.found.answers['this-row-renewed']));
  await press(findRow.ways.again);
  await rows.paste(panel);
  await rows.found();
  await expect(rows.good()).toContainText(plain(findRow.found.answers['this-row']));
  await rows.settle();
  await rows.tellStray('made-by-create');
  await wizard.at('csr-request');
});

test('several downloaded files at once; a row renewed last week; a row’s own Download beside us', async ({
  startAtPortal,
}) => {
  const { wizard, renewal, rows, running } = await toRows(startAtPortal, 'ja');
  const {
    words: {
      duplicate: { findRow },
    },
    press,
    page,
  } = wizard;
  const key = await makeKey();
  const others = ['11111111-2222-4333-8444-555555555501', '11111111-2222-4333-8444-555555555502'];
  await wizard.give([
    craftCertificate(others[0] ?? '', key, 344, 'a.pem'),
    craftCertificate(others[1] ?? '', key, 344, 'b.pem'),
  ]);
  await expect(rows.answer()).toContainText(plain(findRow.files['other-row']));
  await expect(page.getByText(findRow.looked(2))).toBeVisible();
  await wizard.give([
    craftCertificate(others[0] ?? '', key, 344, 'a.pem'),
    craftCertificate(renewal.uuid(), key, 7, 'MDM_ X_Certificate (3).pem'),
  ]);
  await rows.found();
  await expect(rows.good()).toContainText(plain(findRow.found.answers['this-row-renewed']));
  await expect(rows.good()).toContainText(findRow.found.file('MDM_ X_Certificate (3).pem'));
  await press(findRow.ways.again);
  const portal = await practicePortal(running.app);
  await portal.downloadRow(await portal.findRow(renewal.uuid()));
  await rows.found();
  await expect(rows.good()).toContainText(plain(findRow.found.answers['this-row']));
});

test('values read out on the telephone: too little, misread, another row, and the row', async ({ startAtPortal }) => {
  const { wizard, renewal, rows } = await toRows(startAtPortal, 'ja');
  const {
    words: {
      duplicate: { findRow },
    },
    press,
    page,
  } = wizard;
  const { spoken } = findRow;
  await press(findRow.ways.spoken);
  const check = async (apsp: string, serial = '') => {
    await page.getByLabel(spoken.apsp).fill(apsp);
    await page.getByLabel(spoken.serial).fill(serial);
    await press(spoken.primary);
  };
  const last = renewal.uuid().slice(-4);
  // Every digit is another one, and these four stand nowhere in the number: it is drawn anew for every run.
  const far = [5, 6, 7, 9, 10]
    .map((by) => last.replace(/./g, (digit) => ((parseInt(digit, 16) + by) % 16).toString(16)))
    .find((four) => !renewal.uuid().replaceAll('-', '').includes(four));
  if (far === undefined) throw new Error('no four digits that are not in the number');
  await check(last.slice(1));
  await expect(rows.answer()).toContainText(plain(spoken.answers.short));
  await check('', renewal.serial());
  await expect(rows.answer()).toContainText(plain(spoken.answers['no-apsp']));
  await check(far, renewal.serial().slice(-4));
  await expect(rows.answer()).toContainText(plain(spoken.answers.misread));
  await check(renewal.uuid().slice(0, 4));
  await expect(rows.answer()).toContainText(plain(spoken.answers.first));
  await check(far);
  await expect(rows.answer()).toContainText(plain(spoken.answers['few-differ']));
  // Nothing leads on to another Apple ID yet.
  await expect(wizard.button(findRow.ways.none)).toHaveCount(0);
  await check(
    renewal
      .uuid()
      .slice(-12)
      .replace(/./g, (digit) => ((parseInt(digit, 16) + 5) % 16).toString(16)),
  );
  await expect(rows.answer()).toContainText(plain(spoken.answers['other-row']).slice(0, 12));
  await expect(wizard.button(findRow.ways.none)).toBeVisible();
  await page.getByLabel(spoken.apsp).fill('xyz');
  await expect(page.getByText(spoken.unread.apsp)).toBeVisible();
  await check(last.toUpperCase(), renewal.serial().slice(-4));
  await rows.found();
  await expect(rows.good()).toContainText(findRow.found.spoken);
});

test('none of these: another Apple ID is likely, and the case goes on as that trouble', async ({ startAtPortal }) => {
  const { wizard, rows } = await toRows(startAtPortal, 'ja');
  const {
    words: {
      duplicate: { findRow },
    },
    press,
  } = wizard;
  const row = 'Mobile Device Management\tPRACTICE SOFTBANK Corp.\tJan 25, 2020\tActive';
  const foreign = (n: number) =>
    `Serial Number : ab0000000000000${n}\nSubject DN : C=JP, CN=APSP:1111111${n}-2222-4333-8444-555555555501, UID=com.apple.mgmt.External.1111111${n}-2222-4333-8444-555555555501`;
  await rows.paste(`${row}\n${row}`);
  await expect(rows.answer()).toBeVisible();
  await rows.paste(foreign(1));
  await rows.paste(foreign(1));
  await expect(wizard.heading()).toHaveText(findRow.next.heading);
  await rows.paste(foreign(2));
  await expect(wizard.heading()).toHaveText(findRow.none.heading);
  await press(findRow.none.again);
  await expect(wizard.heading()).toHaveText(findRow.next.heading);
  await press(findRow.ways.none);
  await press(findRow.none.primary);
  await wizard.at('trouble-kind');
});

test('trap 5, a foreign row renewed by mistake: from the verdict to the row, its owner told, and on at the portal (ja)', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal } = await startAtPortal();
  const { words, press, page, running } = wizard;
  const rows = rowsOf(wizard);
  await renewal.portal('wrong');
  await wizard.at('verdict');
  await wizard.guidance(false);
  await press(words.duplicate.seek);
  await wizard.at('find-row');
  const portal = await practicePortal(running.app);
  await portal.manage();
  const right = await portal.findRow(renewal.uuid());
  await rows.paste(await rows.copyList());
  await rows.found();
  await rows.settle();
  // What came by mistake is named, so that its owner can find it.
  await expect(page.getByRole('region', { name: words.duplicate.stray.received })).toBeVisible();
  const four = (await page.locator('.last-four strong').textContent()) ?? '';
  expect(four).toMatch(/^[0-9a-f]{4}$/);
  expect(renewal.uuid().endsWith(four)).toBe(false);
  await wizard.choose(new RegExp(words.duplicate.stray.choices['serves-another'].title));
  await page.getByLabel(words.duplicate.stray.owner).fill('みなと商事');
  const letter = page.locator('.copy-text');
  await expect(letter).toContainText('みなと商事');
  await expect(letter).toContainText(new RegExp(`APSP [0-9a-f-]{32}${four}`));
  await expect(letter).toContainText('Revoke');
  await press(words.duplicate.stray.page.primary);
  await wizard.at('portal');
  await portal.renew(right);
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.verdict();
  await wizard.at('register');
});

/** At Apple's list in a practice renewal that has no file of the certificate in use. */
async function toListWithoutCertificate(startAtPortal: StartAtPortal) {
  const { wizard, renewal } = await startAtPortal({ appleId: false, registered: false });
  await wizard.guidance(false);
  await renewal.signIn();
  return { wizard, renewal, rows: rowsOf(wizard), running: wizard.running };
}

test('E320 at registration: without the certificate in use nothing is guessed; with it the row is found', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal, rows, running } = await toListWithoutCertificate(startAtPortal);
  const { words, press, page, at } = wizard;
  const portal = await practicePortal(running.app);
  await press(words.apple.portal.next);
  await portal.renew(0);
  await renewal.uploadCsr();
  await renewal.download();
  await at('verdict');
  await press(words.judged.anyway.open);
  await page.getByRole('checkbox').check({ force: true });
  await press(words.judged.anyway.go);
  await at('register');
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  const site = await practiceSite(running.app);
  await site.openCertificates();
  await site.chooseFile();
  await expect.poll(site.chosenFile).toMatch(/_Certificate\.pem$/);
  await site.register();
  expect(await site.said()).toContain('E320');
  await press(words.registration.register.e320);
  await press(words.duplicate.seek);

  await at('find-row');
  await expect(wizard.heading()).toHaveText(words.duplicate.findRow.unknown.heading);
  await press(words.duplicate.findRow.unknown.primary);
  await renewal.registered();
  await at('find-row');
  await portal.manage().catch(() => undefined);
  await rows.paste(await rows.openPanel(await (await practicePortal(running.app)).findRow(renewal.uuid())));
  await rows.found();
  await rows.settle();
  await rows.tellStray('unknown');
  await at('portal');
});

test('E320 for a certificate that fits the one given here: that one is asked for again before a row is sought', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal, rows, running } = await toListWithoutCertificate(startAtPortal);
  const { words, press, at } = wizard;
  const foreign = /APSP:([0-9a-f-]{36})/.exec(await rows.openPanel(0))?.[1] ?? '';
  await press(words.apple.portal.next);
  await (await practicePortal(running.app)).renew(0);
  await renewal.uploadCsr();
  await renewal.download();
  await at('verdict');
  // A file of the wrong row, taken for the one in use.
  await press(words.judged.settle.button);
  await at('registered');
  await wizard.give([craftCertificate(foreign, await makeKey(), 340)]);
  await press(words.begin.registered.page.primary);
  await renewal.verdict();
  await at('register');
  await press(words.registration.register.compare.byEye.open);
  await press(words.registration.register.compare.same);
  await press(words.registration.register.e320);
  await press(words.duplicate.seek);
  await at('find-row');
  await expect(wizard.heading()).toHaveText(words.duplicate.findRow.doubt.heading);
  await press(words.duplicate.findRow.doubt.primary);
  await renewal.registered();
  await at('find-row');
  await expect(wizard.heading()).toHaveText(words.duplicate.findRow.page.heading);
});

test('E320’s text on the first page begins the job of its own', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press, page } = wizard;
  await wizard.atHome();
  await wizard.putWords(e320);
  await expect(wizard.heading()).toHaveText(words.look.kinds.e320.is);
  await press(words.look.next.beginDuplicate);
  await wizard.at('customer');
  expect(
    await page.evaluate(async () => {
      const cases = await window.wizard.call('home.cases', undefined);
      return cases.ok ? cases.value.map(({ flow, mode }) => [flow, mode]) : null;
    }),
  ).toEqual([['duplicate', 'real']]);
});

test('E320’s text while a renewal is open leads to the step in that same renewal', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, press } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await renewal.siteAccess();
  await wizard.at('registered');
  await press(words.frame.back);
  await press(words.frame.back);
  await press(words.frame.backHome);
  await wizard.atHome();
  await wizard.putWords(e320);
  await press(words.look.next.open(words.shell.practiceCustomer));
  await wizard.at('registered');
  const view = await wizard.page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const read = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return read.ok ? read.value.journey.map(({ id }) => id) : [];
  });
  expect(view.slice(view.indexOf('way'), view.indexOf('verdict'))).toEqual(['way', 'find-row', 'stray', 'portal']);
});
