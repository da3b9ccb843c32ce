// Every page of every flow in each state that its facts allow, in both languages: it draws, says something, fits, and
// no button of it says what may not be said there.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { refuse } from '../../core/case/guard.ts';
import type { UserFact } from '../../core/flows/facts.ts';
import { texts } from '../../core/text/texts.ts';
import type { PageState } from './page-state.ts';
import { infoIn, pageOf, type FoundState } from './states.ts';
import { test, usual, type Stage } from './stage.ts';

const found = JSON.parse(readFileSync(process.env['MDMCW_STATES'] ?? '', 'utf8')) as readonly FoundState[];

const byPage = new Map<string, FoundState[]>();
for (const one of found) {
  const key = `${one.flow} / ${pageOf(one.view)}`;
  byPage.set(key, [...(byPage.get(key) ?? []), one]);
}

const stateIn = (language: Language, { view, mode, flow }: FoundState, nth: number): PageState => ({
  name: `${flow} ${view.step} ${mode} ${String(nth)}`,
  info: infoIn(language),
  cases: [],
  view,
});

for (const [name, states] of byPage) {
  for (const language of languages) {
    test(`${name} (${language})`, async ({ stage }) => {
      for (const [nth, one] of states.entries()) {
        const state = stateIn(language, one, nth);
        const seen = await stage.page.evaluate(async (shown) => {
          await window.pages.show(shown);
          return window.pages.look();
        }, state);
        expect.soft(seen.troubles, `${state.name}: errors`).toEqual([]);
        expect.soft(seen.headings, `${state.name}: headings`).toHaveLength(1);
        expect.soft(seen.oddWords, `${state.name}: words`).toEqual([]);
        expect.soft(seen.overflow, `${state.name}: reaches beyond the right edge`).toBe(0);
        expect.soft(seen.cut, `${state.name}: cut off`).toEqual([]);
        expect.soft(seen.scattered, `${state.name}: words in boxes`).toEqual([]);
        const { frame } = texts[language];
        expect.soft(seen.title, `${state.name}: title`).toContain(frame.screen(screenOf(one)));
        // So that the window is found in a taskbar.
        expect.soft(seen.title, `${state.name}: title`).toContain(frame.product);
        if (nth > 0) continue;
        expect.soft(await notReached(stage), `${state.name}: out of the keyboard's reach`).toEqual([]);
        expect.soft(await overflowAtDouble(stage), `${state.name}: at 200 % beyond the right edge`).toBe(0);
        // Roles, names and colours are the same in both engines, and one of them has been asked.
        if (test.info().project.name === 'older') continue;
        expect.soft(await findings(stage), `${state.name}: accessibility`).toEqual([]);
      }
    });
  }

  test(`${name}: presses`, async ({ stage }) => {
    for (const [nth, one] of states.entries()) {
      const state = stateIn('ja', one, nth);
      for (const { name: pressed, asked, troubles } of await stage.page.evaluate(
        (shown) => window.pages.pressAll(shown),
        state,
      )) {
        for (const { name: call, args } of asked) {
          if (call !== 'case.say') continue;
          const { fact } = args as { readonly fact: UserFact };
          expect.soft(refuse(one.view, fact), `${state.name}: ${pressed} says ${fact.kind}`).toBeNull();
        }
        expect.soft(troubles, `${state.name}: errors after ${pressed}`).toEqual([]);
      }
    }
  });
}

function screenOf({ view }: FoundState): number {
  return view.journey.find(({ id }) => id === view.step)?.screen ?? 0;
}

/** Buttons that Tab never comes to, from the page's beginning to its end. */
async function notReached({ page, tab }: Stage): Promise<readonly string[]> {
  await tab(await page.evaluate(() => window.pages.beforeAll()));
  const { through, missed } = await page.evaluate(() => window.pages.walked());
  return through ? missed : [...missed, 'the end of the page'];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in the page itself: asked through its driver it would be brought there anew each time. */
function findings({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, rules);
}

/** Twice as large is half as wide. */
async function overflowAtDouble({ page, resize }: Stage): Promise<number> {
  await resize({ width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) });
  const { overflow } = await page.evaluate(() => window.pages.look());
  await resize(usual);
  return overflow;
}
