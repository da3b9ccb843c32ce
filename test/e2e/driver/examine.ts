// Examines the page that shows: accessibility in both themes, and what becomes of its layout at 200 %.
import AxeBuilder from '@axe-core/playwright';
import type { Running } from './launch.ts';

/** What axe finds, in light and in dark. */
export async function findingsOf(running: Running, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await running.app.evaluate(({ nativeTheme }, wanted) => { nativeTheme.themeSource = wanted; }, theme);
    // Legacy mode: Electron can't open the extra page that axe would work in.
    const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice']).analyze();
    found.push(...violations.map(({ id, nodes }) => `${name} ${theme}: ${id} ${nodes[0]?.html ?? ''}`));
  }
  return found;
}

/** At 200 %: nothing to scroll sideways, and the bar with the buttons inside the window. */
export async function layoutOf({ app, page }: Running, name: string): Promise<readonly string[]> {
  const zoom = (factor: number) => app.evaluate(({ BrowserWindow }, by) => { BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by); }, factor);
  const before = await page.evaluate(() => window.innerWidth);
  await zoom(2);
  await page.waitForFunction((width) => window.innerWidth < width, before);
  const found = await page.evaluate(() => {
    const bar = document.querySelector('.actions')?.getBoundingClientRect();
    const wide = [...document.querySelectorAll('html, body, .app, .page-scroll, .page')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.className || one.tagName} ${one.scrollWidth}>${one.clientWidth}`);
    const inView = !bar || (bar.bottom <= window.innerHeight + 1 && bar.right <= window.innerWidth + 1 && bar.height > 0);
    return inView ? wide : [...wide, 'bar out of view'];
  });
  await zoom(1);
  await page.waitForFunction((width) => window.innerWidth >= width, before);
  return found.map((one) => `${name} at 200 %: ${one}`);
}
