// How each page of each flow looks where pages.spec.ts does not look: its colours in both themes, by the stricter rule,
// too; and at 200 % its buttons in view and no date on two lines.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { settled, tornDates, tornParticles } from '../e2e/driver/examine.ts';
import type { PageState } from './page-state.ts';
import { infoIn, pageOf, type FoundState } from './states.ts';
import { test, usual, type Stage } from './stage.ts';

const found = JSON.parse(readFileSync(process.env['MDMCW_STATES'] ?? '', 'utf8')) as readonly FoundState[];

/** The first state of each: places are the page's in its flow's words, colours are the page's alone. */
const firstOf = (what: (one: FoundState) => string): readonly (readonly [string, FoundState])[] =>
  [...new Map(found.toReversed().map((one) => [what(one), one] as const))].toReversed();

const half = { width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) };

/** As wide as beside a browser, as usual, and as in the pictures. */
const besides = [{ width: 400, height: 800 }, usual, { width: 1280, height: 800 }];

const show = ({ page }: Stage, name: string, language: Language, { view }: FoundState) =>
  page.evaluate((state) => window.pages.show(state), {
    name,
    info: infoIn(language),
    cases: [],
    view,
  } satisfies PageState);

// What a colour is does not depend on the language, nor on the engine (playwright.config.ts).
for (const [name, one] of firstOf(({ view }) =>
  view.state.call.line.kind === 'open' ? `${view.step} (call)` : view.step,
))
  test(`${name}: colours, light and dark (ja)`, async ({ stage }) => {
    await show(stage, name, 'ja', one);
    for (const colorScheme of ['light', 'dark'] as const) {
      await stage.page.emulateMedia({ colorScheme });
      expect.soft(await colourFaults(stage), colorScheme).toEqual([]);
    }
    await stage.page.emulateMedia({ colorScheme: null });
  });

for (const [name, one] of firstOf(({ flow, view }) => `${flow} / ${pageOf(view)}`))
  for (const language of languages)
    test(`${name}: at 200 % (${language})`, async ({ stage }) => {
      await stage.resize(half);
      await show(stage, name, language, one);
      expect.soft(await barOutOfView(stage), 'the bar with the buttons').toEqual([]);
      expect.soft(await tornDates(stage.page), 'dates on two lines').toEqual([]);
      for (const size of [half, ...(language === 'ja' ? besides : [])]) {
        await stage.resize(size);
        expect
          .soft(await tornParticles(stage.page), `${String(size.width)}: particles at a line’s beginning`)
          .toEqual([]);
      }
      await stage.resize(usual);
    });

const rules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function colourFaults({ page }: Stage): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'rule', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, rules);
}

/** Inside the window, and its buttons in one row. */
const barOutOfView = ({ page }: Stage): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.actions')?.getBoundingClientRect();
    if (!bar) return [];
    return [
      ...(bar.height > 0 && bar.bottom <= window.innerHeight + 1 && bar.right <= window.innerWidth + 1
        ? []
        : ['out of view']),
      ...(bar.height < 52 ? [] : ['in several rows']),
    ];
  });
