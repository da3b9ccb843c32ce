// Which facts may be said when: the same rules that the pages follow, held where the facts come in. What nobody thought
// of is refused.
import type { VerdictAnswer } from '../verdict/verdict.ts';
import { mayLeaveStartOver } from './case-reducers.ts';
import type { CaseView } from './case-view.ts';
import { rowFound } from '../flows/duplicate/state.ts';
import type { SaidFact, SayableKind } from './facts.ts';
import { flows } from '../flows/flows.ts';
import { wasPressed } from '../flows/revoked/state.ts';
import { mayBeSaid, passedIn } from './said-where.ts';
import type { StepId } from '../flows/steps.ts';
import type { StartOverStep } from '../flows/trouble/facts.ts';
import { mayAnswer } from '../flows/trouble/rungs.ts';

/**
 * A fact may only say what the page that shows could, or one that is looked at again: and nothing is accepted that a
 * verdict speaks against. Null: it may; else what speaks against it.
 */
export function refuse(view: CaseView, fact: SaidFact): string | null {
  if (!mayBeSaid(view, fact.kind)) return 'step';
  // The kind chose the condition, which the compiler can't follow.
  const condition = conditions[fact.kind] as (view: CaseView, data: SaidFact['data']) => string | null;
  return condition(view, fact.data);
}

type Conditions = {
  readonly [K in SayableKind]: (view: CaseView, data: Extract<SaidFact, { readonly kind: K }>['data']) => string | null;
};

const acceptable: readonly VerdictAnswer[] = ['ready', 'needs-attention'];
const its = (holds: boolean, why: string): string | null => (holds ? null : why);
/** Its step is condition enough. */
const always = (): null => null;
const registered = ({ state }: CaseView): string | null => its(state.registration === 'done', 'registration');
const candidate = ({ standing }: CaseView): string | null => its(standing.certificate, 'candidate');
/** What somebody says never takes the place of a file by itself: the file is given up first (`registered-sought`). */
const besideFile = ({ state }: CaseView): string | null => its(state.registered?.kind !== 'file', 'registered');
const startingOver = ({ flow }: CaseView): string | null => its(flow === 'start-over', 'flow');

const pageOf = (step: StartOverStep): StepId => `so-${step === 'vendor-deleted' ? 'vendor' : step}`;

