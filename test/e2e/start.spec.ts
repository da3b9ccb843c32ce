// The first page: drawn before its script comes, which loses no press; set in the part of the face that holds our own
// words.
import { expect } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../core/contract/wizard.ts';
import { texts } from '../../core/text/texts.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

type Face = { readonly range: string; readonly status: string };

test("the first page needs only our own words' part of the Japanese face; a rare name brings in the rest", async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  await wizard.atHome();
  const faces = (): Promise<Face[]> =>
    wizard.page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ family }) => family.includes('BIZ'))
        .map(({ unicodeRange, status }) => ({ range: unicodeRange, status }));
    });
  const whole = (list: readonly Face[]) =>
    list.filter(({ range }) => range === 'U+0-10FFFF').map(({ status }) => status);
  const ours = (list: readonly Face[]) =>
    list.filter(({ range }) => range.includes('U+3000')).map(({ status }) => status);
  const first = await faces();
  expect([whole(first), ours(first)]).toEqual([
    ['unloaded', 'unloaded'],
    ['loaded', 'loaded'],
  ]);

  await wizard.page.getByRole('button', { name: texts.ja.home.real.button }).click();
  await wizard.page.getByRole('textbox').first().fill('鑫鑫商店');
  await expect.poll(async () => whole(await faces())).toContain('loaded');
});

/** Loads the page anew and does `work` in it before React has come: the prerendered page is there, no script yet. */
async function early(wizard: Wizard, work: string): Promise<string[]> {
  const errors: string[] = [];
  wizard.page.on('pageerror', (error) => errors.push(error.message));
  wizard.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await wizard.page.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
    const named = (name) => [...document.querySelectorAll('button')].find((button) => button.textContent === name);
    window.drawn = document.querySelector('h1');
    ${work}
  })`);
  await wizard.page.reload();
  return errors;
}

const takenOver = (wizard: Wizard) =>
  expect
    .poll(() => wizard.page.evaluate('document.activeElement === window.drawn && window.drawn.isConnected'))
    .toBe(true);

for (const language of languages) {
  test(`the prerendered page is taken over as it stands, and what is chosen and pressed before counts (${language})`, async ({
    start,
  }) => {
    const wizard = await inLanguage(await start(), language);
    const { home } = wizard.words;
    const errors = await early(
      wizard,
      `
      const flow = document.querySelector('select');
      flow.value = 'create';
      for (const kind of ['input', 'change']) flow.dispatchEvent(new Event(kind, { bubbles: true }));
      document.querySelectorAll('.rehearsal input[type=radio]')[1].click();`,
    );
    await takenOver(wizard);
    await expect(wizard.page.getByLabel(home.practice.flow)).toHaveValue('create');
    await expect(wizard.page.getByRole('radio', { name: home.practice.environments.M5 })).toBeChecked();
    await expect(wizard.page).toHaveTitle(`${wizard.words.frame.screen(1)} ${wizard.words.frame.product}`);
    await wizard.press(home.practice.button);
    await wizard.at('customer');
    expect(errors).toEqual([]);
  });
}

test("a press before the page's script is answered once, also when it ends after it has come", async ({ start }) => {
  const wizard = wizardOf(await start());
  const { home, look } = wizard.words;
  await wizard.atHome();
  await early(
    wizard,
    `named(${JSON.stringify(look.paste)}).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 1, button: 0 }));`,
  );
  await takenOver(wizard);
  await expect(wizard.page.getByLabel(look.pasteTitle)).toBeHidden();
  await wizard.button(look.paste).evaluate((button) => {
    button.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerId: 1, button: 0 }));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  });
  await expect(wizard.page.getByLabel(look.pasteTitle)).toBeVisible();

  await early(
    wizard,
    `if (!window.name) { window.name = 'once'; named(${JSON.stringify(home.real.button)}).click(); }`,
  );
  await wizard.at('customer');
  await wizard.page.reload();
  await expect(wizard.page.locator('.case-line')).toHaveCount(0);
});

test("a button that was pressed before the page's script has the keyboard again when what it opened is closed", async ({
  start,
}) => {
  const wizard = wizardOf(await start());
  const { frame, sights } = wizard.words;
  const focused = () => wizard.page.evaluate(() => document.activeElement?.textContent ?? '');
  await wizard.atHome();
  await early(wizard, `const button = named(${JSON.stringify(frame.sightsPage)}); button.focus(); button.click();`);
  await expect(wizard.heading()).toHaveText(sights.heading);
  await wizard.page.keyboard.press('Escape');
  await wizard.atHome();
  await expect.poll(focused).toBe(frame.sightsPage);
});

test("a text dropped before the page's script is looked at", async ({ start }) => {
  const wizard = wizardOf(await start());
  await wizard.atHome();
  await early(
    wizard,
    `const dataTransfer = new DataTransfer(); dataTransfer.setData('text/plain', 'Your Apple push certificate has been revoked.'); document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));`,
  );
  await expect(wizard.heading()).toHaveText(wizard.words.look.kinds['revoked-mail'].is);
});

test('with cases the prerendered page ends above them, and nothing moves when they come', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { words, page } = wizard;
  await wizard.atHome();
  await wizard.press(words.home.practice.button);
  await wizard.at('customer');
  const errors = await early(
    wizard,
    `window.columns = document.querySelector('.home-columns').checkVisibility(); window.box = JSON.stringify(document.querySelector('.any-box').getBoundingClientRect());`,
  );
  await takenOver(wizard);
  await expect(page.locator('.case-line')).toHaveCount(1);
  expect(await page.evaluate('window.columns')).toBe(false);
  expect(await page.evaluate('JSON.stringify(document.querySelector(".any-box").getBoundingClientRect())')).toBe(
    await page.evaluate('window.box'),
  );
  await page.locator('.case-line').click();
  await wizard.at('customer');
  expect(errors).toEqual([]);
});

test('a ledger that cannot be read is told by the page itself: nothing drawn says otherwise', async ({
  start,
  profile,
}) => {
  await writeFile(
    join(profile, 'ledger.sqlite'),
    'not a database, and longer than the header of one would have to be'.repeat(40),
  );
  const wizard = wizardOf(await start());
  const { errors, keeping } = wizard.words;
  await expect(wizard.heading()).toHaveText(keeping.heading.unreadable);
  await expect(wizard.page.getByText(errors.byCode['ledger-damaged'].what)).toBeVisible();
});

test('whoever has begun a job before the list of jobs has come stays in it', async ({ start }) => {
  const running = await start({ before: join(import.meta.dirname, 'driver', 'late-cases.cjs') });
  const wizard = wizardOf(running);
  await wizard.atHome();
  await wizard.press(wizard.words.home.practice.button);
  await wizard.at('customer');
  // Asked for as the page begins, and once more because that was not answered in time.
  const answered = () => running.app.evaluate(() => (globalThis as { answeredLate?: number }).answeredLate);
  await expect.poll(answered, { timeout: 15_000 }).toBe(2);
  await wizard.page.getByLabel(wizard.words.begin.customer.name).fill('株式会社みなと商事');
  await wizard.at('customer');
});
