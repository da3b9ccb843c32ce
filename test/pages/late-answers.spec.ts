// What a page does while the main process has not answered yet, or answers that it can't: nothing is done that was not
// shown, nothing is shown that is no longer so, and what is being typed stays.
import { expect, type Page } from '@playwright/test';
import type { CallName } from '../../core/contract/wizard.ts';
import { texts } from '../../core/text/texts.ts';
import { boardOf } from './board-states.ts';
import type { BoardState } from './page-state.ts';
import { infoIn } from './states.ts';
import { test, usual, type Stage } from './stage.ts';

const words = texts.ja;

const show = ({ page }: Stage, board: BoardState) =>
  page.evaluate((state) => window.pages.show(state), {
    name: 'late answers',
    info: infoIn('ja'),
    cases: [],
    view: null,
    board,
  });

/** From now on these calls wait; `answer` lets all of them go on. */
async function holdBack(page: Page, name: CallName): Promise<{ readonly answer: () => Promise<void> }> {
  const held = await page.evaluateHandle((wanted) => {
    const { wizard } = window;
    const waiting: (() => void)[] = [];
    const call: typeof wizard.call = async (name, args) => {
      if (name === wanted) await new Promise<void>((go) => waiting.push(go));
      return wizard.call(name, args);
    };
    Object.assign(window, { wizard: { ...wizard, call } });
    return {
      answer: () => {
        Object.assign(window, { wizard });
        for (const go of waiting) go();
      },
    };
  }, name);
  return { answer: () => held.evaluate(({ answer }) => answer()) };
}

const table = { name: 'a.csv', mimeType: '', buffer: Buffer.from('a') };

test('a table is taken as it was seen, and once', async ({ stage }) => {
  const { page } = stage;
  const { tables } = words;
  await stage.resize(usual);
  await show(stage, boardOf(0, 'import'));
  await page.locator('input[type=file]').setInputFiles([table]);
  const primary = page.locator('.actions .primary');
  await expect(primary).toHaveText(tables.take(30, 1));
  // Another meaning is chosen: what it would do is not seen yet.
  const looks = await holdBack(page, 'table.look');
  const color = page.getByLabel(tables.columns.of('色', 5));
  await color.selectOption('note');
  await expect(color).toHaveValue('note');
  await expect(primary).toHaveCount(0);
  await looks.answer();
  await expect(primary).toHaveText(tables.take(30, 1));
  const takes = await holdBack(page, 'table.take');
  await primary.click();
  await expect(color).toBeDisabled();
  await expect(primary).toHaveCount(0);
  await expect(page.locator('.any-box')).toHaveCount(0);
  await takes.answer();
  await expect(page.getByText(tables.taken(30, 1, 9))).toBeVisible();
  await expect(primary).toHaveText(tables.toBoard);
  expect((await page.evaluate(() => window.pages.look())).troubles).toEqual([]);
});

test('the list of all companies is asked for anew when the dates have changed, and while rows are read in', async ({
  stage,
}) => {
  const { page } = stage;
  const { page: company, safe } = words.customers;
  await stage.resize(usual);
  await show(stage, { ...boardOf(12, 'board'), size: 1000 });
  const list = page.locator('.board-rows');
  const row = (index: number) => page.locator(`[data-row="${String(index)}"]`);
  await list.evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  await expect(row(500)).toContainText('M10');
  // What the main process says of every row from now on.
  const told = await page.evaluateHandle(() => {
    const { wizard } = window;
    const now = { name: 'いまの名前', reading: true };
    const call: typeof wizard.call = async (name, args) => {
      const result = await wizard.call(name, args);
      if (name !== 'board.read' || !result.ok) return result;
      const { rows, ...rest } = result.value as { readonly rows: readonly object[] };
      const { reading } = now;
      return { ok: true, value: { ...rest, reading, rows: rows.map((one) => ({ ...one, name: now.name })) } } as never;
    };
    Object.assign(window, { wizard: { ...wizard, call } });
    return now;
  });
  await page.getByText(safe.change, { exact: true }).click();
  await page.locator('.safe-parts').getByRole('button', { name: company.keep }).first().click();
  await expect(page.getByText(company.kept)).toBeVisible();
  await expect(row(500)).toContainText('いまの名前');
  await told.evaluate((now) => Object.assign(now, { name: 'あとの名前', reading: false }));
  await expect(row(500)).toContainText('あとの名前');
  await list.evaluate((box) => box.scrollTo(0, 0));
  for (const index of [0, 7]) await expect(row(index)).toContainText('あとの名前');
  expect((await page.evaluate(() => window.pages.look())).troubles).toEqual([]);
});

