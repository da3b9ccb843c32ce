// The sign-in beside the wizard (W6): in memory only, one for each case and place, and gone with the case.
import { expect } from '@playwright/test';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

/**
 * The sessions of the foreign pages that are open: whether they are kept on the disk, and how many cookies they hold.
 */
const sessionsOf = ({ running: { app } }: Wizard) =>
  app.evaluateHandle(({ webContents }) =>
    webContents
      .getAllWebContents()
      .filter((one) => new URL(one.getURL() || 'about:blank').hostname === '127.0.0.1')
      .map(({ session }) => session),
  );

test('a sign-in is in memory, apart for each case, and gone once the case is left', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { page, at } = wizard;
  const renewal = renewalOf(wizard);
  await renewal.jumpToPortal();
  await renewal.signIn();
  const first = await sessionsOf(wizard);
  const cookies = () =>
    first.evaluate((sessions) => Promise.all(sessions.map(async (session) => (await session.cookies.get({})).length)));
  // The management site’s and the portal’s, each with its own sign-in.
  expect(await first.evaluate((sessions) => [sessions.length, new Set(sessions).size])).toEqual([2, 2]);
  expect(
    await first.evaluate((sessions) => sessions.map((session) => [session.isPersistent(), session.getStoragePath()])),
  ).toEqual([
    [false, null],
    [false, null],
  ]);
  for (const count of await cookies()) expect(count).toBeGreaterThan(0);

  await page.reload();
  const next = renewalOf(wizard);
  await next.begin();
  await next.customer();
  await at('site-access');
  await expect.poll(cookies).toEqual([0, 0]);
  await expect.poll(async () => (await sessionsOf(wizard)).evaluate((sessions) => sessions.length)).toBe(1);
  expect(
    await first.evaluate((old, now) => now.some((session) => old.includes(session)), await sessionsOf(wizard)),
  ).toBe(false);
});
