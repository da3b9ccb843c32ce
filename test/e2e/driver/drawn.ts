// A click on a foreign page that draws, and on one that for a moment does not.
import type { Locator, Page } from '@playwright/test';

const patienceMs = 10_000;

/**
 * Without a graphics card a page is drawn on the processor, and on a loaded machine the drawing of one view has been
 * seen to stop for half a minute: nothing on it ever holds still for two frames, which is what a click waits for. A
 * page that is shown and does not draw is asked for one picture, which makes it; a page that is hidden is a fault, and
 * stays one.
 */
export async function click(locator: Locator): Promise<void> {
  try {
    await locator.click({ timeout: patienceMs });
  } catch (error) {
    if (!(await standsStill(locator.page()))) throw error;
    console.warn('a foreign page had stopped drawing');
    await locator
      .page()
      .screenshot({ timeout: patienceMs })
      .catch(() => null);
    await locator.click();
  }
}

/** It is shown, and no frame comes. */
const standsStill = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((settle) => {
        if (document.visibilityState !== 'visible') settle(false);
        requestAnimationFrame(() => settle(false));
        setTimeout(() => settle(true), 1000);
      }),
  );
