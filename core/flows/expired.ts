// An expired certificate: Renew is tried at once; only when Apple refuses does the case go on as a start-over.
import type { JobFlow } from './job-flow.ts';
import { findRow, stray } from './duplicate/steps.ts';
import { fromPortal, requesting } from './renew.ts';
import { appleId, customer, registered, siteAccess, way } from './renewal/steps.ts';
import { expiredFirst, weighExpired } from './trouble/steps.ts';

export const expired: JobFlow = {
  id: 'expired',
  version: 1,
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
    weighExpired,
    ...fromPortal,
  ],
};
