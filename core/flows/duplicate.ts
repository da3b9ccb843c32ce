// Look-alike rows untangled (E320): signed in first, so that the rows can be looked at; then the renewal at the right
// step.
import { findRow, stray } from './duplicate/steps.ts';
import type { JobFlow } from './job-flow.ts';
import { appleId, customer, fromPortal, registered, requesting, siteAccess, way } from './renewal/steps.ts';

const always = { applies: () => true } as const;

export const duplicate: JobFlow = {
  id: 'duplicate',
  version: 1,
  traits: {
    purpose: 'extending',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'duplicate',
    goesOnAs: 'duplicate',
    seeksRow: true,
    mayBeRefused: false,
    whenEnded: null,
    revoking: false,
  },
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
