// Apple ID trouble: the ways out in the order of DETAILS.md W10, each tried before the next.
import type { Flow } from './flow.ts';
import { customer, registered, type StepId } from './steps.ts';
import { appleMove, changeAddress, hunt, mailbox, phoneNumber, recovery, troubleKind, troubleSolved, weigh } from './trouble/steps.ts';

const beforeMove = { ...registered, applies: (s) => s.trouble.what !== null && s.registered !== null } satisfies Flow<StepId>['steps'][number];

export const appleIdTrouble: Flow<StepId> = {
  id: 'apple-id', version: 1,
  steps: [customer, troubleKind, hunt, mailbox, phoneNumber, recovery, changeAddress, beforeMove, appleMove, troubleSolved, weigh],
};
