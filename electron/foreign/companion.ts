// The companion of one case's portal page: what the assistant sees becomes advice, marks, holds and facts.
import { createHash } from 'node:crypto';
import type { WebContents } from 'electron';
import type { AssistantAnswer, HeldPress } from '../../core/contract/assistant.ts';
import { readPasted } from '../../core/rows/read-pasted.ts';
import { targetOf } from '../../core/engine/target.ts';
import type { CaseView } from '../../core/case/view.ts';
import { adviseOn, holdsFor, idle, mayPass, type Around, type CompanionState } from '../../core/advice/companion.ts';
import { listRows } from '../../core/portal/list-rows.ts';
import { portalNote } from '../../core/advice/portal-note.ts';
import {
  hasMoved,
  relistedIn,
  renewedAt,
  rowsBefore,
  type Relisted,
  type RowsBefore,
} from '../../core/rows/renewed-row.ts';
import { recognise } from '../../core/portal/recognise.ts';
import { isThis, type RowStand } from '../../core/rows/judge.ts';
import { rowAt } from '../../core/rows/judgement.ts';
import { standsOf } from '../../core/rows/panel.ts';
import type { SiteWorld } from '../../core/portal/sites.ts';
import type { PageSnapshot } from '../../core/portal/snapshot.ts';
import type { Cases } from '../cases/cases.ts';
import type { SendEvent } from '../shell/ipc.ts';
import { attachAssistant, type PageReport } from './assistant/assistant.ts';

export type Companion = ReturnType<typeof createCompanion>;
type Options = {
  readonly contents: WebContents;
  readonly code: string;
  readonly world: SiteWorld;
  readonly caseId: string;
  readonly cases: Cases;
  readonly send: SendEvent;
  readonly on: boolean;
  readonly log: (text: string) => void;
  readonly changed: (state: CompanionState) => void;
};

const none: PageReport = { kind: 'none' };

