// How far one case is, as the ledger keeps it beside the facts: for the first page, for its box, and for the board.
import { dayMs } from '../../core/base/time.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';
import { toldBy } from '../../core/case/told-by.ts';
import type { CaseFile } from '../../core/case/view-of.ts';
import { caseTold } from '../../core/customers/case-told.ts';
import type { Moment } from '../../core/engine/fact.ts';
import { keysOf, knownCase, type KnownCase } from '../../core/intake/known-cases.ts';
import type { CaseHead, MadeHead } from '../ledger/projections.ts';
import type { Customer } from '../ledger/records.ts';

/** Raised with whatever changes a head or what it is folded by: steps, verdicts, the shape itself. */
export const headVersion = 6;

/** What depends on the case alone: its customer may be called another thing by another case. */
type Kept<T> = Omit<T, 'customer' | 'customerId' | 'mCode'>;
type KeptSummary = Kept<CaseSummary> & { readonly begunCode: string };

export function headOf(file: CaseFile, view: CaseView, createdAt: string, now: Moment): MadeHead {
  const { facts, unreadable } = file;
  // By what can be read: a damaged time is none.
  const changedAt = facts.at(-1)?.at ?? createdAt;
  // Begun and left before anything was said: nothing to go on with.
  const says = facts.length + unreadable.length > 0;
  const told = caseTold(view, changedAt);
  const knownNow = knownOf(view);
  return {
    changedAt,
    finished: view.finished,
    foldedAt: new Date(now.wall).toISOString(),
    dueAt: dueAt(view, now),
    summary: says ? JSON.stringify(summaryOf(file, view, changedAt)) : null,
    known: JSON.stringify(knownNow),
    told: says ? JSON.stringify(told) : null,
    keys: keysOf(knownNow),
  };
}

function summaryOf({ facts, unreadable }: CaseFile, view: CaseView, changedAt: string): KeptSummary {
  return {
    id: view.id,
    mode: view.mode,
    flow: view.flow,
    begunCode: view.state.begunWith?.mCode ?? '',
    step: view.step,
    screen: view.journey.find((entry) => entry.id === view.step)?.screen ?? 0,
    changedAt,
    finished: view.finished,
    missing: view.missing,
    toldBy: toldBy(view),
    onlyOpened: view.mode === 'practice' && facts.every(({ kind }) => kind === 'practice-prepared'),
    call: callOf(view),
    unreadable: unreadable.length,
  };
}

/** Of what is over nobody is called back, nor guided. */
function callOf({ finished, state: { call } }: CaseView): CaseSummary['call'] {
  const { line } = call;
  if (finished) return null;
  return line.kind === 'open' || line.kind === 'parked' ? { line: line.kind, language: line.language } : null;
}

function knownOf({ id, mode, state, step, finished, canSeekRow }: CaseView): Kept<KnownCase> {
  const seeksRows = canSeekRow && state.registration !== 'done';
  const about = { caseId: id, customerId: '', customer: '', mCode: '', mode, step, finished, seeksRows };
  // Filled in when it is told (`known`).
  return knownCase(about, state);
}

/**
 * The next moment at which time alone may make another view of it: the minute after CSR発行, and the days on which what
 * is not registered yet begins or ceases to hold (checkDates, checkChainDates). Null: none.
 */
function dueAt(view: CaseView, now: Moment): string | null {
  if (view.finished) return null;
  const { candidate, csrs } = view.state;
  const dates = [
    ...(candidate ? [candidate.certificate.notBefore, candidate.certificate.notAfter] : []),
    ...csrs.flatMap(({ csr }) =>
      csr.vendor ? [csr.vendor.chainNotAfter, csr.vendor.chainNotBefore ?? csr.vendor.chainNotAfter] : [],
    ),
  ].map((date) => Date.parse(date));
  const moments = [
    ...(view.step === 'csr-wait' ? [now.wall + view.waitMs] : []),
    // A day before, because some checks tell "within a day" from "later"; one past it, because some hold until then.
    ...dates.flatMap((at) => [at - dayMs, at - dayMs + 1, at, at + 1]).filter((at) => at > now.wall),
  ];
  const next = Math.min(...moments);
  return Number.isFinite(next) ? new Date(next).toISOString() : null;
}

/** Folded before time went past that moment, or by a clock that stood later. */
export const isDue = ({ dueAt: due, foldedAt }: CaseHead, wall: number): boolean =>
  due !== null && (Date.parse(due) <= wall || Date.parse(foldedAt) > wall);

type Named = Pick<Customer, 'id' | 'name' | 'mCode'>;

export function listed({ summary }: CaseHead, { id: customerId, name: customer, mCode }: Named): CaseSummary | null {
  if (summary === null) return null;
  // Its own text, written by this version of it.
  const { begunCode, ...kept } = JSON.parse(summary) as KeptSummary;
  return { ...kept, customerId, customer, mCode: mCode || begunCode };
}

export function known({ known: text }: CaseHead, { id: customerId, name: customer, mCode }: Named): KnownCase | null {
  return text === null ? null : { ...(JSON.parse(text) as Kept<KnownCase>), customerId, customer, mCode };
}
