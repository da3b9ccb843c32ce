// The pages about the ledger as a whole, in each trouble, with a copy to go back to and without, and the copies of the
// page of what stays here: they draw, fit, can be walked, and say what a press would do before it is made.
import { expect } from '@playwright/test';
import type { AppInfo, LedgerTrouble } from '../../core/contract/app-info.ts';
import { ledgerTroubles } from '../../core/contract/app-info.ts';
import type { CopyOffer } from '../../core/contract/ledger.ts';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { exchangedScreen, ledgerScreen, recordsPageScreen } from '../../core/flows/steps.ts';
import { texts } from '../../core/text/texts.ts';
import { settled, tornDates } from '../e2e/driver/examine.ts';
import { findings } from './findings.ts';
import type { LedgerState } from './page-state.ts';
import { infoIn } from './states.ts';
import { test, usual, type Stage } from './stage.ts';

const half = { width: Math.floor(usual.width / 2), height: Math.floor(usual.height / 2) };
const offer: CopyOffer = {
  name: 'ledger-v2-20261129T080000000Z.sqlite',
  copy: { at: '2026-11-29T08:00:00.000Z', companies: 12, cases: 30, newest: '2026-11-28T02:04:00.000Z' },
  lacks: { entries: 4, companies: 2, newest: '2026-11-30T01:00:00.000Z' },
};
const setAside = 'ledger-set-aside-20261130T010000000Z.sqlite';
const stateOf = (trouble: LedgerTrouble | null, over: LedgerState['over'], given: CopyOffer | null): LedgerState => ({
  about: { trouble, folder: '/home/someone/ledger', offer: given, passedOver: given === null ? 3 : 1 },
  over,
  setAside,
  chosen: { kind: 'fit', offer: { ...offer, name: 'MDM証明書ナビの控え_2026-11-30_1005.sqlite' } },
});
const infoOf = (language: Language, trouble: LedgerTrouble | null): AppInfo => {
  const readable = trouble === 'ledger-newer' || trouble === 'ledger-read-only' || trouble === 'disk-full';
  const state = readable ? 'read-only' : 'unreadable';
  return { ...infoIn(language), ledger: trouble === null ? 'good' : state, ledgerTrouble: trouble };
};
const show = ({ page }: Stage, language: Language, trouble: LedgerTrouble | null, ledger: LedgerState) =>
  page.evaluate((state) => window.pages.show(state), {
    name: 'ledger',
    info: infoOf(language, trouble),
    cases: [],
    view: null,
    ledger,
  });

async function fits(stage: Stage, language: Language, screen: number): Promise<void> {
  for (const size of [half, usual]) {
    await stage.resize(size);
    await settled(stage.page);
    const seen = await stage.page.evaluate(() => window.pages.look());
    expect.soft(seen.troubles, 'errors').toEqual([]);
    expect.soft(seen.headings, 'headings').toHaveLength(1);
    expect.soft(seen.oddWords, 'words').toEqual([]);
    expect.soft(seen.overflow, `beyond the right edge at ${String(size.width)}`).toBe(0);
    expect.soft(seen.cut, 'cut off').toEqual([]);
    expect.soft(seen.scattered, 'words in boxes').toEqual([]);
    expect.soft(seen.title, 'title').toContain(texts[language].frame.screen(screen));
    expect.soft(await tornDates(stage.page), 'dates on two lines').toEqual([]);
  }
  await stage.tab(await stage.page.evaluate(() => window.pages.beforeAll()));
  const { through, missed } = await stage.page.evaluate(() => window.pages.walked());
  expect.soft(through ? missed : ['the end of the page'], "out of the keyboard's reach").toEqual([]);
  if (test.info().project.name === 'older') return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await stage.page.emulateMedia({ colorScheme });
    await settled(stage.page);
    expect.soft(await findings(stage), colorScheme).toEqual([]);
  }
  await stage.page.emulateMedia({ colorScheme: null });
}

for (const language of languages)
  for (const trouble of ledgerTroubles)
    test(`${trouble}: its own reason and its own way on (${language})`, async ({ stage }) => {
      const { errors, keeping } = texts[language];
      const { page } = stage;
      for (const given of [offer, null]) {
        await show(stage, language, trouble, stateOf(trouble, 'ledger', given));
        await expect(page.getByText(errors.byCode[trouble].what)).toBeVisible();
        await expect(page.getByText(errors.byCode[trouble].why)).toBeVisible();
        const back = page.getByRole('button', { name: keeping.back.press });
        const withCopy = ['ledger-damaged', 'ledger-lost', 'ledger-unreadable'].includes(trouble);
        await expect(back).toHaveCount(withCopy && given !== null ? 1 : 0);
        await fits(stage, language, ledgerScreen);
      }
    });

for (const language of languages)
  test(`what a copy lacks is said before the press; then where the old file is (${language})`, async ({ stage }) => {
    const { keeping, dates } = texts[language];
    const { page } = stage;
    const words = keeping.back.lacks;
    const said = words.some(4, 2, dates.full('2026-11-30T01:00:00.000Z'));
    await show(stage, language, 'ledger-damaged', stateOf('ledger-damaged', 'ledger', offer));
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(keeping.back.aside)).toBeVisible();
    await expect(page.getByText(keeping.back.passedOver(1))).toBeVisible();
    await show(stage, language, 'ledger-damaged', stateOf('ledger-damaged', 'ledger', { ...offer, lacks: null }));
    await expect(page.getByText(words.unknown)).toBeVisible();
    await show(stage, language, null, stateOf(null, 'exchanged', null));
    await expect(page.getByText(keeping.done.aside(setAside))).toBeVisible();
    await fits(stage, language, exchangedScreen);
  });

for (const language of languages)
  test(`a copy elsewhere is made, and one is looked at before it is taken (${language})`, async ({ stage }) => {
    const { elsewhere } = texts[language].keeping;
    const { page } = stage;
    await show(stage, language, null, stateOf(null, 'records', null));
    await expect(page.getByText(elsewhere.memo)).toBeVisible();
    await fits(stage, language, recordsPageScreen);
    await page.getByRole('button', { name: elsewhere.make }).click();
    await expect(page.getByRole('alert')).toContainText(
      elsewhere.made('MDM証明書ナビの控え_2026-11-30_1005.sqlite', 3, 5),
    );
    await fits(stage, language, recordsPageScreen);
    await page.getByRole('button', { name: elsewhere.take }).click();
    await expect(page.getByRole('alert')).toContainText(elsewhere.press);
    await fits(stage, language, recordsPageScreen);
    for (const why of ['damaged', 'foreign', 'newer', 'unreadable'] as const) {
      const chosen = { kind: 'unfit', name: 'a.sqlite', why } as const;
      await show(stage, language, null, { ...stateOf(null, 'records', null), chosen });
      await page.getByRole('button', { name: elsewhere.take }).click();
      await expect(page.getByRole('alert')).toContainText(elsewhere.unfit[why]);
    }
  });