/** What has to hold beside its step, for every fact there is: a new one does not compile before somebody decided. */
const conditions: Conditions = {
  'customer-named': always,
  'site-entered': always,
  'site-refused': always,
  'registered-stated': besideFile,
  'registered-unavailable': besideFile,
  // On its own page a file is given up deliberately; while the row is sought it may turn out to be another than the
  // site's.
  'registered-sought': ({ state, step }) =>
    its(state.registered?.kind !== 'file' || step === 'registered' || step === 'find-row', 'registered'),
  'registered-confirmed': ({ state }) => its(state.registered !== null, 'registered'),
  // Pressing once more is harmless only as long as Apple has no request of this case.
  'csr-requested': ({ step, state: { times } }) =>
    its(
      step === 'csr-request' || (times['csr-handed-over'] === undefined && times['candidate-received'] === undefined),
      'request',
    ),
  'csr-at-hand': always,
  'csr-preferred': ({ state }, { sha256 }) =>
    its(state.csrs.some((csr) => csr.sha256 === sha256) && !state.outdated.includes(sha256), 'csr'),
  'csr-accepted': ({ csrVerdict, state }, { sha256 }) =>
    its(
      csrVerdict !== null &&
        acceptable.includes(csrVerdict.answer) &&
        state.csrs.at(-1)?.sha256 === sha256 &&
        !state.outdated.includes(sha256),
      'csr',
    ),
  'apple-id-accepted': ({ state }) => its(state.appleId.kind === 'noted', 'apple-id'),
  'apple-id-unknown': always,
  'way-chosen': always,
  'candidate-accepted': ({ verdict, state }, { sha256 }) =>
    its(verdict !== null && acceptable.includes(verdict.answer) && state.candidate?.sha256 === sha256, 'verdict'),
  'candidate-set-aside': ({ state }, { sha256 }) => its(state.candidate?.sha256 === sha256, 'candidate'),
  'csr-name-same': candidate,
  'csr-name-differs': candidate,
  'registration-done': (view) => candidate(view) ?? its(view.state.csrName === 'same', 'request'),
  'registration-refused': candidate,
  'expiry-moved': registered,
  'expiry-not-moved': registered,
  'site-memo-there': registered,
  'site-memo-written': registered,
  'site-memo-later': registered,
  'site-memo-other': registered,
  'devices-answered': registered,
  'devices-later': registered,
  'collection-set': registered,
  'collection-later': registered,
  'collection-declined': registered,
  'case-closed': always,
  // All devices are at stake: a case turns to starting over from where it was weighed (or revoked), and comes back
  // to it once it is under way. A registration that is finished stays what it is, and one that was told was of the
  // topic that was there: nothing of it belongs to a first certificate.
  'turned-to': ({ step, goesOnAs, finished, state }, { flow, version }) =>
    its(
      flows[flow].version === version &&
        !(finished && step === 'done') &&
        (flow !== 'create' || goesOnAs === 'create' || state.registration !== 'done') &&
        (flow !== 'start-over' || ['weigh', 'revoked-end'].includes(step) || goesOnAs === 'start-over'),
      'flow',
    ),
  'pc-accepted': ({ state }) => its(state.creation.pc !== null, 'pc'),
  'apple-id-existing': always,
  'apple-id-used': ({ state }) => its(state.creation.appleIdHas === 'yes', 'apple-id'),
  'code-phones': always,
  'devices-enrolled': always,
  'row-sought': ({ canSeekRow, finished }) => its(canSeekRow && !finished, 'flow'),
  // Proven by a look that was made here; without proof only as agreed with the help desk.
  'row-settled': ({ state }, { how }) => its(how !== 'proven' || rowFound(state.duplicate), 'row'),
  'stray-told': ({ canSeekRow }) => its(canSeekRow, 'flow'),
  'stray-owner-told': ({ state }) => its(state.duplicate.stray !== null, 'stray'),
  'proof-later': registered,
  'proof-sought': registered,
  'registered-again': registered,
  'ended-as-told': ({ step, proof, lacking }) =>
    its(step === 'done' && proof === 'told' && lacking.length === 1, 'proof'),
  // Revoke is pressed in practice alone. Its mail may be what the first page was given.
  'revoke-told': ({ mode, flow }, { what }) =>
    its(flow === 'revoke', 'flow') ?? its(what !== 'try' || mode === 'practice', 'practice'),
  'revoked-row-told': ({ state }) => its(wasPressed(state.revoked), 'revoke'),
  'revoked-phones-told': ({ state }) => its(state.revoked.which === 'in-use', 'revoke'),
  'old-registered': ({ state }) => its(state.revoked.what === 'create-live', 'revoke'),
  'revoke-practised': ({ state, step }, { seen }) =>
    its(state.revoked.what === 'try' && (seen === 'silent') === (step === 'revoke-silent'), 'revoke'),
  'trouble-told': always,
  // Each on its own page, or from where all of them are weighed.
  'rung-answered': (view, { rung, result }) =>
    its(
      [view.step, ...passedIn(view)].some((id) => id === rung || id === 'weigh'),
      'step',
    ) ?? its(mayAnswer(view.state.trouble, rung, result), 'rung'),
  'acos-told': always,
  'devices-counted': always,
  'expired-read': always,
  'renew-refused': ({ flow }) => its(flow === 'expired', 'flow'),
  'renew-again': ({ flow }) => its(flow === 'expired', 'flow'),
  'start-over-planned': (view, { step }) => startingOver(view) ?? its(view.step === pageOf(step), 'step'),
  'start-over-did': (view, { step }) =>
    startingOver(view) ?? its([view.step, ...passedIn(view)].includes(pageOf(step)), 'step'),
  'start-over-left': (view) => startingOver(view) ?? its(mayLeaveStartOver(view.state), 'flow'),
};
