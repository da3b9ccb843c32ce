// An expired certificate: Renew is tried at once; only when Apple refuses does the case go on as a start-over.
import type { Flow } from './flow.ts';
import { renewing } from './renew.ts';
import { customer, registered, siteAccess, type StepId } from './steps.ts';
import { expiredFirst, weighExpired } from './trouble/steps.ts';

export const expired: Flow<StepId> = { id: 'expired', version: 1, steps: [customer, siteAccess, registered, expiredFirst, weighExpired, ...renewing] };
