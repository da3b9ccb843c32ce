// Shows every page of the table in the machine's own Chromium, and reads it there in an isolated world, as Electron
// does.
import { chromium } from '@playwright/test';
import { addressOf, loadLimit, readAll, scriptWith, size, type Readings } from './reading.ts';
import type { Outcome, TableOrder } from './run.ts';

/** Of the browser's start: a second, and many times that on a busy machine. */
const startLimit = 120_000;

export type ChromiumRun = { readonly version: string; readonly outcomes: readonly Outcome[] };

export async function readInChromium(executablePath: string, { pages, read }: TableOrder): Promise<ChromiumRun> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: startLimit });
  try {
    // Nothing leaves this machine: a page of the table has no addresses, and if one had, they would lead nowhere.
    const context = await browser.newContext({ viewport: size, offline: true, locale: 'en-US' });
    const page = await context.newPage();
    const engine = await context.newCDPSession(page);
    const expression = scriptWith(read);
    const { frameTree } = await engine.send('Page.getFrameTree');
    const outcomes = await readAll(pages, async (one) => {
      await page.goto(addressOf(one), { timeout: loadLimit });
      const { executionContextId } = await engine.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'recogniser',
      });
      const { result, exceptionDetails } = await engine.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Readings;
    });
    return { version: browser.version(), outcomes };
  } finally {
    await browser.close();
  }
}
