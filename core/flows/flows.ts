// Every flow by its id, and which one a case is on.
import { asOf } from '../engine/flow.ts';
import { appleIdTrouble } from './apple-id.ts';
import { create } from './create.ts';
import { duplicate } from './duplicate.ts';
import { expired } from './expired.ts';
import type { FlowId } from './flow-ids.ts';
import type { JobState } from './job.ts';
import type { JobFlow, JobStep } from './job-flow.ts';
import { prepare } from './prepare.ts';
import { endedAsTold, missingOf, type Missing, type RegistrationParts } from './proof/state.ts';
import { renew } from './renewal/steps.ts';
import { revoke } from './revoke.ts';
import { startOver } from './start-over.ts';
import type { Purpose } from './traits.ts';

export const flows = {
  renew,
  prepare,
  create,
  duplicate,
  expired,
  'apple-id': appleIdTrouble,
  'start-over': startOver,
  revoke,
} as const satisfies Record<FlowId, JobFlow>;

/** The flow that the case is on now, as it was when the case came to it. */
export function flowOf(
  begun: { readonly flow: FlowId; readonly flowVersion: number },
  { turned }: Pick<JobState, 'turned'>,
): JobFlow {
  const flow: JobFlow = flows[turned?.flow ?? begun.flow];
  return asOf(flow, turned?.version ?? begun.flowVersion);
}

/**
 * A registration is finished once it is proven in every way, or ended knowingly with nothing but the proof missing; a
 * job that ends without one, once its last page was read.
 */
export function isFinished(
  flow: JobFlow,
  { ends }: JobStep,
  state: RegistrationParts & Pick<JobState, 'closed'>,
): boolean {
  if (ends === 'registered') return missingIn(flow, state).every((one) => one === 'proof' && endedAsTold(state));
  return ends === 'read' && state.closed;
}

/** A case from before the proof was asked for stays as finished as it was. */
export const missingIn = (flow: JobFlow, state: RegistrationParts): readonly Missing[] =>
  flow.steps.some(({ id }) => id === 'proof') ? missingOf(state) : [];

/** Without a job nothing is extended or made. */
export const purposeOf = (flow: FlowId | null): Purpose => (flow ? flows[flow].traits.purpose : 'neither');
/** Flows that end with a certificate of a new topic: the old one's topic proves nothing there. */
export const makesNewTopic = (id: FlowId): boolean => flows[id].traits.newTopic;
