// "Finished?": a registration is proven only by what the site's own page gave back, and finished once two phones
// answered and the daily check was decided; what was only told is called that to its end.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { plain } from '../plain.ts';
import { craftCertificate } from './driver/crafted.ts';
import { practiceSite } from './driver/practice-site.ts';
import { caseNow, putMemoOff, toProof, toRegister } from './driver/registered.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('trap 12, the fingerprint differs after the export: the site gives back the old certificate, then a foreign one: registered again, and equal at last (en)', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const running = await start();
  await wizardOf(running).atHome();
  const wizard = wizardOf(running, 'en');
  await wizard.switchLanguage();
  const { words, press, at, page } = wizard;
  const { differs } = words.proof;
  const { before, made } = await toProof(wizard);
  await wizard.give([before]);
  await expect(wizard.heading()).toHaveText(differs.heading);
  await at('proof');
  // Named for what it is, with both end dates, and with what goes on working.
  await expect(page.locator('.page-words')).toContainText(plain(differs.old[0] ?? ''));
  await expect(page.locator('.pair-list dd')).toHaveText([/\d/, /\d/]);
  expect(await caseNow(wizard)).toMatchObject({ step: 'proof', proof: 'differs', finished: false });
  await press(differs.again);
  await at('register');
  expect(await caseNow(wizard)).toMatchObject({ registration: 'open', proof: 'unknown' });
  await press(words.registration.register.besideTold);
  await at('proof');
  await wizard.drop(craftCertificate(randomUUID(), await makeKey(), 0));
  await expect(wizard.heading()).toHaveText(differs.heading);
  await expect(page.locator('.page-words')).toContainText(plain(differs.other[1] ?? ''));
  // Going back and on again changes nothing of it.
  await page.keyboard.press('Escape');
  await at('register');
  await press(words.frame.backToNow);
  await expect(wizard.heading()).toHaveText(differs.heading);
  // The right one may simply be put in here: told and no more, so the end date is looked at.
  await wizard.drop(made);
  await at('expiry');
  await expect(page.locator('.page-notice')).toContainText(words.proof.told.same.line);
  expect(await caseNow(wizard)).toMatchObject({ proof: 'told' });
  await press(words.registration.expiry.page.primary);
  await putMemoOff(wizard);
  await at('devices');
  await expect(page.getByText(words.proof.same.title)).toHaveCount(0);
});

test('trap 11, registration refused: nothing counts as registered, and trying again leads on (ja)', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const wizard = await inLanguage(await start(), 'ja');
  const { words, press, at, page } = wizard;
  const { register } = words.registration;
  const { made } = await toRegister(wizard);
  await press(register.other);
  await expect(wizard.heading()).toHaveText(register.otherPage.heading);
  expect(await caseNow(wizard)).toMatchObject({ step: 'register', registration: 'other', finished: false });
  // No proof can be given for what is not registered, whatever a page asks for.
  const refused = await page.evaluate(
    async (caseId) => {
      const said = await Promise.all(
        (['proof-later', 'registered-again', 'devices-answered', 'expiry-moved'] as const).map((kind) =>
          window.wizard.call('case.say', { caseId, fact: { kind, data: {} } }),
        ),
      );
      return said.map((one) => (one.ok ? 'taken' : one.error.code));
    },
    (await caseNow(wizard))?.id ?? '',
  );
  expect(refused).toEqual(['step-mismatch', 'step-mismatch', 'step-mismatch', 'step-mismatch']);
  await page.reload();
  await wizard.atHome();
  await page.locator('.case-line').first().click();
  await expect(wizard.heading()).toHaveText(register.otherPage.heading);
  await press(register.page.primary);
  await at('proof');
  await wizard.give([made]);
  await press(words.registration.expiry.page.primary);
  await putMemoOff(wizard);
  await at('devices');
});

