// The fixture of the probes: a wizard shared by all probes of a worker (a failed probe ends the worker, and the next
// one gets a fresh wizard), and the look for harm after each.
import { expect, test as base, type Page } from '@playwright/test';
import type { Place } from '../../../core/portal/sites.ts';
import { passTime } from '../../e2e/driver/wizard.ts';
import { expectUnharmed, factsIn, lookBefore, type Tolerated } from './harm.ts';
import { page as asPage, setStage, type Stage } from './stage.ts';
import type { Answer } from './witness.ts';

export type Probe = Awaited<ReturnType<typeof beginProbe>>;

let count = 0;

export async function beginProbe(stage: Stage) {
  count += 1;
  const number = count;
  // The log says each thing once in ten seconds, and downloads are taken at a measured pace: every probe begins rested.
  await passTime(stage.running, 11_000);
  await stage.fillClipboard();
  let before = await lookBefore(stage);
  const path = `/pushcert/probe-${number}`;
  const { logged } = before;
  const news = async () => (await stage.log()).slice(logged);

  return {
    stage,
    number,
    /** A foreign host that no other probe has. */
    evil: `p${number}.evil.example`,
    path,
    /** The address of the probe's own page. */
    address: `https://${stage.lists.pages[0] ?? ''}${path}`,
    serve: (under: string, answer: Answer): string => {
      stage.serve(`${path}${under}`, answer);
      return `https://${stage.lists.pages[0] ?? ''}${path}${under}`;
    },
    /** Apple's address, or the management site's, shows this page. */
    visit: async (body: string | Answer = '', host = stage.lists.pages[0] ?? ''): Promise<Page> => {
      stage.serve(path, typeof body === 'string' ? asPage(body) : body);
      const page = await stage.foreign();
      await page
        .goto(`https://${host}${path}`, { waitUntil: 'domcontentloaded', timeout: 4000 })
        .catch(() => undefined);
      return page;
    },
    /**
     * Runs in the page as if it had just been pressed (the driver's evaluation counts as a press). What never ends is
     * left to itself.
     */
    run: async (script: string): Promise<unknown> => {
      const page = await stage.foreign();
      return Promise.race([
        page
          .evaluate(`(async () => { ${script} })().catch((error) => String(error))`)
          .catch((error: unknown) => `driver: ${String(error)}`),
        // Long enough for a loaded machine: nothing that ends by itself takes a second on an idle one.
        rest(20_000).then(() => 'endless'),
      ]);
    },
    /** The log names what was refused, and why. */
    refused: (what: RegExp) =>
      expect.poll(news, { message: `the log names ${what.source}`, timeout: 20_000 }).toMatch(what),
    news,
    newFacts: () => factsIn(stage).filter((fact) => !before.facts.includes(fact)),
    /** What has happened so far is known, and no news afterwards. */
    restart: async () => {
      before = await lookBefore(stage);
    },
    /** What the look for harm says now, or nothing; it stays news. */
    harm: (): Promise<string> =>
      expectUnharmed(stage, before, {}).then(
        () => '',
        (error: unknown) => String(error),
      ),
    /** The look for harm, where something is tolerated by name; what was tolerated is no news afterwards. */
    unharmed: async (tolerated: Tolerated = {}) => {
      await rest(150);
      await expectUnharmed(stage, before, tolerated);
      before = await lookBefore(stage);
    },
  };
}

export const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const test = base.extend<{ probe: Probe }, { apart: string; place: Place; stage: Stage }>({
  /** Files that give another name here have a worker and a wizard of their own. */
  apart: ['', { option: true, scope: 'worker' }],
  /** Which foreign page stands beside. */
  place: ['apple', { option: true, scope: 'worker' }],
  stage: [
    async ({ apart, place }, use) => {
      const stage = await setStage({ apart, place });
      await use(stage);
      await stage.strike();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  probe: async ({ stage }, use) => {
    const probe = await beginProbe(stage);
    await use(probe);
    await probe.unharmed();
  },
});
