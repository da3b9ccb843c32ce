// What is said and asked by telephone when all devices are enrolled again; what can't be undone is told on its page.
import type { startingOverWords as source } from '../ja/call-starting-over.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'We’ll talk again later';
const withMark = 'Open the page with the check';
const owner = 'Change who does it, or the day';

const words: typeof source = {
  'so-agreed': {
    say: 'Once you’ve removed all devices, you can’t go back. Please don’t decide this alone: ask the help desk or your sales contact first.',
    ask: 'Have they agreed?',
    answers: { agreed: 'Yes, they’ve agreed', page: owner, leave: 'They decided against it', park: parks },
  },
  'so-listed': {
    say: `In ${labels.devices} (devices) on the management site, press ${labels.csvOutput} (CSV output). Removed devices leave the list, so you’ll need this file.`,
    ask: 'Was the file saved, and is the number of devices right?',
    answers: { saved: 'Saved, and the number is right', page: owner, park: parks },
  },
  'so-prepared': {
    say: 'Before anything is removed, write down the bypass codes for Activation Lock and back up what matters. Please don’t say any code aloud.',
    ask: 'Shall we go through it point by point, to make sure everything is ready?',
    answers: { page: withMark, park: parks },
  },
  'so-trial': {
    say: 'From here on, it can’t be undone. We remove only two devices first, and check in their settings that the management profile is gone.',
    ask: 'Shall we choose the two now?',
    answers: { page: withMark, park: parks },
  },
  'so-deleted': {
    say: 'Now we remove all the others. It can’t be undone, so we only do it if the first two went well.',
    ask: 'Is the management profile gone from both?',
    answers: { page: withMark, park: parks },
  },
  'so-requested': {
    say: 'Only the management service provider can delete the old certificate. I’ll send you a message for the help desk.',
    ask: 'Have you sent it to them?',
    answers: { sent: 'They sent it', page: 'I’ll prepare the message', park: parks },
  },
  'so-vendor': {
    say: 'It takes two or three business days from your message. We can stop here and continue later.',
    ask: 'Have they told you it’s deleted?',
    answers: { came: 'Yes, they have', page: owner, park: 'Not yet: we’ll talk again later' },
  },
  'so-enrolled': {
    say: 'Using your saved list, enrol one device after the other. It’s safest to start with two.',
    ask: `Does ${labels.devices} (devices) show as many as your list?`,
    answers: { all: 'As many as the list', page: owner, park: parks },
  },
  'so-apps': {
    say: 'Install settings and apps from the management site again. You only need to install what you use.',
    ask: 'Do two devices have their apps and settings back?',
    answers: { all: 'Yes, they have', page: owner, park: parks },
  },
  'over-e320': {
    say: 'The old certificate still seems to be on the management site. Please ask the help desk whether they’ve deleted it.',
    ask: 'Did they say it’s deleted?',
    answers: { park: 'Not yet: we’ll talk again later', done: 'Yes, and now it’s registered', page: 'Open the page about it' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as startingOverWords };
