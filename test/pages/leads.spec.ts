// What leads on a page, and what stays quiet: one primary on the first page, a verdict unlike a remark, names in
// sentences unlike buttons, one calm line above the heading, and room for whole lines beside a foreign page.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { plainLine } from '../../core/text/rich.ts';
import { texts } from '../../core/text/texts.ts';
import { infoIn, type FoundState } from './states.ts';
import { test, usual, type Stage } from './stage.ts';

const found = JSON.parse(readFileSync(process.env['MDMCW_STATES'] ?? '', 'utf8')) as readonly FoundState[];
/** The first state of each page of each flow. */
const pages = [
  ...new Map(found.toReversed().map((one) => [`${one.flow} / ${one.view.step}`, one] as const)),
].toReversed();
const stateOf = (step: string): FoundState | undefined => found.find(({ view }) => view.step === step);

const sizes = [usual, { width: 1280, height: 800 }];

async function show({ page }: Stage, language: Language, one: FoundState | null): Promise<void> {
  // Where the test before has pressed, nothing is hovered.
  await page.mouse.move(0, 0);
  await page.evaluate((state) => window.pages.show(state), {
    name: 'leads',
    info: infoIn(language),
    cases: [],
    view: one?.view ?? null,
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

for (const language of languages) {
  test(`the first page: one primary on a ground of its own, one outlined box, no scrolling (${language})`, async ({
    stage,
  }) => {
    await stage.resize(usual);
    await show(stage, language, null);
    const seen = await stage.page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element) : null;
      };
      const sizeOf = (selector: string) => parseFloat(style(selector)?.fontSize ?? '0');
      const home = document.querySelector('.home');
      return {
        primaries: document.querySelectorAll('.home .button.primary, .case-go[data-primary=true]').length,
        outlined: [...document.querySelectorAll('.any-box, .way-in')]
          .filter((box) => parseFloat(getComputedStyle(box).borderInlineStartWidth) > 0)
          .map(({ className }) => className),
        lead: sizeOf('.way-in.real h3'),
        others: [...document.querySelectorAll('.way-in:not(.real) h3, .any-words h2, .home h2')].map((heading) =>
          parseFloat(getComputedStyle(heading).fontSize),
        ),
        ground: style('.way-in.real')?.backgroundColor,
        page: style('.home')?.backgroundColor,
        beyond: home ? home.scrollHeight - home.clientHeight : -1,
      };
    });
    expect(seen.primaries).toBe(1);
    expect(seen.outlined).toEqual(['any-box']);
    expect(seen.lead).toBeGreaterThan(Math.max(...seen.others));
    expect(seen.ground).not.toBe(seen.page);
    expect(seen.beyond).toBeLessThanOrEqual(0);
  });

  test(`names in sentences look unlike buttons, on every page (${language})`, async ({ stage }) => {
    let names = 0;
    for (const [name, one] of pages) {
      await show(stage, language, one);
      const looks = await stage.page.evaluate(() =>
        [...document.querySelectorAll('.label, .portal-label')].map((label) => {
          const { borderTopWidth, borderTopLeftRadius, backgroundColor } = getComputedStyle(label);
          const ground = [...ancestors(label)].map((one) => getComputedStyle(one).backgroundColor);
          return {
            edge: parseFloat(borderTopWidth) + parseFloat(borderTopLeftRadius),
            tinted: backgroundColor !== ground.find((colour) => colour !== 'rgba(0, 0, 0, 0)'),
          };
          function* ancestors(element: Element): Generator<Element> {
            for (let up = element.parentElement; up; up = up.parentElement) yield up;
          }
        }),
      );
      names += looks.length;
      expect
        .soft(
          looks.filter(({ edge, tinted }) => edge > 0 || !tinted),
          name,
        )
        .toEqual([]);
    }
    expect(names).toBeGreaterThan(20);
  });

  test(`one calm line above the heading: no filled badge, no outlined button (${language})`, async ({ stage }) => {
    for (const [name, one] of pages) {
      await show(stage, language, one);
      const seen = await stage.page.evaluate(() => {
        const line = document.querySelector('.page-top');
        const number = line?.querySelector('.screen-number');
        const help = line?.querySelector('.help-toggle');
        if (!line || !number || !help) return null;
        return {
          high: line.getBoundingClientRect().height,
          filled: getComputedStyle(number).backgroundColor !== 'rgba(0, 0, 0, 0)',
          outlined: getComputedStyle(help).borderTopColor !== 'rgba(0, 0, 0, 0)',
          practised: line.querySelector('.lamp')?.getAttribute('data-practised') === 'true',
        };
      });
      if (seen === null) continue;
      expect.soft(seen, name).toMatchObject({ filled: false, outlined: false });
      // What practice says of a step that can't be undone for real may take a second line.
      if (!seen.practised) expect.soft(seen.high, name).toBeLessThan(42);
    }
  });

  for (const size of sizes)
    test(`beside a foreign page: whole lines, and the primary button on one (${language}, ${String(size.width)})`, async ({
      stage,
    }) => {
      await stage.resize(size);
      let beside = 0;
      for (const [name, one] of pages) {
        await show(stage, language, one);
        const seen = await stage.page.evaluate(() => {
          const page = document.querySelector('.case[data-folded=true] > .page');
          if (!page) return null;
          const wide = (selector: string) =>
            [...page.querySelectorAll(selector)].map((one) => Math.round(one.getBoundingClientRect().width));
          const [leads = null] = wide('.actions .button.primary');
          const words = page.querySelector('.button.primary > span');
          const lineHeight = words ? parseFloat(getComputedStyle(words).lineHeight) : 0;
          const narrow = [...page.querySelectorAll('.page-scroll, .page-scroll *')].filter(
            (element) =>
              element.scrollHeight > element.clientHeight + 1 &&
              ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
              element.tagName !== 'TEXTAREA',
          );
          return {
            share: page.getBoundingClientRect().width / innerWidth,
            lines: words ? Math.round(words.getBoundingClientRect().height / lineHeight) : 1,
            scrollers: narrow.length,
            wider: leads === null ? [] : wide('.actions .button.quiet').filter((one) => one > leads),
            cut: [...document.querySelectorAll('.view-state, .page-top > *')]
              .filter((element) => element.scrollWidth > element.clientWidth + 1)
              .map(({ className }) => className),
          };
        });
        if (seen === null) continue;
        beside += 1;
        expect.soft(seen.share, name).toBeGreaterThan(0.355);
        expect.soft(seen.lines, `${name}: lines of the primary button`).toBe(1);
        expect.soft(seen.cut, `${name}: cut off`).toEqual([]);
        expect.soft(seen.wider, `${name}: quiet buttons wider than the primary one`).toEqual([]);
        expect.soft(seen.scrollers, `${name}: what scrolls`).toBeLessThanOrEqual(1);
      }
      expect(beside).toBeGreaterThan(3);
      await stage.resize(usual);
    });

  test(`the row’s own words are drawn: no press in it is underlined or filled (${language})`, async ({ stage }) => {
    const one = found.find(
      ({ view }) => view.step === 'portal' && view.rowCard !== null && view.state.way === 'browser',
    );
    if (!one) throw new Error('no row');
    await show(stage, language, one);
    // Past opening the site and its account, the row is sought.
    for (let at = 0; at < 2; at += 1)
      await stage.page.getByRole('button', { name: texts[language].apple.portal.next }).click();
    const looks = await stage.page.evaluate(() =>
      [...document.querySelectorAll('.row-buttons > span')].map((word) => {
        const { backgroundColor, borderBottomWidth, borderTopWidth, textDecorationLine } = getComputedStyle(word);
        return {
          filled: backgroundColor !== 'rgba(0, 0, 0, 0)',
          underlined: textDecorationLine !== 'none' || borderBottomWidth !== borderTopWidth,
        };
      }),
    );
    expect(looks).toEqual(Array(2).fill({ filled: false, underlined: false }));
  });

  test(`the help says what the number is for: a name, no order (${language})`, async ({ stage }) => {
    const one = stateOf('verdict');
    if (!one) throw new Error('no verdict');
    await show(stage, language, one);
    const { frame } = texts[language];
    await stage.page.locator('.help-toggle').click();
    await expect(stage.page.locator('.drawer')).toContainText(frame.screenMeans(frame.screen(10)));
    // Met first on the first page; on a step's page, with the pointer on the number.
    await expect(stage.page.locator('.screen-number')).toHaveAttribute('title', frame.screenHint);
    await expect(stage.page.locator('main')).not.toContainText(frame.screenOrder);
    await show(stage, language, null);
    await expect(stage.page.locator('.screen-for')).toHaveText(`${frame.screenFor}${frame.screenOrder}`);
  });

  test(`the help draws the pages that are met (${language})`, async ({ stage }) => {
    const one = stateOf('portal');
    if (!one) throw new Error('no portal');
    await show(stage, language, one);
    const { names } = texts[language].sights;
    await stage.page.locator('.help-toggle').click();
    await expect(stage.page.locator('.help-figure figcaption')).toHaveText([
      names.list,
      names['renew-form'],
      names.confirmation,
    ]);
  });

  test(`a practice says what to answer where it asks for what nobody has there (${language})`, async ({ stage }) => {
    const asks = { devices: 'renew', 'code-phones': 'prepare', 'apple-id-start': 'prepare' } as const;
    const { afterwards, creation } = texts[language];
    const said = {
      devices: plainLine(afterwards.devices.practice[1] ?? ''),
      'code-phones': creation.codePhones.practice,
      'apple-id-start': creation.appleIdStart.practice,
    };
    for (const step of ['devices', 'code-phones', 'apple-id-start'] as const)
      for (const mode of ['practice', 'real'] as const) {
        const one = found.find(({ flow, view }) => flow === asks[step] && view.step === step);
        if (!one) throw new Error(`no ${step}`);
        await show(stage, language, { ...one, view: { ...one.view, mode } });
        await expect(stage.page.locator('main').getByText(said[step])).toHaveCount(mode === 'practice' ? 1 : 0);
      }
  });

  test(`who hesitates at the two ways is told which one, once (${language})`, async ({ stage }) => {
    const one = stateOf('way');
    if (!one) throw new Error('no way');
    await show(stage, language, one);
    const { way } = texts[language].apple;
    await expect(stage.page.locator('.choice').filter({ hasText: way.unsure })).toHaveCount(1);
  });
}

test('a verdict: its first fact is larger than its prose, and the page carries its colour', async ({ stage }) => {
  const verdicts = found.filter(({ view }) => view.step === 'verdict').slice(0, 8);
  expect(verdicts.length).toBeGreaterThan(0);
  for (const one of verdicts) {
    await show(stage, 'ja', one);
    const seen = await stage.page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element) : null;
      };
      const verdict = style('.verdict');
      if (!verdict) return null;
      return {
        fact: parseFloat(style('.verdict-calm')?.fontSize ?? '0'),
        prose: parseFloat(style('.verdict-words')?.fontSize ?? '0'),
        sign: style('.verdict-sign')?.backgroundColor,
        heading: style('h1')?.color,
        top: style('.page')?.borderTopColor,
      };
    });
    if (seen === null) continue;
    expect.soft(seen.fact).toBeGreaterThanOrEqual(1.3 * seen.prose);
    expect.soft([seen.heading, seen.top]).toEqual([seen.sign, seen.sign]);
  }
});
