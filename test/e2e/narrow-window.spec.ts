// Whole flows with Apple's site in a real browser, the system's default, and our window narrow beside it; and how
// many actions they take.
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { playCounted, portalPaths, type CountedFlow } from './driver/counted.ts';
import { findingsOf } from './driver/examine.ts';
import type { Running } from './driver/launch.ts';
import { test } from './driver/story.ts';
import { systemBrowser } from './driver/system-browser.ts';
import { wizardOf, type Wizard } from './driver/wizard.ts';

const windowOf = (running: Running) =>
  running.app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return window
      ? {
          onTop: window.isAlwaysOnTop(),
          bounds: window.getBounds(),
          area: screen.getDisplayMatching(window.getBounds()).workArea,
        }
      : null;
  });
/** Nothing of ours may be wider than the window it stands in. */
const cutOff = ({ page }: Wizard) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.unseen'))
      .map((one) => one.getAttribute('class') ?? one.tagName),
  );

/**
 * The first of the look-alike rows is another one: copied from Apple's list into the narrow window, it is said to be.
 */
async function pasteFirstPanel(
  {
    words: {
      browser: { rows },
      rowCheck,
    },
    page,
    press,
    heading,
  }: Wizard,
  list: Page,
): Promise<void> {
  await expect(heading()).toHaveText(rows.headings.dated);
  await press(rows.byEye);
  await list.getByRole('button', { name: 'i', exact: true }).first().click();
  const panel = await list.locator('tr.panel').innerText();
  expect(panel).toContain('Subject DN');
  await press(rowCheck.open);
  await page.getByLabel(rowCheck.title).fill(panel);
  await press(rowCheck.use);
  const [said] = rowCheck.answers['other-row'];
  await expect(page.locator('.row-check .note strong')).toHaveText(
    typeof said === 'string' ? said : (said?.text ?? ''),
  );
  await press(rows.byDownload);
}

for (const { flow, language } of [
  { flow: 'renew', language: 'ja' },
  { flow: 'create', language: 'en' },
] as const satisfies readonly { flow: CountedFlow; language: 'ja' | 'en' }[]) {
  test(`${flow} (${language}) beside a real browser: narrow and on top, the certificate taken from the downloads, the window put back`, async ({
    start,
    profile,
  }) => {
    test.setTimeout(240_000);
    const browser = await systemBrowser(profile);
    const running = await start({ env: browser.env });
    const first = wizardOf(running);
    await first.atHome();
    const wizard = wizardOf(running, language);
    if (language !== 'ja') await wizard.switchLanguage();
    const before = await windowOf(running);
    expect(before?.onTop).toBe(false);
    let narrowPages = 0;
    const isNarrow = async () => {
      narrowPages += 1;
      await expect.poll(() => windowOf(running)).toMatchObject({ onTop: true });
      const now = await windowOf(running);
      expect(now?.bounds).toEqual({
        x: (now?.area.x ?? 0) + (now?.area.width ?? 0) - 400,
        y: now?.area.y,
        width: 400,
        height: now?.area.height,
      });
      expect(await cutOff(wizard)).toEqual([]);
      expect(await findingsOf(running, `narrow ${narrowPages}`)).toEqual([]);
    };
    try {
      const counted = await playCounted(wizard, {
        flow,
        browser,
        on: {
          narrow: isNarrow,
          row: async () => {
            await isNarrow();
            if (flow === 'renew') await pasteFirstPanel(wizard, await browser.page(portalPaths));
          },
          sent: isNarrow,
          verdict: isNarrow,
          left: async () => {
            await expect.poll(() => windowOf(running)).toMatchObject({ onTop: false, bounds: before?.bounds });
          },
        },
      });
      expect(narrowPages).toBe(4);
      expect(counted.fileChoices).toBe(1);
      expect(counted.comparisons, counted.done.join('\n')).toBe(0);
      // As many as were measured (docs/decisions/actions.md); the panel that is pasted here takes six of the renewal's.
      expect(counted.total, counted.done.join('\n')).toBeLessThanOrEqual(flow === 'renew' ? 46 + 6 : 53);
      const opened = (await readFile(join(profile, 'system-browser', 'opened'), 'utf8')).trim().split('\n');
      expect(opened).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\//)]);
      const taken = await wizard.page.evaluate(async () => {
        const cases = await window.wizard.call('home.cases', undefined);
        const view = await window.wizard.call('case.read', { caseId: cases.ok ? (cases.value[0]?.id ?? '') : '' });
        return view.ok
          ? { via: view.value.state.candidate?.via, rows: view.value.rowFiles.files.map(({ stand }) => stand) }
          : null;
      });
      // The hardest list: the row is the fifth of its look-alikes, and each was looked at by its Download.
      expect(taken).toEqual({
        via: 'folder',
        rows: flow === 'renew' ? ['other', 'other', 'other', 'other', 'this'] : [],
      });
    } finally {
      await browser.close();
    }
  });
}
