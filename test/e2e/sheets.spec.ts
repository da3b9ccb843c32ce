// Printed sheets out of the real app, read by a PDF reader: the words are ours, the faces are inside, nothing is on
// them that was not asked for.
import { expect } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dayMs } from '../../core/base/time.ts';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { sheetScreen } from '../../core/flows/steps.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { drawn } from '../../core/portal/drawn.ts';
import { weekRows } from '../../core/sheets/sheets.ts';
import { sheetSteps, type SheetWay } from '../../core/sheets/steps.ts';
import { stepWords } from '../../core/text/sheet-words.ts';
import { plain } from '../plain.ts';
import { craftOdd } from './driver/crafted.ts';
import { callOf } from './driver/call.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { bareWords, readPdf, type Pdf } from './driver/pdf.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { unknownIssuer } from './driver/unknown-issuer.ts';
import type { Wizard } from './driver/wizard.ts';

/** kB, of one face as it is cut. */
const mostOfAFont = 400 * 1024;

function isASheet(pdf: Pdf, pages: number): void {
  expect(pdf).toMatchObject({ pages, tagged: true });
  expect(pdf.size).toContain('A4');
  expect(pdf.inTheFoot).toEqual([]);
  expect(pdf.headings).toBeGreaterThan(0);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter(({ embedded, subset }) => !embedded || !subset)).toEqual([]);
  expect(pdf.largestFont).toBeGreaterThan(0);
  expect(pdf.largestFont).toBeLessThan(mostOfAFont);
}

/** Presses the button that makes it, and reads the one new file. */
async function made({ words, press, page }: Wizard, profile: string): Promise<Pdf> {
  const folder = join(profile, 'Downloads');
  const before: readonly string[] = await readdir(folder).catch(() => []);
  await press(words.sheets.making.make);
  await expect(page.getByRole('button', { name: words.sheets.making.look })).toBeVisible({ timeout: 30_000 });
  const [name = ''] = (await readdir(folder)).filter((one) => !before.includes(one));
  return readPdf(join(folder, name));
}

async function toSheet({ words, page }: Wizard, open: string): Promise<void> {
  await page.getByRole('button', { name: open, exact: true }).first().click();
  await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(sheetScreen));
}

/** More than a page has lines for, each with a long name and somebody to call. */
const manyDue = ({ page }: Wizard) =>
  page.evaluate(
    async (end) => {
      for (let nth = 0; nth < 22; nth += 1) {
        const name = `北海道・東北地方広域連携情報システム推進協同組合連合会 ${String(nth)}`;
        const profile = { name, reading: '', code: 'M10000000', devices: null, macs: null, note: '', siteUrl: null };
        const person = { name: '見本 次郎左衛門', phone: '03-0000-9999', email: '' };
        const added = await window.wizard.call('customer.add', { profile, person });
        if (!added.ok) throw new Error(added.error.code);
        const fact = { kind: 'end-heard' as const, data: { topic: null, end, from: 'table' as const } };
        await window.wizard.call('customer.say', { customerId: added.value.id, fact });
      }
    },
    new Date(Date.now() + 40 * dayMs).toISOString(),
  );

