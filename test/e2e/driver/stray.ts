// After a certificate of another row: what that row serves is asked before the right one is renewed
// (docs/manual-coverage.md W3).
import { expect } from '@playwright/test';
import type { Wizard } from './wizard.ts';

export async function tellStray(
  wizard: Wizard,
  stray: 'made-by-create' | 'serves-another' | 'none' | 'unknown' = 'none',
): Promise<void> {
  const {
    words: {
      duplicate: { stray: words },
    },
    at,
    choose,
    press,
  } = wizard;
  await at('stray');
  await choose(words.choices[stray].title);
  await expect(wizard.button(words.page.primary)).toBeEnabled();
  await press(words.page.primary);
}
