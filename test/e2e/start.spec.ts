// The first page: complete at once, in the part of the face that holds our own words; the whole face comes for a rare character only.
import { expect } from '@playwright/test';
import { texts } from '../../core/text/texts.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

type Face = { readonly range: string; readonly status: string };

test('the first page needs only our own words\' part of the Japanese face; a rare name brings in the rest', async ({ start }) => {
  const wizard = wizardOf(await start());
  await wizard.atHome();
  const faces = (): Promise<Face[]> => wizard.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ family }) => family.includes('BIZ')).map(({ unicodeRange, status }) => ({ range: unicodeRange, status }));
  });
  const whole = (list: readonly Face[]) => list.filter(({ range }) => range === 'U+0-10FFFF').map(({ status }) => status);
  const ours = (list: readonly Face[]) => list.filter(({ range }) => range.includes('U+3000')).map(({ status }) => status);
  const first = await faces();
  expect([whole(first), ours(first)]).toEqual([['unloaded', 'unloaded'], ['loaded', 'loaded']]);

  await wizard.page.getByRole('button', { name: texts.ja.home.real.button }).click();
  await wizard.page.getByRole('textbox').first().fill('鑫鑫商店');
  await expect.poll(async () => whole(await faces())).toContain('loaded');
});
