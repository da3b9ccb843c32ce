// Apple ID trouble: the ways out in the order of docs/manual-coverage.md W10, each tried before the next.
import type { JobFlow } from './job-flow.ts';
import { customer } from './renewal/steps.ts';
import {
  appleMove,
  changeAddress,
  hunt,
  mailbox,
  movingUnsolved,
  phoneNumber,
  recovery,
  troubleKind,
  troubleSolved,
  weighUnsolved,
} from './trouble/steps.ts';

export const appleIdTrouble: JobFlow = {
  id: 'apple-id',
  version: 2,
  traits: {
    purpose: 'extending',
    newTopic: false,
    hasCertificate: true,
    notesFirst: false,
    practiceWorld: 'renew',
    goesOnAs: 'renew',
    seeksRow: false,
    mayBeRefused: false,
    whenEnded: null,
    revoking: false,
  },
  steps: [
    customer,
    troubleKind,
    hunt,
    mailbox,
    phoneNumber,
    recovery,
    changeAddress,
    appleMove,
    troubleSolved,
    movingUnsolved,
    weighUnsolved,
  ],
  since: { moving: 2 },
};
