// What the companion says beside Apple's page: the next action, and which presses are held until they are meant.
import { assertNever } from '../base/result.ts';
import { flows, makesNewTopic, purposeOf } from '../flows/flows.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { Mode } from '../verdict/verdict.ts';
import type { PortalPage } from '../portal/recognise.ts';
import type { HeldKind, Holds, HeldWhy } from '../portal/held.ts';
import type { Relisted } from '../rows/renewed-row.ts';
import { isThis, type RowStand } from '../rows/judge.ts';
import { rowAt } from '../rows/judgement.ts';
import { nextToOpen } from '../rows/panel.ts';
import type { RowTarget } from '../rows/target.ts';
import { type SightId } from './sights.ts';

export const companionStages = ['signIn', 'row', 'create', 'agree', 'chooseFile', 'upload', 'download'] as const;
export type CompanionStage = (typeof companionStages)[number];

/** Rows are counted from 1, from the top of the list. */
export type Advice =
  /** An ordinary page of the way: the words of that stage say it all. */
  | { readonly say: 'stage'; readonly stage: CompanionStage }
  | { readonly say: 'renew-this'; readonly row: number; readonly renewed: boolean }
  /** The row is known, and has no Renew (any more). */
  | { readonly say: 'no-renew'; readonly row: number }
  /** `left`: rows that stand like it, itself among them; `others`: rows that were compared and are not it. */
  | {
      readonly say: 'open-info';
      readonly row: number;
      readonly likely: boolean;
      readonly left: number;
      readonly others: number;
    }
  | { readonly say: 'misread'; readonly row: number }
  | { readonly say: 'none-left'; readonly all: number }
  /** The number of the certificate in use is not known, so no row can be told. */
  | { readonly say: 'unknown-target' }
  /**
   * Apple has the request, and the certificate has not come. `moved`: the row shows its new date; null where the row
   * is not known.
   */
  | { readonly say: 'download-row'; readonly row: number | null; readonly moved: boolean | null }
  | { readonly say: 'back-to-list' }
  /** Apple has answered the upload with a file that is no certificate, and the form still shows. */
  | { readonly say: 'leave-form' }
  /** A page off the way: the answer of the drawn pictures fits it (core/advice/sights.ts). */
  | { readonly say: 'sight'; readonly sight: SightId }
  | { readonly say: 'by-hand' };

/** `row` from 1; `why` for Renew: what is known of the row that was pressed. */
export type Held = {
  readonly what: HeldKind;
  readonly row: number | null;
  readonly why: HeldWhy | null;
  readonly mayPass: boolean;
};

export type Around = {
  readonly flow: FlowId;
  readonly mode: Mode;
  readonly step: 'portal' | 'find-row';
  readonly target: RowTarget | null;
  /** The request went into the page's file field, and no certificate came of it yet. */
  readonly handedOver: boolean;
  /** Since then Apple has answered: its confirmation was seen, or a file that is no certificate came. */
  readonly answered: boolean;
  /** A certificate that came before will not do, and the next one begins at the list. */
  readonly again: boolean;
};

export type Seen = {
  readonly page: PortalPage;
  readonly translated: boolean;
  /** Of each row of the list, in its order; empty where there is no list. */
  readonly stands: readonly RowStand[];
  /** Of each row: does it show Renew? */
  readonly renewable: readonly boolean[];
  /** The renewed row, where Apple has answered and the list shows it. */
  readonly relisted?: Relisted | null;
};

const offTheWay: Partial<Record<PortalPage, SightId>> = {
  'revoke-dialog': 'revoke-dialog',
  'invalid-csr': 'invalid-csr',
  'signature-failed': 'signature-failed',
  'signing-expired': 'signing-expired',
  'invalid-file-type': 'invalid-file-type',
  'chain-missing': 'chain-missing',
  'upload-refused': 'upload-refused',
  'not-found': 'not-found',
  'sign-in-failed': 'sign-in-failed',
  'low-security': 'low-security',
  locked: 'locked',
  'timed-out': 'timed-out',
  blank: 'blank',
  'company-sign-in': 'company-sign-in',
};

const stage = (which: CompanionStage): Advice => ({ say: 'stage', stage: which });
const sight = (which: SightId): Advice => ({ say: 'sight', sight: which });

