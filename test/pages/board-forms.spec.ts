// What is typed on the board's pages and not kept: asked about once, and refused at its field where it can't be read.
import { expect } from '@playwright/test';
import { languages } from '../../core/contract/wizard.ts';
import { texts } from '../../core/text/texts.ts';
import { fits, half, showBoard as show } from './board-stage.ts';
import { boardOf } from './board-states.ts';
import { findings } from './findings.ts';
import { test, usual } from './stage.ts';

for (const language of languages)
  test(`what is typed and not saved is asked about once, on the page and where a company is added (${language})`, async ({
    stage,
  }) => {
    const { page } = stage;
    const { customers, begin } = texts[language];
    const { unsaved, person } = customers;
    const question = page.getByText(unsaved.title);
    const inView = () => expect.soft(question).toBeInViewport();
    await stage.resize(usual);
    await show(stage, language, boardOf(12, 'customer'));
    const back = page.locator('.actions .back');
    await back.click();
    await expect(question).toHaveCount(0);
    const field = page.getByLabel(person.parts.phone);
    const before = await field.inputValue();
    await field.fill('03-0000-9999');
    await back.click();
    await expect(question).toBeVisible();
    await expect(page.getByRole('button', { name: unsaved.stay })).toBeFocused();
    await fits(stage, 'asked', inView);
    // The safe answer, by its button and by Escape; what was typed is there.
    await page.getByRole('button', { name: unsaved.stay }).click();
    await expect(question).toHaveCount(0);
    await expect(back).toBeFocused();
    await expect(field).toHaveValue('03-0000-9999');
    await back.click();
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(back).toBeFocused();
    // As it was, and saved: nothing to ask.
    await field.fill(`${before} `);
    await back.click();
    await expect(question).toHaveCount(0);
    await field.fill('03-0000-9999');
    await page.getByRole('button', { name: person.keep }).click();
    await expect(page.getByText(customers.page.kept)).toBeVisible();
    await back.click();
    await expect(question).toHaveCount(0);
    // Left for good: it is asked once.
    await field.fill('03-0000-8888');
    await page.getByRole('button', { name: texts[language].frame.sightsPage }).click();
    await page.getByRole('button', { name: unsaved.leave }).click();
    await expect(question).toHaveCount(0);

    await show(stage, language, boardOf(12, 'board'));
    await page.getByLabel(begin.customer.name, { exact: true }).fill('みなと');
    await expect(page.getByText(customers.alike.title)).toBeVisible();
    await page.locator('.board-row').first().click();
    await expect(question).toBeVisible();
    await fits(stage, 'asked on the board, with a company alike', inView);
  });

for (const language of languages)
  test(`a day that can’t be waited for is refused at its field (${language})`, async ({ stage }) => {
    const { page } = stage;
    const { putOff } = texts[language].customers;
    await stage.resize(usual);
    await show(stage, language, boardOf(12, 'customer'));
    await page.getByText(putOff.title).click();
    const day = page.getByLabel(putOff.day);
    await day.fill('2026/11/29');
    await page.getByLabel(putOff.why).focus();
    for (const size of [usual, half]) {
      await stage.resize(size);
      await page.getByRole('button', { name: putOff.keep }).click();
      await expect(day).toBeFocused();
      await expect(day).toHaveAccessibleDescription(putOff.bad);
      const refusal = page.getByText(putOff.bad);
      await expect(refusal).toBeInViewport({ ratio: 1 });
      const [above, below] = [await day.boundingBox(), await refusal.boundingBox()];
      expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(16);
      await day.press('End');
      await day.pressSequentially('0');
      await expect(refusal).toHaveCount(0);
      await day.press('Backspace');
    }
    await stage.resize(usual);
    if (test.info().project.name !== 'older') expect.soft(await findings(stage), 'refused').toEqual([]);
  });

for (const language of languages)
  test(`a number or an address that can’t be read is refused at its field, and not kept (${language})`, async ({
    stage,
  }) => {
    const { page } = stage;
    const { page: words } = texts[language].customers;
    const form = page.locator('.profile-form', { hasText: words.siteHint });
    const kept = form.getByText(words.kept);
    await stage.resize(usual);
    await show(stage, language, boardOf(12, 'customer'));
    for (const [label, typed, bad, right] of [
      [words.devices, '約300', words.countBad, '300台'],
      [words.macs, '5～6', words.countBad, '５'],
      [words.siteUrl, 'ftp://example.jp', words.siteBad, 'https://example.jp'],
    ] as const) {
      const field = form.getByLabel(label, { exact: true });
      await field.fill(typed);
      for (const size of [usual, half]) {
        await stage.resize(size);
        await form.getByRole('button', { name: words.keep, exact: true }).click();
        await expect(field).toBeFocused();
        await expect(field).toHaveAccessibleDescription(bad);
        await expect(form.getByText(bad)).toBeInViewport({ ratio: 1 });
        await expect(kept).toHaveCount(0);
      }
      await stage.resize(usual);
      if (test.info().project.name !== 'older') expect.soft(await findings(stage), 'refused').toEqual([]);
      await field.fill(right);
      await expect(form.getByText(bad)).toHaveCount(0);
      await form.getByRole('button', { name: words.keep, exact: true }).click();
      await expect(kept).toBeVisible();
    }
  });
