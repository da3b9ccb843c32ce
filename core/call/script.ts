// The telephone call as data: what the caller sees on each step of the renewal, which answers may come, and what each
// of them does. What is said and asked stands in core/text/ja/call.ts.
import type { SightId } from '../advice/sights.ts';
import { hasScript, refuse } from '../case/guard.ts';
import type { CaseView } from '../case/view.ts';
import type { CallStage } from '../flows/call/state.ts';
import type { UserFact } from '../flows/facts.ts';
import type { renew } from '../flows/renewal/steps.ts';

/** What stands on the drawn certificate page of the management site. */
type SiteMark = 'request' | 'csr' | 'registered' | 'register' | 'expiry' | 'memo' | 'memo-edit';
export type See = { readonly sight: SightId } | { readonly site: SiteMark } | null;

/** What is read out digit by digit, and typed by the one who hears it. */
export type Heard = 'in-use' | 'row' | 'renewed';

export type Does =
  /** `face`: what is said next, where the step stays. */
  | { readonly do: 'say'; readonly fact: UserFact; readonly face?: Trap }
  | { readonly do: 'name' }
  | { readonly do: 'hear'; readonly what: Heard }
  | { readonly do: 'accept' }
  | { readonly do: 'face'; readonly face: Trap }
  | { readonly do: 'back' }
  /** The step's usual page: for a file that came by mail, or for more than a key can say. */
  | { readonly do: 'page' }
  | { readonly do: 'park' }
  | { readonly do: 'end' };

/** At most four answers: their place is their key. */
type Scene = {
  readonly see: See;
  readonly answers: Readonly<Record<string, Does>>;
  /** A password or a code may be on the caller's screen. */
  readonly secret?: true;
  /** A message to somebody else goes with it. */
  readonly letter?: true;
};

/** What goes wrong on the way, each with its way back. */
type Trap =
  | 'no-access'
  | 'no-number'
  | 'signed-out'
  | 'lower-pressed'
  | 'not-saved'
  | 'id-unknown'
  | 'holder-absent'
  | 'get-started'
  | 'locked'
  | 'create'
  | 'revoke'
  | 'no-row'
  | 'upload-refused'
  | 'json'
  | 'wrong-row'
  | 'not-renewed'
  | 'misheard'
  | 'e320'
  | 'refused'
  | 'not-moved';
type RenewalStep = (typeof renew.steps)[number]['id'];
export type SceneId =
  Exclude<RenewalStep, 'portal'> | `portal-${CallStage}` | 'register-compare' | 'verdict-file' | Trap;

const say = (fact: UserFact, face?: Trap): Does => ({ do: 'say', fact, ...(face ? { face } : {}) });
const trap = (face: Trap): Does => ({ do: 'face', face });
const back = { do: 'back' } as const;
const page = { do: 'page' } as const;
const park = { do: 'park' } as const;
const lookAgain = (because: 'wrong-row' | 'e320' | 'not-renewed' | 'misheard'): Does =>
  say({ kind: 'row-told-again', data: { because } });

