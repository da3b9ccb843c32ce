// What stands on our pages to be read, counted: each text that showed, once for each page on which it showed.
import type { Page } from '@playwright/test';

/** Counts from now on; what is folded away, and the bars around a page, are left out. */
export const watchReading = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Map<string, number>();
    (globalThis as { seenTexts?: Map<string, number> }).seenTexts = seen;
    const look = (): void => {
      const main = document.querySelector('main');
      const heading = document.querySelector('h1')?.textContent ?? '';
      if (main === null) return;
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        const box = node.parentElement;
        if (text === '' || box === null) continue;
        // Words for a screen reader alone are clipped to nothing.
        const { width, height } = box.getBoundingClientRect();
        if (width < 3 || height < 3) continue;
        // A figure that counts down is read once.
        const letters = text.replace(/\s/g, '');
        seen.set(`${heading}|${text.replace(/\d+/g, '0')}`, letters.length);
      }
    };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  });

/** Letters without blanks. */
export const lettersRead = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...((globalThis as { seenTexts?: Map<string, number> }).seenTexts ?? new Map<string, number>()).values()].reduce(
      (sum, length) => sum + length,
      0,
    ),
  );
