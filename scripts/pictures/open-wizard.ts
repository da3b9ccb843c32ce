// Starts the built app for an unattended run, on a throw-away profile that is deleted when the run is over.
import { dropProfile, freshProfile, launch, type Running } from '../../test/e2e/driver/launch.ts';
import { wizardOf, type Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Language } from '../../core/contract/wizard.ts';
import { prepareApp } from '../prepare-app.ts';
import { firstLook, putInto, sizes } from './looks.ts';

export type Opened = { readonly wizard: Wizard; readonly running: Running };

/** The driver is told where the runtime and the app are, as `npm run e2e` tells it. */
export async function readyForRuns(): Promise<void> {
  const { runtime, appFolder } = await prepareApp();
  process.env['MDMCW_RUNTIME'] = runtime.executable;
  // The management site speaks in Japan's time, and so does its reader's computer.
  process.env['TZ'] = 'Asia/Tokyo';
  process.env['MDMCW_RUNTIME_ARGS'] = JSON.stringify(runtime.electronArgs(appFolder));
}

type Around = {
  /** Gets the profile before an app is started in it. */
  readonly before?: (profile: string) => Promise<void>;
  /** Gets the profile of the app that has been closed, before it is deleted. */
  readonly afterwards?: (profile: string) => Promise<void>;
};

export async function withWizard(
  language: Language,
  play: (opened: Opened) => Promise<void>,
  { before, afterwards }: Around = {},
): Promise<void> {
  const profile = await freshProfile();
  try {
    await before?.(profile);
    const running = await launch({ profile, size: sizes[firstLook.size] });
    try {
      const wizard = wizardOf(running, language);
      await wizard.page.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
      await wizard.switchLanguage();
      await putInto(running.app, firstLook);
      await play({ wizard, running });
    } finally {
      await running.close().catch(() => running.kill());
    }
    await afterwards?.(profile);
  } finally {
    await dropProfile(profile);
  }
}
