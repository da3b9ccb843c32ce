// Every flow played through in both languages; on every page axe finds nothing in either theme, and at 200 % nothing
// is lost.
import { expect } from '@playwright/test';
import { flowIds } from '../../core/flows/flow-ids.ts';
import { renew } from '../../core/flows/renew.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { plays } from './driver/flows/index.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

const ofRenewal: ReadonlySet<string> = new Set(renew.steps.map(({ id }) => id));

// The renewal has stories of its own (axe.spec.ts, reader.spec.ts).
for (const flow of flowIds.filter((id) => id !== 'renew')) {
  for (const language of ['ja', 'en'] as const) {
    // Trap 1, the ten rows of which seven share vendor and date, is in "duplicate".
    test(`${flow} from the first page to the last (${language})`, async ({ start }) => {
      const play = plays[flow];
      test.setTimeout(240_000);
      const running = await start({ size: { width: 1280, height: 800 } });
      const wizard = wizardOf(running, language);
      await wizardOf(running, 'ja').atHome();
      if (language === 'en') await wizard.switchLanguage();
      const findings: string[] = [];
      const looked = new Set<string>();
      await play(wizard, {
        shown: async (step, face) => {
          const name = `${step} ${face}`.trim();
          // A page that was looked at already is not looked at again.
          if (looked.has(name)) return;
          looked.add(name);
          findings.push(...(await layoutOf(running, name)));
          // The renewal's pages have been through axe there; here it looks at what this flow has of its own.
          if (!ofRenewal.has(step)) findings.push(...(await findingsOf(running, name)));
        },
      });
      expect(findings).toEqual([]);
      expect(looked.size).toBeGreaterThan(2);
      // What the play came to is on the first page afterwards.
      expect(
        await running.page.evaluate(async () => {
          const cases = await window.wizard.call('home.cases', undefined);
          return cases.ok ? cases.value.map(({ finished }) => finished) : null;
        }),
      ).toEqual([true]);
    });
  }
}
