// The first certificate of a customer, in order: before any device is enrolled (docs/manual-coverage.md M16).
import { appleIdStart, devicesEnrolled } from './creation/steps.ts';
import type { JobFlow } from './job-flow.ts';
import { proof } from './proof/steps.ts';
import {
  appleId,
  collection,
  csrRequest,
  csrTake,
  csrWait,
  customer,
  devices,
  done,
  expiry,
  portal,
  register,
  siteAccess,
  siteMemo,
  verdict,
  way,
} from './renewal/steps.ts';

/** Create makes one more certificate with every press: nothing happens to the devices, and nothing says "any time". */
const portalToCreate = { ...portal, impact: 'none' } as const;

/** From the request to a proven registration: what a creation and a start-over have in common. */
export const creating = [
  csrRequest,
  csrWait,
  csrTake,
  way,
  portalToCreate,
  verdict,
  register,
  proof,
  expiry,
  siteMemo,
] as const;

/**
 * The Apple ID is settled before the request, and after it is sure that this is no renewal: nobody makes one in vain,
 * and changing it costs nothing yet.
 */
export const create: JobFlow = {
  id: 'create',
  version: 1,
  traits: {
    purpose: 'making',
    newTopic: true,
    hasCertificate: false,
    notesFirst: true,
    practiceWorld: 'create',
    goesOnAs: 'create',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: null,
    revoking: false,
  },
  steps: [customer, siteAccess, devicesEnrolled, appleIdStart, appleId, ...creating, devices, collection, done],
};
