// E320 untangled, as a play: one (i) after the other as the guidance says, until the row is found; then the renewal.
import { expect } from '@playwright/test';
import { practicePortal } from '../practice-portal.ts';
import { renewalOf } from '../renewal.ts';
import type { Wizard } from '../wizard.ts';
import type { Play, PlayOptions } from './play.ts';

/** The verbs of screens 25 and 26. */
export function rowsOf(wizard: Wizard, options: PlayOptions & { readonly byHand?: boolean } = {}) {
  const {
    words: { duplicate: words },
    press,
    page,
    at,
  } = wizard;
  const shown = async (step: 'find-row' | 'stray', face: string) => {
    await at(step);
    await options.shown?.(step, face);
  };
  const portal = () => practicePortal(wizard.running.app);
  /** What a person selects and copies: the whole list as the page shows it. */
  const copyList = async () => (await portal()).page.locator('table').innerText();
  const openPanel = async (index: number): Promise<string> => {
    const { page: site } = await portal();
    await site.getByRole('button', { name: 'i', exact: true }).nth(index).click();
    await expect(site.locator('tr.panel')).toBeVisible();
    await expect(site.locator('tbody > tr:not(.panel)').nth(index)).toHaveClass(/open/);
    return site.locator('tr.panel').innerText();
  };
  const paste = async (text: string) => {
    const field = page.getByLabel(words.findRow.field);
    await field.fill(text);
    await press(words.findRow.page.primary);
    await expect(page.locator('.app')).toHaveAttribute('aria-busy', 'false');
  };
  return {
    shown,
    copyList,
    openPanel,
    paste,
    signIn: async () => {
      await shown('find-row', 'sign-in');
      await (await portal()).signIn();
      // With the guidance the list is read by itself.
      if (options.byHand) await press(words.findRow.signIn.primary);
    },
    answer: () => page.locator('.page-notice .note').first(),
    good: () => page.locator('.note[data-tone=good]').first(),
    found: () => expect(wizard.heading()).toHaveText(words.findRow.found.heading),
    settle: async () => {
      await press(words.findRow.found.primary);
      await at('stray');
    },
    /** Without proof, as somebody who says that the help desk was asked. */
    settleUnproven: async () => {
      const { ways, unproven } = words.findRow;
      await press(ways.settle);
      await page.getByRole('checkbox', { name: unproven.agree }).check({ force: true });
      await press(unproven.go);
      await at('stray');
    },
    tellStray: async (which: keyof typeof words.stray.choices) => {
      await wizard.choose(new RegExp(words.stray.choices[which].title));
      await press(words.stray.page.primary);
    },
  };
}

export const playDuplicate: Play = async (wizard, options = {}) => {
  await wizard.atHome();
  await wizard.beginFlow('duplicate');
  await duplicateFromCustomer(wizard, options);
};

/** The same, wherever it was begun. */
export const duplicateFromCustomer: Play = async (wizard, options = {}) => {
  const renewal = renewalOf(wizard, options);
  const rows = rowsOf(wizard, options);
  const {
    words: { duplicate: words, companion },
    page,
  } = wizard;
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await renewal.appleId();
  await renewal.way();
  await rows.signIn();
  // Seven of the ten share vendor and date.
  await expect(wizard.heading()).toHaveText(companion.openInfo.heading(1));
  await expect(page.getByText(companion.openInfo.likely(7))).toBeVisible();
  await rows.shown('find-row', 'candidates');
  for (let index = 0; ; index += 1) {
    await rows.openPanel(index);
    await expect(wizard.heading()).not.toHaveText(companion.openInfo.heading(index + 1));
    if (await wizard.heading().filter({ hasText: words.findRow.found.heading }).isVisible()) break;
    if (index === 0) await rows.shown('find-row', 'other-row');
  }
  await rows.shown('find-row', 'found');
  await rows.settle();
  await rows.shown('stray', '');
  await wizard.choose(new RegExp(words.stray.choices['serves-another'].title));
  await page.getByLabel(words.stray.owner).fill('みなと商事');
  await rows.shown('stray', 'serves-another');
  await wizard.press(words.stray.page.primary);
  await wizard.at('csr-request');
  await options.shown?.('csr-request', 'ask-first');
  await wizard.press(wizard.words.request.csrRequest.askFirst.no);
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await wizard.at('portal');
  await options.shown?.('portal', 'again');
  await renewal.renewRow();
  await renewal.uploadCsr();
  await renewal.download();
  await renewal.fromVerdict();
  // The owner is still to be told: only then is it finished.
  const { done } = wizard.words.afterwards;
  await expect(wizard.heading()).toHaveText(done.unproven.heading);
  await wizard.press(`${done.nowDone} ${done.openOwner('みなと商事')}`);
  await expect(wizard.heading()).toHaveText(done.practised.heading);
};
