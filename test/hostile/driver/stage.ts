// One wizard at Apple's page in a real case, with the whole outside world on loopback: what the probes of one worker
// share.
import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createStandIn } from '../../e2e/driver/apple-stand-in.ts';
import { foreignPage, launch } from '../../e2e/driver/launch.ts';
import type { Place } from '../../../core/portal/sites.ts';
import { site as siteLabels } from '../../../core/site/current.ts';
import { toOwnSite, toPortal } from '../../e2e/driver/real-renewal.ts';
import { createSiteStandIn, siteHost } from '../../e2e/driver/site-stand-in.ts';
import { appleLists, siteLists, startWitness, type Answer } from './witness.ts';

export type Stage = Awaited<ReturnType<typeof setStage>>;

/** Every byte that a hostile page offers carries this word: no file on the disk may ever hold it. */
export const marker = `HOSTILE-${randomUUID()}`;
/** What lies on the clipboard: a page must neither read nor change it. */
export const clipboardText = `clipboard-${randomUUID()}`;

export async function setStage({
  trusted = true,
  apart = '',
  place: which = 'apple',
}: { readonly trusted?: boolean; readonly apart?: string; readonly place?: Place } = {}) {
  const atApple = which === 'apple';
  const root = await mkdtemp(join(tmpdir(), `mdm-cert-wizard-hostile-${apart}`));
  const place = (name: string) => join(root, name);
  for (const name of ['profile', 'home', 'tmp', 'bin']) await mkdir(place(name));
  // Whoever opens an address outside does it through this program.
  const openedFile = place('opened.txt');
  await writeFile(openedFile, '');
  for (const name of ['xdg-open', 'xdg-email']) {
    await writeFile(join(place('bin'), name), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${openedFile}'\n`);
    await chmod(join(place('bin'), name), 0o755);
  }

  const standIn = createStandIn();
  const site = createSiteStandIn(standIn);
  const answers = new Map<string, Answer>();
  const witness = await startWitness((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    (answers.get(path) ?? (atApple ? standIn.portal : site.serve))(request, response);
  });
  const running = await launch({
    profile: place('profile'),
    switches: witness.switches({ trusted }),
    env: { HOME: place('home'), TMPDIR: place('tmp'), PATH: `${place('bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  const wizard = atApple ? await toPortal(running, standIn) : await toOwnSite(running, standIn);
  // Our window and the foreign page: nothing is looked at before both are there.
  await expect.poll(() => running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(2);
  let foreign: Page | null = null;

  return {
    root,
    place,
    running,
    wizard,
    witness,
    lists: atApple ? appleLists : siteLists,
    standIn,
    /**
     * The display's clipboard is taken by whoever wrote last, and empty once that program has ended (another stage,
     * for one).
     */
    fillClipboard: () => running.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), clipboardText),
    /** What is served under this path, whatever the host. */
    serve: (path: string, answer: Answer) => answers.set(path, answer),
    foreign: async (): Promise<Page> => {
      if (foreign) return foreign;
      const found = await foreignPage(running.app, (url) =>
        atApple ? url.hostname === 'idmsa.apple.com' : url.hostname === siteHost,
      );
      // What a probe shows must not be overtaken by the first page.
      await found.getByRole('button', { name: atApple ? 'Sign In' : siteLabels.labels.signIn }).waitFor();
      foreign = found;
      return found;
    },
    /** The page that took the place of one that is gone. */
    foreignAnew: async (): Promise<void> => {
      foreign = null;
      await expect.poll(() => running.app.windows().filter((one) => /^https:/.test(one.url())).length).toBe(1);
    },
    /** What the system was asked to open, line by line. */
    opened: async (): Promise<readonly string[]> =>
      (await readFile(openedFile, 'utf8')).split('\n').filter((line) => line !== ''),
    log: () => readFile(join(place('profile'), 'logs', 'main.log'), 'utf8'),
    strike: async () => {
      await running.close().catch(() => running.kill());
      witness.close();
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    atPortal: () => expect(wizard.page.locator('#screen-number')).toHaveText(wizard.words.frame.screen(9)),
  };
}

export const page =
  (body: string): Answer =>
  (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>hostile</title><body>${body}</body>`);
  };
