// Tables in and out in the real app: twelve companies out of Excel's plain CSV, found by half-width kana, written out
// and taken in again; a table with faults does nothing; many certificate files at once.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { importScreen } from '../../core/flows/steps.ts';
import { makeKey } from '../../electron/practice/world/issuing.ts';
import { cp932 } from '../unit/formats/excel.ts';
import { boardHeading } from './driver/board.ts';
import { craftCertificate } from './driver/crafted.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { inLanguage, test } from './driver/story.ts';
import { unknownIssuer } from './driver/unknown-issuer.ts';
import type { Wizard } from './driver/wizard.ts';

const companies = [
  ['パピプデータ', 'ぱぴぷでーた', 'M10000001', '2027/1/25'],
  ['サーバーワークス', 'さーばーわーくす', 'M10000002', '2027/2/3'],
  ...Array.from({ length: 10 }, (_, index) => [
    `株式会社サンプル${index}`,
    `さんぷる${index}`,
    `M2000000${index}`,
    `2027/6/${10 + index}`,
  ]),
];
const csv = (rows: readonly (readonly string[])[]): string =>
  ['会社名,フリガナ,お客様番号,有効期限', ...rows.map((cells) => cells.join(','))].map((row) => `${row}\r\n`).join('');
const file = (name: string, bytes: Uint8Array | string) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

async function toImport({ words, press, page }: Wizard): Promise<void> {
  await press(words.tables.open);
  await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(importScreen));
}

async function toBoard(wizard: Wizard): Promise<void> {
  await wizard.atHome();
  await wizard.press(wizard.words.week.list);
  await expect(wizard.heading()).toHaveText(boardHeading(wizard.words));
}

for (const language of languages as readonly Language[])
  test(`twelve companies of a CP932 table come in, are found, go out, and change nothing again (${language})`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(120_000);
    const running = await start({ size: { width: 1280, height: 800 } });
    const wizard = await inLanguage(running, language);
    const { words, press, page } = wizard;
    const { tables, customers } = words;
    await toBoard(wizard);
    await toImport(wizard);
    expect(await findingsOf(running, 'import')).toEqual([]);
    await wizard.drop(file('一覧.csv', cp932(csv(companies))));
    await expect(page.getByText(tables.plan.counts(12, 0, 0))).toBeVisible();
    await expect(page.getByText(tables.encodings.cp932)).toBeVisible();
    await expect(page.getByLabel(tables.columns.of('フリガナ', 2))).toHaveValue('reading');
    await expect(page.locator('.import-columns tbody tr')).toHaveCount(5);
    expect(await findingsOf(running, 'import plan')).toEqual([]);
    expect(await layoutOf(running, 'import plan')).toEqual([]);

    // Another meaning of a column is planned at once.
    await page.getByLabel(tables.columns.of('会社名', 1)).selectOption('');
    await expect(page.getByRole('alert')).toContainText(tables.faults.row['no-name-column']('', 0));
    await page.getByLabel(tables.columns.of('会社名', 1)).selectOption('name');
    await press(tables.take(12, 0));
    await expect(page.getByText(tables.taken(12, 0, 0))).toBeVisible();
    await press(tables.toBoard);
    await expect(page.locator('.board-all > p[role=status]')).toHaveText(customers.board.found(12, 12));

    await page.getByLabel(customers.board.search).fill('ﾊﾟﾋﾟﾌﾟ');
    await expect(page.locator('.board-all > p[role=status]')).toHaveText(customers.board.found(1, 12));
    await expect(page.locator('.board-rows')).toContainText('パピプデータ');
    await press(tables.save.csv);
    await expect(page.locator('.note[data-tone=good]')).toBeVisible();
    const said = (await page.locator('.note[data-tone=good]').innerText()).trim();
    const name = /[「“]([^」”]+\.csv)[」”]/.exec(said)?.[1] ?? '';
    const written = await readFile(join(profile, 'Downloads', name));
    expect(said).toBe(tables.saved(name));
    expect(written.toString('utf8')).toContain('サーバーワークス');

    await toImport(wizard);
    await wizard.drop(file(name, written));
    await expect(page.getByText(tables.plan.nothing)).toBeVisible();
    await expect(wizard.button(tables.take(0, 0))).toHaveCount(0);
    await press(tables.back);
    await expect(page.locator('.board-all > p[role=status]')).toHaveText(customers.board.found(12, 12));
  });

