// Starting over with another Apple ID, over days and with several owners (DETAILS.md W4, M23, M24): only after the help desk has agreed.
import { creating } from './create.ts';
import type { Flow } from './flow.ts';
import { collection, customer, devices, done, siteAccess, type StepId } from './steps.ts';
import { soAgreed, soApps, soDeleted, soEnrolled, soListed, soPrepared, soRequested, soTrial, soVendor } from './trouble/steps.ts';

export const startOver: Flow<StepId> = {
  id: 'start-over', version: 1,
  steps: [customer, soAgreed, siteAccess, soListed, soPrepared, soTrial, soDeleted, soRequested, soVendor, ...creating, soEnrolled, soApps, devices, collection, done],
};
