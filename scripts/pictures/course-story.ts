// The practice course, a score that misses something, and the demonstration.
import { sayingIds } from '../../core/training/sayings.ts';
import { beginByBridge } from '../../test/e2e/driver/jump.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Take } from './photographer.ts';

export async function takeCourse(wizard: Wizard, take: Take): Promise<void> {
  const { words, press, page } = wizard;
  const { home, training } = words;
  const { say } = await beginByBridge(wizard);
  await say(
    { kind: 'customer-named', data: { name: '練習', mCode: '' } },
    { kind: 'site-entered', data: {} },
    { kind: 'registered-unavailable', data: {} },
    { kind: 'csr-requested', data: {} },
  );
  await page.reload();
  await wizard.atHome();
  await press(home.practice.course);
  await page.locator('.lesson').first().waitFor();
  await take('course');
  await page.getByRole('button', { name: training.score, exact: true }).first().click();
  await page.locator('.score').waitFor();
  await take('course-score');
  await press(training.back);
  await press(training.demo.open);
  await page.locator('.demo-stage main').waitFor();
  await page.keyboard.press(' ');
  for (const saying of sayingIds) {
    await page.locator('.demo-say').getByText(training.demo.sayings[saying], { exact: true }).waitFor();
    await take(`demo-${saying}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await page.locator('.lesson').first().waitFor();
  await press(training.close);
}
