// The board and its pages with one company, twelve, five hundred and a hundred thousand: they draw, fit, can be walked
// by keyboard, and hold no more rows than are in sight.
import { expect } from '@playwright/test';
import type { CaseSummary } from '../../core/case/view.ts';
import { languages } from '../../core/contract/wizard.ts';
import {
  boardScreen,
  customerScreen,
  custodyScreen,
  handOverScreen,
  importScreen,
  sheetScreen,
  takeUpScreen,
} from '../../core/flows/steps.ts';
import { texts } from '../../core/text/texts.ts';
import { settled, tornDates } from '../e2e/driver/examine.ts';
import { belowTheBar, fits, half, showBoard as show } from './board-stage.ts';
import { boardOf, mailOf, saidOf } from './board-states.ts';
import { findings } from './findings.ts';
import type { BoardState } from './page-state.ts';
import { infoIn } from './states.ts';
import { test, usual } from './stage.ts';

const pages = [
  ['Apple’s mail about nobody', 0, 'mail', 1],
  ['Apple’s mail about one', 1, 'mail', 1],
  ['Apple’s mail about twelve', 12, 'mail', 1],
  ['the first page with one company', 1, null, 1],
  ['the first page with twelve companies', 12, null, 1],
  ['the board with none', 0, 'board', boardScreen],
  ['the board with twelve companies', 12, 'board', boardScreen],
  ['the board with five hundred', 500, 'board', boardScreen],
  ['a company', 1, 'customer', customerScreen],
  ['a company that waits', 2, 'customer', customerScreen],
  ['the yearly check', 1, 'custody', custodyScreen],
  ['the import', 0, 'import', importScreen],
  ['a renewal sheet to make', 0, 'own', sheetScreen],
  ['a hand-over sheet to make', 0, 'hand-over', sheetScreen],
  ['the week’s list to make', 0, 'week', sheetScreen],
  ['a hand-over sheet of a real job', 0, 'real-sheet', sheetScreen],
  ['a file to make', 0, 'make-file', handOverScreen],
  ['a file to take up', 0, 'take-up', takeUpScreen],
] as const;

function stateOf(companies: number, over: BoardState['over']): BoardState {
  if (over === 'mail') return mailOf(companies);
  return over === 'customer' && companies === 2 ? saidOf() : boardOf(companies, over);
}

for (const [name, companies, over, screen] of pages)
  for (const language of languages)
    test(`${name} (${language})`, async ({ stage }) => {
      await stage.resize(usual);
      await show(stage, language, stateOf(companies, over));
      const seen = await stage.page.evaluate(() => window.pages.look());
      expect.soft(seen.troubles, 'errors').toEqual([]);
      expect.soft(seen.headings, 'headings').toHaveLength(1);
      expect.soft(seen.oddWords, 'words').toEqual([]);
      expect.soft(seen.overflow, 'beyond the right edge').toBe(0);
      expect.soft(seen.cut, 'cut off').toEqual([]);
      expect.soft(seen.scattered, 'words in boxes').toEqual([]);
      expect.soft(seen.title, 'title').toContain(texts[language].frame.screen(screen));
      expect.soft(await tornDates(stage.page), 'dates on two lines').toEqual([]);
      expect.soft(await belowTheBar(stage.page), 'pixels below the bar').toBe(0);
      await stage.resize(half);
      expect.soft((await stage.page.evaluate(() => window.pages.look())).overflow, 'at 200 %').toBe(0);
      await stage.resize(usual);
      if (test.info().project.name === 'older') return;
      for (const colorScheme of ['light', 'dark'] as const) {
        await stage.page.emulateMedia({ colorScheme });
        await settled(stage.page);
        expect.soft(await findings(stage), colorScheme).toEqual([]);
      }
      await stage.page.emulateMedia({ colorScheme: null });
    });

