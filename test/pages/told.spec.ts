// A registration that nothing has shown: the last page says what was heard where it was heard, and what was answered
// where whoever works said it; of a file it speaks only where one was added.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { texts } from '../../core/text/texts.ts';
import { infoIn, type FoundState } from './states.ts';
import { test, usual } from './stage.ts';

const found = JSON.parse(readFileSync(process.env['MDMCW_STATES'] ?? '', 'utf8')) as readonly FoundState[];
type View = FoundState['view'];
const one = (wanted: (view: View) => boolean): View => {
  const view = found.find((state) => state.view.step === 'done' && wanted(state.view))?.view;
  if (!view) throw new Error('no such state');
  return { ...view, mode: 'real' };
};
/** Hung up for good: the usual last page shows. */
function hungUp(view: View): View {
  const { line } = view.state.call;
  const ended = line.kind === 'none' ? line : { ...line, kind: 'ended' as const };
  return { ...view, state: { ...view.state, call: { ...view.state.call, line: ended } } };
}

/** As a reader meets them, whatever the keys. */
const read: Readonly<
  Record<Language, { heard: RegExp; answered: RegExp; added: RegExp; stops: readonly [string, string] }>
> = {
  ja: {
    heard: /聞いて|聞いた/,
    answered: /答えました|答えた/,
    added: /入れたファイル/,
    stops: ['聞いただけ', '答えただけ'],
  },
  en: {
    heard: /You heard|Heard:/,
    answered: /You told us/,
    added: /You added|Your file/,
    stops: ['You heard', 'You told us'],
  },
};

for (const language of languages) {
  const { heard, answered, added } = read[language];
  const [heardStop, answeredStop] = read[language].stops;
  const heardAlone = { ...hungUp(one(({ state }) => state.call.renewed !== null)), finished: true };
  const proven = one(({ flow, finished, proof }) => flow === 'renew' && finished && proof === 'equal');
  const unproven: View = { ...proven, finished: false, missing: ['proof'] };
  const { exported } = proven.state.proof;
  const withProof = (view: View, proof: Partial<View['state']['proof']>): View => ({
    ...view,
    state: { ...view.state, proof: { ...view.state.proof, ...proof } },
  });
  const answeredAlone = withProof(
    {
      ...unproven,
      proof: 'later',
      journey: unproven.journey.map((stop) => (stop.id === 'register' ? { ...stop, status: 'told' } : stop)),
    },
    { exported: null, asking: 'later' },
  );
  const answeredWithFile = withProof(
    { ...unproven, proof: 'told' },
    { exported: exported && { ...exported, via: 'drop' }, asking: 'open' },
  );

  test(`the last page of a told job: what was heard, and no file (${language})`, async ({ stage }) => {
    const { page } = stage;
    await stage.resize(usual);
    const show = (view: View) =>
      page.evaluate((state) => window.pages.show(state), { name: 'told', info: infoIn(language), cases: [], view });
    await show(heardAlone);
    await expect(page.locator('h1')).toHaveText(heard);
    await expect(page.locator('.record')).toContainText(heard);
    await expect(page.locator('.journey')).toContainText(heardStop);
    await expect(page.locator('main')).not.toContainText(added);
    await expect(page.locator('main')).not.toContainText(answered);
    // The end that was read out, as such.
    await expect(page.locator('.date-card').first()).toContainText('2028');

    await show(answeredAlone);
    await expect(page.locator('.journey')).toContainText(answeredStop);
    await expect(page.locator('.journey')).not.toContainText(heardStop);
    await expect(page.locator('h1')).toHaveText(answered);
    await expect(page.locator('main')).not.toContainText(heard);
    await expect(page.locator('main')).not.toContainText(added);
    await show(answeredWithFile);
    await expect(page.locator('main')).not.toContainText(heard);
    await expect(page.locator('.open-hint').first()).toContainText(added);
  });

  test(`the last page where one setting alone is left asks for no more checks (${language})`, async ({ stage }) => {
    const { page } = stage;
    await stage.resize(usual);
    const show = (missing: View['missing']) =>
      page.evaluate((state) => window.pages.show(state), {
        ...{ name: 'told', info: infoIn(language), cases: [] },
        view: { ...proven, finished: false, missing },
      });
    await show(['collection']);
    await expect(page.locator('h1')).toHaveText(texts[language].afterwards.done.onlySetting.heading);
    await show(['devices', 'collection']);
    await expect(page.locator('h1')).toHaveText(texts[language].afterwards.done.unproven.heading);
  });
}