test('the proof put off: “we were told” stays on the last page and on the first; with a file by hand it ends as told, knowingly', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at, page } = wizard;
  const { done, devices, collection } = words.afterwards;
  const { made } = await toProof(wizard);
  await press(words.proof.later);
  // Without the file the end date is looked at.
  await at('expiry');
  await press(words.registration.expiry.page.primary);
  await putMemoOff(wizard);
  await at('devices');
  await press(devices.later);
  await at('collection');
  await press(collection.later);
  await at('done');
  await expect(wizard.heading()).toHaveText(done.told.headings.person);
  for (const left of [done.openProof, done.openDevices, done.openCollection])
    await expect(page.locator('.left-open')).toContainText(left);
  // The time after which a phone's answer counts is named here, too (M28).
  await expect(page.locator('.open-hint')).toContainText(devices.since);
  expect(await caseNow(wizard)).toMatchObject({
    step: 'done',
    finished: false,
    listed: false,
    missing: ['proof', 'devices', 'collection'],
  });

  await page.reload();
  await wizard.atHome();
  const { home } = words;
  const opened = page.locator('.cases', { hasText: home.open.title }).locator('.case-step');
  await expect(opened).toContainText(home.told.person);
  // Which checks are left is said there, too.
  const names = [home.missing.proof, home.missing.devices, home.missing.collection];
  await expect(opened).toContainText(home.left(names.join(home.leftBetween)));
  // A year may pass like that: the next renewal of the customer is offered all the same.
  await expect(page.getByRole('button', { name: new RegExp(`^${words.home.practiseAgain}`) })).toHaveCount(1);
  // A practice is never offered as this year's real one.
  await expect(page.getByRole('button', { name: new RegExp(`^${words.look.thisYear}`) })).toHaveCount(0);
  await page.locator('.case-line').first().click();
  await at('done');
  const now = (button: string, what: string) => page.getByRole('button', { name: `${button} ${what}` }).click();
  await now(done.nowDone, done.openDevices);
  await now(done.nowDone, done.openCollection);
  await expect(page.locator('.left-open')).not.toContainText(done.openDevices);
  await expect(wizard.heading()).toHaveText(done.told.headings.person);
  // Nobody has given a file that fits: it can't even be ended as told.
  await expect(page.getByText(done.told.end)).toHaveCount(0);
  expect(await caseNow(wizard)).toMatchObject({ finished: false, missing: ['proof'] });
  await now(done.proofNow, done.openProof);
  await at('proof');
  await wizard.give([made]);
  await at('done');
  await expect(wizard.heading()).toHaveText(done.told.headings.person);
  await expect(page.locator('.left-open')).toContainText(done.told.hints.same);
  expect(await caseNow(wizard)).toMatchObject({ finished: false, proof: 'told', missing: ['proof'] });
  // What is only a memo for next year keeps nothing open.
  await now(done.nowDone, done.openSiteMemo);
  await press(done.told.end);
  await expect(wizard.heading()).toHaveText(done.practised.heading);
  // The open check is named for ever, and can still be made.
  await expect(page.locator('.left-open')).toContainText(done.openProof);
  await expect(page.locator('.left-open')).not.toContainText(done.nothingOpen);
  await expect(page.locator('.record')).toContainText(done.told.times.person['registration-done']);
  expect(await caseNow(wizard)).toMatchObject({ finished: true, listed: true, proof: 'told', missing: ['proof'] });
  await press(done.page.primary);
  await wizard.atHome();
  await expect(page.locator('.cases', { hasText: home.open.title })).toHaveCount(0);
  await expect(page.locator('.cases', { hasText: home.finished.title }).locator('.case-step')).toContainText(
    home.toldEnded.person,
  );
});