/** A step of the renewal that stands not here does not compile. */
export const scenes = {
  customer: { see: null, answers: { named: { do: 'name' } } },
  'site-access': {
    see: { sight: 'site-signed-out' },
    answers: {
      in: say({ kind: 'site-entered', data: {} }),
      'no-login': say({ kind: 'site-refused', data: { trouble: 'no-login' } }, 'no-access'),
      locked: say({ kind: 'site-refused', data: { trouble: 'locked' } }, 'no-access'),
      menu: say({ kind: 'site-refused', data: { trouble: 'menu-missing' } }, 'no-access'),
    },
  },
  registered: {
    see: { site: 'registered' },
    answers: { reads: { do: 'hear', what: 'in-use' }, mail: page, none: trap('no-number') },
  },
  'csr-request': {
    see: { site: 'request' },
    answers: {
      pressed: say({ kind: 'csr-requested', data: {} }),
      there: say({ kind: 'csr-at-hand', data: {} }),
      out: trap('signed-out'),
    },
  },
  'csr-wait': {
    see: { sight: 'site-receipt' },
    answers: { there: say({ kind: 'csr-at-hand', data: {} }), out: trap('signed-out') },
  },
  'csr-take': {
    see: { site: 'csr' },
    answers: {
      saved: say({ kind: 'csr-told', data: {} }),
      pem: trap('lower-pressed'),
      nothing: trap('not-saved'),
      mail: page,
    },
  },
  'apple-id': {
    see: { site: 'memo' },
    secret: true,
    answers: {
      hand: say({ kind: 'apple-id-told', data: {} }),
      unknown: trap('id-unknown'),
      holder: trap('holder-absent'),
      forgotten: trap('id-unknown'),
    },
  },
  way: {
    see: null,
    answers: { browser: say({ kind: 'way-chosen', data: { way: 'browser' } }), app: page },
  },
  'find-row': { see: { sight: 'panel' }, answers: { page } },
  stray: { see: { sight: 'list' }, answers: { page } },
  'portal-sign-in': {
    see: { sight: 'sign-in' },
    secret: true,
    answers: {
      list: say({ kind: 'signed-in-told', data: {} }),
      'get-started': trap('get-started'),
      locked: trap('locked'),
      holder: trap('holder-absent'),
    },
  },
  'portal-row': {
    see: { sight: 'panel' },
    answers: {
      reads: { do: 'hear', what: 'row' },
      none: trap('no-row'),
      create: trap('create'),
      revoke: trap('revoke'),
    },
  },
  'portal-upload': {
    see: { sight: 'renew-form' },
    answers: {
      confirmed: say({ kind: 'uploaded-told', data: {} }),
      refused: trap('upload-refused'),
      create: trap('create'),
      revoke: trap('revoke'),
    },
  },
  'portal-download': {
    see: { sight: 'confirmation' },
    answers: {
      reads: { do: 'hear', what: 'renewed' },
      json: trap('json'),
      nothing: trap('not-saved'),
      mail: page,
    },
  },
  verdict: { see: null, answers: { accept: { do: 'accept' }, mail: page, reread: lookAgain('misheard') } },
  'verdict-file': { see: null, answers: { page } },
  'register-compare': {
    see: { site: 'csr' },
    answers: {
      same: say({ kind: 'csr-name-same', data: {} }),
      differs: say({ kind: 'csr-name-differs', data: {} }),
    },
  },
  register: {
    see: { site: 'register' },
    answers: {
      done: say({ kind: 'registration-done', data: {} }),
      e320: say({ kind: 'registration-refused', data: { what: 'e320' } }, 'e320'),
      refused: say({ kind: 'registration-refused', data: { what: 'other' } }, 'refused'),
      out: trap('signed-out'),
    },
  },
  proof: { see: { site: 'registered' }, answers: { mail: page, later: say({ kind: 'proof-later', data: {} }) } },
  expiry: {
    see: { site: 'expiry' },
    answers: {
      moved: say({ kind: 'expiry-moved', data: {} }),
      old: trap('not-moved'),
    },
  },
  'site-memo': {
    see: { site: 'memo-edit' },
    answers: {
      there: say({ kind: 'site-memo-there', data: {} }),
      written: say({ kind: 'site-memo-written', data: {} }),
      later: say({ kind: 'site-memo-later', data: {} }),
    },
  },
  devices: {
    see: null,
    answers: {
      answered: say({ kind: 'devices-answered', data: {} }),
      later: say({ kind: 'devices-later', data: {} }),
    },
  },
  collection: {
    see: null,
    answers: {
      set: say({ kind: 'collection-set', data: {} }),
      declined: say({ kind: 'collection-declined', data: {} }),
      later: say({ kind: 'collection-later', data: {} }),
    },
  },
  done: { see: null, answers: { told: say({ kind: 'ended-as-told', data: {} }), end: { do: 'end' }, page } },

  'no-access': { see: null, answers: { back, park } },
  'no-number': { see: null, answers: { reads: { do: 'hear', what: 'in-use' }, mail: page, park } },
  'signed-out': { see: { sight: 'site-signed-out' }, answers: { back, park } },
  'lower-pressed': { see: { site: 'csr' }, answers: { back } },
  'not-saved': { see: null, answers: { back, park } },
  'id-unknown': { see: { site: 'memo' }, answers: { back, park, page } },
  'holder-absent': { see: { sight: 'second-factor' }, letter: true, answers: { back, park } },
  'get-started': { see: { sight: 'get-started' }, answers: { back, park } },
  locked: { see: { sight: 'locked' }, answers: { back, park } },
  create: { see: { sight: 'create-form' }, answers: { back } },
  revoke: { see: { sight: 'revoke-dialog' }, answers: { back, park } },
  'no-row': { see: { sight: 'list' }, answers: { rows: back, other: trap('get-started'), park } },
  'upload-refused': { see: { sight: 'upload-refused' }, answers: { back, park } },
  json: { see: { sight: 'json' }, answers: { back } },
  'wrong-row': { see: { sight: 'list' }, answers: { again: lookAgain('wrong-row'), park } },
  'not-renewed': { see: { sight: 'list' }, answers: { again: lookAgain('not-renewed'), park } },
  misheard: { see: { sight: 'panel' }, answers: { again: lookAgain('misheard'), park } },
  e320: { see: { sight: 'site-e320' }, answers: { again: lookAgain('e320'), park } },
  refused: { see: { sight: 'site-refused' }, answers: { back, park } },
  'not-moved': {
    see: { site: 'expiry' },
    answers: { old: say({ kind: 'expiry-not-moved', data: {} }), park },
  },
} as const satisfies Record<SceneId, Scene>;