test('what the page asks by itself and is not answered takes nobody from what is being typed', async ({ stage }) => {
  const { page } = stage;
  const { board, page: company, safe, merge } = words.customers;
  const name = page.getByLabel(words.begin.customer.name, { exact: true });
  const troubles = async () => (await page.evaluate(() => window.pages.look())).troubles;
  const failingNow = () =>
    page.evaluateHandle(() => {
      const { wizard } = window;
      const now = { fails: [] as string[], failed: 0, reading: true };
      const call: typeof wizard.call = async (asked, args) => {
        const result = await wizard.call(asked, args);
        if (now.fails.includes(asked)) {
          now.failed += 1;
          return { ok: false, error: { code: 'unexpected', detail: asked } };
        }
        if (asked !== 'board.read' || !result.ok) return result;
        return { ok: true, value: { ...(result.value as object), reading: now.reading } } as never;
      };
      Object.assign(window, { wizard: { ...wizard, call } });
      return now;
    });
  await stage.resize(usual);
  await show(stage, { ...boardOf(12, 'board'), size: 1000 });
  let now = await failingNow();
  await page.getByText(safe.change, { exact: true }).click();
  await page.locator('.safe-parts').getByRole('button', { name: company.keep }).first().click();
  await expect(page.locator('.board-all > p[role=status]')).toContainText(board.reading);
  await now.evaluate((one) => Object.assign(one, { fails: ['board.read', 'customer.alike'] }));
  await name.fill('みなと');
  await page.locator('.board-rows').evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  const failed = () => now.evaluate((one) => one.failed);
  await expect.poll(failed).toBeGreaterThan(2);
  expect(await troubles()).toEqual([]);
  // The first rows are asked for again.
  await expect.poll(failed).toBeGreaterThan(4);
  await expect(name).toHaveValue('みなと');
  await now.evaluate((one) => Object.assign(one, { fails: [], reading: false }));
  await expect(page.locator('[data-row="500"]')).toContainText('M10');

  await show(stage, boardOf(12, 'customer'));
  now = await failingNow();
  await now.evaluate((one) => Object.assign(one, { fails: ['board.read'] }));
  await page.getByText(merge.title, { exact: true }).click();
  await page.getByLabel(merge.search).fill('やまと');
  await expect.poll(failed).toBeGreaterThan(0);
  expect(await troubles()).toEqual([]);
});

test('who searches on is not shown the company that was asked for before', async ({ stage }) => {
  const { page } = stage;
  const { merge } = words.customers;
  await stage.resize(usual);
  await show(stage, boardOf(12, 'customer'));
  await page.getByText(merge.title, { exact: true }).click();
  const search = page.getByLabel(merge.search);
  await search.fill('やまと');
  const offers = page.locator('.merge-search ~ .way-more button');
  await expect(offers).not.toHaveCount(0);
  const reads = await holdBack(page, 'customer.read');
  await offers.first().click();
  await search.fill('あおば');
  await reads.answer();
  await offers.first().click({ timeout: 5_000 });
  // The one that was asked for last, and is all that is shown.
  await expect(page.locator('.merge-table')).toBeVisible();
  await search.fill('さくら');
  await expect(page.locator('.merge-table')).toHaveCount(0);
});

test('the yearly check, the settings of the list and the name of this PC are asked about when left unsaved', async ({
  stage,
}) => {
  const { page } = stage;
  const { unsaved, custody, safe, author, page: company, board } = words.customers;
  const question = page.getByText(unsaved.title);
  const leave = page.locator('.actions .button');
  const stays = async () => {
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
  };
  await stage.resize(usual);
  await show(stage, boardOf(12, 'custody'));
  const back = leave.filter({ hasText: custody.back });
  await back.click();
  await expect(question).toHaveCount(0);
  const answers = page
    .getByRole('radiogroup')
    .getByRole('radio', { name: new RegExp(`^(?:${custody.answers.yes}|${custody.domainAnswers.yes})$`) });
  await answers.first().check({ force: true });
  await back.click();
  await stays();
  for (const one of await answers.all()) await one.check({ force: true });
  await page.locator('.actions .primary').click();
  await expect(page.locator('h1')).toHaveText(custody.done);
  await back.click();
  await expect(question).toHaveCount(0);

  await show(stage, boardOf(12, 'board'));
  const close = leave.filter({ hasText: board.close });
  for (const [title, field, typed] of [
    [safe.change, `${safe.parts.apple} (${safe.unit})`, '11'],
    [author.title, author.name, '営業部'],
  ] as const) {
    const part = page.locator('details').filter({ hasText: title });
    await part.getByText(title, { exact: true }).click();
    await close.click();
    await expect(question, title).toHaveCount(0);
    await part.getByLabel(field, { exact: true }).fill(typed);
    await close.click();
    await stays();
    await part.getByRole('button', { name: company.keep, exact: true }).click();
    await expect(part.getByText(company.kept)).toBeVisible();
    await close.click();
    await expect(question, `${title}, kept`).toHaveCount(0);
  }
});

test('where nothing can be kept, no button says that it keeps', async ({ stage }) => {
  const { page } = stage;
  const { page: company } = words.customers;
  const { lines, customer } = boardOf(1, 'customer');
  const topic = 'com.apple.mgmt.External.0a1b';
  const [line] = customer?.lines ?? [];
  if (!customer || !line) throw new Error('no company');
  await stage.resize(usual);
  for (const ledger of ['good', 'read-only'] as const) {
    await page.evaluate((state) => window.pages.show(state), {
      name: 'read only',
      info: { ...infoIn('ja'), ledger },
      cases: [],
      view: null,
      board: { lines, customer: { ...customer, lines: [line, { ...line, topic }] }, over: 'customer' as const },
    });
    const keeps = page.locator('.serves').getByRole('button', { name: company.keep, exact: true });
    await expect(keeps).toHaveCount(2);
    for (const one of await keeps.all()) await expect(one).toBeEnabled({ enabled: ledger === 'good' });
  }
});
