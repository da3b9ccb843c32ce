// Preparing as a play: this PC looked at, an Apple ID of its own, two phones for its codes, and the end.
import { expect } from '@playwright/test';
import { textsFor } from '../../../../core/text/for-flow.ts';
import { creationOf } from './create.ts';
import type { Play } from './play.ts';

export const playPrepare: Play = async (plain, options = {}) => {
  const words = textsFor(plain.language, 'prepare');
  const wizard = { ...plain, words };
  const { press, at, choose, page } = wizard;
  const { thisPc, codePhones, prepared } = words.creation;
  const shown = async (step: Parameters<typeof at>[0], face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  const creation = creationOf(plain, options);
  await wizard.beginFlow('prepare');
  await shown('customer');
  await press(words.begin.customer.page.primary);
  await shown('this-pc');
  await press(thisPc.check);
  await expect(page.locator('.pc-results')).toBeVisible({ timeout: 30_000 });
  await shown('this-pc', 'results');
  await press(thisPc.page.primary);
  await creation.appleIdStart();
  await creation.appleId();
  await shown('code-phones');
  await choose(new RegExp(codePhones.answers.two.title));
  await press(codePhones.page.primary);
  await shown('prepared');
  await choose(new RegExp(prepared.next.close.title));
  await press(prepared.page.primary);
  await wizard.atHome();
};
