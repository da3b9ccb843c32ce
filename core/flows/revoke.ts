// Revoke: explained and never offered; and what to do when it was pressed, or when Create's result is live (DETAILS.md S20).
import type { Flow } from './flow.ts';
import { liveStray, revokedEnd, revokedWhich, revokeExplained, revokeWhat } from './revoked/steps.ts';
import { customer, type StepId } from './steps.ts';

export const revoke: Flow<StepId> = { id: 'revoke', version: 1, steps: [customer, revokeWhat, revokeExplained, revokedWhich, liveStray, revokedEnd] };
