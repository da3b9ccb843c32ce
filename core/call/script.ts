// The telephone call as data: which scene stands for each step of each job, and what an answer says. What is said and
// asked stands in core/text/ja/call.ts and beside it.
import { refuse } from '../case/guard.ts';
import type { CaseView } from '../case/view.ts';
import type { CallStage, CallState } from '../flows/call/state.ts';
import { targetInCall } from '../flows/call/told.ts';
import type { UserFact } from '../flows/facts.ts';
import { flows } from '../flows/flows.ts';
import type { StepId } from '../flows/steps.ts';
import type { Does, Scene, Scenes, Trap, WordsOf } from './scene.ts';
import { creationScenes } from './scenes/creation.ts';
import { duplicateScenes } from './scenes/duplicate.ts';
import { renewalScenes } from './scenes/renewal.ts';
import { revokedScenes } from './scenes/revoked.ts';
import { startingOverScenes } from './scenes/starting-over.ts';
import { trapScenes } from './scenes/traps.ts';
import { troubleScenes } from './scenes/trouble.ts';

/** What a step says otherwise once something is known, or in another job. */
type Turn =
  | 'csr-file'
  | 'way-practice'
  | 'register-compare'
  | 'done-open'
  | 'verdict-file'
  | 'verdict-made'
  | 'made-e320'
  | 'over-e320'
  | 'apple-id-use'
  | 'apple-id-first'
  | 'e320-first'
  | 'find-sign-in'
  | 'find-unknown'
  | 'expired-upload'
  | 'moving-ask'
  | 'moving-wait'
  | 'moving-can'
  | 'revoked-judge'
  | 'revoked-phones'
  | 'revoked-restored';
export type SceneId = Exclude<StepId, 'portal'> | `portal-${CallStage}` | `made-${CallStage}` | Turn | Trap;

/** A step of any job that stands not here does not compile. */
export const scenes = {
  ...renewalScenes,
  ...creationScenes,
  ...duplicateScenes,
  ...troubleScenes,
  ...startingOverScenes,
  ...revokedScenes,
  ...trapScenes,
} as const satisfies Record<SceneId, Scene> & Scenes;

export type SceneWords = WordsOf<typeof scenes>;

export const sceneWith = (id: SceneId): Scene => scenes[id];

type Seen = Pick<CaseView, 'mode' | 'step' | 'state' | 'spoken' | 'traits' | 'flow' | 'missing'>;
const siteMemoOpen = ({ siteMemo }: CaseView['state']): boolean => siteMemo === 'later';

/** Where the call stands, by the case alone: what was parked goes on there. */
export function sceneOf(view: Seen): SceneId {
  const { mode, step, state, traits, missing } = view;
  const { call, creation, revoked, trouble } = state;
  switch (step) {
    case 'customer':
      return call.line.kind !== 'none' && call.line.about && call.endings === null && traits.seeksRow
        ? 'e320-first'
        : step;
    case 'csr-take': {
      const newest = state.csrs.at(-1);
      return newest && !state.outdated.includes(newest.sha256) ? 'csr-file' : step;
    }
    case 'way':
      return mode === 'practice' ? 'way-practice' : step;
    case 'portal':
      return atPortal(view);
    case 'verdict':
      return atVerdict(view);
    case 'register':
      if (state.csrName !== 'same') return 'register-compare';
      return state.registration === 'e320' ? refusedAs(view) : step;
    case 'apple-id':
      return traits.notesFirst ? 'apple-id-first' : step;
    case 'apple-id-start':
      return creation.appleIdHas === 'unknown' ? step : appleIds[creation.appleIdHas];
    case 'devices-enrolled':
      return enrolled[creation.enrolled];
    case 'find-row':
      if (targetInCall(state) === null) return 'find-unknown';
      return call.stage === 'sign-in' ? 'find-sign-in' : step;
    case 'moving':
      return trouble.moving === null ? step : movings[trouble.moving];
    case 'revoked-which':
      return revoked.which === 'unknown' ? 'revoked-judge' : step;
    case 'revoked-end':
      if (revoked.which === 'in-use' && revoked.phones === null) return 'revoked-phones';
      return revoked.what === 'create-live' && revoked.old === 'live' ? 'revoked-restored' : step;
    case 'done':
      // What was told is told; anything else that is open is still to be done.
      return missing.some((one) => one !== 'proof') || siteMemoOpen(state) ? 'done-open' : step;
    default:
      return step;
  }
}

function atPortal({ state: { call }, traits }: Seen): SceneId {
  if (traits.newTopic) return `made-${call.stage}`;
  return traits.mayBeRefused && call.stage === 'upload' ? 'expired-upload' : `portal-${call.stage}`;
}

