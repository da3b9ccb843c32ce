// Every page of every flow in each state that its facts allow, in both languages: it draws, says something, fits, and
// no button of it says what may not be said there.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { refuse } from '../../core/case/guard.ts';
import type { SaidFact } from '../../core/flows/facts.ts';
import { texts } from '../../core/text/texts.ts';
import type { PageState } from './page-state.ts';
import { infoIn, type FoundState } from './states.ts';
import { test } from './stage.ts';

const found = JSON.parse(readFileSync(process.env['MDMCW_STATES'] ?? '', 'utf8')) as readonly FoundState[];

const byPage = new Map<string, FoundState[]>();
for (const one of found) {
  const key = `${one.flow} / ${one.view.step}`;
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
        const seen = await stage.evaluate(async (shown) => {
          await window.pages.show(shown);
          return window.pages.look();
        }, state);
        expect.soft(seen.troubles, `${state.name}: errors`).toEqual([]);
        expect.soft(seen.headings, `${state.name}: headings`).toHaveLength(1);
        expect.soft(seen.oddWords, `${state.name}: words`).toEqual([]);
        expect.soft(seen.overflow, `${state.name}: reaches beyond the right edge`).toBe(0);
        expect.soft(seen.cut, `${state.name}: cut off`).toEqual([]);
        expect.soft(seen.title, `${state.name}: title`).toContain(texts[language].frame.screen(screenOf(one)));
        if (nth > 0) continue;
        expect.soft(await notReached(stage, seen.buttons), `${state.name}: out of the keyboard's reach`).toEqual([]);
        if (test.info().project.name === 'older') continue;
        expect.soft(await findings(stage), `${state.name}: accessibility`).toEqual([]);
        expect.soft(await overflowAtDouble(stage), `${state.name}: at 200 % beyond the right edge`).toBe(0);
      }
    });
  }

  test(`${name}: presses`, async ({ stage }) => {
    test.skip(test.info().project.name === 'older', 'what a page says does not depend on the engine');
    for (const [nth, one] of states.entries()) {
      const state = stateIn('ja', one, nth);
      for (let button = 0; button < 40; button += 1) {
        const { name: pressed, asked } = await stage.evaluate(
          async ([shown, which]) => {
            await window.pages.show(shown);
            return window.pages.press(which);
          },
          [state, button] as const,
        );
        if (pressed === '') break;
        for (const { name: call, args } of asked) {
          if (call !== 'case.say') continue;
          const { fact } = args as { readonly fact: SaidFact };
          expect.soft(refuse(one.view, fact), `${state.name}: ${pressed} says ${fact.kind}`).toBeNull();
        }
        const { troubles } = await stage.evaluate(() => window.pages.look());
        expect.soft(troubles, `${state.name}: errors after ${pressed}`).toEqual([]);
      }
    }
  });
}

function screenOf({ view }: FoundState): number {
  return view.journey.find(({ id }) => id === view.step)?.screen ?? 0;
}

/** Buttons that Tab never comes to, all around the page once. */
async function notReached(stage: Page, buttons: readonly string[]): Promise<readonly string[]> {
  const reached = new Set<string>();
  for (let tabs = 0; tabs < buttons.length + 30; tabs += 1) {
    await stage.keyboard.press('Tab');
    reached.add(await stage.evaluate(() => window.pages.focused()));
  }
  return buttons.filter((name) => !reached.has(name));
}

async function findings(stage: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: stage })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

/** Twice as large is half as wide. */
async function overflowAtDouble(stage: Page): Promise<number> {
  const usual = { width: 1093, height: 614 };
  await stage.setViewportSize({ width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) });
  const { overflow } = await stage.evaluate(() => window.pages.look());
  await stage.setViewportSize(usual);
  return overflow;
}
