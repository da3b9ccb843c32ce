// Printed sheets out of the real app, read by a PDF reader: the words are ours, the faces are inside, nothing is on
// them that was not asked for.
import { expect } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { sheetScreen } from '../../core/flows/steps.ts';
import { sheetSteps } from '../../core/sheets/steps.ts';
import { stepWords } from '../../core/text/sheet-words.ts';
import { plain } from '../plain.ts';
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
    for (const step of sheetSteps) {
      const said = stepWords(step, words);
      expect(own.words).toContain(bareWords(said.heading));
      for (const one of said.lines) expect(own.words).toContain(bareWords(plain(one)));
      expect(own.words).toContain(bareWords(sheets.own.screen(step.screen)));
    }
    for (const { word, why } of sheets.own.stops) {
      expect(own.words).toContain(bareWords(plain(word)));
      expect(own.words).toContain(bareWords(why));
    }
    // The whole number only where it is asked for.
    expect(own.words).not.toContain('com.apple.mgmt');
    expect(own.words).not.toContain(bareWords(sheets.practice));
    await page.getByText(sheets.making.topic).click();
    expect((await made(wizard, profile)).words).toContain('com.apple.mgmt');

    await press(sheets.making.back);
    await press(customers.page.close);
    await toSheet(wizard, sheets.making.open.week);
    const week = await made(wizard, profile);
    isASheet(week, 1);
    expect(week.words).toContain('みなと商事');
    expect(week.words).toContain('BlueBridge');
    await page.getByText(sheets.making.masked).click();
    const masked = await made(wizard, profile);
    isASheet(masked, 1);
    expect(masked.words).toContain('み***');
    expect(masked.words).not.toContain('みなと');
    expect(masked.words).not.toContain('Bridge');
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
}
