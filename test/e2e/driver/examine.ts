// Examines the page that shows: accessibility in both themes, and what becomes of its layout at 200 %.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Running } from './launch.ts';

/**
 * Until every change of colour or place has ended: in its middle a page has colours that nobody chose. What turns for
 * ever is left to turn.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
}

/** What axe finds on the page as it shows; `name` says which it is. */
export async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await settled(page);
  // Legacy mode: Electron can't open the extra page that axe would work in.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`);
}

/** What axe finds, in light and in dark. */
export async function findingsOf(running: Running, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await running.app.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
    found.push(...(await faultsOf(running.page, `${name} ${theme}`)));
  }
  return found;
}

/** Dates that stand on two lines; in what is copied or sent rather than read (details, letters) they may. */
export const tornDates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const dates = /(\d+年)?\d+月\d+日(（[日月火水木金土]）)?|(Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d+ [A-Z][a-z]{2}( \d{4})?/g;
    const torn: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (node.parentElement?.closest('.details, .letter-text, .by-lines')) continue;
      for (const found of (node.nodeValue ?? '').matchAll(dates)) {
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size > 1)
          torn.push(`${found[0]} in ${node.parentElement?.outerHTML.slice(0, 90) ?? ''}`);
      }
    }
    return torn;
  });

/**
 * Japanese particles at a line's beginning, away from the name they belong to: behind a marked label, or behind the end
 * of a bracket or a quotation. What is copied or sent is left out, as above.
 */
export const tornParticles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const particle = /^\s*(?:から|まで|です|で(?![すきし])|[をがにのはともへ])/;
    const lineOf = (node: Node, at: number): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getClientRects()[0];
    };
    const torn: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const blockOf = (node: Node) => node.parentElement?.closest('p, li, h1, h2, h3, dt, dd, td, th, label, button');
    let before: { readonly end: DOMRect | undefined; readonly text: string; readonly node: Node } | null = null;
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const text = node.nodeValue ?? '';
      const box = node.parentElement;
      if (!box?.checkVisibility() || text.trim() === '' || box.closest('.details, .letter-text, .by-lines, svg')) {
        before = null;
        continue;
      }
      const begins = text.search(/\S/);
      const first = lineOf(node, begins);
      const goesOn = before !== null && blockOf(before.node) === blockOf(node);
      if (goesOn && before?.end && first && particle.test(text) && first.top > before.end.bottom - 4)
        torn.push(`${before.text} | ${text.trim().slice(0, 12)}`);
      for (const { index } of text.matchAll(/[」）](?=から|まで|です|で(?![すきし])|[をがにのはともへ])/g)) {
        const [end, next] = [lineOf(node, index), lineOf(node, index + 1)];
        if (end && next && next.top > end.bottom - 4) torn.push(text.slice(Math.max(0, index - 12), index + 3));
      }
      const ends = box.matches('.label, .reading, .portal-label') || /[」）]\s*$/.test(text);
      const last = text.trimEnd().length - 1;
      before = ends ? { end: lineOf(node, last), text: text.trim().slice(-14), node } : null;
    }
    return torn;
  });

/** At 200 %: nothing to scroll sideways, the bar with the buttons inside the window, and no date on two lines. */
export async function layoutOf({ app, page }: Running, name: string): Promise<readonly string[]> {
  const zoom = (factor: number) =>
    app.evaluate(({ BrowserWindow }, by) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by);
    }, factor);
  const before = await page.evaluate(() => window.innerWidth);
  await zoom(2);
  await page.waitForFunction((width) => window.innerWidth < width, before);
  const found = await page.evaluate(() => {
    const bar = document.querySelector('.actions')?.getBoundingClientRect();
    const wide = [...document.querySelectorAll('html, body, .app, .page-scroll, .page')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className || one.tagName} ${one.scrollWidth}>${one.clientWidth}`);
    const inView =
      !bar || (bar.bottom <= window.innerHeight + 1 && bar.right <= window.innerWidth + 1 && bar.height > 0);
    return inView ? wide : [...wide, 'bar out of view'];
  });
  const torn = await tornDates(page);
  await zoom(1);
  await page.waitForFunction((width) => window.innerWidth >= width, before);
  return [...found, ...torn.map((date) => `torn: ${date}`)].map((one) => `${name} at 200 %: ${one}`);
}
