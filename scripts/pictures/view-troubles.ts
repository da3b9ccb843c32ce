// What our frame says when the foreign page can't be shown: no network, an address off the list, a crash.
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import type { Take } from './photographer.ts';

export async function takeViewTroubles(wizard: Wizard, take: Take): Promise<void> {
  const {
    page,
    words: { beside, network },
    running: { app },
  } = wizard;
  const reload = () => page.getByRole('button', { name: beside.reload }).click();
  await (
    await practicePortal(app)
  ).page.evaluate(() => {
    location.href = 'https://outside.example/';
  });
  await page.getByText(beside.trouble.blocked.what).waitFor();
  await take('renew-portal-blocked');
  await setOffline(wizard, true);
  await reload();
  await page.getByText(network.practised.what).waitFor();
  await take('renew-portal-load-failed');
  await setOffline(wizard, false);
  // A second press at the same place within half a second is a double-click's, and none (renderer/app/presses.ts).
  await page.waitForTimeout(600);
  await reload();
  await page.getByText(network.practised.what).waitFor({ state: 'detached' });
}

/** The page is gone for the driver afterwards: the last thing to do in a run. */
export async function takeCrash({ page, words: { beside }, running: { app } }: Wizard, take: Take): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    for (const child of window?.contentView.children ?? []) {
      if ('webContents' in child && (child as Electron.WebContentsView).webContents !== window?.webContents)
        (child as Electron.WebContentsView).webContents.forcefullyCrashRenderer();
    }
  });
  await page.getByText(beside.trouble.crashed.what).waitFor();
  await take('renew-site-access-crashed');
}

/** A proxy that nobody answers at: as a company's network that lets nothing through. */
const setOffline = ({ running: { app } }: Wizard, offline: boolean): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }, off) => {
    const window = BrowserWindow.getAllWindows()[0];
    for (const child of window?.contentView.children ?? []) {
      if (!('webContents' in child)) continue;
      const { webContents } = child as Electron.WebContentsView;
      if (webContents === window?.webContents) continue;
      const { session } = webContents;
      if (off) {
        await session.setProxy({ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
        // The product asks for the way out anew at each opening; it is to stay closed.
        session.setProxy = () => Promise.resolve();
      } else {
        Reflect.deleteProperty(session, 'setProxy');
        await session.setProxy({ mode: 'direct' });
      }
      await session.closeAllConnections();
    }
  }, offline);
