// What a scene of a telephone call is made of: what the caller sees, which answers may come, and what each does.
import type { SightId } from '../advice/sights.ts';
import type { BackBecause } from '../flows/call/facts.ts';
import type { UserFact } from '../flows/facts.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { StartOverStep } from '../flows/trouble/facts.ts';

/** What stands on the drawn pages of the management site: of the certificate, or the list of devices. */
type SiteMark =
  'request' | 'csr' | 'csr-name' | 'registered' | 'number' | 'register' | 'expiry' | 'memo' | 'memo-edit' | 'devices';
export type See = { readonly sight: SightId } | { readonly site: SiteMark } | null;

/** What is read out digit by digit, and typed by the one who hears it. */
export type Heard = 'in-use' | 'found' | 'row' | 'renewed' | 'made';

export type Does =
  /** `face`: what is said next, where the step stays. */
  | { readonly do: 'say'; readonly fact: UserFact; readonly face?: Trap }
  | { readonly do: 'name' }
  | { readonly do: 'hear'; readonly what: Heard }
  /** The two ends by which a refusal is told. */
  | { readonly do: 'endings' }
  | { readonly do: 'accept' }
  /** `on`: the same stop goes on there; else something went wrong. */
  | { readonly do: 'face'; readonly face: Trap; readonly on?: true }
  | { readonly do: 'back' }
  /** The case goes on as another job. */
  | { readonly do: 'turn'; readonly to: FlowId | 'goes-on' }
  /** A step of starting over, done today by whoever does them here. */
  | { readonly do: 'did'; readonly step: StartOverStep }
  /**
   * The step's usual page: for a file that came by mail, or for more than a key can say. `inside`: what is done there
   * opens inside the caller's own app.
   */
  | { readonly do: 'page'; readonly inside?: true }
  | { readonly do: 'park' }
  | { readonly do: 'end' };

/** What the one who guides looks at while the caller reads: what is compared with it is never said first. */
export type Known = 'sought' | 'new-end' | 'registered-at';

/** At most five answers: their place is their key. */
export type Scene = {
  readonly see: See;
  /** What is drawn comes up only by what is said, or may never: it is no place to be found by. */
  readonly ahead?: true;
  readonly answers: Readonly<Record<string, Does>>;
  /** What callers ask here, each with a line to say. */
  readonly asked?: readonly string[];
  readonly known?: Known;
  /** A password or a code may be on the caller's screen. */
  readonly secret?: true;
  /** A message to somebody else goes with it. */
  readonly letter?: true;
  /** Nothing follows: what was done in the call stands below. */
  readonly last?: true;
};
export type Scenes = Readonly<Record<string, Scene>>;

/** Whether something is read out here. */
export const hearsOf = ({ answers }: Scene): boolean =>
  Object.values(answers).some((does) => does.do === 'hear' || does.do === 'endings');

/** What goes wrong on the way, and what leads aside, each with its way back. */
export type Trap =
  | 'no-access'
  | 'no-number'
  | 'in-use-again'
  | 'signed-out'
  | 'lower-pressed'
  | 'not-saved'
  | 'not-there'
  | 'id-unknown'
  | 'holder-absent'
  | 'get-started'
  | 'locked'
  | 'create'
  | 'revoke'
  | 'no-row'
  | 'all-different'
  | 'renew-form'
  | 'renew-early'
  | 'older-file'
  | 'renew-refused'
  | 'row-again'
  | 'made-terms'
  | 'made-again'
  | 'upload-refused'
  | 'json'
  | 'wrong-row'
  | 'not-renewed'
  | 'misheard'
  | 'e320'
  | 'refused'
  | 'not-moved'
  | 'devices-updating'
  | 'devices-silent'
  | 'is-renewal'
  | 'enrolled-unknown'
  | 'id-none'
  | 'id-shared'
  | 'list-not-empty'
  | 'kind-receive'
  | 'kind-whose'
  | 'waits';

export const say = (fact: UserFact, face?: Trap): Does => ({ do: 'say', fact, ...(face ? { face } : {}) });
export const trap = (face: Trap): Does => ({ do: 'face', face });
export const on = (face: Trap): Does => ({ do: 'face', face, on: true });
export const hear = (what: Heard): Does => ({ do: 'hear', what });
export const turn = (to: FlowId | 'goes-on'): Does => ({ do: 'turn', to });
export const back = { do: 'back' } as const;
export const page = { do: 'page' } as const;
export const pageInside = { do: 'page', inside: true } as const;
export const park = { do: 'park' } as const;
export const end = { do: 'end' } as const;
export const lookAgain = (because: BackBecause): Does => say({ kind: 'row-told-again', data: { because } });

/** A question of the caller's as the guide knows it, and what is said to it. */
export type AskedLine = { readonly about: string; readonly say: string };
type AskedOf<S> = S extends { readonly asked: readonly (infer A extends string)[] }
  ? { readonly asked: Readonly<Record<A, AskedLine>> }
  : { readonly asked?: undefined };

/** What is said (at most two sentences) and asked, and the answers as they come: of one file of scenes. */
export type WordsOf<S extends Scenes> = {
  readonly [K in keyof S]: {
    readonly say: string;
    readonly ask: string;
    readonly answers: Readonly<Record<keyof S[K]['answers'] & string, string>>;
  } & AskedOf<S[K]>;
};
