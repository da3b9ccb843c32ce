// `guidance`: from the moment Apple's (practice) page has changed to the sentence beside it; the aim is 300 ms.
import { practicePortal } from '../../test/e2e/driver/practice-portal.ts';
import { renewalOf } from '../../test/e2e/driver/renewal.ts';
import { readyForRuns, withWizard } from '../pictures/open-wizard.ts';
import { say } from '../runtime/say.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 10;

type Timed = typeof globalThis & { changedAt?: number };

/**
 * Pages that come anew (an opened (i), counted from their DOMContentLoaded) and a page that changes in place (from
 * the change itself).
 */
export async function measureGuidance(): Promise<object> {
  await readyForRuns();
  const pages: number[] = [];
  const inPlace: number[] = [];
  await withWizard('ja', async ({ wizard }) => {
    const {
      words: { companion, apple },
    } = wizard;
    const renewal = renewalOf(wizard);
    await renewal.begin();
    await renewal.toPortal();
    await renewal.signIn();
    const { page: site } = await practicePortal(wizard.running.app);
    const heading = wizard.heading();
    const follow = () =>
      wizard.page.evaluate(() => {
        new MutationObserver(() => {
          (globalThis as Timed).changedAt = Date.now();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    const saidAt = () => wizard.page.evaluate(() => (globalThis as Timed).changedAt ?? 0);
    await heading.filter({ hasText: companion.openInfo.heading(1) }).waitFor();
    await follow();
    for (let turn = 1; turn <= 4; turn += 1) {
      await site
        .getByRole('button', { name: 'i', exact: true })
        .nth(turn - 1)
        .click();
      await heading.filter({ hasText: companion.openInfo.heading(turn + 1) }).waitFor();
      const loaded = await site.evaluate(
        () =>
          performance.timeOrigin +
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
      );
      pages.push((await saidAt()) - loaded);
    }
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const renamed = turn % 2 === 0;
      const changed = await site.evaluate((away) => {
        const title = document.querySelector('h1');
        if (title) title.textContent = away ? 'Something else' : 'Certificates for Third-Party Servers';
        for (const button of document.querySelectorAll<HTMLElement>('main form button.main')) button.hidden = away;
        return Date.now();
      }, renamed);
      const wanted = renamed ? apple.portal.stages.row.heading : companion.openInfo.heading(5);
      await heading.filter({ hasText: wanted }).waitFor();
      inPlace.push((await saidAt()) - changed);
      say(`guidance ${turn + 1}/${ROUNDS}: ${String(inPlace.at(-1))} ms`);
    }
  });
  const all = (samples: readonly number[]) => ({
    median_ms: round(median(samples), 0),
    longest_ms: round(Math.max(...samples), 0),
    samples: samples.map((one) => round(one, 0)),
  });
  return { aim_ms: 300, new_page: all(pages), in_place: all(inPlace) };
}
