// Revoke: explained and never offered; and what to do when it was pressed, or when Create's result is live
// (docs/manual-coverage.md S20).
import type { FlowState, JobFlow } from './job-flow.ts';
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
import { customer, registered } from './renewal/steps.ts';

/** The certificate in use is wanted only where a row must be told by it. */
const toCompare = {
  ...registered,
  applies: (s: FlowState) => s.revoked.what === 'try' || (wasPressed(s.revoked) && s.revoked.which === 'unknown'),
} satisfies JobFlow['steps'][number];

export const revoke: JobFlow = {
  id: 'revoke',
  version: 1,
  traits: {
    purpose: 'neither',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'renew',
    goesOnAs: 'renew',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: null,
    revoking: true,
  },
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
