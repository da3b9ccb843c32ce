// An expired certificate as a play: five days late, Renew still works.
import { renewalOf } from '../renewal.ts';
import { troubleOf } from '../trouble.ts';
import type { Wizard } from '../wizard.ts';
import type { Play, PlayOptions } from './play.ts';

export const playExpired: Play = async (wizard, options = {}) => {
  await wizard.beginFlow('expired');
  const renewal = await expiredToPortal(wizard, options);
  await renewal.portal();
  await renewal.fromVerdict();
};

/** From its first page, wherever it was begun, to Apple's page. */
export async function expiredToPortal(wizard: Wizard, options: PlayOptions = {}) {
  const renewal = renewalOf(wizard, options);
  await renewal.customer();
  await renewal.siteAccess();
  await renewal.registered();
  await troubleOf(wizard, options).expiredFirst();
  await renewal.csrRequest();
  await renewal.csrWait();
  await renewal.csrTake();
  await renewal.appleId();
  await renewal.way();
  return renewal;
}