export function adviseOn(around: Around, { page, translated, stands, renewable, relisted = null }: Seen): Advice {
  // A translated page's buttons may do nothing: that comes before all else.
  if (translated) return sight('translated');
  const off = offTheWay[page];
  if (off) return sight(off);
  const extending = purposeOf(around.flow) === 'extending';
  switch (page) {
    case 'sign-in':
    case 'second-factor':
      return stage('signIn');
    case 'get-started':
      return sight('get-started');
    case 'list':
    case 'panel': {
      if (around.step === 'portal' && around.handedOver && around.answered)
        return { say: 'download-row', row: relisted?.row ?? null, moved: relisted && relisted.notAfter !== null };
      if (extending) return atTheList(around, stands, renewable);
      return makesNewTopic(around.flow) ? stage('create') : { say: 'by-hand' };
    }
    case 'agreement':
      return extending ? sight('agreement') : stage('agree');
    case 'create':
      if (!extending && around.handedOver && around.answered) return { say: 'leave-form' };
      return extending ? sight('create-form') : stage(around.handedOver ? 'upload' : 'chooseFile');
    case 'renew':
      if (extending && around.handedOver && around.answered) return { say: 'leave-form' };
      return extending && around.step === 'portal'
        ? stage(around.handedOver ? 'upload' : 'chooseFile')
        : sight('renew-form');
    case 'confirmation':
      return around.again && !around.handedOver ? { say: 'back-to-list' } : stage('download');
    case 'unknown':
      return { say: 'by-hand' };
    // The pages off the way were answered above.
    default:
      return { say: 'by-hand' };
  }
}

function atTheList({ target }: Around, stands: readonly RowStand[], renewable: readonly boolean[]): Advice {
  if (!target?.apsp) return { say: 'unknown-target' };
  if (stands.length === 0) return stage('row');
  const found = stands.findIndex(isThis);
  if (found !== -1 && renewable[found] === false) return { say: 'no-renew', row: rowAt(found) };
  if (found !== -1) return { say: 'renew-this', row: rowAt(found), renewed: stands[found] === 'this-renewed' };
  const next = nextToOpen(stands);
  if (next === null) return { say: 'none-left', all: stands.length };
  if (stands[next] === 'misread') return { say: 'misread', row: rowAt(next) };
  return {
    say: 'open-info',
    row: rowAt(next),
    likely: stands[next] === 'likely',
    left: stands.filter((one) => one === stands[next]).length,
    others: stands.filter((one) => one === 'other').length,
  };
}

/**
 * Why a press of Renew on this row is held; null: it is not. Once the row is found, nothing is asked of the others any
 * more: the page beside says where it is, and what is held must not say another thing.
 */
export function renewHeld(stand: RowStand, all: readonly RowStand[]): HeldWhy | null {
  if (stand !== 'other' && !isThis(stand) && all.some(isThis)) return 'found-elsewhere';
  switch (stand) {
    case 'this':
    case 'this-renewed':
      return null;
    case 'other':
      return 'other';
    case 'misread':
      return 'misread';
    // The only row there is, with the right date: nothing to mix it up with.
    case 'likely':
      return all.length > 1 ? 'unseen' : null;
    case 'unlikely':
    case 'unknown':
      return 'unseen';
    default:
      return assertNever(stand);
  }
}

const free: Holds = { create: false, revoke: false, renew: [] };

/** In practice Revoke can be pressed through in its own job, to see what happens. */
export function holdsFor(
  { flow, mode, step, target, answered }: Pick<Around, 'flow' | 'mode' | 'step' | 'target' | 'answered'>,
  stands: readonly RowStand[],
): Holds {
  if (flows[flow].traits.revoking && mode === 'practice') return free;
  if (purposeOf(flow) !== 'extending') return { ...free, revoke: true };
  if (step === 'find-row') {
    // No Renew anywhere yet: neither in the row, nor in another once it is found.
    const why = (one: RowStand): HeldWhy => {
      const held = renewHeld(one, stands);
      return held === null || held === 'found-elsewhere' ? 'early' : held;
    };
    return { create: true, revoke: true, renew: stands.map(why) };
  }
  // Renewed already: whichever row is pressed, what came of our request is only to be downloaded.
  if (answered)
    return { create: true, revoke: true, renew: stands.map((one) => (one === 'other' ? 'other' : 'answered')) };
  return { create: true, revoke: true, renew: target?.apsp ? stands.map((one) => renewHeld(one, stands)) : [] };
}

/** Revoke is never let through; the others after a second, deliberate press of ours. */
export const mayPass = (what: HeldKind): boolean => what !== 'revoke';

/** What our own window shows of it. */
export type CompanionState = {
  /** Switched on by the person; off, no script of ours goes into any foreign page. */
  readonly on: boolean;
  /** Null: no page of Apple's is beside us, or this step has no use for it. */
  readonly page: PortalPage | null;
  readonly advice: Advice | null;
  readonly stands: readonly RowStand[];
  readonly held: Held | null;
  /** A held press may now be made once. */
  readonly released: boolean;
  /** Parts of the page can't be looked into: what is pressed there is not guarded. */
  readonly unguarded: boolean;
  /** What stands in the Notes field of the form that shows; null: no such field. */
  readonly notes: string | null;
};

export const idle = (on: boolean): CompanionState => ({
  on,
  page: null,
  advice: null,
  stands: [],
  held: null,
  released: false,
  unguarded: false,
  notes: null,
});
