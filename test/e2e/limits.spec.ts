// A paste that is longer than its field is not put in, in whole or in part, and that is said; text that is longer than
// is read is answered as far as it was read.
import { expect } from '@playwright/test';
import { limits } from '../../core/base/limits.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

async function paste({ running, page }: Wizard, text: string): Promise<void> {
  await running.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
}

test('a paste that is too long is said, and nothing of it stays (en)', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'en');
  const { words, page } = wizard;
  await wizard.beginFlow('renew');
  await wizard.at('customer');
  const field = page.getByLabel(words.begin.customer.name);
  const said = page.getByRole('alert').filter({ hasText: words.frame.tooLong(limits.line) });
  await field.fill('Acme');
  await paste(wizard, 'x'.repeat(limits.line - 3));
  await expect(said).toBeVisible();
  await expect(field).toHaveValue('Acme');
  await paste(wizard, 'x'.repeat(limits.line - 4));
  await expect(said).toHaveCount(0);
  await expect(field).toHaveValue(`Acme${'x'.repeat(limits.line - 4)}`);
  // What is marked makes room.
  await page.keyboard.press('ControlOrMeta+a');
  await paste(wizard, 'y'.repeat(limits.line));
  await expect(field).toHaveValue('y'.repeat(limits.line));
  await paste(wizard, 'z');
  await expect(said).toBeVisible();
});

test('words beyond what is read are told apart from words that were read', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page } = wizard;
  await wizard.atHome();
  await wizard.putWords(`エラー (E320)\n${'x '.repeat(limits.words / 2)}`);
  await expect(wizard.heading()).toHaveText(words.look.kinds.e320.is);
  await expect(page.getByText(words.look.longer)).toBeVisible();
});
