// Where the pages of a renewal or a creation are worded otherwise when starting over, in Apple ID trouble and about Revoke.
import { site } from '../../site/current.ts';
import type { insteadInRevoking as revokingSource, insteadInStartingOver as startingOverSource, insteadInTrouble as troubleSource } from '../ja/other-jobs-instead.ts';
import { label, rich } from '../rich.ts';
import { lines } from '../step-page.ts';
import type { Same } from './creation-instead.ts';

const journey = 'This job';
const customer = {
  page: { heading: 'Tell us which customer this is about', sign: 'The next screen opens.' },
  openAlready: { heading: 'Work for this customer is open', about: 'Open work' },
};

/** Laid over the words of a creation. */
export const insteadInStartingOver = {
  frame: { journey: { title: journey } },
  begin: { customer },
  appleIdPage: { none: { lead: lines('This is the Apple ID for the time after starting over. It is free and takes about ten minutes.') } },
  creation: {
    appleIdStart: {
      page: { sign: 'You note its address before the new certificate is made.', help: { ifNot: lines('The earlier Apple ID will do only if you can sign in with it today. If not, make a new one.') } },
      answers: { yes: { text: 'It is used for this work only, and I can sign in with it today.' } },
      others: { lines: lines('Otherwise its password or phone number may change for other reasons.', 'While starting over you are free to change to one for this work alone.') },
    },
  },
  afterwards: {
    devices: {
      page: {
        name: 'Two phones',
        heading: 'Check two of the devices you enrolled again',
        lines: lines(rich('On the management site open ', label(site.labels.devices), ' and pick two that you have at hand.'), rich('Press ', label(site.labels.refresh), ' and wait a few minutes.')),
        help: { why: lines('You see with your own eyes that the new certificate reaches the devices.') },
      },
      later: 'Check later',
    },
    done: {
      page: {
        heading: 'Starting over is complete',
        lines: lines('Thank you. The iPhones and iPads you enrolled again are managed with the new certificate.'),
      },
      until: 'New end date',
      record: 'What was done',
      times: { 'devices-answered': 'Two devices checked' },
      unproven: { lines: lines('The new certificate is registered.', 'Once the rest is checked, starting over is finished.') },
      openDevices: 'Check two devices',
      unlike: 'It was registered with something unconfirmed. Be sure to check two devices.',
    },
  },
} satisfies Same<typeof startingOverSource>;

export const insteadInTrouble = { frame: { journey: { title: journey } }, begin: { customer } } satisfies Same<typeof troubleSource>;

export const insteadInRevoking = {
  ...insteadInTrouble,
  begin: {
    customer,
    registered: {
      page: { primary: 'Compare with this certificate', help: { why: lines('The number of the certificate in use tells which row it is about.') } },
      found: 'This is the certificate in use now',
      foundLine: 'Its number is compared with the row or the mail. Nothing is renewed.',
      stated: { line: 'This number is what we compare with.' },
    },
  },
} satisfies Same<typeof revokingSource>;
