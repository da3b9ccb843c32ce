// The frame around every page: the journey's marks and place, the way back, the folded choices at 200 %, and what
// comes in is brought into sight.
import { expect, type Locator, type Page } from '@playwright/test';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import type { Wizard } from './driver/wizard.ts';
import { troubleOf } from './driver/trouble.ts';

const zoom = ({ running: { app } }: Wizard, factor: number) =>
  app.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by);
  }, factor);

/** Wholly inside what scrolls it, and inside the window. */
const inSight = (one: Locator, scroller: string) =>
  one.evaluate((element, around) => {
    const box = element.getBoundingClientRect();
    const room = element.closest(around)?.getBoundingClientRect();
    return (
      room !== undefined &&
      box.height > 0 &&
      box.top >= room.top - 1 &&
      box.bottom <= Math.min(room.bottom, window.innerHeight) + 1
    );
  }, scroller);
const stop = (page: Page, name: string) =>
  page.locator('.journey li').filter({ has: page.getByRole('button', { name, exact: true, includeHidden: true }) });

test('what one went on without is not ticked, and the screen reader hears it', async ({ start }) => {
  const wizard = await inLanguage(await start(), 'ja');
  const { page, words } = wizard;
  const renewal = renewalOf(wizard);
  for (const step of [
    'begin',
    'customer',
    'siteAccess',
    'registered',
    'csrRequest',
    'csrWait',
    'csrTake',
    'appleIdUnknown',
  ] as const)
    await renewal[step]();
  await wizard.at('way');
  const { status } = words.frame.journey;
  const done = stop(page, words.request.csrTake.page.name);
  await expect(done).toHaveAttribute('data-status', 'done');
  await expect(done.locator('.stop-time')).toHaveText(new RegExp(`^\\d{1,2}:\\d{2}${status.done}$`));
  const without = stop(page, words.appleId.page.name);
  await expect(without.locator('.stop-time')).toHaveText(status.unchecked);
  await expect(without.locator('.shape-check')).toHaveCount(0);
  // One press from anywhere in a case.
  await page.getByRole('button', { name: words.frame.toHome, exact: true }).click();
  await wizard.atHome();
});

test('in a long journey the step that shows is in sight, in a low window and in the folded list', async ({ start }) => {
  const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), 'ja');
  const { page, words } = wizard;
  await wizard.beginFlow('start-over');
  await wizard.at('customer');
  await wizard.press(words.begin.customer.page.primary);
  await troubleOf(wizard).moving('none');
  await wizard.at('so-agreed');
  const refused = await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const caseId = cases.ok ? (cases.value[0]?.id ?? '') : '';
    const did = (step: 'agreed' | 'listed' | 'prepared' | 'trial' | 'deleted' | 'requested' | 'vendor-deleted') =>
      ({ kind: 'start-over-did', data: { step, owner: '総務', on: '2026-11-20' } }) as const;
    const facts = [
      did('agreed'),
      { kind: 'site-entered', data: {} } as const,
      { kind: 'apple-id-existing', data: { has: 'yes' } } as const,
      { kind: 'apple-id-used', data: { use: 'only-this' } } as const,
      ...(['listed', 'prepared', 'trial', 'deleted', 'requested', 'vendor-deleted'] as const).map(did),
      { kind: 'apple-id-unknown', data: {} } as const,
      { kind: 'csr-requested', data: {} } as const,
      { kind: 'csr-at-hand', data: {} } as const,
    ];
    const answers = [];
    for (const fact of facts) answers.push(await window.wizard.call('case.say', { caseId, fact }));
    return answers.filter(({ ok }) => !ok).length;
  });
  expect(refused).toBe(0);
  await page.reload();
  await wizard.atHome();
  await page.locator('.case-line').first().click();
  await wizard.at('csr-take');
  // A day that was given is shown as a day.
  await expect(stop(page, words.startOver.steps.agreed.page.name).locator('.stop-time')).toContainText('11月20日');
  const now = page.locator('.journey li[aria-current="step"]');
  await zoom(wizard, 2);
  await page.locator('.journey-fold').click();
  await expect.poll(() => inSight(now, 'ol')).toBe(true);
});

test('at 200 % the quieter choices are one press away, and a refusal is brought into sight (en)', async ({ start }) => {
  const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), 'en');
  const { page, words, press, button } = wizard;
  const renewal = renewalOf(wizard);
  for (const step of ['begin', 'customer', 'siteAccess', 'registered', 'csrRequest', 'csrWait', 'csrTake'] as const)
    await renewal[step]();
  await wizard.at('apple-id');
  await zoom(wizard, 2);
  await expect(button(words.appleId.blank)).toBeHidden();
  await page.getByLabel(words.appleId.field).fill('not an address');
  await press(words.appleId.check);
  const refusal = page.getByRole('alert');
  await expect(refusal).toBeVisible();
  await expect.poll(() => inSight(refusal, '.page-scroll')).toBe(true);

  const others = button(words.frame.others.title);
  await expect(others).toHaveAttribute('aria-expanded', 'false');
  await others.press('Enter');
  await expect(others).toHaveAttribute('aria-expanded', 'true');
  await expect(button(words.appleId.blank)).toBeInViewport({ ratio: 1 });
  await press(words.appleId.blank);
  await expect(wizard.heading()).toHaveText(words.appleId.elsewhere.heading);
  // Folded again, the page has its room.
  await expect(button(words.frame.others.title)).toHaveAttribute('aria-expanded', 'false');
});
