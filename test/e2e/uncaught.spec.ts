// What nobody caught, in either process, ends on one calm page; the record is whole, and the way on is one button.
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvidence } from './driver/evidence.ts';
import { practiceSite } from './driver/practice-site.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/** In the middle of a job, with a foreign page beside it. */
async function atWork(wizard: Wizard): Promise<void> {
  const renewal = renewalOf(wizard);
  await renewal.begin();
  await renewal.customer();
  await wizard.at('site-access');
  const { page } = await practiceSite(wizard.running.app);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function calm({ page, words: { errors }, heading, running: { app } }: Wizard, code: string): Promise<void> {
  await expect(heading()).toHaveText(errors.heading);
  await expect(page.getByText(errors.calm)).toBeVisible();
  await expect(page.getByText(errors.code(code))).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(1);
  // The foreign page is native: it would lie over this one.
  await expect.poll(() => app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
}

const logOf = (profile: string) => readFile(join(profile, 'logs', 'main.log'), 'utf8').catch(() => '');

test('an error that nobody caught in the page ends on the calm page, and from there anew (en)', async ({
  start,
  profile,
}) => {
  const wizard = await inLanguage(await start(), 'en');
  await atWork(wizard);
  await wizard.page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('customer 株式会社れんしゅう商事');
    });
  });
  await calm(wizard, 'unexpected/page/RangeError');
  await expect.poll(() => logOf(profile)).toContain('page: RangeError');
  expect(await logOf(profile)).not.toContain('株式会社');
  await wizard.press(wizard.words.errors.again);
  await wizard.atHome();
  await wizard.page.locator('.case-line').click();
  await wizard.at('site-access');
});

test('a promise that nobody caught in the page ends there, too', async ({ start }) => {
  const wizard = wizardOf(await start());
  await atWork(wizard);
  await wizard.page.evaluate(() => {
    void Promise.reject(new TypeError('nobody catches this'));
  });
  await calm(wizard, 'unexpected/page/TypeError');
});

test('what had ended anyway raises no page: sizes that settle later, work that was broken off', async ({ start }) => {
  const wizard = wizardOf(await start());
  await atWork(wizard);
  await wizard.page.evaluate(async () => {
    void Promise.reject(new DOMException('over', 'AbortError'));
    // A real loop: the observer changes what it observes.
    const box = document.body.appendChild(document.createElement('div'));
    await new Promise<void>((settle) => {
      window.addEventListener('error', () => settle(), { once: true });
      new ResizeObserver(() => {
        box.style.blockSize = `${box.offsetHeight + 1}px`;
      }).observe(box);
    });
    box.remove();
  });
  await wizard.running.app.evaluate(({ BrowserWindow }) => {
    void Promise.reject(Object.assign(new Error('ERR_ABORTED (-3)'), { code: 'ERR_ABORTED' }));
    const gone = new BrowserWindow({ show: false });
    gone.destroy();
    setTimeout(() => gone.webContents.reload());
  });
  await wizard.page.waitForTimeout(500);
  await wizard.at('site-access');
  await expect(wizard.page.locator('.crash')).toHaveCount(0);
});

for (const how of ['exception', 'rejection'] as const)
  test(`an uncaught ${how} of the main process ends on the calm page; started anew, everything is there`, async ({
    start,
    profile,
  }) => {
    const running = await start();
    const wizard = wizardOf(running);
    await atWork(wizard);
    const before = await wizard.page.evaluate(async () => (await window.wizard.call('home.cases', undefined)).ok);
    expect(before).toBe(true);
    await running.app.evaluate(({ app }, kind) => {
      // A second app of this story's own must not be left behind: it is started by the story below.
      app.relaunch = () => undefined;
      if (kind === 'exception')
        setTimeout(() => {
          throw new RangeError('nobody catches this');
        });
      else void Promise.reject(new RangeError('nobody catches this'));
    }, how);
    await calm(wizard, 'unexpected/main/RangeError');
    await expect.poll(() => logOf(profile)).toMatch(/(uncaught|unhandled): RangeError/);
    // Loaded anew, the page is no way round it.
    await wizard.page.reload();
    await calm(wizard, 'unexpected/main/RangeError');

    const closed = running.app.waitForEvent('close');
    await wizard.press(wizard.words.errors.restart.button);
    await closed;
    const { facts, missing } = readEvidence(profile);
    expect(facts.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    const again = wizardOf(await start());
    await again.atHome();
    await again.page.locator('.case-line').click();
    await again.at('site-access');
  });

test('where nothing behind the window could begin, the calm page says so, and its button begins anew', async ({
  start,
}) => {
  const running = await start({ before: join(import.meta.dirname, 'driver', 'no-services.cjs') });
  const wizard = wizardOf(running);
  const { errors } = wizard.words;
  await expect(wizard.page.getByText(errors.code('unexpected/main/RangeError'))).toBeVisible({ timeout: 15_000 });
  const again = await running.app.evaluateHandle(({ app }) => {
    const asked = { times: 0 };
    app.relaunch = () => {
      asked.times += 1;
    };
    app.quit = () => undefined;
    return asked;
  });
  await wizard.press(errors.restart.button);
  await expect.poll(() => again.evaluate(({ times }) => times)).toBe(1);
});