test('deciding against the daily check finishes the renewal; putting it off does not', async ({ start }) => {
  test.setTimeout(120_000);
  const wizard = wizardOf(await start());
  const { words, press, at } = wizard;
  const { done, devices, collection } = words.afterwards;
  const { made } = await toProof(wizard);
  await wizard.give([made]);
  await press(words.registration.expiry.page.primary);
  await putMemoOff(wizard);
  await at('devices');
  await press(devices.page.primary);
  await at('collection');
  await press(collection.later);
  await at('done');
  expect(await caseNow(wizard)).toMatchObject({ finished: false, missing: ['proof', 'collection'] });
  // What was put off can be decided against on the last page as well.
  await press(collection.declined);
  expect(await caseNow(wizard)).toMatchObject({ finished: false, missing: ['proof'] });
  await press(done.told.end);
  await expect(wizard.heading()).toHaveText(done.practised.heading);
  expect(await caseNow(wizard)).toMatchObject({ finished: true, missing: ['proof'] });
});

test('an old 更新成功 proves nothing, and a phone that does not answer has not failed (W14, M28)', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal } = await startAtPortal();
  const {
    words,
    press,
    at,
    page,
    running: { app },
  } = wizard;
  const { devices } = words.afterwards;
  await renewal.portal();
  await renewal.verdict();
  await renewal.register();
  await renewal.proof();
  await at('devices');
  const site = await practiceSite(app);
  await site.page.getByRole('link', { name: 'デバイス一覧' }).click();
  const rows = site.page.locator('tbody tr');
  const collected = (text: string): number => Date.parse(`${text.replaceAll('/', '-').replace(' ', 'T')}:00+09:00`);
  const read = async () =>
    Promise.all(
      (await rows.all()).map(async (row) => {
        const [status = '', , , , , , at = ''] = await row.locator('td').allTextContents();
        return { status: status.trim(), at: collected(at.trim()) };
      }),
    );
  const registeredAt = await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
    return view.ok ? (view.value.state.times['registration-done'] ?? '') : '';
  });
  // The page names the moment of the registration; the blue marks that are there already are all from before it.
  await expect(page.locator('.since-time')).toHaveText(words.dates.onSite(registeredAt));
  const earlier = await read();
  expect(earlier.filter(({ status }) => status === '更新成功').length).toBeGreaterThan(0);
  for (const { at } of earlier) expect(at).toBeLessThan(Date.parse(registeredAt));
  await site.page.getByRole('button', { name: '最新情報に更新' }).click();
  await expect(rows.filter({ hasText: '応答なし' })).toHaveCount(1, { timeout: 30_000 });
  const later = await read();
  // To the minute, as the site shows it.
  const answered = later.filter(({ status, at }) => status === '更新成功' && at >= Date.parse(registeredAt) - 60_000);
  expect(answered.length).toBeGreaterThanOrEqual(2);
  expect(later.filter(({ status }) => status === '応答なし')).toHaveLength(1);
  await expect(page.locator('.page-words')).toContainText('失敗ではありません');
  await press(devices.page.primary);
  await at('collection');
});

