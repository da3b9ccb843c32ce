// "What do you see?": reachable from everywhere, the answer by the job at hand, back to where one was; by keyboard,
// at 200 %, without a finding of axe.
import { expect, type Page } from '@playwright/test';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerTo, sightIds, sights as allOf, type SightId } from '../../core/advice/sights.ts';
import { plainLine } from '../../core/text/rich.ts';
import { faultsOf } from './driver/examine.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const pick = ({ page }: Wizard, id: SightId) => page.locator(`#sight-${id}`).click();
/** Tabs until what can be pressed there has the name, then presses a key on it. */
async function tabTo(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !focused.matches('button, input')) return '';
      return (focused.closest('label')?.textContent ?? focused.textContent).replace(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? found === name : name.test(found)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(name)} by Tab`);
}
/** The room of every native view: it would lie over our page. */
const rooms = (wizard: Wizard) =>
  expect.poll(() =>
    wizard.running.app.evaluate(
      ({ BrowserWindow }) =>
        (BrowserWindow.getAllWindows()[0]?.contentView.children ?? [])
          .map((view) => view.getBounds())
          .filter(({ width, height }) => width > 0 && height > 0).length,
    ),
  );

test('trap 7, Get Started in a renewal stops one as another Apple ID; from Apple’s page beside and back to where one was', async ({
  startAtPortal,
}) => {
  test.setTimeout(90_000);
  const { wizard } = await startAtPortal();
  const {
    words: { frame, sights, sightAnswers, apple },
    press,
    page,
  } = wizard;
  await wizard.guidance(false);
  await press(apple.portal.next);
  await rooms(wizard).toBe(1);
  await press(apple.portal.another);
  await expect(wizard.heading()).toHaveText(sights.heading);
  await expect(page.locator('#cover-number')).toHaveText(frame.screen(19));
  await rooms(wizard).toBe(0);
  await expect(page.locator('.sight-card')).toHaveCount(sightIds.length);
  await pick(wizard, 'get-started');
  await expect(wizard.heading()).toHaveText(sightAnswers['get-started-other-id'].is);
  await expect(page.locator('.sight-said [data-tone=stop]')).toHaveText(sights.tones.stop);
  await expect(wizard.button(sights.jobs['apple-id'])).toBeVisible();
  // Back among the pictures one stands on the one that was looked at.
  await page.keyboard.press('Escape');
  await expect(page.locator('#sight-get-started')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(wizard.heading()).toHaveText(apple.portal.stages.row.heading);
  await expect(wizard.button(apple.portal.another)).toBeFocused();
  await rooms(wizard).toBe(1);
  // From the page on Apple IDs straight here, and back to the step, not to that page.
  await press(frame.appleIdPage);
  await press(frame.sightsPage);
  await expect(wizard.heading()).toHaveText(sights.heading);
  await press(sights.close);
  await expect(wizard.heading()).toHaveText(apple.portal.stages.row.heading);
  await rooms(wizard).toBe(1);
});

test('in the browser way, too; and a picture leads on into another job, whose page has the keyboard then', async ({
  startAtPortal,
}) => {
  test.setTimeout(90_000);
  const { wizard } = await startAtPortal({ way: 'browser' });
  const {
    words: { sights, sightAnswers, apple },
    press,
    page,
    at,
  } = wizard;
  await press(apple.portal.another);
  await pick(wizard, 'list');
  await expect(wizard.heading()).toHaveText(sightAnswers['list-renew'].is);
  await press(sights.close);
  await expect(wizard.button(apple.portal.another)).toBeFocused();
  await press(apple.portal.another);
  await pick(wizard, 'mail-revoked');
  await press(sights.jobs.revoke);
  await at('revoke-what');
  await expect(wizard.heading()).toBeFocused();
  await expect(page.locator('.sights-page')).toHaveCount(0);
});

test('from an error page: the pictures open, and closing leads back to the error', async ({
  startAtPortal,
  profile,
}) => {
  test.setTimeout(90_000);
  const { wizard } = await startAtPortal({ way: 'browser' });
  const {
    words: { frame, errors, apple, browser, sights },
    press,
    page,
  } = wizard;
  for (let stage = 0; stage < 2; stage += 1) await press(apple.portal.next);
  await press(browser.rows.anyway);
  // Nothing can be saved where the downloads folder should be.
  await rm(join(profile, 'Downloads'), { recursive: true });
  await writeFile(join(profile, 'Downloads'), '');
  await press(apple.portal.browser.save);
  await expect(wizard.heading()).toHaveText(errors.heading);
  await press(frame.sightsPage);
  await expect(wizard.heading()).toHaveText(sights.heading);
  await page.keyboard.press('Escape');
  await expect(wizard.heading()).toHaveText(errors.heading);
  await expect(wizard.button(frame.sightsPage)).toBeFocused();
});

test('Get Started in a creation is right, and the forms say which job they are of', async ({ start }) => {
  const wizard = wizardOf(await start());
  const {
    words: { frame, sights, sightAnswers },
    press,
    at,
  } = wizard;
  await wizard.atHome();
  // Without a case both are answered, and the answer leads into the job.
  await press(frame.sightsPage);
  await pick(wizard, 'get-started');
  await expect(wizard.heading()).toHaveText(sightAnswers['get-started-either'].is);
  await press(sights.jobs.create);
  await at('customer');
  await press(frame.sightsPage);
  await pick(wizard, 'get-started');
  await expect(wizard.heading()).toHaveText(sightAnswers['get-started-right'].is);
  await press(sights.others);
  await pick(wizard, 'renew-form');
  await expect(wizard.heading()).toHaveText(sightAnswers['renew-by-mistake'].is);
  await press(sights.close);
  await at('customer');
});

test('by keyboard alone: to the pictures, a kind, words, a picture, and back', async ({ start }) => {
  const wizard = wizardOf(await start());
  const {
    words: { frame, sights, sightAnswers },
    page,
  } = wizard;
  await wizard.atHome();
  await tabTo(page, frame.sightsPage);
  await expect(wizard.heading()).toBeFocused();
  // Enter on the page itself picks nothing and leaves nothing.
  await page.keyboard.press('Enter');
  await expect(wizard.heading()).toHaveText(sights.heading);
  await tabTo(page, sights.all, 'ArrowRight');
  await expect(page.locator('.sight-card')).toHaveCount(sightIds.filter((id) => allOf[id].group === 'sign-in').length);
  await page.keyboard.press('Tab');
  await page.keyboard.type('account locked');
  await expect(page.locator('.sight-card')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: sights.found(1) })).toBeAttached();
  await tabTo(page, new RegExp(sights.names.locked));
  await expect(wizard.heading()).toHaveText(sightAnswers.locked.is);
  await expect(wizard.heading()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#sight-locked')).toBeFocused();
  await page.keyboard.press('Escape');
  await wizard.atHome();
  await expect(wizard.button(frame.sightsPage)).toBeFocused();
});

const kindOf = (id: SightId): string => {
  const { tone, next } = answerTo(id, null);
  return `${tone} ${next.map((one) => one.do).join(' ')}`;
};

test('axe finds nothing on the pictures and on each kind of answer, light and dark; nothing is cut at 200 % (ja)', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const running = await start();
  const wizard = wizardOf(running);
  await wizard.atHome();
  const {
    words: { frame, sights },
    press,
    page,
  } = wizard;
  const look = async (name: string, themes: readonly ('light' | 'dark')[]) => {
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await faultsOf(page, `${name} ${theme}`)).toEqual([]);
    }
  };
  await press(frame.sightsPage);
  await look('grid', ['light', 'dark']);
  // One of each kind of answer: what axe sees of it is its tone and what leads on from it.
  const kinds = new Map(sightIds.map((id) => [kindOf(id), id] as const));
  for (const id of kinds.values()) {
    await pick(wizard, id);
    await look(id, ['light', 'dark']);
    await press(sights.others);
  }
  await page.getByLabel(sights.filter).fill('zzz');
  await look('none', ['light']);
  await page.getByLabel(sights.filter).fill('');
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(800);
  for (const id of sightIds) {
    await pick(wizard, id);
    await expect(wizard.button(sights.close)).toBeInViewport({ ratio: 1 });
    const wide = await page
      .locator('.sights-page .page-scroll')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide, `${id} is wider than the window`).toBeLessThanOrEqual(0);
    await press(sights.others);
  }
});

for (const language of ['ja', 'en'] as const)
  test(`E320 on the telephone: two presses from the first page, without a case or a file, two endings and the answer (${language})`, async ({
    start,
  }) => {
    const wizard = wizardOf(await start(), language);
    await wizard.switchLanguage();
    await wizard.atHome();
    const {
      words: {
        frame,
        sights: { endings, close },
      },
      press,
      page,
    } = wizard;
    await press(frame.sightsPage);
    await pick(wizard, 'site-e320');
    for (const said of Object.values(endings.say)) await expect(page.getByText(said)).toBeVisible();
    const [site, row] = [page.getByLabel(endings.fields.site), page.getByLabel(endings.fields.row)];
    const answer = page.locator('.endings-answer');
    await expect(answer).toHaveText(endings.wait);
    await site.fill('46F8');
    for (const [heard, expected] of [
      ['46f', endings.wait],
      ['46fa', plainLine(endings.answers.again)],
      ['0b2c', plainLine(endings.answers.other)],
      ['４６ｆ８', plainLine(endings.answers.same)],
    ] as const) {
      await row.fill(heard);
      await expect(answer).toHaveText(expected);
    }
    // Whoever presses Enter behind the last character stays with the answer.
    await row.press('Enter');
    await expect(answer).toHaveText(plainLine(endings.answers.same));
    await row.fill('わからない');
    await expect(page.getByText(endings.unread)).toBeVisible();
    expect(await faultsOf(page, 'endings')).toEqual([]);
    await press(close);
    await wizard.atHome();
  });
