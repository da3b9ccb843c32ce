// Starting over with another Apple ID, over days and with several owners (docs/manual-coverage.md W4, M23, M24): only
// after the help desk has agreed.
import { creating } from './create.ts';
import { appleIdStart } from './creation/steps.ts';
import type { JobFlow } from './job-flow.ts';
import { appleId, collection, customer, devices, done, siteAccess } from './renewal/steps.ts';
import {
  moving,
  soAgreed,
  soApps,
  soDeleted,
  soEnrolled,
  soListed,
  soPrepared,
  soRequested,
  soTrial,
  soVendor,
} from './trouble/steps.ts';

/**
 * What can be moved instead is asked first: a device that was removed can't be. Which Apple ID comes next is settled
 * before any device is deleted; its memo waits until the old certificate, whose memo it would replace, is gone.
 */
export const startOver: JobFlow = {
  id: 'start-over',
  version: 2,
  traits: {
    purpose: 'making',
    newTopic: true,
    hasCertificate: true,
    notesFirst: true,
    practiceWorld: 'start-over',
    goesOnAs: 'start-over',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: null,
    revoking: false,
  },
  steps: [
    customer,
    moving,
    soAgreed,
    siteAccess,
    appleIdStart,
    soListed,
    soPrepared,
    soTrial,
    soDeleted,
    soRequested,
    soVendor,
    appleId,
    ...creating,
    soEnrolled,
    soApps,
    devices,
    collection,
    done,
  ],
  since: { moving: 2 },
};
