// The practice course beside its lessons (lessons.spec.ts): a lesson that is left half-way, gone on with and repeated;
// and the demonstration that plays by itself.
import { expect } from '@playwright/test';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { demoScreen, trainingScreen } from '../../core/flows/steps.ts';
import { sayingIds } from '../../core/training/sayings.ts';
import { callOf, newestCase } from './driver/call.ts';
import { beginLesson, course, lessonOn, openScore } from './driver/course.ts';
import { findingsOf } from './driver/examine.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';

for (const language of languages as readonly Language[]) {
  test(`a lesson is left half-way, gone on with from its score, and repeated (${language})`, async ({ start }) => {
    test.setTimeout(120_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const { words, page, press } = wizard;
    const { training } = words;
    await beginLesson(wizard, 'json');
    await renewalOf(wizard).customer();
    await wizard.at('site-access');
    await expect(await openScore(wizard)).toContainText(training.outcome['under-way']);
    await press(training.back);
    await expect(lessonOn(wizard, 'json')).toContainText(training.state['under-way']);
    await expect(lessonOn(wizard, 'renew')).toContainText(training.state.none);
    // A case lies under it: nothing else is begun from here.
    for (const name of [training.begin, training.again])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await page.reload();
    await wizard.atHome();
    await course(wizard);
    await lessonOn(wizard, 'json').getByRole('button', { name: training.score, exact: true }).click();
    await press(training.goOn);
    await wizard.at('site-access');
    await page.reload();
    await wizard.atHome();
    await beginLesson(wizard, 'json');
    const cases = await page.evaluate(async () => {
      const read = await window.wizard.call('home.cases', undefined);
      return read.ok ? read.value.length : -1;
    });
    expect(cases).toBe(2);
  });

  test(`guiding a caller is practised from the course, without a page's help (${language})`, async ({ start }) => {
    test.setTimeout(120_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const { words, page, press } = wizard;
    await course(wizard);
    // The first lesson keeps the first button.
    await expect(page.locator('main').getByRole('button').first()).toHaveText(words.training.begin);
    await page.screenshot({ path: test.info().outputPath('course.png'), fullPage: true });
    await press(words.training.byPhone.open);
    await expect(wizard.heading()).toHaveText(words.call.begin.heading);
    await page.keyboard.press('3');
    await callOf(wizard, language).scene('customer');
    expect(await newestCase(wizard)).toMatchObject({ mode: 'practice', flow: 'renew', call: { line: 'open' } });
  });

  test(`the demonstration plays, pauses, goes on by hand and ends; no case comes of it (${language})`, async ({
    start,
  }) => {
    test.setTimeout(120_000);
    const running = await start({ size: { width: 1280, height: 800 } });
    const wizard = await inLanguage(running, language);
    const { words, page, press } = wizard;
    const { demo } = words.training;
    await course(wizard);
    await press(demo.open);
    const bar = page.locator('.demo-bar');
    const place = (now: number) => demo.place(now, sayingIds.length);
    const stage = page.locator('.demo-stage #screen-number');
    await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(demoScreen));
    await expect(bar).toContainText(demo.sayings.customer);
    await expect(stage).toHaveText(words.frame.screen(2));
    // By itself, once that was said.
    await expect(bar).toContainText(place(2), { timeout: 15_000 });
    await expect(bar).toContainText(demo.sayings['site-access']);
    await page.keyboard.press(' ');
    await expect(bar).toHaveAttribute('data-playing', 'false');
    await page.waitForTimeout(12_000);
    await expect(bar).toContainText(place(2));
    for (const [at, saying] of sayingIds.entries()) {
      if (at < 2) continue;
      await page.keyboard.press('ArrowRight');
      await expect(bar).toContainText(demo.sayings[saying]);
      await expect(page.locator('.demo-stage main')).toBeVisible();
      expect(await page.locator('.demo-stage main').evaluate((one) => one.closest('[inert]') !== null)).toBe(true);
    }
    await expect(bar).toContainText(demo.over);
    await page.keyboard.press('ArrowLeft');
    await expect(bar).toContainText(demo.sayings.collection);
    // Nothing in it is pressed by Enter either.
    await page.keyboard.press('Enter');
    expect(await findingsOf(running, 'demo')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#cover-number')).toHaveText(words.frame.screen(trainingScreen));
    const cases = await page.evaluate(async () => {
      const read = await window.wizard.call('home.cases', undefined);
      return read.ok ? read.value.length : -1;
    });
    expect(cases).toBe(0);
    // No foreign page was opened for it.
    expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });
}
