// An expired certificate as a play: five days late, Renew still works.
import { renewalOf } from '../renewal.ts';
import { troubleOf } from '../trouble.ts';
import type { Play } from './play.ts';

export const playExpired: Play = async (wizard, options = {}) => {
  const renewal = renewalOf(wizard, options);
  await wizard.beginFlow('expired');
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await troubleOf(wizard, options).expiredFirst();
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await renewal.appleId();
  await renewal.way();
  await renewal.portal();
  await renewal.fromVerdict();
};
