// Preparing: this PC, the Apple ID and the phones for its codes, before anything is asked of Apple.
import { appleIdStart, codePhones, prepared, thisPc } from './creation/steps.ts';
import type { Flow } from '../engine/flow.ts';
import { appleId, customer, type StepId } from './steps.ts';

export const prepare: Flow<StepId> = {
  id: 'prepare',
  version: 1,
  steps: [customer, thisPc, appleIdStart, appleId, codePhones, prepared],
};
