// How the board and its pages are shown to a test, and what none of them may have.
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../core/contract/wizard.ts';
import type { BoardState } from './page-state.ts';
import { infoIn } from './states.ts';
import { settled } from '../e2e/driver/examine.ts';
import { findings } from './findings.ts';
import { test, usual, type Stage } from './stage.ts';

export const half = { width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) };

export const showBoard = ({ page }: Stage, language: Language, board: BoardState) =>
  page.evaluate((state) => window.pages.show(state), {
    name: 'board',
    info: infoIn(language),
    cases: [],
    view: null,
    board,
  });

/** A page that is the whole window has its bar at the bottom, however little is on it. */
export const belowTheBar = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const bar = [...document.querySelectorAll('.actions')].find((one) => one.checkVisibility());
    return bar ? Math.round(window.innerHeight - bar.getBoundingClientRect().bottom) : 0;
  });

/** What is open on the page fits, as usual and at 200 %. `besides`: what else must hold in each size. */
export async function fits(stage: Stage, what: string, besides?: () => Promise<void>): Promise<void> {
  const { page } = stage;
  await settled(page);
  for (const size of [usual, half]) {
    await stage.resize(size);
    const seen = await page.evaluate(() => window.pages.look());
    expect.soft(seen.troubles, `${what}: errors`).toEqual([]);
    expect.soft(seen.overflow, `${what}: beyond the right edge`).toBe(0);
    expect.soft(seen.cut, `${what}: cut off`).toEqual([]);
    expect.soft(await belowTheBar(page), `${what}: pixels below the bar`).toBe(0);
    await besides?.();
  }
  await stage.resize(usual);
  if (test.info().project.name !== 'older') expect.soft(await findings(stage), what).toEqual([]);
}
