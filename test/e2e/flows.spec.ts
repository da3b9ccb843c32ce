// Every flow played through in the real app, each in one language: the other one's words, and how each page looks, are
// seen by the page tests (docs/decisions/tests.md). The renewal has stories of its own (renew-view.spec.ts,
// reader.spec.ts).
import { expect } from '@playwright/test';
import type { Language } from '../../core/contract/wizard.ts';
import { flowIds, type FlowId } from '../../core/flows/flow-ids.ts';
import { plays } from './driver/flows/index.ts';
import { inLanguage, test } from './driver/story.ts';

const played: Readonly<Record<Exclude<FlowId, 'renew'>, Language>> = {
  prepare: 'en',
  create: 'ja',
  // Trap 1, the ten rows of which seven share vendor and date, is in here.
  duplicate: 'en',
  revoke: 'ja',
  'apple-id': 'ja',
  expired: 'en',
  'start-over': 'ja',
};

for (const flow of flowIds.filter((id) => id !== 'renew')) {
  const language = played[flow];
  test(`${flow} from the first page to the last (${language})`, async ({ start }) => {
    test.setTimeout(150_000);
    const wizard = await inLanguage(await start({ size: { width: 1280, height: 800 } }), language);
    const shown = new Set<string>();
    await plays[flow](wizard, {
      shown: (step) => {
        shown.add(step);
        return Promise.resolve();
      },
    });
    expect(shown.size).toBeGreaterThan(2);
    // What the play came to is on the first page afterwards.
    expect(
      await wizard.page.evaluate(async () => {
        const cases = await window.wizard.call('home.cases', undefined);
        return cases.ok ? cases.value.map(({ finished }) => finished) : null;
      }),
    ).toEqual([true]);
  });
}
