// The yearly renewal, in order.
import type { Flow } from './flow.ts';
import { appleId, collection, csrRequest, csrTake, csrWait, customer, devices, done, expiry, portal, register, registered, siteAccess, siteMemo, verdict, way, type StepId } from './steps.ts';

export const renew: Flow<StepId> = {
  id: 'renew',
  version: 2,
  steps: [customer, siteAccess, registered, csrRequest, csrWait, csrTake, appleId, way, portal, verdict, register, expiry, siteMemo, devices, collection, done],
  since: { 'apple-id': 2, 'site-memo': 2 },
};

export const flowIds = ['renew'] as const;
export type FlowId = (typeof flowIds)[number];
export const flows = { renew } as const satisfies Record<FlowId, Flow<StepId>>;
