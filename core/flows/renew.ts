// The yearly renewal, in order.
import { findRow, stray } from './duplicate/steps.ts';
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
  registered,
  siteAccess,
  siteMemo,
  verdict,
  way,
} from './renewal/steps.ts';

export const requesting = [csrRequest, csrWait, csrTake] as const;
/** The proof comes before the end date: with it, the date needs no eye (version 3 had it last). */
export const fromPortal = [portal, verdict, register, proof, expiry, siteMemo, devices, collection, done] as const;
export const renew: JobFlow = {
  id: 'renew',
  version: 3,
  traits: {
    purpose: 'extending',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'renew',
    goesOnAs: 'renew',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: 'expired',
    revoking: false,
  },
  // The rows are told apart where one is signed in: right before the portal.
  steps: [customer, siteAccess, registered, ...requesting, appleId, way, findRow, stray, ...fromPortal],
  since: { 'apple-id': 2, 'site-memo': 2, 'find-row': 3, stray: 3, proof: 3 },
};
