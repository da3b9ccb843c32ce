// Look-alike rows untangled (E320): signed in first, so that the rows can be looked at; then the renewal at the right
// step.
import { findRow, stray } from './duplicate/steps.ts';
import type { Flow } from '../engine/flow.ts';
import { fromPortal, requesting } from './renew.ts';
import { appleId, customer, registered, siteAccess, way, type StepId } from './steps.ts';

const always = { applies: () => true } as const;

export const duplicate: Flow<StepId> = {
  id: 'duplicate',
  version: 1,
  steps: [
    customer,
    siteAccess,
    registered,
    appleId,
    way,
    { ...findRow, ...always },
    { ...stray, ...always },
    ...requesting,
    ...fromPortal,
  ],
};
