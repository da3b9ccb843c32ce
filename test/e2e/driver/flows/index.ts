// Every flow that can be played, by its id: the stories, the rehearsals and the pictures play the same ones.
import type { FlowId } from '../../../../core/flows/flow-ids.ts';
import { playCreate } from './create.ts';
import { playDuplicate } from './duplicate.ts';
import { playAppleId } from './apple-id.ts';
import { playExpired } from './expired.ts';
import type { Play } from './play.ts';
import { playPrepare } from './prepare.ts';
import { playRenew } from './renew.ts';
import { playRevoke } from './revoke.ts';
import { playStartOver } from './start-over.ts';

export const plays: Readonly<Record<FlowId, Play>> = {
  renew: playRenew,
  prepare: playPrepare,
  create: playCreate,
  duplicate: playDuplicate,
  revoke: playRevoke,
  'apple-id': playAppleId,
  expired: playExpired,
  'start-over': playStartOver,
};
