// Every flow by its id, and which one a case is on.
import { appleIdTrouble } from './apple-id.ts';
import type { CaseState } from '../case/case-state.ts';
import { create } from './create.ts';
import { duplicate } from './duplicate.ts';
import { expired } from './expired.ts';
import { asOf, type Flow } from '../engine/flow.ts';
import type { FlowId } from '../engine/flow-ids.ts';
import { prepare } from './prepare.ts';
import { endedAsTold, lackingOf, type Lacking } from './proof/state.ts';
import { renew } from './renew.ts';
import { revoke } from './revoke.ts';
import { startOver } from './start-over.ts';
import type { StepId } from './steps.ts';

export const flows = {
  renew,
  prepare,
  create,
  duplicate,
  expired,
  'apple-id': appleIdTrouble,
  'start-over': startOver,
  revoke,
} as const satisfies Record<FlowId, Flow<StepId>>;

/** The flow that the case is on now, as it was when the case came to it. */
export function flowOf(
  begun: { readonly flow: FlowId; readonly flowVersion: number },
  { turned }: CaseState,
): { readonly id: FlowId; readonly flow: Flow<StepId> } {
  const id = turned?.flow ?? begun.flow;
  return { id, flow: asOf<StepId>(flows[id], turned?.version ?? begun.flowVersion) };
}

/**
 * A registration is finished once it is proven in every way, or ended knowingly with nothing but the proof missing; a
 * job that ends without one, once its last page was read.
 */
export function isFinished(flow: Flow<StepId>, step: StepId, state: CaseState): boolean {
  if (step !== 'done') return state.closed && ends.includes(step);
  return lackingIn(flow, state).every((one) => one === 'proof' && endedAsTold(state));
}

/** The last pages of jobs that end without a registration: only there does reading the page end the job. */
const ends: readonly StepId[] = ['prepared', 'trouble-solved', 'weigh', 'revoke-explained', 'revoked-end'];

/** A case from before the proof was asked for stays as finished as it was. */
export const lackingIn = (flow: Flow<StepId>, state: CaseState): readonly Lacking[] =>
  flow.steps.some(({ id }) => id === 'proof') ? lackingOf(state) : [];

/** Where no earlier certificate's Apple ID is looked up: it is noted for the first time. */
export const notesFirst = (id: FlowId): boolean => id === 'prepare' || makesNewTopic(id);

/** A job about a certificate that exists already: its Apple ID is found again, never chosen. */
export const hasCertificate = (id: FlowId): boolean => id !== 'prepare' && id !== 'create';

/** Flows that end with a certificate of a new topic: the old one's topic proves nothing there. */
export const makesNewTopic = (id: FlowId): boolean => id === 'create' || id === 'start-over';
