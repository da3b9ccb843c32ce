// The way back from starting over, to the job that came to it.
import type { JobState } from '../job.ts';
import type { TroubleState } from './state.ts';

/** As long as no device was deleted. */
export const mayLeaveStartOver = ({
  startOverFrom,
  trouble: { startOver },
}: Pick<JobState, 'startOverFrom'> & { readonly trouble: TroubleState }): boolean =>
  startOverFrom !== null && !startOver.trial?.done && !startOver.deleted?.done;
