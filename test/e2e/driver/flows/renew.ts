// The renewal as a play.
import { renewalOf } from '../renewal.ts';
import type { Play } from './play.ts';

export const playRenew: Play = async (wizard, options = {}) => {
  const renewal = renewalOf(wizard, options);
  await renewal.begin();
  await renewal.toPortal();
  await renewal.portal();
  await renewal.fromVerdict();
};
