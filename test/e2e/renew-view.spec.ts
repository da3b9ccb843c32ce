// The renewal in the embedded view, from the first page to the next date, with the minute really waited.
import { expect } from '@playwright/test';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

test('a practice customer is renewed in the view, the minute waited', async ({ start }) => {
  test.setTimeout(180_000);
  const wizard = wizardOf(await start());
  const renewal = renewalOf(wizard, { realMinute: true });
  await renewal.begin();
  await renewal.toPortal();
  await renewal.portal();
  await renewal.fromVerdict();
  await expect(wizard.heading()).toHaveText(wizard.words.afterwards.done.practised.heading);
});
