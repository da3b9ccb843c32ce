// Words of the first page (screen 1).
import { site } from '../../site/current.ts';
import type { home as source } from '../ja/home.ts';
import { frame } from './frame.ts';
import { jobsInTrouble, practisedJobs } from './jobs.ts';

export const home: typeof source = {
  heading: 'Choose what to do today',
  real: {
    title: 'Renew or create a certificate',
    text: 'Renewing gives it a later end date.',
    button: 'Start the renewal',
    create: 'Create a first certificate',
    prepare: 'Check that you’re ready',
  },
  trouble: {
    title: 'Stuck?',
    flows: jobsInTrouble,
  },
  practice: {
    title: 'Practise first',
    text: 'It’s a made-up company, so it’s safe.',
    button: 'Start practising',
    flow: 'What to practise',
    flows: practisedJobs,
    environment: 'Management site',
    environmentHint: `${site.environments[site.usualEnvironment].name} if you’re not sure`,
    environments: { M5: `${site.environments.M5.name} ${site.environments.M5.vendor}`, M6: `${site.environments.M6.name} ${site.environments.M6.vendor}` },
    trap: 'Problem',
    noTrap: 'None',
    traps: {
      json: 'You get a .json file instead of the certificate',
      'session-timeout': 'Signed out while waiting',
      'vendor-expired': 'The request’s signature has expired',
      'wrong-account': 'Signed in with the wrong Apple ID',
      locked: 'The Apple ID is locked',
      'ended-yesterday': 'The certificate expired yesterday',
      'ended-long-ago': 'The certificate expired 31 days ago',
    },
  },
  worries: {
    title: 'Before you begin: no need to worry',
    items: [
      { ask: 'Will the phones keep working?', answer: 'Yes. Calls, email and apps work as usual.' },
      { ask: 'Do I need to collect the phones?', answer: 'No. At the end you look up two of them in a list.' },
      { ask: 'Should I tell the staff?', answer: 'No. They won’t notice anything.' },
      { ask: 'Can I stop half-way?', answer: 'Yes. Next time you continue where you stopped.' },
    ],
  },
  lamp: 'Every screen has a lamp that shows its effect on your iPhones and iPads.',
  lampPromise: `“${frame.impact.irreversible}” never appears in a renewal.`,
  open: { title: 'Continue' },
  finished: { title: 'Finished' },
  at: (screen, step) => `Screen ${screen}, ${step}`,
  resume: 'Continue',
  unreadable: 'Part of the record can’t be read',
  parked: 'A call is to be continued',
  unproven: 'Registered, some checks left',
  told: 'You told us it’s registered. Not checked yet',
  toldEnded: 'You told us it’s registered. Ended without checking',
  missing: { owner: 'telling the owner of the wrong row', proof: 'checking the registration', devices: 'checking the phones', collection: 'the daily check' },
  leftBetween: ', ',
  left: (names) => `Left: ${names}`,
  settle: 'Finish the checks',
  look: 'View the record',
  changed: 'Last step',
  nameless: (job, mCode) => (mCode === '' ? `${job} (no company name yet)` : `${job} (customer number ${mCode})`),
  practiseAgain: 'Practise again',
  ledgerMore: 'Why, and what to do next',
  version: (version, built) => `Version ${version} (${built})`,
};
