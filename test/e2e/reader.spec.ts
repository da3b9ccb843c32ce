// What a screen reader is given on each page of the renewal, kept as text under test/e2e/reader/ to be read and
// compared;
// and the renewal at 200 %, and in forced colours. `READER_WRITE=1` writes the transcripts anew.
import { expect } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { texts } from '../../core/text/texts.ts';
import { layoutOf } from './driver/examine.ts';
import { renewalOf } from './driver/renewal.ts';
import { test } from './driver/story.ts';
import { wizardOf } from './driver/wizard.ts';

const folder = join(import.meta.dirname, 'reader');

/** Dates, times, numbers and names that differ from run to run, each by what it is. */
const settled = (tree: string): string =>
  tree
    .replace(/\d{4}年\d{1,2}月\d{1,2}日（.）/g, '〈日付〉')
    .replace(/\d{1,2}月\d{1,2}日（.）\d{1,2}:\d{2}/g, '〈日時〉')
    .replace(/\d{1,2}月\d{1,2}日\d{1,2}:\d{2}発行/g, '〈日時〉発行')
    .replace(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d{1,2} \w{3,9}( \d{4})?(, ?| at | )?(\d{1,2}:\d{2})?/g, '〈date〉')
    .replace(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}/g, '〈portal date〉')
    .replace(/\d{1,2} \w{3,9}( \d{4})?, \d{1,2}:\d{2}/g, '〈time〉')
    .replace(/\d{4}[/-]\d{2}[/-]\d{2}/g, '〈date〉')
    .replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, '〈time〉')
    .replace(/(版|Version) [\d.]+/g, '$1 〈version〉')
    .replace(/(練習用|practice)( 127\.0\.0\.1:\d+ \1)?/g, '$1')
    .replace(/strong: \d{12}\.csr/g, 'strong: 〈time〉.csr')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '〈uuid〉')
    .replace(/\b[0-9a-f]{13,}\b/g, '〈number〉')
    .replace(/\bMDM \d{4}-\d{2}\b/g, 'MDM 〈month〉')
    .replace(/_\d{12}(?=\.csr)/g, '_〈time〉')
    .replace(/(strong|code|generic|text)(: | ")"?[0-9a-f]{4}"?(?=\s|$)/gm, '$1$2〈four〉')
    .replace(/\d+日延び/g, '〈n〉日延び')
    .replace(/\d+ days more/g, '〈n〉 days more')
    .replace(/(残り|あと)\d+秒/g, '$1〈秒〉')
    .replace(/\d+ seconds/g, '〈n〉 seconds');

// Each page of the renewal in the real app at 200 %, too: in one of the two plays, between two pages.
for (const { language, layout } of [
  { language: 'ja', layout: false },
  { language: 'en', layout: true },
] as const) {
  test(`a screen reader’s transcript of every page (${language})`, async ({ start }) => {
    test.setTimeout(240_000);
    const running = await start(layout ? { size: { width: 1280, height: 800 } } : {});
    const read: string[] = [];
    const bad: string[] = [];
    // What the frame says while the page beside is still coming, or has the keyboard, depends on the moment.
    const { afterwards, beside, frame } = texts[language];
    // There only at the hours in which Japan's day is another one.
    const siteDate = settled(afterwards.devices.siteDate('2027-01-25'));
    const passing = [beside.inside, beside.keys, beside.loading, beside.opening, frame.busy];
    const listen = async (name: string) => {
      // The memo comes from the keychain a moment after its page.
      await expect(running.page.getByText(texts[language].appleId.card.looking)).toHaveCount(0);
      const whole = await running.page.locator('.app').ariaSnapshot();
      const tree = whole
        .split('\n')
        .filter((line) => !passing.some((words) => line.includes(words)))
        .map(settled)
        .filter((line) => !line.includes(siteDate))
        .join('\n');
      read.push(`## ${name}\n\n${tree}\n`);
      if (layout) bad.push(...(await layoutOf(running, name)));
    };
    const first = wizardOf(running, 'ja');
    await first.atHome();
    const wizard = wizardOf(running, language);
    await wizard.switchLanguage();
    await listen('home');
    const renewal = renewalOf(wizard, { shown: (step, face) => listen(`${step} ${face}`.trim()) });
    await renewal.begin();
    await renewal.toPortal();
    await renewal.portal();
    await renewal.fromVerdict();
    expect(bad).toEqual([]);
    const said = read.join('\n');
    const path = join(folder, `renew-${language}.md`);
    // After a wanted change of a page: written anew, and read by a person before it is committed.
    if (process.env['READER_WRITE'] === '1') await writeFile(path, said);
    const kept = await readFile(path, 'utf8');
    for (const [index, page] of said.split(/^## /m).entries())
      expect(page, `page ${index}`).toBe(kept.split(/^## /m)[index]);
    // Each page says its number, one heading and its lamp.
    for (const page of read.slice(1)) {
      expect(page).toMatch(language === 'ja' ? /画面\d+/ : /Screen \d+/);
      expect(page.match(/heading ".*" \[level=1\]/g) ?? []).toHaveLength(1);
      expect(page).toContain(wizard.words.frame.impactAbout);
    }
  });
}

test('in forced colours the primary button and the focus are told by a border', async ({ start }) => {
  const wizard = wizardOf(await start());
  const { page, words, press, at } = wizard;
  await page.emulateMedia({ forcedColors: 'active' });
  await wizard.atHome();
  await press(words.home.practice.button);
  await at('customer');
  const borders = () =>
    page
      .locator('.button.primary')
      .first()
      .evaluate((button) => {
        const style = getComputedStyle(button);
        return {
          border: `${style.borderTopStyle} ${parseFloat(style.borderTopWidth) >= 1}`,
          differs: style.borderTopColor !== style.backgroundColor,
        };
      });
  expect(await borders()).toEqual({ border: 'solid true', differs: true });
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement;
      if (!one) return null;
      const style = getComputedStyle(one);
      return { outline: style.outlineStyle, wide: parseFloat(style.outlineWidth) >= 2 };
    });
  for (let stops = 0; stops < 4; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ outline: 'solid', wide: true });
  }
});
