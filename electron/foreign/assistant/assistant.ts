// Brings the assistant into Apple's own pages, in an isolated world, and asks it what it sees; a sign-in page is left
// entirely alone.
import type { WebContents } from 'electron';
import {
  noOrders,
  readAnswer,
  type AssistantAnswer,
  type HeldPress,
  type Orders,
} from '../../../core/contract/assistant.ts';
import { readingOf, type SiteWorld } from '../../../core/portal/sites.ts';

/**
 * Any number but 0 (the page's own world) and 999 (Electron's):
 * https://www.electronjs.org/docs/latest/api/web-contents#contentsexecutejavascriptinisolatedworldworldid-scripts-usergesture
 */
const worldId = 1001;
/** However fast a page changes, it is asked no oftener. */
const pauseMs = 100;
/** Between two pages the advice stands; after this long nothing is known any more. */
const betweenMs = 2000;

/** `first`: of a page that has just come. */
export type PageReport =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'none' }
  | { readonly kind: 'page'; readonly answer: AssistantAnswer; readonly first: boolean };

type Options = {
  readonly code: string;
  readonly world: SiteWorld;
  readonly report: (page: PageReport) => void;
  readonly log: (text: string) => void;
};

export function attachAssistant(contents: WebContents, { code, world, report, log }: Options) {
  let on = false;
  /** Of the document that shows: answers of an earlier one are dropped. */
  let document = 0;

  let between: NodeJS.Timeout | undefined;
  const see = (seen: PageReport): void => {
    clearTimeout(between);
    report(seen);
  };

  const run = (script: string): Promise<unknown> =>
    contents.executeJavaScriptInIsolatedWorld(worldId, [{ code: script }]) as Promise<unknown>;
  const signsIn = (): boolean =>
    contents.mainFrame.framesInSubtree.some((frame) => readingOf(frame.url, world) === 'sign-in');
  const isHere = (mine: number): boolean => on && mine === document && !contents.isDestroyed();

  const follow = async (mine: number): Promise<void> => {
    await run(`${code};true`);
    let since = -1;
    while (isHere(mine)) {
      const answer = readAnswer(await run(`globalThis.mdmCertWizard?.next(${since})`));
      if (!isHere(mine)) return;
      if (!answer) {
        log('assistant: an answer was not ours, and the page is left alone');
        see({ kind: 'none' });
        return;
      }
      see({ kind: 'page', answer, first: since === -1 });
      since = answer.version;
      await new Promise((resolve) => {
        setTimeout(resolve, pauseMs);
      });
    }
  };

  const begin = (): void => {
    document += 1;
    if (!on || contents.isDestroyed()) return;
    const reading = signsIn() ? 'sign-in' : readingOf(contents.getURL(), world);
    if (reading !== 'portal') {
      see({ kind: reading === 'sign-in' ? 'sign-in' : 'none' });
      return;
    }
    const mine = document;
    follow(mine).catch(() => {
      // The page went away while it was asked.
      if (isHere(mine)) see({ kind: 'none' });
    });
  };

  const ended = (): void => {
    document += 1;
    clearTimeout(between);
    if (on && signsIn()) see({ kind: 'sign-in' });
    else if (on) between = setTimeout(() => see({ kind: 'none' }), betweenMs);
  };
  contents.on('dom-ready', begin);
  contents.on('did-navigate', ended);
  contents.on('render-process-gone', ended);
  // A sign-in inside a frame of the portal's page: from then on nothing is asked any more.
  contents.on('did-frame-navigate', (_event, url, _code, _text, isMainFrame) => {
    if (!isMainFrame && readingOf(url, world) === 'sign-in') ended();
  });

  const runQuietly = (script: string): void => {
    if (on && !contents.isDestroyed() && readingOf(contents.getURL(), world) === 'portal' && !signsIn())
      run(script).catch(() => undefined);
  };
  const order = (orders: Orders): void => runQuietly(`globalThis.mdmCertWizard?.order(${JSON.stringify(orders)})`);
  return {
    use: (wanted: boolean): void => {
      if (wanted === on) return;
      // Off: nothing is held or marked any more, and nothing asked. The page is not reloaded: it may hold a form.
      if (!wanted) order(noOrders);
      on = wanted;
      if (on) begin();
      else {
        clearTimeout(between);
        document += 1;
      }
    },
    order,
    release: (press: HeldPress): void => runQuietly(`globalThis.mdmCertWizard?.release(${JSON.stringify(press)})`),
    note: async (text: string): Promise<boolean> => {
      if (!on || readingOf(contents.getURL(), world) !== 'portal' || signsIn()) return false;
      return (await run(`globalThis.mdmCertWizard?.note(${JSON.stringify(text)})`).catch(() => false)) === true;
    },
  };
}
