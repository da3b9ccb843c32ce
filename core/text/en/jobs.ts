// What each job is called, once for each place that names it.
import { site } from '../../site/current.ts';
import type * as source from '../ja/jobs.ts';

export const jobNames: typeof source.jobNames = { renew: 'Renewal', prepare: 'Preparing', create: 'First certificate', duplicate: `${site.refusals.otherTopic.code}, finding the row`, expired: 'After the end', 'apple-id': 'Apple ID trouble', 'start-over': 'Starting over', revoke: 'About Revoke' };

export const practisedJobs: typeof source.practisedJobs = {
  renew: 'Renewing', prepare: 'Preparing', create: 'Creating a first certificate', duplicate: `${site.refusals.otherTopic.code} (rows mixed up)`, expired: 'An expired certificate',
  'apple-id': 'Apple ID trouble', 'start-over': 'Starting over', revoke: 'About Revoke',
};

export const jobsAhead: typeof source.jobsAhead = {
  renew: 'Go on to renewing', prepare: 'Go on to preparing', create: 'Go on to making a new one', duplicate: 'Find the right row', expired: 'Go on: the certificate has expired',
  'apple-id': 'Go on to Apple ID trouble', 'start-over': 'Go on to starting over', revoke: 'Look into Revoke',
};

export const jobsInTrouble: typeof source.jobsInTrouble = {
  duplicate: `${site.refusals.otherTopic.code}, or unsure which row`,
  'apple-id': 'Apple ID trouble',
  expired: 'It has expired',
  revoke: 'Revoke was pressed',
};
