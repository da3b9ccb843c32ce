// The test fixture of the stories: a fresh profile, apps started on it, and everything closed and deleted at the end.
import { test as base } from '@playwright/test';
import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../../../core/contract/wizard.ts';
import { besideApple, type JumpTo } from './jump.ts';
import { dropProfile, freshProfile, launch, type LaunchOptions, type Running } from './launch.ts';
import { renewalOf, type InUse } from './renewal.ts';
import { passTime, wizardOf, type Wizard } from './wizard.ts';

export type Start = (options?: Omit<LaunchOptions, 'profile'>) => Promise<Running>;
type At = JumpTo & { readonly language?: Language };
export type StartAtPortal = (
  at?: At,
  options?: Omit<LaunchOptions, 'profile'>,
) => Promise<{ readonly wizard: Wizard; readonly renewal: ReturnType<typeof renewalOf> }>;
type Prepared = (at: At) => Promise<{ readonly profile: string; readonly inUse: InUse }>;

export const test = base.extend<
  { profile: string; start: Start; startAtPortal: StartAtPortal },
  { prepared: Prepared }
>({
  // A worker brings one case to Apple's page, with the real app and its real ledger; each story has its own copy.
  prepared: [
    async ({}, use) => {
      const made = new Map<string, ReturnType<Prepared>>();
      const profiles: string[] = [];
      const make = async ({ language = 'ja', ...to }: At) => {
        const profile = await freshProfile();
        profiles.push(profile);
        const running = await launch({ profile });
        try {
          const renewal = renewalOf(await inLanguage(running, language));
          await renewal.jumpToPortal(to);
          return { profile, inUse: renewal.inUse() };
        } finally {
          await running.close();
        }
      };
      await use((at) => {
        const key = JSON.stringify(at);
        const known = made.get(key) ?? make(at);
        made.set(key, known);
        return known;
      });
      await Promise.all(profiles.map(dropProfile));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  startAtPortal: async ({ profile, start, prepared }, use) => {
    await use(async (at = {}, options = {}) => {
      const { profile: kept, inUse } = await prepared(at);
      // The engine's own locks and caches are each run's.
      await cp(kept, profile, { recursive: true, filter: (path) => !/^Singleton|Cache$/.test(basename(path)) });
      const running = await start(options);
      // The clocks of the first life were moved on by the minute after CSR発行; so are these.
      await passTime(running, 61_000);
      const wizard = wizardOf(running, at.language ?? 'ja');
      await wizard.atHome();
      await wizard.resume();
      await wizard.at(besideApple(at));
      return { wizard, renewal: renewalOf(wizard, { inUse, noted: at.appleId ?? true }) };
    });
  },
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
