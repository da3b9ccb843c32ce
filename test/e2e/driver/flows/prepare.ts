// Preparing as a play: this PC looked at, an Apple ID of its own, two phones for its codes, and the end.
import { expect } from '@playwright/test';
import { textsFor } from '../../../../core/text/for-flow.ts';
import { creationOf } from './create.ts';
import type { Wizard } from '../wizard.ts';
import type { Play, PlayOptions } from './play.ts';

/** Its pages from the first one on, wherever it was begun. */
export function preparingOf(plain: Wizard, options: PlayOptions = {}) {
  const words = textsFor(plain.language, 'prepare');
  const wizard = { ...plain, words };
  const { press, at, choose, page } = wizard;
  const { thisPc, codePhones, prepared } = words.creation;
  const shown = async (step: Parameters<typeof at>[0], face = '') => {
    await at(step);
    await options.shown?.(step, face);
  };
  return {
    ...creationOf(plain, options),
    toAppleId: async () => {
      await shown('customer');
      await press(words.begin.customer.page.primary);
      await shown('this-pc');
      await press(thisPc.check);
      await expect(page.locator('.pc-results')).toBeVisible({ timeout: 30_000 });
      await shown('this-pc', 'results');
      await press(thisPc.page.primary);
    },
    codePhones: async (phones: 'two' | 'one' | 'later' = 'two') => {
      await shown('code-phones');
      await choose(new RegExp(codePhones.answers[phones].title));
      await press(codePhones.page.primary);
      await shown('prepared');
    },
    close: async () => {
      await choose(new RegExp(prepared.next.close.title));
      await press(prepared.page.primary);
      await wizard.atHome();
    },
  };
}

export const playPrepare: Play = async (wizard, options = {}) => {
  const preparing = preparingOf(wizard, options);
  await wizard.beginFlow('prepare');
  await preparing.toAppleId();
  await preparing.appleIdStart();
  await preparing.appleId();
  await preparing.codePhones();
  await preparing.close();
};
