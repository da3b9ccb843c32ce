// What may never be, judged by the walk's own memory: it asks the product for its state and its verdict's rules, and
// for nothing that the product concluded from them.
import type { CaseView } from '../../core/case/view.ts';
import { flowOf, makesNewTopic } from '../../core/flows/flows.ts';
import type { FlowId } from '../../core/flows/flow-ids.ts';
import { targetOf } from '../../core/engine/target.ts';
import { judgeMade, judgeTold, targetHeard } from '../../core/rows/told.ts';
import { registeredEvidence } from '../../core/case/view-of.ts';
import { judge } from '../../core/verdict/judge.ts';
import type { Verdict } from '../../core/verdict/verdict.ts';
import type { Call, Done } from './calls.ts';

/** What the walk knows of a case beside its view. */
export type Memory = {
  readonly begunAs: FlowId;
  /** What the verdict's page said when its certificate was accepted: by digest. */
  readonly accepted: Map<string, Set<string>>;
  /** When the registration was told last, by the wall clock. */
  registeredAt: number | null;
  finished: boolean;
};

export const openIn = (verdict: Verdict): readonly string[] =>
  verdict.checks.flatMap(({ id, result, reason }) => (result === 'pass' ? [] : [`${id} ${reason}`]));

/** Null: nothing is wrong. */
export function wrongWith(view: CaseView, memory: Memory): string | null {
  return oneStep(view, memory) ?? provenWithout(view, memory);
}

function oneStep(view: CaseView, { begunAs }: Memory): string | null {
  const now = view.journey.filter(({ status }) => status === 'now');
  if (now.length !== 1 || now[0]?.id !== view.step) return `${now.length} steps are now`;
  const flow = flowOf({ flow: begunAs, flowVersion: 99 }, { ...view.state, turned: view.state.turned });
  return flow.steps.some(({ id }) => id === view.step) ? null : `${view.step} is no step of ${flow.id}`;
}

/** Finished with a registration, or proven, only beside a certificate that is right, or was knowingly accepted. */
function provenWithout(view: CaseView, memory: Memory): string | null {
  const registration = view.finished && view.step === 'done';
  const proven = ['equal', 'told'].includes(view.proof);
  if (!registration && !proven) return null;
  const what = registration ? 'finished' : 'proven';
  const { candidate, accepted, csrs } = view.state;
  if (!candidate) return toldWithout(view, memory, what);
  if (memory.registeredAt === null) return `${what} and nobody said that it was registered`;
  const anew = makesNewTopic(view.flow);
  const verdict = judge({
    mode: view.mode,
    flow: anew ? 'create' : 'renew',
    registered: anew ? null : registeredEvidence(view.state),
    csrs: csrs.map(({ csr, name, sha256 }) => ({ csr, name, newest: sha256 === accepted?.sha256 })),
    candidate: { kind: 'mdm-push-certificate', form: 'pem', notes: [], certificate: candidate.certificate },
    seen: [],
    environment: null,
    now: memory.registeredAt,
  });
  if (verdict.answer === 'ready') return null;
  if (verdict.answer !== 'needs-attention') return `${what} beside ${verdict.answer}`;
  const known = memory.accepted.get(candidate.sha256);
  const unread = openIn(verdict).filter((one) => !known?.has(one) && !about.some((id) => one.startsWith(id)));
  return unread.length === 0 ? null : `${what} beside what nobody accepted: ${unread.join(', ')}`;
}

/** By telephone: only what was knowingly gone on with, and never as more than told. */
function toldWithout(view: CaseView, memory: Memory, what: string): string | null {
  const { renewed, inUse } = view.state.call;
  if (!renewed) return `${what} without a certificate`;
  if (memory.registeredAt === null) return `${what} and nobody said that it was registered`;
  if (renewed.made !== makesNewTopic(view.flow)) return `${what} on what was told of another topic`;
  // A job that the case was turned to afterwards may end without it: that says nothing of the registration.
  const registration = view.finished && view.step === 'done';
  if (view.proof !== 'told' || (registration && !view.missing.includes('proof')))
    return `${what}: told, and taken for more`;
  const target = targetOf(view.state.registered);
  const before = target ? { ...target, heard: false } : inUse && targetHeard(inUse);
  const verdict = renewed.made ? judgeMade(before, renewed) : judgeTold(before, renewed);
  if (verdict.answer !== 'needs-attention') return `${what} beside ${verdict.answer}, told`;
  const known = memory.accepted.get(`told ${renewed.seq}`);
  const unread = verdict.open.filter((one) => !known?.has(one));
  return unread.length === 0 ? null : `${what} beside what nobody accepted, told: ${unread.join(', ')}`;
}

/** What this judge is not told (other cases, the customer's environment), and so can't compare. */
const about = ['fresh ', 'vendor '];

/** What one call may not do, whatever it is. */
export function wrongAfter(call: Call, { result }: Done, errors: readonly string[]): string | null {
  if (errors.length > 0) return `exception: ${errors.join(' ')}`;
  if (!result.ok && result.error.code === 'unexpected') return `exception: ${result.error.detail}`;
  if (!result.ok && result.error.code.startsWith('ledger')) return `the ledger: ${result.error.code}`;
  if (call.do === 'give' && (call.via === 'view' || call.via === 'folder') && result.ok)
    return `our window may claim that a file came by ${call.via}`;
  return null;
}

/** What follows from time alone, or from a call about another case, never reopens a finished one. */
export const mayReopen = (call: Call, at: number): boolean => 'on' in call && call.on === at;
