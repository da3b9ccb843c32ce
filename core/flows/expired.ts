// An expired certificate: Renew is tried at once; only when Apple refuses does the case go on as a start-over.
import type { Flow } from '../engine/flow.ts';
import { findRow, stray } from './duplicate/steps.ts';
import { fromPortal, requesting } from './renew.ts';
import { appleId, customer, registered, siteAccess, way, type StepId } from './steps.ts';
import { expiredFirst, weighExpired } from './trouble/steps.ts';

export const expired: Flow<StepId> = {
  id: 'expired',
  version: 1,
  steps: [
    customer,
    siteAccess,
    registered,
    expiredFirst,
    ...requesting,
    appleId,
    way,
    findRow,
    stray,
    weighExpired,
    ...fromPortal,
  ],
};