function atVerdict({ state, spoken }: Seen): SceneId {
  if (spoken === null) return 'verdict-file';
  const scene = verdictScenes[spoken.answer];
  return scene === 'verdict' && state.call.renewed?.made ? 'verdict-made' : scene;
}

/** A wrong row was renewed; a certificate is there already; or the old one still is. */
function refusedAs({ flow, traits }: Seen): SceneId {
  if (flow === 'start-over') return 'over-e320';
  return traits.newTopic ? 'made-e320' : 'e320';
}

const appleIds = { yes: 'apple-id-use', made: 'apple-id-use', no: 'id-none' } as const;
const enrolled = {
  open: 'devices-enrolled',
  none: 'devices-enrolled',
  some: 'is-renewal',
  unknown: 'enrolled-unknown',
} as const;
const movings = {
  may: 'moving-ask',
  unknown: 'moving-ask',
  no: 'moving',
  asked: 'moving-wait',
  possible: 'moving-can',
  'not-possible': 'moving',
} as const;
const verdictScenes = {
  'needs-attention': 'verdict',
  'wrong-row': 'wrong-row',
  'not-renewed': 'not-renewed',
  again: 'misheard',
  'nothing-known': 'misheard',
} as const satisfies Record<NonNullable<CaseView['spoken']>['answer'], SceneId>;

/** What is written where the answer alone says it. `owner` and `on`: who does the steps of starting over, and today. */
export function factOf(
  does: Does,
  view: CaseView,
  { owner, on }: { readonly owner: string; readonly on: string },
): UserFact | null {
  switch (does.do) {
    case 'say':
      return does.fact;
    case 'turn': {
      const flow = does.to === 'goes-on' ? view.goesOnAs : does.to;
      return { kind: 'turned-to', data: { flow, version: flows[flow].version } };
    }
    case 'did':
      return { kind: 'start-over-did', data: { step: does.step, owner, on } };
    default:
      return null;
  }
}

/** Said once, at the end. */
const ending: readonly UserFact['kind'][] = ['ended-as-told', 'case-closed'];
const anyEntry = { owner: 'x', on: '2026-11-24' } as const;

/** Whether the number in use may be read out now: at first, and once more where it may have been misheard. */
export const mayHearInUse = (view: CaseView): boolean =>
  refuse(view, { kind: 'in-use-told', data: { apsp: '0000', serial: null, end: null, readBack: true } }) === null;

/** Where the number is known by a file, that no row has it is a matter of the Apple ID alone. */
export const faceIn = (view: CaseView, face: Trap): Trap =>
  face === 'all-different' && !mayHearInUse(view) ? 'get-started' : face;

const hasApp = ({ line }: CallState): boolean => line.kind !== 'open' || line.has === 'app';

/** What the case lets nobody say now has no key. */
export function mayAnswer(view: CaseView, does: Does): boolean {
  if ((does.do === 'hear' && does.what === 'in-use') || (does.do === 'face' && does.face === 'in-use-again'))
    return mayHearInUse(view);
  if (does.do === 'page' && does.inside && !hasApp(view.state.call)) return false;
  const fact = factOf(does, view, anyEntry);
  if (fact === null) return true;
  if (view.finished && ending.includes(fact.kind)) return false;
  if (fact.kind === 'turned-to' && fact.data.flow === view.flow) return false;
  return refuse(view, fact) === null;
}

/** Whether a call can be begun about this case now. `about`: with what it begins. */
export const mayCall = (view: CaseView, about?: 'e320'): boolean =>
  refuse(view, { kind: 'call-began', data: { has: 'nothing', language: 'ja', ...(about ? { about } : {}) } }) === null;

/** What the first call of a case begins with that was asked for on the first page; later calls go on where it is. */
export const firstCallAbout = (view: CaseView): 'e320' | null =>
  view.state.call.moments.length === 0 && mayCall(view, 'e320') ? 'e320' : null;

/** The scene that shows while somebody is on the line, or is to be called back; null: the usual pages. */
export function sceneInCall(view: CaseView): SceneId | null {
  const { kind } = view.state.call.line;
  return (kind === 'open' || kind === 'parked') && !view.readOnly ? sceneOf(view) : null;
}

/** Somebody is on the line about it, or is called back. */
export const isOnThePhone = (view: CaseView): boolean => !view.finished && sceneInCall(view) !== null;

/** Nobody else sees our window while a password or a code is near: on a step; beside it the page itself asks for it. */
export const isPrivateCall = (view: CaseView | null): boolean =>
  view?.state.call.line.kind === 'open' && sceneWith(sceneOf(view)).secret === true;
