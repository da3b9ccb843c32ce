// Every flow that can be played, by its id: the stories, the rehearsals and the pictures play the same ones.
import type { FlowId } from '../../../../core/flows/flow-ids.ts';
import { playAppleId } from './apple-id.ts';
import { playExpired } from './expired.ts';
import type { Play } from './play.ts';
import { playRenew } from './renew.ts';

export const plays: Readonly<Partial<Record<FlowId, Play>>> = { renew: playRenew, 'apple-id': playAppleId, expired: playExpired };
