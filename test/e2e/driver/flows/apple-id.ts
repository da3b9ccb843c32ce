// Apple ID trouble as a play: the address is found, nothing else helps until Apple moves the certificate, and the
// year’s renewal follows.
import { renewalOf } from '../renewal.ts';
import { troubleOf } from '../trouble.ts';
import type { Play } from './play.ts';

export const playAppleId: Play = async (wizard, options = {}) => {
  const renewal = renewalOf(wizard, options);
  const trouble = troubleOf(wizard, options);
  await wizard.beginFlow('apple-id');
  await renewal.customer();
  await trouble.kind('unknown-id');
  await trouble.answer('hunt', 'passed');
  await trouble.answer('mailbox', 'waiting');
  await trouble.answerWait('mailbox', 'not-possible');
  await trouble.answer('phone-number', 'passed');
  await trouble.answer('recovery', 'not-possible');
  await trouble.contract('no');
  await trouble.moveOutcome('waiting');
  await trouble.answerWait('apple-move', 'solved');
  await trouble.goOn();
  await renewal.siteAccess();
  await renewal.fromRegistered();
  await renewal.portal();
  await renewal.fromVerdict();
};