export type AnswerId<S extends SceneId> = keyof (typeof scenes)[S]['answers'] & string;
/** What is said (at most two sentences) and asked, and the answers as they come. */
export type SceneWords = {
  readonly [S in SceneId]: {
    readonly say: string;
    readonly ask: string;
    readonly answers: Readonly<Record<AnswerId<S>, string>>;
  };
};

export const sceneWith = (id: SceneId): Scene => scenes[id];

/** Where the call stands, by the case alone: what was parked goes on there. */
export function sceneOf({ step, state, spoken }: Pick<CaseView, 'step' | 'state' | 'spoken'>): SceneId | null {
  switch (step) {
    case 'portal':
      return `portal-${state.call.stage}`;
    case 'verdict':
      return spoken === null ? 'verdict-file' : verdictScenes[spoken.answer];
    case 'register':
      if (state.csrName !== 'same') return 'register-compare';
      return state.registration === 'e320' ? 'e320' : 'register';
    default:
      return Object.hasOwn(scenes, step) ? (step as SceneId) : null;
  }
}

/** What the case lets nobody say now has no key. */
export const mayAnswer = (view: CaseView, does: Does): boolean =>
  does.do !== 'say' || (refuse(view, does.fact) === null && !(view.finished && does.fact.kind === 'ended-as-told'));

/** Whether a call can be begun about this case now. */
export const mayCall = (view: CaseView): boolean =>
  refuse(view, { kind: 'call-began', data: { has: 'nothing', language: 'ja' } }) === null;

/** The scene that shows while somebody is on the line, or is to be called back; null: the usual pages. */
export function sceneInCall(view: CaseView): SceneId | null {
  const { kind } = view.state.call.line;
  return (kind === 'open' || kind === 'parked') && hasScript(view.flow) && !view.readOnly ? sceneOf(view) : null;
}

const verdictScenes = {
  'needs-attention': 'verdict',
  'wrong-row': 'wrong-row',
  'not-renewed': 'not-renewed',
  again: 'misheard',
  'nothing-known': 'misheard',
} as const satisfies Record<NonNullable<CaseView['spoken']>['answer'], SceneId>;

/** Nobody else sees our window while a password or a code is near. */
export const isPrivateCall = (view: CaseView | null): boolean => {
  if (view?.state.call.line.kind !== 'open') return false;
  const scene = sceneOf(view);
  return scene !== null && sceneWith(scene).secret === true;
};
