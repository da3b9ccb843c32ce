// An expired certificate: Renew is tried at once; only when Apple refuses does the case go on as a start-over.
import type { JobFlow } from './job-flow.ts';
import { findRow, stray } from './duplicate/steps.ts';
import { appleId, customer, fromPortal, registered, requesting, siteAccess, way } from './renewal/steps.ts';
import { expiredFirst, movingExpired, weighExpired } from './trouble/steps.ts';

export const expired: JobFlow = {
  id: 'expired',
  version: 2,
  traits: {
    purpose: 'extending',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'expired',
    goesOnAs: 'expired',
    seeksRow: false,
    mayBeRefused: true,
    whenEnded: null,
    revoking: false,
  },
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
    movingExpired,
    weighExpired,
    ...fromPortal,
  ],
  since: { moving: 2 },
};
