// What the table's run in an engine is given and gives back, and how its answers are judged.
import type { Recognised } from '../../core/portal/recognise.ts';
import type { PageSnapshot } from '../../core/portal/snapshot.ts';
import type { TablePage } from './page.ts';

export type TableOrder = { readonly pages: readonly TablePage[]; readonly read: string };
export type Outcome = {
  readonly name: string;
  readonly recognised: Recognised | null;
  readonly snapshot: PageSnapshot | null;
  readonly took: number;
  readonly steady: boolean;
  readonly failure?: string;
};

/** `missed`: unknown where the page should have been known; `wrong`: another page was named. */
export type Judged = {
  readonly name: string;
  readonly as: 'right' | 'unknown-as-it-should' | 'missed' | 'wrong' | 'misread';
  readonly why: string;
};

export function judge(page: TablePage, outcome: Outcome | undefined): Judged {
  const { name, expected } = page;
  const said = outcome?.recognised?.page;
  const snapshot = outcome?.snapshot;
  if (said === undefined || !snapshot) return { name, as: 'misread', why: outcome?.failure ?? 'no answer' };
  if (said !== expected)
    return { name, as: said === 'unknown' ? 'missed' : 'wrong', why: `${said} instead of ${expected}` };
  const faults = [
    !outcome.steady && 'reading it again gave something else, or changed the page',
    outcome.recognised?.translated !== page.translated && `translated: ${String(outcome.recognised?.translated)}`,
    page.rows !== undefined &&
      snapshot.rows.length !== page.rows &&
      `${snapshot.rows.length} rows instead of ${page.rows}`,
    page.panelRow !== undefined &&
      (snapshot.panel === null
        ? 'no panel'
        : snapshot.panel.row !== page.panelRow &&
          `the panel of row ${String(snapshot.panel.row)} instead of ${String(page.panelRow)}`),
    page.notes !== undefined && snapshot.notes !== page.notes && `notes: ${String(snapshot.notes)}`,
  ].filter((fault) => typeof fault === 'string');
  if (faults.length > 0) return { name, as: 'misread', why: faults.join('; ') };
  return { name, as: expected === 'unknown' ? 'unknown-as-it-should' : 'right', why: '' };
}

/** What two engines made of one page, where it is not the same: in the answer, or in what was read for it. */
export function difference(one: Outcome | undefined, other: Outcome | undefined): string {
  if (JSON.stringify(one?.recognised) !== JSON.stringify(other?.recognised))
    return `recognised as ${JSON.stringify(one?.recognised)} and ${JSON.stringify(other?.recognised)}`;
  const [read, too] = [partsOf(one), partsOf(other)];
  return [...new Set([...read.keys(), ...too.keys()])]
    .filter((part) => read.get(part) !== too.get(part))
    .map((part) => `${part}: ${read.get(part)} against ${too.get(part)}`)
    .join('; ');
}

const partsOf = (outcome: Outcome | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(outcome?.snapshot ?? {}).map(([part, value]) => [part, JSON.stringify(value)]));
