// What a person does in a whole job beside Apple's page in our window: counted, and no more than was measured
// (docs/decisions/actions.md).
import { expect } from '@playwright/test';
import { playCounted } from './driver/counted.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

for (const { flow, most } of [
  { flow: 'renew', most: 40 },
  { flow: 'create', most: 47 },
] as const) {
  test(`${flow}: nothing is compared by eye, no file is looked for, and there are no more than ${most} actions`, async ({
    start,
  }) => {
    test.setTimeout(150_000);
    const { comparisons, fileChoices, total, done } = await playCounted(
      wizardOf(await start({ size: { width: 1280, height: 800 } })),
      { flow, browser: null },
    );
    expect({ comparisons, fileChoices }, done.join('\n')).toEqual({ comparisons: 0, fileChoices: 0 });
    expect(total, done.join('\n')).toBeLessThanOrEqual(most);
  });
}
