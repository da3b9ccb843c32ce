// A flow of ours: the steps of a job in order, with what the job is beside them. It reads the whole state of a case,
// put together here as a type from what its steps read.
import type { Flow } from '../engine/flow.ts';
import type { CallState } from './call/state.ts';
import type { CreationState } from './creation/state.ts';
import type { DuplicateState } from './duplicate/state.ts';
import type { FlowId } from './flow-ids.ts';
import type { JobState } from './job.ts';
import type { ProofState } from './proof/state.ts';
import type { RenewalState } from './renewal/state.ts';
import type { RevokedState } from './revoked/state.ts';
import type { StepId } from './steps.ts';
import type { StepOf } from './step.ts';
import type { FlowTraits } from './traits.ts';
import type { TroubleState } from './trouble/state.ts';

/** What all families know together. The renewal's own state lies open: it is what nearly every job is about. */
export type FlowState = RenewalState &
  JobState & {
    readonly call: CallState;
    readonly creation: CreationState;
    readonly duplicate: DuplicateState;
    readonly proof: ProofState;
    readonly revoked: RevokedState;
    readonly trouble: TroubleState;
  };

export type JobStep = StepOf<FlowState, StepId>;
export type JobFlow = Flow<JobStep> & { readonly id: FlowId; readonly traits: FlowTraits };
