// Look-alike rows untangled (E320), ending in the renewal at the right step.
import { findRow, stray } from './duplicate/steps.ts';
import type { Flow } from './flow.ts';
import { renewing } from './renew.ts';
import { customer, registered, siteAccess, type StepId } from './steps.ts';

const always = { applies: () => true } as const;

export const duplicate: Flow<StepId> = { id: 'duplicate', version: 1, steps: [customer, siteAccess, registered, { ...findRow, ...always }, { ...stray, ...always }, ...renewing] };