test('before 登録 the site’s certificate proves nothing, and after it no press is needed; Apple’s own file never tells that it is registered', async ({
  startAtPortal,
}) => {
  test.setTimeout(150_000);
  const { wizard, renewal } = await startAtPortal();
  const {
    words,
    press,
    at,
    page,
    running: { app },
  } = wizard;
  const { register } = words.registration;
  await renewal.portal();
  await renewal.verdict();
  await at('register');
  const site = await practiceSite(app);
  await site.exportCsr();
  await expect(page.getByText(register.compare.found.title, { exact: true })).toBeVisible();
  await site.exportCertificate();
  await expect(page.getByText(register.early.title)).toBeVisible();
  expect(await caseNow(wizard)).toMatchObject({ step: 'register', registration: 'open', proof: 'unknown' });
  // The very certificate, but not out of the site's page: as Apple's file would come.
  await page.evaluate(
    async (caseId) => {
      const view = await window.wizard.call('case.read', { caseId });
      const saved = await window.wizard.call('case.save', { caseId, which: 'candidate' });
      if (!view.ok || !saved.ok) throw new Error('no certificate');
    },
    (await caseNow(wizard))?.id ?? '',
  );
  const bytes = [...(await readFile(await app.evaluate(({ clipboard }) => clipboard.readText())))];
  const dropped = await page.evaluate(
    async ({ caseId, content }) => {
      const given = await window.wizard.call('case.receive', {
        caseId,
        wanted: 'exported',
        via: 'drop',
        name: 'MDM_.pem',
        bytes: Uint8Array.from(content),
      });
      return given.ok && given.value.received.taken;
    },
    { caseId: (await caseNow(wizard))?.id ?? '', content: bytes },
  );
  expect(dropped).toBe(true);
  expect(await caseNow(wizard)).toMatchObject({ step: 'register', registration: 'open', proof: 'unknown' });
  await site.chooseFile();
  await expect.poll(site.chosenFile).toMatch(/_Certificate\.pem$/);
  await site.register();
  await expect(site.page.getByRole('status')).toHaveText('登録が完了しました。');
  await site.exportCertificate();
  await at('devices');
  expect(await caseNow(wizard)).toMatchObject({ registration: 'done', proof: 'equal' });
  await renewal.devices();
  await renewal.collection();
  await at('done');
  // Another Apple ID after all: the site's field is corrected, and the case is finished again.
  await press(words.appleId.siteMemo.there.other);
  await at('site-memo');
  await press(words.appleId.siteMemo.page.primary);
  await at('done');
  await expect(page.locator('.left-open')).toContainText(words.afterwards.done.nothingOpen);
  await expect(wizard.button(words.appleId.siteMemo.there.other)).toHaveCount(0);
  expect(await caseNow(wizard)).toMatchObject({ finished: true });
});

test('Apple’s own file proves nothing: touched, renamed or downloaded again in the watched folder it is passed by, and dropped it is only told (en)', async ({
  start,
  profile,
}) => {
  test.setTimeout(150_000);
  const wizard = await inLanguage(await start(), 'en');
  const { words, press, at, page } = wizard;
  const downloads = join(profile, 'Downloads');
  const { made } = await toProof(wizard, async (file) => {
    await page.evaluate(() => window.wizard.call('watch.allow', { allow: true }));
    await writeFile(join(downloads, file.name), file.buffer);
  });
  // The watch took it for the new certificate: so it does work here.
  await expect.poll(async () => (await caseNow(wizard))?.step).toBe('proof');
  await chmod(join(downloads, made.name), 0o600);
  await rename(join(downloads, made.name), join(downloads, 'renamed.pem'));
  await copyFile(join(downloads, 'renamed.pem'), join(downloads, made.name.replace('.pem', ' (1).pem')));
  // Longer than the watch takes to look at what has changed.
  await page.waitForTimeout(4000);
  await at('proof');
  expect(await caseNow(wizard)).toMatchObject({ proof: 'unknown', finished: false });

  await wizard.drop(made);
  await at('expiry');
  await expect(page.locator('.page-notice')).toContainText(words.proof.told.same.title);
  await expect(page.locator('.page-notice')).toContainText(words.proof.told.same.line);
  const status = words.frame.journey.status.told;
  for (const name of [words.registration.register.page.name, words.proof.page.name])
    await expect(
      page.locator('.journey li').filter({ has: page.locator('.stop-name', { hasText: new RegExp(`^${name}$`) }) }),
    ).toContainText(status);
  await press(words.registration.expiry.page.primary);
  await putMemoOff(wizard);
  await press(words.afterwards.devices.page.primary);
  await press(words.afterwards.collection.page.primary);
  await at('done');
  await expect(wizard.heading()).toHaveText(words.afterwards.done.told.headings.person);
  await page.reload();
  await wizard.atHome();
  await expect(page.locator('.cases', { hasText: words.home.open.title })).toContainText(words.home.told.person);
  expect(await caseNow(wizard)).toMatchObject({ proof: 'told', finished: false, missing: ['proof'] });
});
