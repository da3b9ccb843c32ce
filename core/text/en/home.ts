// Words of the first page (screen 1).
import { site } from '../../site/current.ts';
import type { home as source } from '../ja/home.ts';
import { lines } from '../step-page.ts';
import { frame } from './frame.ts';
import { jobsInTrouble, practisedJobs } from './jobs.ts';

export const home: typeof source = {
  heading: 'Choose what to do today',
  real: {
    title: 'Renew or create, for real',
    text: 'Adds a year to your certificate.',
    button: 'Start the renewal',
    create: 'Create a first certificate',
    prepare: 'Check the preparations first',
  },
  trouble: {
    title: 'Stuck?',
    flows: jobsInTrouble,
  },
  practice: {
    title: 'Try it in practice',
    text: 'An invented company. Nothing can break.',
    button: 'Start practising',
    flow: 'What to practise',
    flows: practisedJobs,
    environment: 'Management site',
    environmentHint: `${site.environments[site.usualEnvironment].name} if you are unsure`,
    environments: { M5: `${site.environments.M5.name} ${site.environments.M5.vendor}`, M6: `${site.environments.M6.name} ${site.environments.M6.vendor}` },
    trap: 'Problem',
    noTrap: 'None',
    traps: {
      json: 'A .json comes instead of the certificate',
      'session-timeout': 'Signed out while waiting',
      'vendor-expired': 'The request’s signature has lapsed',
      'wrong-account': 'Signed in with another Apple ID',
      locked: 'The Apple ID is locked',
      'ended-yesterday': 'It ended yesterday',
      'ended-long-ago': 'It ended 31 days ago',
    },
  },
  worries: {
    title: 'Before you begin: no need to worry',
    items: [
      { ask: 'Do the phones go on working?', answer: 'Yes. Calls, mail and apps work as always.' },
      { ask: 'Do I need to collect the phones?', answer: 'No. Everything happens on this computer.' },
      { ask: 'Should I tell the staff?', answer: 'There is no need. They won’t notice a thing.' },
      { ask: 'Can I stop half-way?', answer: 'Yes. Next time you carry on where you stopped.' },
    ],
  },
  lamp: 'Every screen has a lamp that shows its effect on your iPhones and iPads.',
  lampPromise: `“${frame.impact.irreversible}” never appears in a renewal.`,
  open: { title: 'Carry on' },
  finished: { title: 'Finished' },
  at: (screen, step) => `Screen ${screen}, ${step}`,
  resume: 'Carry on',
  unreadable: 'Part of the record can’t be read',
  unproven: 'Registered, with checks left',
  told: 'We were told that it is registered. Not checked yet',
  toldEnded: 'We were told that it is registered. Ended without checking',
  lacking: { owner: 'telling the owner of the other row', proof: 'checking the registration', devices: 'checking the phones', collection: 'the daily check' },
  leftBetween: ', ',
  left: (names) => `Left: ${names}`,
  settle: 'Finish the checks',
  look: 'View the record',
  changed: 'Last step',
  nameless: (job, mCode) => (mCode === '' ? `${job} (no company name yet)` : `${job} (customer number ${mCode})`),
  practiseAgain: 'Practise again',
  ledger: {
    'read-only': lines('These records were made by a newer version. You can look at them.'),
    unreadable: lines('The earlier records couldn’t be opened. They haven’t been touched.', 'Please tell your sales contact or the help desk: screen 1.'),
  },
  version: (version, built) => `Version ${version} (${built})`,
};
