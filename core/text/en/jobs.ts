// What each job is called, once for each place that names it.
import { site } from '../../site/current.ts';
import type * as source from '../ja/jobs.ts';

export const jobNames: typeof source.jobNames = { renew: 'Renewal', prepare: 'Preparing', create: 'First certificate', duplicate: `${site.refusals.otherTopic.code}: finding the row`, expired: 'Expired certificate', 'apple-id': 'Apple ID trouble', 'start-over': 'Re-enrolling all devices', revoke: 'About Revoke' };

export const practisedJobs: typeof source.practisedJobs = {
  renew: 'Renewing', prepare: 'Preparing', create: 'First certificate', duplicate: `${site.refusals.otherTopic.code} (rows mixed up)`, expired: 'Expired certificate',
  'apple-id': 'Apple ID trouble', 'start-over': 'Re-enrolling all devices', revoke: 'About Revoke',
};

export const jobsAhead: typeof source.jobsAhead = {
  renew: 'Continue to the renewal', prepare: 'Continue to the preparations', create: 'Continue to creating a new one', duplicate: 'Find the right row', expired: 'Continue: the certificate has expired',
  'apple-id': 'Continue to Apple ID trouble', 'start-over': 'Continue to re-enrolling all devices', revoke: 'Help with Revoke',
};

export const jobsInTrouble: typeof source.jobsInTrouble = {
  duplicate: `${site.refusals.otherTopic.code}: which row?`,
  'apple-id': 'Apple ID trouble',
  expired: 'Expired certificate',
  revoke: 'Revoke was pressed',
};
