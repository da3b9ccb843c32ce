// Revoke: explained and never offered; and what to do when it was pressed, or when Create's result is live
// (docs/manual-coverage.md S20).
import type { Flow } from '../engine/flow.ts';
import { wasPressed } from './revoked/state.ts';
import {
  liveStray,
  revokedEnd,
  revokedWhich,
  revokeExplained,
  revokeSilent,
  revokeTry,
  revokeWhat,
} from './revoked/steps.ts';
import { customer, registered, type StepId } from './steps.ts';

/** The certificate in use is wanted only where a row must be told by it. */
const toCompare = {
  ...registered,
  applies: (s) => s.revoked.what === 'try' || (wasPressed(s.revoked) && s.revoked.which === 'unknown'),
} satisfies Flow<StepId>['steps'][number];

export const revoke: Flow<StepId> = {
  id: 'revoke',
  version: 1,
  steps: [
    customer,
    revokeWhat,
    revokeExplained,
    toCompare,
    revokeTry,
    revokeSilent,
    revokedWhich,
    liveStray,
    revokedEnd,
  ],
};
