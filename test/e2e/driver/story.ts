// The test fixture of the stories: a fresh profile, apps started on it, and everything closed and deleted at the end.
import { test as base } from '@playwright/test';
import type { Language } from '../../../core/contract/wizard.ts';
import { dropProfile, freshProfile, launch, type LaunchOptions, type Running } from './launch.ts';
import { wizardOf, type Wizard } from './wizard.ts';

export type Start = (options?: Omit<LaunchOptions, 'profile'>) => Promise<Running>;

export const test = base.extend<{ profile: string; start: Start }>({
  profile: async ({}, use) => {
    const profile = await freshProfile();
    await use(profile);
    await dropProfile(profile);
  },
  start: async ({ profile }, use, info) => {
    const started: Running[] = [];
    await use(async (options = {}) => {
      const running = await launch({ ...options, profile });
      if (traced) await running.app.context().tracing.start({ sources: true });
      started.push(running);
      return running;
    });
    for (const [index, running] of started.entries()) {
      if (info.status !== info.expectedStatus) {
        await picture(running, info.outputPath(`run-${index}.png`));
        if (traced) await trace(running, info.outputPath(`run-${index}-trace.zip`));
      }
      await running.close().catch(() => running.kill());
    }
  },
});

/**
 * What the story did and when, call by call (`npx playwright show-trace FILE`). Playwright's own setting knows browsers
 * only. Without snapshots: they put a script into each page, and what runs in a page is what the stories are about.
 */
const traced = process.env['MDMCW_TRACES'] === '1';
const trace = (running: Running, path: string): Promise<unknown> =>
  running.app
    .context()
    .tracing.stop({ path })
    .catch(() => undefined);

/** What our page looked like when a story failed; a page that is gone has none. */
const picture = (running: Running, path: string): Promise<unknown> =>
  running.page.screenshot({ path, timeout: 3000 }).catch(() => undefined);

/** On the first page, in a language: a fresh profile begins in Japanese. */
export async function inLanguage(running: Running, language: Language): Promise<Wizard> {
  await wizardOf(running, 'ja').atHome();
  const wizard = wizardOf(running, language);
  if (language !== 'ja') await wizard.switchLanguage();
  return wizard;
}
