// A call about E320 from its first minute: two presses from the first page to the two ends, then the words of the
// telephone by F1, and a second call beside the first.
import { expect } from '@playwright/test';
import { textsFor } from '../../core/text/for-flow.ts';
import { beginCall, callOf, newestCase } from './driver/call.ts';
import { faultsOf } from './driver/examine.ts';
import { protectionsOf } from './driver/protections.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

for (const language of ['ja', 'en'] as const)
  test(`a call about E320 from its first minute (${language})`, async ({ start }) => {
    const running = await start();
    await wizardOf(running).atHome();
    const wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    const { page, words, press, heading } = wizard;
    const guide = callOf(wizard, language, 'duplicate');
    const { ends } = guide.call;

    // Two presses, and the first field has the keyboard.
    await press(words.home.trouble.call);
    await expect(heading()).toHaveText(words.call.begin.heading);
    await page.keyboard.press('3');
    await expect(page.getByLabel(ends.fields.site)).toBeFocused();
    await expect(page.getByText(guide.said.scenes['e320-first'].say)).toBeVisible();

    // Too short is said at the field; what only sounds alike is asked again; another row is another row.
    await guide.hears(['d8', 'デーはちエーゼロ']);
    await expect(page.getByRole('alert')).toHaveText(guide.call.hear.faults.short);
    await page.getByLabel(ends.fields.site).fill('デーはちエーゼロ');
    await page.getByLabel(ends.fields.row).fill('b8a0');
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await expect(page.getByText(guide.call.hear.refused.again)).toBeVisible();
    await page.keyboard.press('1');
    await guide.hears(['d8a0', '1234']);
    await page.keyboard.press('1');
    await expect(page.getByText(ends.other)).toBeVisible();
    await page.keyboard.press('1');
    // The site's end stays, the next row's is typed.
    await expect(page.getByLabel(ends.fields.row)).toBeFocused();
    await expect(page.getByLabel(ends.fields.site)).toHaveValue('d8a0');
    await page.keyboard.insertText('d8a0');
    await page.keyboard.press('Enter');
    await expect(guide.readBack()).toContainText(textsFor(language, 'renew').call.spelled.d);
    await page.keyboard.press('1');
    await expect(page.getByText(ends.same)).toBeVisible();
    await guide.key('customer', '1');
    await guide.hears(['みなと商事', '']);
    // The site is asked for, and the number that was heard is not asked for once more.
    await guide.key('site-access', '1');
    await guide.scene('apple-id');

    // What to call a thing: by F1, in the caller's words, closed by the keyboard; no key answers behind it.
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(textsFor(language, 'renew').callWords.terms.request.called);
    expect(await faultsOf(page, 'words of the telephone')).toEqual([]);
    await page.keyboard.press('1');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await guide.scene('apple-id');
    await press(words.callWords.open);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('F1');
    await expect(dialog).toBeHidden();

    // A second caller, while the first is to be called back: both are listed, each with its own company.
    await press(guide.call.park);
    await page.keyboard.press('Escape');
    await wizard.atHome();
    await press(words.home.trouble.call);
    await expect(heading()).toHaveText(words.call.begin.heading);
    await page.keyboard.press('3');
    await expect(page.getByLabel(ends.fields.site)).toBeFocused();
    await page.keyboard.press('Escape');
    await guide.key('e320-first', '2');
    await guide.key('customer', '1');
    await guide.hears(['あさひ工業', '']);
    await guide.scene('site-access');
    await press(guide.call.park);
    await page.keyboard.press('Escape');
    await wizard.atHome();
    const cards = page.locator('.case-line').filter({ hasText: words.home.parked });
    await expect(cards).toHaveCount(2);
    await expect(cards.first()).toContainText(words.home.calls.first);
    expect(await newestCase(wizard)).toMatchObject({ call: { line: 'parked', language } });

    // A renewal is begun on the telephone in two presses as well.
    await press(words.home.real.call);
    await expect(heading()).toHaveText(words.call.begin.heading);
    await page.keyboard.press('3');
    await callOf(wizard, language, 'renew').scene('customer');
  });

test('the next call in the same case is one about the step that it is at', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { page, words, press, heading } = wizard;
  const guide = callOf(wizard, 'ja', 'duplicate');
  await press(words.home.trouble.call);
  await expect(heading()).toHaveText(words.call.begin.heading);
  await page.keyboard.press('3');
  // Out of the field, so that a key is an answer.
  await expect(page.getByLabel(guide.call.ends.fields.site)).toBeFocused();
  await page.keyboard.press('Escape');
  await guide.key('e320-first', '4');
  await press(guide.call.resume.end);
  await beginCall(wizard, 'nothing', 'ja');
  await guide.scene('customer');
});

test('a password that is near beside the step is kept out of shared screens, too', async ({ start }) => {
  const running = await start();
  const wizard = await inLanguage(running, 'ja');
  const { page } = wizard;
  const guide = callOf(wizard, 'ja', 'duplicate');
  await page.evaluate(async () => {
    const begun = await window.wizard.call('case.begin', {
      flow: 'duplicate',
      mode: 'real',
      environment: 'M6',
      trap: null,
      customerId: null,
    });
    if (!begun.ok) throw new Error(begun.error.code);
    for (const fact of [
      {
        kind: 'call-began' as const,
        data: { has: 'nothing' as const, language: 'ja' as const, about: 'e320' as const },
      },
      { kind: 'e320-told' as const, data: { site: 'd8a0', row: null, readBack: true as const } },
      { kind: 'customer-named' as const, data: { name: 'みなと商事', mCode: '' } },
      { kind: 'site-entered' as const, data: {} },
      { kind: 'apple-id-told' as const, data: {} },
      { kind: 'way-chosen' as const, data: { way: 'browser' as const } },
      { kind: 'signed-in-told' as const, data: {} },
    ]) {
      const said = await window.wizard.call('case.say', { caseId: begun.value.id, fact });
      if (!said.ok) throw new Error(`${fact.kind}: ${said.error.code} ${said.error.detail}`);
    }
  });
  await page.reload();
  await wizard.atHome();
  await wizard.resume();
  await guide.scene('find-row');
  const protections = await protectionsOf(running);
  await guide.key('find-row', '2');
  await guide.scene('no-row');
  expect(await protections.jsonValue()).toEqual([]);
  await guide.key('no-row', '2');
  // That the first number was misheard is likelier, and asked first.
  await guide.key('all-different', '2');
  await guide.scene('get-started');
  await expect.poll(() => protections.jsonValue()).toEqual([true]);
  await guide.key('get-started', '1');
  await guide.scene('find-row');
  await expect.poll(() => protections.jsonValue()).toEqual([true, false]);
});
