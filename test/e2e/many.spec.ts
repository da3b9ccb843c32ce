// Thousands of companies in the real app: whose turn it is, is said of all of them, also of the one that was written
// last, though they are read in a little at a time after the window has come.
import { expect } from '@playwright/test';
import { dayMs } from '../../core/base/time.ts';
import { createCases } from '../../electron/cases/cases.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { addMany } from '../../scripts/many-customers.ts';
import { inLanguage, test } from './driver/story.ts';

const companies = 3000;
const last = { name: 'ゆうひ商事', mCode: 'M19999999', environment: null, siteUrl: null } as const;

async function fill(folder: string): Promise<void> {
  const clock = createClock();
  const { ledger } = await openLedger({ folder, clock, open: openBetter });
  createCases(ledger, clock, () => '');
  addMany(ledger, companies);
  const tomorrow = `${new Date(Date.now() + dayMs).toISOString().slice(0, 10)}T00:00:00Z`;
  ledger.addCustomers([
    { customer: last, facts: [{ kind: 'end-heard', data: { topic: null, end: tomorrow, from: 'hand' } }] },
  ]);
  while (!ledger.projectMore(() => false));
  ledger.close();
}

test('of three thousand companies the last one written is the first to call', async ({ start, profile }) => {
  test.setTimeout(120_000);
  await fill(profile);
  const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), 'ja');
  const { page, words, press } = wizard;
  const week = page.locator('.this-week');
  await expect(week.getByRole('button', { name: words.week.board(companies + 1) })).toBeVisible({ timeout: 30_000 });
  await expect(week.locator('li').first()).toContainText(last.name);
  // Searched at once, as one types.
  await press(words.week.board(companies + 1));
  await page.getByLabel(words.customers.board.search).pressSequentially('ゆうひ');
  await expect(page.locator('.board-rows').getByRole('button', { name: last.name })).toBeVisible();
  await expect(page.getByText(words.customers.board.found(1, companies + 1))).toBeVisible();
});
