// The yearly renewal, in order.
import type { Flow } from './flow.ts';
import { collection, csrRequest, csrTake, csrWait, customer, devices, done, expiry, portal, register, registered, siteAccess, verdict, way, type StepId } from './steps.ts';

export const renew: Flow<StepId> = {
  id: 'renew',
  version: 1,
  steps: [customer, siteAccess, registered, csrRequest, csrWait, csrTake, way, portal, verdict, register, expiry, devices, collection, done],
};

export const flowIds = ['renew'] as const;
export type FlowId = (typeof flowIds)[number];
export const flows = { renew } as const satisfies Record<FlowId, Flow<StepId>>;
