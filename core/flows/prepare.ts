// Preparing: this PC, the Apple ID and the phones for its codes, before anything is asked of Apple.
import { appleIdStart, codePhones, prepared, thisPc } from './creation/steps.ts';
import type { JobFlow } from './job-flow.ts';
import { appleId, customer } from './renewal/steps.ts';

export const prepare: JobFlow = {
  id: 'prepare',
  version: 1,
  traits: {
    purpose: 'neither',
    newTopic: false,
    hasCertificate: false,
    notesFirst: true,
    practiceWorld: 'create',
    goesOnAs: 'renew',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: null,
    revoking: false,
  },
  steps: [customer, thisPc, appleIdStart, appleId, codePhones, prepared],
};
