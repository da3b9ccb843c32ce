// How a page of the table is read in an engine, in each of them alike: by the assistant's own bundled script, in a
// world of its own, several times over.
import { recognise } from '../../core/portal/recognise.ts';
import { snapshotLimits, type PageSnapshot } from '../../core/portal/snapshot.ts';
import type { TablePage } from './page.ts';
import type { Outcome } from './run.ts';

/** Every page is read so many times: the answers must be the same, and the page left as it was. */
export const readings = 3;

/** Any world but 0 (the page's own) and 999 (Electron's). */
export const world = 1017;
/** Short enough to see a page that never ends loading, long enough for a busy machine. */
export const loadLimit = 60_000;
/** Both engines lay a page out in a window of this size. */
export const size = { width: 1000, height: 760 };

export type Readings = { readonly snapshot: PageSnapshot; readonly took: readonly number[]; readonly steady: boolean };
declare const assistant: {
  readonly readWithRows: (document: Document, limits: typeof snapshotLimits) => { readonly snapshot: PageSnapshot };
};

/** Runs inside the page. The page is laid out before the time counts: that is its own work. */
function readAgain(limits: typeof snapshotLimits, times: number): Readings {
  const before = document.documentElement.outerHTML;
  document.documentElement.getBoundingClientRect();
  const all = Array.from({ length: times }, () => {
    const began = performance.now();
    return { snapshot: assistant.readWithRows(document, limits).snapshot, took: performance.now() - began };
  });
  const [first] = all;
  if (!first) throw new Error('not read');
  const steady =
    document.documentElement.outerHTML === before &&
    all.every(({ snapshot }) => JSON.stringify(snapshot) === JSON.stringify(first.snapshot));
  return { snapshot: first.snapshot, took: all.map(({ took }) => took), steady };
}

export const addressOf = ({ html }: TablePage): string =>
  `data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`;

/** What is run in the isolated world: its value is `Readings`. */
export const scriptWith = (read: string): string =>
  `${read};(${readAgain.toString()})(${JSON.stringify(snapshotLimits)},${readings})`;

/** `look` shows a page and gives back what the script made of it. */
export async function readAll(
  pages: readonly TablePage[],
  look: (page: TablePage) => Promise<Readings>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const page of pages) outcomes.push(await readOne(page, look));
  return outcomes;
}

async function readOne(page: TablePage, look: (page: TablePage) => Promise<Readings>): Promise<Outcome> {
  const { name, where } = page;
  try {
    const { snapshot, took, steady } = await look(page);
    const recognised = recognise(where, where.signIn || where.company ? null : snapshot);
    return { name, recognised, snapshot, took: Math.min(...took), steady };
  } catch (error) {
    return { name, recognised: null, snapshot: null, took: 0, steady: false, failure: String(error) };
  }
}