for (const language of languages as readonly Language[]) {
  test(`the renewal sheet and the list of the week, from the board (${language})`, async ({ start, profile }) => {
    test.setTimeout(180_000);
    const running = await start({ size: { width: 1280, height: 800 } });
    const wizard = await inLanguage(running, language);
    const { words, press, page } = wizard;
    const { sheets, tables, customers } = words;
    const { registered, otherRow } = await unknownIssuer();
    await press(words.week.list);
    await press(tables.open);
    await page.locator('.import-page input[type=file]').setInputFiles([
      { ...registered, name: 'みなと商事.pem' },
      { ...otherRow, name: 'Blue Bridge.pem' },
    ]);
    await press(tables.toBoard);
    await page.locator('.board-rows').getByRole('button', { name: 'みなと商事' }).first().click();
    await expect(wizard.heading()).toHaveText('みなと商事');
    const [line] = await page.locator('.certificate-top strong').allInnerTexts();
    const lastFour = line ?? '';

    await toSheet(wizard, sheets.making.open.own);
    expect(await findingsOf(running, 'sheet')).toEqual([]);
    expect(await layoutOf(running, 'sheet')).toEqual([]);
    const own = await made(wizard, profile);
    isASheet(own, 2);
    expect(own.title).toContain(sheets.own.title);
    expect(own.words).toContain(bareWords(lastFour));
    for (const step of sheetSteps('browser')) {
      const said = stepWords(step, words, 'browser', false);
      expect(own.words).toContain(bareWords(said.heading));
      for (const one of said.lines) expect(own.words).toContain(bareWords(plain(one)));
      expect(own.words).toContain(bareWords(sheets.own.screen(step.screen)));
    }
    for (const { word, why } of sheets.own.stops) {
      expect(own.words).toContain(bareWords(plain(word)));
      expect(own.words).toContain(bareWords(why));
    }
    // The row as the portal draws it: each of its columns, then (i) before its buttons.
    const { columns, status, renew, download, revoke } = words.row;
    for (const column of [columns.service, columns.expiration, columns.status])
      expect(own.words).toContain(bareWords(column));
    expect(own.words).toContain(bareWords(status));
    expect(own.lines).toContain(bareWords(`${drawn.info}${renew}${download}${revoke}`));
    // The whole number only where it is asked for.
    expect(own.words).not.toContain('com.apple.mgmt');
    expect(own.words).not.toContain(bareWords(sheets.practice));
    await page.getByText(sheets.making.topic).click();
    expect((await made(wizard, profile)).words).toContain('com.apple.mgmt');

    await press(sheets.making.back);
    await page.getByLabel(customers.person.parts.name).fill('見本 花子');
    await page.getByLabel(customers.person.parts.phone).fill('03-0000-1234');
    await press(customers.person.keep);
    await expect(page.getByText(customers.page.kept)).toBeVisible();
    await press(customers.page.close);
    await manyDue(wizard);
    await toSheet(wizard, sheets.making.open.week);
    const week = await made(wizard, profile);
    isASheet(week, 1);
    expect(week.words).toContain('みなと商事');
    expect(week.words).toContain('BlueBridge');
    expect(week.words).toContain(bareWords('見本 花子 03-0000-1234'));
    expect(week.words).toContain(bareWords(sheets.week.more(24 - weekRows)));
    await page.getByText(sheets.making.masked).click();
    const masked = await made(wizard, profile);
    isASheet(masked, 1);
    expect(masked.words).toContain('み***');
    expect(masked.words).not.toContain('みなと');
    expect(masked.words).not.toContain('Bridge');
    expect(masked.words).toContain('見***');
    for (const whose of ['花子', '0000-1234', '0000-9999']) expect(masked.words).not.toContain(whose);
  });

  test(`a renewal sheet out of the box’s answer, and inside the app (${language})`, async ({ start, profile }) => {
    test.setTimeout(180_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const { words, press, page } = wizard;
    const { sheets, look } = words;
    const uuid = randomUUID();
    await wizard.drop(craftOdd(uuid, await makeKey(), -300, 65));
    await expect(wizard.heading()).toHaveText(look.kinds.certificate.is);
    await toSheet(wizard, look.next.sheet);
    const own = await made(wizard, profile);
    isASheet(own, 2);
    expect(own.words).toContain(uuid.slice(-4));
    expect(own.words).toContain(bareWords(sheets.practice));
    const parts = (way: SheetWay) =>
      sheetSteps(way).flatMap((step) => stepWords(step, words, way, true).lines.map((line) => bareWords(plain(line))));
    const [browser, view] = [parts('browser'), parts('view')];
    expect(browser.filter((line) => !own.words.includes(line))).toEqual([]);
    await page.getByLabel(sheets.making.way).selectOption('view');
    const inApp = await made(wizard, profile);
    isASheet(inApp, 2);
    expect(view.filter((line) => !inApp.words.includes(line))).toEqual([]);
    expect(inApp.words).not.toContain(browser.find((line) => !view.includes(line)) ?? '');
    // The answer is still there.
    await press(sheets.making.back);
    await expect(wizard.heading()).toHaveText(look.kinds.certificate.is);
  });

  test(`the hand-over sheet of a practised renewal says that it is practice (${language})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(180_000);
    const wizard = await inLanguage(await start(), language);
    const { words, page } = wizard;
    const { handOver, practice, making } = words.sheets;
    const renewal = renewalOf(wizard, {});
    await renewal.begin();
    await renewal.toPortal();
    await renewal.portal();
    await wizard.at('verdict');
    await renewal.fromVerdict();
    await toSheet(wizard, making.open['hand-over']);
    await page.getByLabel(making.fields.passwordPlace, { exact: true }).fill('総務課の金庫');
    const bare = await made(wizard, profile);
    isASheet(bare, 1);
    // At both ends of the page.
    expect(bare.words.split(bareWords(practice)).length - 1).toBe(2);
    expect(bare.title).toContain(practice);
    expect(bare.words).toContain(bareWords(handOver.finished));
    expect(bare.words).toContain('総務課の金庫');
    expect(bare.words).not.toContain('@');
    await page.getByText(making.address, { exact: true }).click();
    expect((await made(wizard, profile)).words).toContain('@');
  });

  test(`a caller’s sheet, made in the call: with room for the number, then with what was read out (${language})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(180_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const { words, press, page } = wizard;
    const { sheets } = words;
    const guide = callOf(wizard, language);
    await wizard.beginFlow('renew');
    await press(words.frame.help.open);
    await press(guide.call.open);
    await expect(wizard.heading()).toHaveText(guide.call.begin.heading);
    await toSheet(wizard, sheets.making.open.own);
    const empty = await made(wizard, profile);
    isASheet(empty, 2);
    expect(empty.words).toContain(bareWords(sheets.own.writeFour));
    await press(sheets.making.back);
    await expect(wizard.heading()).toHaveText(guide.call.begin.heading);
    await page.keyboard.press('2');
    await guide.key('customer', '1');
    await guide.hears(['株式会社みなと商事', 'M12345678']);
    await guide.key('site-access', '1');
    await guide.key('registered', '1');
    await guide.hears(['e4f1']);
    await page.keyboard.press('1');
    await guide.scene('csr-request');
    await toSheet(wizard, sheets.making.open.own);
    const known = await made(wizard, profile);
    isASheet(known, 2);
    expect(known.words).toContain('e4f1');
    expect(known.words).toContain(bareWords(sheets.own.read));
    // Back in the call, where it was.
    await press(sheets.making.back);
    await guide.scene('csr-request');
  });
}