test('a table with faults adds nothing and names the lines', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { words, press, page } = wizard;
  const { tables, customers } = words;
  await toBoard(wizard);
  await toImport(wizard);
  await wizard.drop(
    file(
      'wrong.csv',
      csv([
        ['良い会社', '', 'M10000001', '2027/1/25'],
        ['悪い会社', '', 'M10000002', '来年'],
        ['同じ会社', '', 'M10000001', ''],
      ]),
    ),
  );
  const faults = page.getByRole('alert');
  await expect(faults).toContainText(tables.faults.title);
  await expect(faults.getByRole('listitem')).toHaveText([
    /^3行目 「有効期限」：「来年」は、日付として読めません。/,
    /^4行目：「同じ会社」は、2行目と同じ会社です。/,
  ]);
  await expect(page.locator('.import-page .button.primary')).toHaveCount(0);
  await press(tables.back);
  await expect(page.getByText(customers.board.none)).toBeVisible();
  // The first page, which lay under it, has not taken the file.
  await press(customers.board.close);
  await wizard.atHome();
  await expect(page.getByText('wrong.csv')).toHaveCount(0);
});

for (const language of languages)
  test(`Excel’s own file is called that, with the way to a table, on the first page and as an import (${language})`, async ({
    start,
  }) => {
    const wizard = await inLanguage(await start(), language);
    const { words, press, page } = wizard;
    const { look, tables, verdict } = words;
    const workbook = await readFile(join(import.meta.dirname, '..', 'tables', 'fixtures', 'PRACTICE_companies.xlsx'));
    await wizard.drop(file('一覧.xlsx', workbook));
    await expect(wizard.heading()).toHaveText(look.fileIs(verdict.kinds.workbook));
    await expect(page.getByText(look.workbook)).toBeVisible();
    await press(look.next.another);
    await toBoard(wizard);
    await toImport(wizard);
    await wizard.drop(file('一覧.xlsx', workbook));
    await expect(page.getByRole('alert')).toContainText(tables.faults.file.workbook);
    await expect(page.getByRole('alert')).not.toContainText(tables.faults.next);
    await expect(page.locator('.import-page .button.primary')).toHaveCount(0);
  });

test('certificates dropped together become companies; practice ones do not', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'en');
  const { words, press, page } = wizard;
  const { tables, customers } = words;
  const { registered, otherRow } = await unknownIssuer();
  await toBoard(wizard);
  await toImport(wizard);
  await page
    .locator('.import-page input[type=file]')
    .setInputFiles([
      { ...registered, name: 'Green Gate.pem' },
      { ...otherRow, name: 'Blue Bridge.pem' },
      craftCertificate(randomUUID(), await makeKey(), 100),
    ]);
  await expect(wizard.heading()).toHaveText(tables.doneHeading);
  await expect(page.getByRole('alert')).toContainText(tables.certificates.taken(3, 2, 0, 0));
  await expect(page.getByText(tables.certificates.why.practice)).toBeVisible();
  await press(tables.toBoard);
  await expect(page.locator('.board-all > p[role=status]')).toHaveText(customers.board.found(2, 2));
  await expect(page.locator('.board-rows')).toContainText('Green Gate');
});

test('a table that is dropped on the first page leads to what it would do (ja)', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { words, press, page } = wizard;
  await wizard.drop(file('一覧.csv', cp932(csv(companies))));
  await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(importScreen));
  await expect(page.getByText(words.tables.plan.counts(12, 0, 0))).toBeVisible();
  await press(words.tables.take(12, 0));
  await expect(page.getByText(words.tables.taken(12, 0, 0))).toBeVisible();
});
