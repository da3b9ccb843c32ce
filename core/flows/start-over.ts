// Starting over with another Apple ID, over days and with several owners (docs/manual-coverage.md W4, M23, M24): only
// after the help desk has agreed.
import { creating } from './create.ts';
import { appleIdStart } from './creation/steps.ts';
import type { Flow } from '../engine/flow.ts';
import { appleId, collection, customer, devices, done, siteAccess, type StepId } from './steps.ts';
import {
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
 * Which Apple ID comes next is settled before any device is deleted; its memo waits until the old certificate, whose
 * memo it would replace, is gone.
 */
export const startOver: Flow<StepId> = {
  id: 'start-over',
  version: 1,
  steps: [
    customer,
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
};
