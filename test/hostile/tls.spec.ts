// A server under Apple's names whose authority nobody knows: the page does not come, and there is no way around it.
import { expect } from '@playwright/test';
import { setStage } from './driver/stage.ts';
import { rest, test } from './driver/probe.ts';

test('hostile: errors of TLS are refusals', async () => {
  const stage = await setStage({ trusted: false });
  try {
    const { page, words } = stage.wizard;
    await expect(page.locator('.beside .note, .beside [role=alert]').first()).toBeVisible();
    await expect(page.locator('.host')).toContainText(words.beside.noPage);
    await expect
      .poll(() => stage.log())
      .toMatch(/refused certificate identity\.apple\.com: net::ERR_CERT_AUTHORITY_INVALID/);
    // Chromium's own way around ("thisisunsafe", typed into the error page) leads nowhere, either.
    await stage.running.app.evaluate(({ webContents }) => {
      const foreign = webContents.getAllWebContents().find((one) => !one.getURL().startsWith('app:'));
      for (const keyCode of 'thisisunsafe') foreign?.sendInputEvent({ type: 'char', keyCode });
    });
    await rest(500);
    expect(stage.witness.seen).toEqual([]);
  } finally {
    await stage.strike();
  }
});
