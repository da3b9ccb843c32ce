// Where the pages of a renewal or a creation are worded otherwise when starting over, in Apple ID trouble and about Revoke.
import { site } from '../../site/current.ts';
import type { insteadInRevoking as revokingSource, insteadInStartingOver as startingOverSource, insteadInTrouble as troubleSource } from '../ja/other-jobs-instead.ts';
import { label, rich } from '../rich.ts';
import { lines } from '../step-page.ts';
import type { Same } from './creation-instead.ts';

const journey = 'This job';
const customer = {
  page: { heading: 'Which company is this about?' },
  openAlready: { heading: 'Work for this customer is open', about: 'Open work' },
};

/** Laid over the words of a creation. */
export const insteadInStartingOver = {
  frame: { journey: { title: journey }, impact: { repeatable: 'Safe to repeat' } },
  call: {
    scenes: {
      customer: { say: 'We’ll go through your MDM certificate together on the phone. By phone alone, we do nothing that can’t be undone.' },
      devices: { say: `In ${site.labels.devices} (devices), choose two devices you’ve enrolled again and press ${site.labels.refresh} (refresh). A blue ${site.labels.updated} (updated) shows that they answer.` },
    },
  },
  begin: { customer },
  appleIdPage: { none: { lead: lines('This is the Apple ID for the new certificate. It’s free and takes about ten minutes.') } },
  creation: {
    appleIdStart: {
      page: { sign: 'You’ll save its address before you create the new certificate.', help: { ifNot: lines('Use the earlier Apple ID only if you can sign in with it today. If not, create a new one.') } },
      answers: { yes: { text: 'I use it only for this work, and I can sign in with it today.' } },
      others: { lines: lines('Otherwise its password or phone number may change for other reasons.', 'Before you create the new certificate, you can change to an Apple ID used only for this work.') },
    },
  },
  afterwards: {
    devices: {
      page: {
        name: 'Two phones',
        heading: 'Check two of the devices you enrolled again',
        lines: lines(rich('On the management site open ', label(site.labels.devices), ' (devices) and choose two that you have with you.'), rich('Press ', label(site.labels.refresh), ' (refresh) and wait a few minutes.')),
        help: { why: lines('You can see that the new certificate reaches the devices.') },
      },
      practice: lines(rich('On the management site open ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) and wait a moment.'), 'While practising, the two rows stand for the devices you enrolled again.'),
      later: 'Check later',
    },
    done: {
      page: {
        heading: 'Your devices are enrolled again',
        lines: lines('All done. The iPhones and iPads you enrolled again are managed with the new certificate.'),
      },
      until: 'New end date',
      record: 'What was done',
      times: { 'devices-answered': 'Two devices checked' },
      unproven: { lines: lines('The new certificate is registered.', 'When you’ve done the other checks, this job is finished.') },
      openDevices: 'Check two devices',
      unlike: 'It was registered before everything was confirmed. Make sure you check two devices.',
    },
  },
} satisfies Same<typeof startingOverSource>;

export const insteadInTrouble = { frame: { journey: { title: journey } }, begin: { customer } } satisfies Same<typeof troubleSource>;

export const insteadInRevoking = {
  ...insteadInTrouble,
  frame: { ...insteadInTrouble.frame, impact: { none: 'Nothing changes on this page' } },
  begin: {
    customer,
    registered: {
      page: { primary: 'Compare with this certificate', help: { why: lines('The number of the certificate in use shows which row it’s about.') } },
      found: 'This is the certificate in use now',
      foundLine: 'We compare its number with the row or the email. Nothing is renewed.',
      stated: { line: 'We’ll compare with this number.' },
    },
  },
} satisfies Same<typeof revokingSource>;
