// Apple ID trouble: the ways out in the order of docs/manual-coverage.md W10, each tried before the next.
import type { Flow } from '../engine/flow.ts';
import { customer, type StepId } from './steps.ts';
import {
  appleMove,
  changeAddress,
  hunt,
  mailbox,
  phoneNumber,
  recovery,
  troubleKind,
  troubleSolved,
  weigh,
} from './trouble/steps.ts';

export const appleIdTrouble: Flow<StepId> = {
  id: 'apple-id',
  version: 1,
  steps: [customer, troubleKind, hunt, mailbox, phoneNumber, recovery, changeAddress, appleMove, troubleSolved, weigh],
};
