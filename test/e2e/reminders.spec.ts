// A reminder through a real notification service on D-Bus: it shows once, not again after a restart, and a press on it
// opens the company's page.
import { expect } from '@playwright/test';
import { dayMs } from '../../core/base/time.ts';
import { texts } from '../../core/text/texts.ts';
import { reminderTexts } from '../../core/text/reminder-texts.ts';
import { notificationService } from './driver/notification-service.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('a reminder shows once, over restarts, and a press on it opens the company', async ({ start }) => {
  test.setTimeout(120_000);
  const service = await notificationService();
  const wizard = wizardOf(await start());
  await wizard.atHome();
  const end = new Date(Date.now() + 40 * dayMs).toISOString().slice(0, 10);
  await wizard.page.evaluate(async (at) => {
    const added = await window.wizard.call('customer.add', {
      profile: { name: 'みなと商事', reading: '', code: '', devices: null, macs: null, note: '', siteUrl: null },
    });
    if (!added.ok) throw new Error(added.error.code);
    await window.wizard.call('customer.say', {
      customerId: added.value.id,
      fact: { kind: 'end-heard', data: { topic: null, end: `${at}T00:00:00Z`, from: 'hand' } },
    });
  }, end);
  const title = reminderTexts.ja.title.soon('みなと商事');
  await expect.poll(() => service.standing(), { timeout: 15_000 }).toBe(1);
  expect(await service.titles()).toEqual([title]);
  await wizard.running.close();

  const again = wizardOf(await start());
  await again.atHome();
  await again.page.waitForTimeout(2000);
  expect(await service.titles()).toEqual([title]);

  // A new end is a new count: its reminder is pressed while the app runs.
  await again.page.evaluate(async () => {
    const board = await window.wizard.call('board.read', {
      from: 0,
      count: 1,
      order: 'safe',
      status: null,
      month: null,
      ends: null,
      query: '',
    });
    if (!board.ok) throw new Error(board.error.code);
    const end = new Date(Date.now() + 35 * 86_400_000).toISOString().slice(0, 10);
    await window.wizard.call('customer.say', {
      customerId: board.value.rows[0]?.customerId ?? '',
      fact: { kind: 'end-heard', data: { topic: null, end: `${end}T00:00:00Z`, from: 'hand' } },
    });
  });
  await expect.poll(() => service.standing(), { timeout: 15_000 }).toBe(1);
  await service.press();
  await expect(again.heading()).toHaveText('みなと商事', { timeout: 15_000 });
  await expect(again.page.getByText(texts.ja.customers.page.certificates, { exact: true })).toBeVisible();
});
