// The companies' pages with names masked: each is searched for the names that must not be on it before it is taken.
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import { weekAsked } from '../../renderer/app/week-asked.ts';
import type { Take } from './photographer.ts';

/** The board is filled, and closed. */
export async function takeMasked(wizard: Wizard, names: readonly string[], take: Take): Promise<void> {
  const { words, press, page } = wizard;
  const { customers, week, frame } = words;
  const takeWithout = async (face: string): Promise<void> => {
    const [shown, title] = await Promise.all([page.evaluate(() => document.body.innerText), page.title()]);
    const found = names.filter((name) => shown.includes(name) || title.includes(name));
    if (found.length > 0) throw new Error(`${face} shows ${found.join(', ')}`);
    await take(face);
  };
  await wizard.atHome();
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: frame.masking.on }).waitFor();
  await takeWithout('masked-home');
  const total = await page.evaluate(async (asked) => {
    const board = await window.wizard.call('board.read', asked);
    return board.ok ? board.value.total : 0;
  }, weekAsked);
  await press(week.board(total));
  await page.locator('.board-rows').getByRole('button').first().waitFor();
  await takeWithout('masked-board');
  await page.locator('.board-row').first().click();
  await page.getByLabel(customers.page.reading, { exact: true }).waitFor();
  await takeWithout('masked-company');
  await press(customers.page.close);
  await press(customers.board.close);
  await press(words.records.open);
  await page.getByText(frame.masking.switch, { exact: true }).waitFor();
  await takeWithout('masked-records');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: frame.masking.on }).waitFor({ state: 'detached' });
  await press(words.records.close);
}