export function createCompanion({ contents, code, world, caseId, cases, send, on, log, changed }: Options) {
  let report: PageReport = none;
  let state = idle(on);
  /** The list as it was looked at last, with the row that is known in it: what Renew was pressed in. */
  let left: RowsBefore | null = null;
  /** A Renew that was held in that list was let through: which row's form shows is not known then. */
  let renewedKnowingly = false;
  let held: HeldPress | null = null;
  let released = false;
  /** What was judged last in telling rows apart: the same page is judged once. */
  let judged = '';
  /** Apple has refused the name of the file: it is handed over under another one from then on. */
  let nameRefused = false;

  const assistant = attachAssistant(contents, {
    code,
    world,
    log,
    report: (next) => {
      report = next;
      // What was held on one page is over on the next.
      if (next.kind !== 'page' || next.first) {
        held = null;
        released = false;
      }
      if (next.kind === 'page' && next.answer.held) {
        held = next.answer.held;
        released = false;
        log(`companion: held ${held.what}`);
      }
      update();
    },
  });

  const around = (view: CaseView | null): Around | null => {
    if (!view || (view.step !== 'portal' && view.step !== 'find-row')) return null;
    return {
      flow: view.flow,
      mode: view.mode,
      step: view.step,
      target: targetOf(view.state.registered),
      handedOver: view.state.handedOver,
      answered: view.state.answered,
      again: view.state.setAside.length > 0,
    };
  };
  const read = (): CaseView | null => {
    const view = cases.read(caseId);
    return view.ok ? view.value : null;
  };
  const moved = (result: ReturnType<Cases['portalSeen']>): CaseView | null => {
    if (!result.ok) return null;
    send('case.changed', result.value);
    return result.value;
  };

  /**
   * An opened panel becomes a fact once; in the step that tells rows apart, list and panels are judged as if they had
   * been pasted.
   */
  const keep = (view: CaseView, snapshot: PageSnapshot, list: string): CaseView => {
    let now = view;
    const panel = snapshot.panel && readPasted(snapshot.panel.text).panels[0];
    const row = snapshot.panel?.row ?? null;
    if (panel?.apsp && !panel.contradicts && row !== null) {
      const known = now.state.duplicate.seen.findLast((one) => one.list === list && one.at === row);
      if (known?.apsp !== panel.apsp || known.serial !== panel.serial)
        now =
          moved(
            cases.portalSeen(caseId, 'row-seen', {
              list,
              at: row,
              apsp: panel.apsp,
              serial: panel.serial,
              vendor: listRows(snapshot)[row]?.vendor ?? null,
            }),
          ) ?? now;
    }
    const text =
      snapshot.rows
        .map(({ cells }, at) => `${cells.join('\t')}\n${at === row ? `${snapshot.panel?.text ?? ''}\n` : ''}`)
        .join('') + (row === null ? (snapshot.panel?.text ?? '') : '');
    if (now.step === 'find-row' && snapshot.rows.length > 0 && text !== judged) {
      judged = text;
      now = moved(cases.findRow(caseId, { kind: 'text', text })) ?? now;
    }
    return now;
  };

  /** Apple has our request: its confirmation was seen, or a file that is no certificate came. Kept once. */
  const answer = (view: CaseView): CaseView =>
    view.step === 'portal' && view.state.handedOver && !view.state.answered
      ? (moved(cases.portalSeen(caseId, 'upload-answered', { row: renewedKnowingly ? null : left })) ?? view)
      : view;

  /** Where the renewed row stands now, and its date, become a fact whenever they change. */
  const relist = (view: CaseView, relisted: Relisted | null): CaseView => {
    const known = view.state.duplicate.relisted;
    if (relisted === null || (known?.row === relisted.row && known.notAfter === relisted.notAfter)) return view;
    return moved(cases.portalSeen(caseId, 'row-relisted', relisted)) ?? view;
  };

  const readPage = (
    view: CaseView,
    here: Around,
    { snapshot }: AssistantAnswer,
    first: boolean,
  ): Pick<CompanionState, 'page' | 'advice' | 'stands' | 'unguarded' | 'notes'> => {
    const { page, translated } = recognise({ signIn: false, host: hostOf(contents), company: false }, snapshot);
    nameRefused ||= page === 'invalid-file-type';
    const onList = page === 'list' || page === 'panel' || page === 'revoke-dialog';
    const list = keyOf(snapshot);
    const rows = onList ? listRows(snapshot) : [];
    const words = onList ? snapshot.rows.map(({ cells }) => digestOf(cells)) : [];
    const days = rows.map(({ day }) => day);
    const oldEnd = here.target?.notAfter ?? null;
    const taken = page === 'confirmation' || (!renewedKnowingly && hasMoved(left, words, days, oldEnd));
    const told = taken ? answer(view) : view;
    const kept = onList ? keep(told, snapshot, list) : told;
    const { renewed, seen } = kept.state.duplicate;
    const renewedRow = renewedAt(renewed, words);
    const stands = standsOf(here.target, { key: list, days }, seen, renewedRow);
    if (onList) {
      left = snapshot.cut || snapshot.unseen > 0 ? null : rowsBefore(words, stands);
      if (first) renewedKnowingly = false;
    }
    const asBefore = renewed !== null && renewedRow !== null && words[renewedRow] === renewed.rows[renewed.at];
    const relisted = kept.state.answered ? relistedIn(stands, days, oldEnd, asBefore) : null;
    const now = { ...here, answered: relist(kept, relisted).state.answered };
    const renewable = rows.map(({ canRenew }) => canRenew);
    const advice = adviseOn(now, { page, translated, stands, renewable, relisted });
    assistant.order({ holds: holdsFor(now, stands), marks: marksOf(stands, advice) });
    return {
      page,
      advice,
      stands,
      unguarded: snapshot.unseen > 0,
      notes: page === 'create' || page === 'renew' ? snapshot.notes : null,
    };
  };

  const update = (): void => {
    const view = read();
    const here = around(view);
    const blank = idle(state.on);
    if (!here || !view || report.kind === 'none') set(blank);
    else if (report.kind === 'sign-in')
      set({
        ...blank,
        page: 'sign-in',
        advice: adviseOn(here, { page: 'sign-in', translated: false, stands: [], renewable: [] }),
      });
    else {
      const seen = readPage(view, here, report.answer, report.first);
      set({
        ...seen,
        on: state.on,
        released,
        held: held && {
          what: held.what,
          row: held.row === null ? null : rowAt(held.row),
          why: whyHeld(here, seen.stands, held),
          mayPass: mayPass(held.what),
        },
      });
    }
  };
  const set = (next: CompanionState): void => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    changed(state);
  };

  assistant.use(on);
  return {
    state: () => state,
    /** A form of the other job: no file is handed over there. */
    wrongForm: (): boolean => state.advice?.say === 'sight' && (state.page === 'create' || state.page === 'renew'),
    nameRefused: (): boolean => nameRefused,
    /** After any fact: what is right to do may be another thing now. */
    refresh: update,
    use: (wanted: boolean): void => {
      state = { ...state, on: wanted };
      report = none;
      held = null;
      left = null;
      assistant.use(wanted);
      changed((state = idle(wanted)));
    },
    answerHeld: (letThrough: boolean): void => {
      if (!held) return;
      if (letThrough && mayPass(held.what)) {
        assistant.release(held);
        released = true;
        renewedKnowingly ||= held.what === 'renew';
        log(`companion: let through ${held.what}`);
      } else held = null;
      update();
    },
    /** Apple answered the upload with something that is no certificate. */
    noCertificate: (): void => {
      const view = read();
      if (view) answer(view);
      update();
    },
    note: async (): Promise<boolean> => {
      const view = read();
      return view !== null && assistant.note(portalNote(view.state.customer, view.state.accepted?.at ?? ''));
    },
  };
}

const digestOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex');

/** Word for word the same list: what was seen of its rows still holds. */
const keyOf = ({ rows }: PageSnapshot): string => digestOf(rows.map(({ cells }) => cells));

function whyHeld(around: Around, stands: readonly RowStand[], { what, row }: HeldPress) {
  return what === 'renew' && row !== null ? (holdsFor(around, stands).renew[row] ?? null) : null;
}

function marksOf(stands: readonly RowStand[], advice: CompanionState['advice']): readonly (RowStand | 'next')[] {
  const next = advice?.say === 'open-info' || advice?.say === 'misread' ? advice.row : null;
  return stands.map((stand, at) => (rowAt(at) === next && !isThis(stand) ? 'next' : stand));
}

function hostOf(contents: WebContents): string {
  const address = contents.getURL();
  return URL.canParse(address) ? new URL(address).host : '';
}