for (const language of languages)
  test(`one company is one card on the first page, and a board with nobody says so (${language})`, async ({
    stage,
  }) => {
    const { page } = stage;
    const { week, customers } = texts[language];
    const { lines } = boardOf(1, null);
    const [line] = lines;
    if (!line) throw new Error('no company');
    const openCase = { caseId: 'one', flow: 'renew', step: 'csr-wait', calling: false } as const;
    const job: CaseSummary = {
      ...{ id: 'one', customerId: line.customerId, mode: 'real', flow: 'renew', customer: line.name, mCode: line.code },
      ...{ step: 'csr-wait', screen: 6, changedAt: '2026-11-30T01:00:00.000Z', finished: false, missing: [] },
      ...{ toldBy: null, onlyOpened: false, call: null, unreadable: 0 },
    };
    const first = (board: BoardState, cases: readonly CaseSummary[]) =>
      page.evaluate((state) => window.pages.show(state), {
        ...{ name: 'one company', info: infoIn(language), view: null },
        ...{ cases, board },
      });
    await first({ lines, customer: null, over: null }, []);
    await expect(page.getByText(line.name)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: week.title })).toBeVisible();
    await first({ lines: [{ ...line, openCase }], customer: null, over: null }, [job]);
    await expect(page.getByText(line.name)).toHaveCount(1);
    await expect(page.locator('.case-line')).toContainText(week.until);
    await show(stage, language, boardOf(0, 'board'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(customers.board.empty);
    const calm = lines.map((one) => ({ ...one, status: 'calm' as const }));
    await show(stage, language, { lines: calm, customer: null, over: 'board' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(customers.board.rest);
    await page.getByLabel(customers.board.search).fill('x');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(customers.board.rest);
    await show(stage, language, boardOf(12, 'board'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(customers.board.heading);
  });

for (const language of languages)
  test(`the import of a table, with faults and without, and of certificates (${language})`, async ({ stage }) => {
    const { page } = stage;
    const { tables } = texts[language];
    const given = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
    const certificate = '-----BEGIN CERTIFICATE-----';
    await stage.resize(usual);
    await show(stage, language, boardOf(0, 'import'));
    await page.locator('input[type=file]').setInputFiles([given('a.csv', 'a')]);
    await expect(page.getByText(tables.plan.title)).toBeVisible();
    await expect(page.locator('.button.primary')).toHaveText(tables.take(30, 1));
    await fits(stage, 'a plan');
    await page.getByLabel(tables.columns.of('会社名', 1)).selectOption('');
    await expect(page.getByText(tables.faults.row['no-name-column']('', 0))).toBeVisible();
    await expect(page.locator('.button.primary')).toHaveCount(0);
    await fits(stage, 'faults');
    await page.locator('input[type=file]').setInputFiles([given('a.pem', certificate), given('b.pem', certificate)]);
    await expect(page.getByText(tables.certificates.keys(1))).toBeVisible();
    await fits(stage, 'certificates');
  });

for (const language of languages)
  test(`a hand-over file, made and taken up (${language})`, async ({ stage }) => {
    const { page } = stage;
    const { making, taking } = texts[language].handOver;
    await stage.resize(usual);
    // A job is handed over beside its sheet; a practised one is nobody's record.
    for (const [over, count] of [
      ['hand-over', 0],
      ['real-sheet', 1],
    ] as const) {
      await show(stage, language, boardOf(0, over));
      await expect(page.getByRole('button', { name: making.open })).toHaveCount(count);
    }
    await show(stage, language, boardOf(0, 'make-file'));
    await expect(page.locator('.spoken-words li')).toHaveCount(5);
    await page.locator('.button.primary').click();
    await expect(page.getByText(making.next)).toBeVisible();
    // Its own words stay, and no others are proposed.
    await expect(page.getByText(making.another)).toHaveCount(0);
    await fits(stage, 'made');

    await show(stage, language, boardOf(0, 'take-up'));
    await expect(page.locator('.button.primary')).toBeDisabled();
    await page.getByLabel(taking.field).fill('wrong');
    await page.locator('.button.primary').click();
    await expect(page.getByText(taking.troubles.shut())).toBeVisible();
    await fits(stage, 'wrong words');
    await page.getByLabel(taking.field).fill('gardn harbour kichen umbrella window');
    await page.locator('.button.primary').click();
    const unknown = ['gardn', 'kichen'].map((word) => taking.quoted(word)).join(taking.between);
    await expect(page.getByText(taking.troubles['unknown-words'](unknown))).toBeVisible();
    await fits(stage, 'unknown words');
    await page.getByLabel(taking.field).fill('garden harbour kitchen umbrella window');
    await page.locator('.button.primary').click();
    await expect(page.locator('h1')).toHaveText(taking.heading.compare);
    await expect(page.locator('.merge-table td[data-stays=true]')).toHaveCount(3);
    await fits(stage, 'what differs');
    await page.locator('.button.primary').click();
    await expect(page.getByText(taking.taken(2))).toBeVisible();
    await fits(stage, 'taken');
  });

for (const language of languages)
  test(`a company’s folded parts, open (${language})`, async ({ stage }) => {
    const { page } = stage;
    const { merge } = texts[language].customers;
    await stage.resize(usual);
    await show(stage, language, boardOf(12, 'customer'));
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.getByLabel(merge.search).fill('やまと');
    await page.locator('.merge-search ~ .way-more button').first().click();
    await expect(page.locator('.merge-table')).toBeVisible();
    for (const size of [usual, half]) {
      await stage.resize(size);
      const seen = await page.evaluate(() => window.pages.look());
      expect.soft(seen.troubles, 'errors').toEqual([]);
      expect.soft(seen.overflow, 'beyond the right edge').toBe(0);
      expect.soft(seen.cut, 'cut off').toEqual([]);
      expect.soft(seen.scattered, 'words in boxes').toEqual([]);
    }
    await stage.resize(usual);
    if (test.info().project.name === 'older') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      expect.soft(await findings(stage), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

for (const language of languages)
  test(`states of their own: past and near, what a check left, an open job, an end’s grace (${language})`, async ({
    stage,
  }) => {
    const { page } = stage;
    const { week, customers } = texts[language];
    await stage.resize(usual);
    await show(stage, language, boardOf(12, 'board'));
    const filter = page.getByLabel(customers.board.status);
    // A head stands over its column, also beside a scroll bar.
    const left = async (of: string) => (await page.locator(of).first().boundingBox())?.x ?? Number.NaN;
    expect(
      Math.abs((await left('.board-head > :nth-child(3)')) - (await left('.board-row .board-state'))),
    ).toBeLessThan(1);
    const rows = page.locator('.board-row');
    for (const [one, word, sign] of [
      ['in-progress', week.inProgress, 'going'],
      ['custody-open', week.statuses['custody-open'], 'not-well'],
      ['ended', week.statuses.ended, 'stop'],
    ] as const) {
      await filter.selectOption(one);
      await expect(rows.first()).toBeVisible();
      for (const row of await rows.all()) {
        await expect(row).toContainText(word);
        await expect(row.locator(`[data-sign='${sign}']`)).toHaveCount(1);
      }
    }
    await filter.selectOption('');
    const ended = page.locator('.week-line').filter({ hasText: week.statuses.ended });
    await expect(ended).toContainText(/30|2026|Dec/);
    await expect(ended.locator('.week-grace')).toBeVisible();
    await expect(ended).not.toContainText(week.lastSafe);
    await expect(ended.locator('.week-act')).toHaveText(
      (await ended.locator("[data-sign='going']").count()) > 0 ? week.resume : week.actions.ended,
    );
    // Each of the words has a shape that no other state of the same colour has.
    const late = page.locator("[data-sign='late'] svg path").first();
    const near = page.locator("[data-sign='caution'] svg path").first();
    if ((await late.count()) > 0 && (await near.count()) > 0)
      expect(await late.getAttribute('d')).not.toBe(await near.getAttribute('d'));
  });

test('a hundred thousand rows: only those in sight are there, and the keyboard comes to the last (ja)', async ({
  stage,
}) => {
  const { page } = stage;
  await stage.resize(usual);
  await show(stage, 'ja', { ...boardOf(12, 'board'), size: 100_000 });
  const rows = page.locator('.board-row');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(80);
  await rows.first().focus();
  await page.keyboard.press('End');
  const last = page.locator('[data-row="99999"]');
  await expect(last).toBeFocused();
  await expect(last).toContainText('M10');
  expect(await rows.count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(page.locator('[data-row="0"]')).toBeFocused();
});
